/** How a paragraph opens that goes on with what the one before it tells: `跟着来的是…`, `还有一笔账`, `Then there's the rumour problem`; in simplified characters or lower case. */
export const GOES_ON: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:其次|第[二三四五六](?:[个类种件层重条样道笔份]|[，,是])|(?:紧?接着|跟着|随后|接下来)(?!说|讲|看|问)|然后(?:是|有|就?轮到)|再往[下后深]|再(?:有|就|说(?=[^，。]{2,10}[。，]))|还有(?:一|些|就|[，,是]|[^，。；：]{1,10}[。，：])|另有|另一[个类种件层重条样笔]|另外|此外|更(?!何况|不用|别)[^，。；]{1,7}的(?:是|，|则|还|莫过)|最(?!近|后)[^，。；]{1,7}的(?:是|，|则|还|莫过)|最后(?:是|一|还|才)|至于)/u,
  en: /^(?:then (?:there(?:'s|’s| is| are| was| were)|comes?|came|goes|went)|there(?:'s|’s| is| are) also|(?:and|but) (?:then )?there(?:'s|’s| is| are)|next (?:comes?|there)|for another|another |worst of all|the (?:second|third|fourth|next|last|worst|other|final|deepest|most \w+)\b|(?:second|third|fourth|final|last)(?:ly)?,|(?:second|third|fourth|last) (?:is|comes|are)|finally,|and finally|nor (?:is|are|does|do|did|has|have)|so do(?:es)? )/u,
}
