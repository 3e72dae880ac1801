/** How a paragraph opens that goes on with what the one before it tells: `跟着来的是…`, `还有一笔账`, `Then there's the rumour problem`; in simplified characters or lower case. */
export const GOES_ON: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:其次|第[二三四五六](?:[个类种件层重条样道笔份]|[，,是])|(?:紧?接着|跟着|随后|接下来)(?!说|讲|看|问)|然后(?:是|有|就?轮到)|再往[下后深]|再(?:有|就|说(?=[^，。]{2,10}[。，]))|还有(?:一|些|就|[，,是]|[^，。；：]{1,10}[。，：])|另有|另一[个类种件层重条样笔]|另外|此外|更(?!何况|不用|别)[^，。；]{1,7}的(?:是|，|则|还|莫过)|最(?!近|后)[^，。；]{1,7}的(?:是|，|则|还|莫过)|最后(?:是|一|还|才)|至于)/u,
  en: /^(?:then (?:there(?:'s|’s| is| are| was| were)|comes?|came|goes|went)|there(?:'s|’s| is| are) also|(?:and|but) (?:then )?there(?:'s|’s| is| are)|next (?:comes?|there)|for another|another |worst of all|the (?:second|third|fourth|next|last|worst|other|final|deepest|most \w+)\b|(?:second|third|fourth|final|last)(?:ly)?,|(?:second|third|fourth|last) (?:is|comes|are)|finally,|and finally|nor (?:is|are|does|do|did|has|have)|so do(?:es)? )/u,
}

/** What of such an opening only leads to its matter: `还有一笔账很少有人算：`, `更常见的是`, `Then there's`. */
export const TURNS_TO: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:(?:还有|另有|再有|另)[^，。；：]{0,14}：|(?:更|最)[^，。；]{1,7}的(?:，?是|则是|，|莫过于?)|(?:再往[下后深][^，。；是]{0,3}|其次|然后|最后|(?:紧?接着|跟着|随后)(?:来的)?)(?:[，,]?是|[，,])(?:[^，。；：]{0,6}的问题[：，])?|(?:还有|再有|再就是|另外|此外|至于)[，,]?(?=[^，,]))/u,
  en: /^(?:(?:and|but|then|next|so)[, ]+)*(?:(?:there(?:'s|’s| is| are| was| were)(?: also)?|comes?|came|goes|went) (?:the (?:matter|question|problem|business) of )?|worst of all(?: (?:is|are))?,? )/u,
}

/** How a paragraph behind an enumeration opens that adds one more to it: `此外，…`, `Furthermore, …`. */
export const ADDS_TO: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:此外|另外|除此之外|除此以外|与此同时|同时(?=[，,])|再者|不仅如此|还有(?![人的]))/u,
  en: /^(?:in addition|additionally|furthermore|moreover|besides|on top of (?:this|that|all this),)(?!\p{L})/u,
}
