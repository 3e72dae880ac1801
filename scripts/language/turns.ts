/** What turns a Chinese clause against one that is not told with it, or ties it to that: `騎樓卻積水`, `，则可以…`. Simplified. */
export const TURN = /(?<=\p{Script=Han}|^|，\s*)却(?=\p{Script=Han})|(?<=[，,]\s*)则(?=\p{Script=Han})/gu

/** What turns against the sentence before: what stands in front of it is conceded, and the author's point comes now. Simplified. */
export const CONTRAST: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^[^\S\n]*(?:但(?!凡|愿)|然而|不过(?!是)|可是|殊不知)/u,
  en: /^[^\S\n]*(?:but|however|yet|nevertheless|nonetheless)\b/iu,
}
