import { isCondition } from '../language/guarded.ts'
import { toSimplified } from '../language/simplify.ts'
import type { Article } from '../model/article.ts'
import { partFact } from '../model/fact.ts'
import type { Fact, FigureValue } from '../model/slide.ts'
import { wordsOf } from '../model/span.ts'
import { isChinese, toSelection } from './selection.ts'

// What leads to a number in Chinese and says no more than that it is so large: `收入 | 只有469萬元`.
const LEADING =
  /(?:占[^，。；占]{0,8}?)?(?:[将就皆均]|已经?|平均|差不多|大约|大概|只有|仅有|仅为|只剩|仅|共计|合计|总计|共|达到了?|高达|多达|达|为|是|超过|突破了?|[升降增减低高]至|接近|约)*\s*$/u
// What joins the number to its words: above them it joins nothing.
const COPULA = /^(?:(?:就|即)?[是為为]|[占佔]了?)/u
// Words that wait for the number after them.
const WAITING = /(?:[的了着过在从到比较和与及被把由以使高低每\p{P}\s]|[比例譬]如|每\p{Script=Han}|[华摄]氏)$/u
const LEAST = 2
// What may stand between a number and the end of its words.
const NOTHING = /^[\s。！；，]*$/u

/**
 * A number that ends its words, with what leads to it, above the words without it: they need not say it again. Of Chinese only, and not
 * where it hangs on a condition, which is read first.
 */
export function toCaptioned(article: Article, figure: FigureValue): FigureValue {
  const { text } = article.source
  const [number, ...more] = figure.value.from
  const [told, ...others] = figure.words?.from ?? []
  if (!isChinese(article.language) || told === undefined || more.length + others.length > 0) return figure
  const isLast = told.start <= number.start && NOTHING.test(text.slice(number.end, told.end))
  if (!isLast || number.end > told.end) return figure
  const before = { start: told.start, end: number.start }
  const leading = LEADING.exec(toSimplified(wordsOf(text, before)))?.[0].length ?? 0
  const at = number.start - leading
  const words = toSelection(text, [{ start: told.start, end: at }], article.language)
  const own = at + (COPULA.exec(text.slice(at, number.start))?.[0].length ?? 0)
  const value = toSelection(text, [{ start: own, end: number.end }], article.language)
  const isWhole =
    words !== null &&
    !isCondition(words.text, article.language) &&
    words.text.length >= LEAST &&
    !WAITING.test(toSimplified(words.text))
  return isWhole && value ? { value, words } : figure
}

/** A number that stands in a band, in its words as they are and as a caption has it. */
export interface BandFact {
  readonly whole: Fact
  readonly captioned: Fact
}

/**
 * The numbers of a band, all read in one way: above their words where each can stand there, else each in its words, so that no number has
 * empty room where another has what leads to it.
 */
export function toBand<T extends BandFact>(facts: readonly T[]): Fact[] {
  const isAbove = ({ captioned }: T) => (partFact(captioned)?.before ?? '') === ''
  const areAbove = facts.every(isAbove)
  return facts.map(({ whole, captioned }) => (areAbove ? captioned : whole))
}
