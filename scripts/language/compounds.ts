// Words, numbers and days with hyphens between them: `on-call`, `beta-3`, `2018-12-04`.
const COMPOUND = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+(?![\p{L}\p{N}-])/gu
// Up to so many characters a line does not end within two words (`re-deploy`, `on-call`) and within more, which are one name (`nfs-share-creator`).
const LONGEST = { two: 12, more: 19 } as const

const isHeld = (word: string): boolean =>
  word.length <= (word.indexOf('-') === word.lastIndexOf('-') ? LONGEST.two : LONGEST.more)

/** A text with a sign behind each hyphen at which no line may end: a compound that is no wider than a column stays in one piece. */
export const holdCompounds = (text: string, sign: string): string =>
  text.replace(COMPOUND, (word) => (isHeld(word) ? word.replaceAll('-', `-${sign}`) : word))
