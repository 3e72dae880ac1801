/** How the members of an enumeration are marked in running text. `style` sets apart series of different kinds. */
interface OrdinalStyle {
  readonly style: string
  /** Matches at the start of a clause; what it matches is the mark. Group 1, where there is one, holds the number. */
  readonly pattern: RegExp
  /** The value of a mark that has no number in it. */
  readonly values: Readonly<Record<string, number>>
}

/** Stands for the last member, whatever its number: `最后`, `Finally`. */
export const LAST = 99

const HAN = '一二三四五六七八九十'

export const ORDINAL_STYLES: readonly OrdinalStyle[] = [
  {
    style: 'side',
    pattern: /^(一方面|另一方面|另外一方面|此外(?=[，,])|on the one hand|on the other hand)/i,
    values: { 一方面: 1, 另一方面: 2, 另外一方面: 2, 此外: 3, 'on the one hand': 1, 'on the other hand': 2 },
  },
  { style: 'is', pattern: new RegExp(`^(?:其|第)?([${HAN}])(?:是|则)(?!否|方)`), values: {} },
  { style: 'its', pattern: new RegExp(`^其([${HAN}])[，,、：:]?`), values: {} },
  {
    style: 'ordinal',
    pattern: new RegExp(
      `^(?:第([${HAN}]|\\d)(?:点|方面|个原因)?(?=[，,、：:是])|首先|其次|再次|再者(?=[，,])|最后(?=[，,]))[，,、：:]?`,
    ),
    values: { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: LAST },
  },
  {
    style: 'first',
    pattern: /^(firstly|first|secondly|second|thirdly|third|fourthly|fourth|fifthly|fifth|finally|lastly)(?=[,:])[,:]/i,
    values: {
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
  { style: 'paren', pattern: /^[（(](\d{1,2})[）)]\s*/, values: {} },
  { style: 'paren-han', pattern: new RegExp(`^[（(]([${HAN}])[）)]\\s*`), values: {} },
  { style: 'digit', pattern: /^(\d{1,2})(?:[、．]|[.)）]\s|[)）])\s*/, values: {} },
  { style: 'han', pattern: new RegExp(`^([${HAN}])、`), values: {} },
  { style: 'circle', pattern: /^([①②③④⑤⑥⑦⑧⑨⑩])\s*/, values: {} },
]

/** The number a mark states: `三` is 3, `③` is 3, `12` is 12; 0 when it states none. */
export function toOrdinal(digits: string): number {
  const han = HAN.indexOf(digits)
  if (digits.length === 1 && han >= 0) return han + 1
  const circle = '①②③④⑤⑥⑦⑧⑨⑩'.indexOf(digits)
  if (digits.length === 1 && circle >= 0) return circle + 1
  return /^\d+$/.test(digits) ? Number(digits) : 0
}
