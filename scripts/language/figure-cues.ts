import { MONTHS } from './months.ts'
import { TO_TWELVE } from './number-words.ts'

interface FigureCues {
  readonly from: RegExp
  readonly to: RegExp
  readonly difference: RegExp
  readonly each: RegExp
  readonly whole: RegExp
  readonly little: RegExp
  readonly trifle: RegExp
  readonly hypothetical: RegExp
  readonly pointing: RegExp
  /** A clause that opens so says how large the number before it is: `五倍于…`, `five times the usual number`. */
  readonly comparing: RegExp
  /** A clause that opens so takes a part of what the clause before it counts. */
  readonly partial: RegExp
  /** Ends what stands before the upper end of a range, which alone says too much: `300万至 | 400万元`, `$100 million to | $140 million`. */
  readonly upper: RegExp
  /** Opens what stands behind the lower end of one, where no word says that the number became another. */
  readonly lower: RegExp
  /** What stands before and after a time that only says when or for how long: `未来5年`, `3年之后`, `within 5 years`. */
  readonly whenBefore: RegExp
  readonly whenAfter: RegExp
  /** When a number of a row of them was so high: `2004年达到280万`, `一天后降至0.4%`. */
  readonly moment: RegExp
}

/** How a sentence says that one number became another, or that a number is a difference, a price of one, an assumption. */
export const FIGURE_CUES: Readonly<Record<'zh' | 'en', FigureCues>> = {
  zh: {
    from: /[从由自](?:原来的|最初的|去年的|目前的|现在的)?$/u,
    to: /^[^，。；]{0,12}(?:到|至|为|成)(?:了|约|仅|只有|目前的|现在的)*$/u,
    difference: /比|相差|多出|少了|多了|增加了?|减少了?|下降了?|上升了?|省下|提高了?/u,
    each: /每|单价|人均|户均/u,
    // What stands before a number by which another is measured: that it was planned so. Of what another is a part Chinese says after it.
    whole: /(?:编制|定员|定额|名额|计划|规划|原定|预定|核定|额定|设计|目标)[^，。；]{0,6}$/u,
    little: /(?:不到|只有|只|仅有|仅)$/u,
    trifle: /(?:不过|才)$/u,
    hypothetical: /如果|若|倘若|假如|即使|即便|一旦|只要|预计|估算|有望/u,
    pointing: /(?:这|该|上述|其中)(?:一|些|笔|个|部分|样)?/u,
    comparing:
      /^(?:约|大约|几乎|差不多)?(?:(?:就|便|也)?(?:是|为|相当于|等于|达到?)[^，。；]{0,14}(?:[一二三四五六七八九十百\d.]+(?:多|余)?倍|一半|之一)|同比|环比|占|较|比(?!如|方)|(?:远|大大|明显)?(?:高|低|多|少|大|小|快|慢)[于过出]|(?:远远?)?(?:超过|不及)|[升涨降跌增减]幅)/u,
    partial: /^(?:其中|其余|另有|占|有[的些](?!人|时))/u,
    upper: /(?<![从由自][^，。；]{0,8})(?<![\d.])\d[\d,.]*\s?[万亿千百%％]?\p{Script=Han}?\s?(?:至|到|~|～|—|–|-)$/u,
    lower: /^(?:至|~|～|—|–|-)\d/u,
    whenBefore: /(?:未来|过去|最近|近|今后|此后|每)$/u,
    whenAfter: /^(?:之?[后前]|以[后前来]|[里间中]|期间|来)/u,
    moment:
      /\d{4}年|\d{1,2}月|第[一二三四五六七八九十\d]+[个]?[周天年月次季期届]|[一二三四五六七八九十\d]+个?(?:小时|天|日|周|月|年)[后前内]|[去今前当]年|同期|现在|目前|如今|季度/u,
  },
  en: {
    from: /\bfrom $/iu,
    to: /^ to $/iu,
    difference: /\b(?:more|less|fewer|higher|lower|longer|shorter|increase[sd]?|decrease[sd]?|by)\b/iu,
    each: /\b(?:per|each|every|apiece|average)\b/iu,
    whole: new RegExp(
      `\\b(?:\\d[\\d,.]*|one|${TO_TWELVE}|half|some|many|most) (?:out )?of\\b[^,;]*$|\\bbetween [\\d.,]+ and $`,
      'iu',
    ),
    little: /\b(?:only|just|no more than) $/iu,
    trifle: /\bmerely $/iu,
    hypothetical: /\b(?:if|would|could(?! no)|might|expected|forecast|projected|target)\b/iu,
    pointing: /\b(?:this|these|that|those|it|they|them) /iu,
    comparing:
      /^(?:or )?(?:(?:about|nearly|roughly|almost|some) )?(?:(?:\w+|[\d.]+) times (?:the|as|more|what|that|its)|twice|double|triple|half (?:the|of|as|what)|(?:more|less|fewer|higher|lower|larger|smaller) than|up (?:from|by)|down (?:from|by)|compared (?:with|to)|against|versus|an? (?:increase|decrease|rise|fall|drop|record) |the (?:highest|lowest|largest|most|fewest|worst))/iu,
    partial: /^(?:of which|of whom|of these|of them|including)\b/iu,
    upper:
      /(?<!\bfrom )(?<![\w.,$£€¥])(?:US\$|[$£€¥])?\d[\d,.]*(?:[ -]?(?:thousand|million|billion|trillion|bn|m)|%| per ?cent)? ?(?:to|–|—|-) ?$|\bbetween [^,;]{1,30} and $/iu,
    lower: /^ ?(?:to|–|—|-) ?(?:US\$|[$£€¥])?\d/iu,
    whenBefore: /\b(?:in|within|after|every|last|next|past|first) $/iu,
    whenAfter: /^ (?:later|ago|after|before|earlier|old)\b/iu,
    moment: new RegExp(
      `\\b(?:(?:1[89]|20)\\d\\d|${MONTHS}|(?:hour|day|week|month|year|quarter)s? (?:later|after|one|two|three|four|\\d)|(?:first|second|third|fourth|last|this|next) (?:hour|day|week|month|year|quarter)|now|today)\\b`,
      'iu',
    ),
  },
}
