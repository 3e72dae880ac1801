/** How the members of an enumeration are marked in running text. `style` sets apart series of different kinds. */
interface OrdinalStyle {
  readonly style: string
  /** Matches at the start of a clause; what it matches is the mark. Group 1, where there is one, holds the number. */
  readonly pattern: RegExp
  /** The value of a mark that has no number in it. */
  readonly values: Readonly<Record<string, number>>
  /** Its marks say what they count: `第一个原因是`, `Another risk is`. */
  readonly isNamed?: true
}

/** Stands for the last member, whatever its number: `最后`, `Finally`. */
export const LAST = 99

/** Stands for a further member without a number, where it opens a paragraph: `同时，`, `In addition,`. */
export const FURTHER = 98

/** The same, also in the paragraph of two members before it: `此外，`, `Moreover,`. */
export const ADDED = 97

const HAN = '一二三四五六七八九十'
/** What a mark counts by name, and what leads on to it. */
const COUNTED = '原因|因素|问题|风险|后果|影响|危害|隐患|挑战|对策|措施|建议|办法|做法|方法|举措|难题|教训'
const LEADS = '(?:是|在于|就是|则是|，|：)'
const THING =
  '(?:causes?|reasons?|factors?|problems?|risks?|dangers?|threats?|consequences?|effects?|harms?|costs?|steps?|measures?|actions?|remed(?:y|ies)|proposals?|recommendations?|changes?|lessons?|priorit(?:y|ies))'
const IS = '(?:is|was|are|were|will be|would be|should be|lies in|concerns)(?: that| to)?(?=\\s)'
const NTH = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

export const ORDINAL_STYLES: readonly OrdinalStyle[] = [
  {
    style: 'side',
    pattern: /^(一方面|另一方面|另外一方面|此外(?=[，,])|on the one hand|on the other hand)/i,
    values: { 一方面: 1, 另一方面: 2, 另外一方面: 2, 此外: 3, 'on the one hand': 1, 'on the other hand': 2 },
  },
  { style: 'is', pattern: new RegExp(`^(?:其|第)?([${HAN}])(?:是|则|要|须|应|来(?=[，,]))(?!否|方)`), values: {} },
  { style: 'its', pattern: new RegExp(`^其([${HAN}])[，,、：:]?`), values: {} },
  {
    style: 'ordinal',
    pattern: new RegExp(
      `^(?:第([${HAN}]|\\d)(?:点|方面|[个类种项条])?(?=[，,、：:是])|首先|首当其冲的?(?=是)|其次|再次|再者(?=[，,])|最后(?=[，,]|还有|(?:则|就)?是|一[个点条层类项种重]))[，,、：:]?`,
    ),
    values: { 首先: 1, 首当其冲: 1, 首当其冲的: 1, 其次: 2, 再次: 3, 再者: 3, 最后: LAST },
  },
  {
    style: 'ordinal',
    pattern: /^(?:与此同时|同时|此外|另外|还有|除此之外|更(?:为|加)?重要的是)(?=[，,]|要|应|需|必须)[，,]?/,
    values: {
      与此同时: FURTHER,
      同时: FURTHER,
      此外: ADDED,
      另外: ADDED,
      还有: ADDED,
      除此之外: ADDED,
      更重要的是: FURTHER,
      更为重要的是: FURTHER,
      更加重要的是: FURTHER,
    },
  },
  {
    style: 'first',
    pattern:
      /^(?:and )?(firstly|first of all|first|to begin with|to start with|secondly|second|thirdly|third|fourthly|fourth|fifthly|fifth|in addition|moreover|furthermore|next|finally|lastly)(?=[,:])[,:]/i,
    values: {
      'first of all': 1,
      'to begin with': 1,
      'to start with': 1,
      'in addition': ADDED,
      moreover: ADDED,
      furthermore: ADDED,
      next: FURTHER,
      first: 1,
      firstly: 1,
      second: 2,
      secondly: 2,
      third: 3,
      thirdly: 3,
      fourth: 4,
      fourthly: 4,
      fifth: 5,
      fifthly: 5,
      finally: LAST,
      lastly: LAST,
    },
  },
  {
    style: 'named',
    pattern: new RegExp(
      `^第([${HAN}])[个大类种项条](?:[^，。；：是在]{0,4}的)?[^，。；：是在]{0,2}(?:${COUNTED})${LEADS}`,
      'u',
    ),
    values: {},
    isNamed: true,
  },
  {
    style: 'named',
    pattern: new RegExp(`^[^，。；：之是]{0,8}(?:${COUNTED})之([${HAN}])${LEADS}`, 'u'),
    values: {},
    isNamed: true,
  },
  {
    style: 'named-one',
    pattern: new RegExp(
      `^(一个|另外?一个|还有一个|再一个|最后一个)(?=(?:[^，。；：是在]{0,4}的)?[^，。；：是在]{0,2}(?:${COUNTED})${LEADS})[^，。；：是在]*${LEADS}`,
      'u',
    ),
    values: { 一个: 1, 另一个: 2, 另外一个: 2, 还有一个: LAST, 再一个: LAST, 最后一个: LAST },
    isNamed: true,
  },
  {
    style: 'named',
    pattern: new RegExp(`^(?:and )?the (${NTH.join('|')}|last|final) (?:[\\w-]+ ){0,2}${THING} ${IS}`, 'i'),
    values: { ...Object.fromEntries(NTH.map((word, at) => [word, at + 1])), last: LAST, final: LAST },
    isNamed: true,
  },
  {
    style: 'named-one',
    pattern: new RegExp(
      `^(?:and )?(one|another|a second|a third|a fourth|a further|a final|the last) (?:[\\w-]+ ){0,2}${THING} ${IS}`,
      'i',
    ),
    values: {
      one: 1,
      another: 2,
      'a second': 2,
      'a third': 3,
      'a fourth': 4,
      'a further': LAST,
      'a final': LAST,
      'the last': LAST,
    },
    isNamed: true,
  },
  { style: 'paren', pattern: /^(?:and\s+)?[（(](\d{1,2})[）)]\s*/, values: {} },
  { style: 'paren-letter', pattern: /^(?:and\s+)?[（(]([a-h])[）)]\s*/, values: {} },
  { style: 'paren-han', pattern: new RegExp(`^[（(]([${HAN}])[）)]\\s*`), values: {} },
  { style: 'digit', pattern: /^(\d{1,2})(?:[、．]|\.(?=\p{Script=Han})|[.)）]\s|[)）])\s*/u, values: {} },
  { style: 'han', pattern: new RegExp(`^([${HAN}])[、．.](?!\\d)`), values: {} },
  { style: 'circle', pattern: /^([①②③④⑤⑥⑦⑧⑨⑩])\s*/, values: {} },
]

/** The number a mark states: `三` is 3, `③` is 3, `c` is 3, `12` is 12; 0 when it states none. */
export function toOrdinal(digits: string): number {
  const han = HAN.indexOf(digits)
  if (digits.length === 1 && han >= 0) return han + 1
  const letter = /^[a-h]$/.test(digits) ? (digits.codePointAt(0) ?? 0) - 96 : 0
  if (letter > 0) return letter
  const circle = '①②③④⑤⑥⑦⑧⑨⑩'.indexOf(digits)
  if (digits.length === 1 && circle >= 0) return circle + 1
  return /^\d+$/.test(digits) ? Number(digits) : 0
}
