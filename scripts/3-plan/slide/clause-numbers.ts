import { isCondition, isReckoning } from '../../language/guarded.ts'
import { findNumbers, findQuantities, type Quantity } from '../../language/quantities.ts'
import { toSimplified } from '../../language/simplify.ts'
import type { Sentence } from '../../model/argument.ts'
import type { Fact } from '../../model/slide.ts'
import { isOverlapping, type Span, wordsOf } from '../../model/span.ts'
import { type BandFact, toBand, toCaptioned } from '../caption.ts'
import { type Fits, findClauses } from '../condense.ts'
import { isWhen } from '../figure-numbers.ts'
import { isTorn } from '../figure-words.ts'
import type { Material } from '../material.ts'
import { toGrams } from '../rank.ts'
import { toSelection } from '../selection.ts'

// What stands between two commas in Chinese.
const CLAUSE = /(?:[^，；。！？,;\n]|(?<=\d),(?=\d))+/gu
// A sum of what was told before.
const SUM = /^(?:合计|共计|总计|一共|总共)/u
// A bare verb: whose it is stands in the clause before.
const VERB = /^\p{Script=Han}{1,2}了$/u

/** A clause that counts one thing, and the one before it in its sentence. */
interface Counting {
  readonly span: Span
  readonly number: Quantity
  readonly before: (Pick<Counting, 'span'> & { readonly number: Quantity | null }) | null
}

type Rated = BandFact & { readonly rate: number; readonly span: Span }

/**
 * The clauses of Chinese that count one thing: `全長 640公尺`, `登記攤位 326個`. However short, they tell of what the section is about;
 * one that does not say by itself of what it is a share, a sum or a case is told with the one before it. Not where a condition, or by
 * what reckoning they hold, is told with them.
 */
export function toClauseNumbers(
  material: Material,
  sentences: readonly Sentence[],
  most: number,
  fits: Fits,
  toBonus: (words: string) => number,
): Fact[] {
  const { article } = material
  const { text } = article.source
  const hasCondition = ({ span }: Sentence) =>
    findClauses(text, span, article)
      .map((clause) => wordsOf(text, clause))
      .some((words) => isCondition(words, article.language) || isReckoning(words, article.language))
  const rated = sentences
    .filter((sentence) => !hasCondition(sentence))
    .flatMap(({ span }) => findCounting(material, span))
    .flatMap((one) => toFact(material, one, fits, toBonus) ?? [])
  // What is told with another is not told alone.
  const isTold = (one: Rated) => rated.some((other) => other !== one && isInside(one.span, other.span))
  const chosen = rated
    .filter((one) => !isTold(one))
    .sort((a, b) => b.rate - a.rate)
    .slice(0, most)
  return toBand(chosen)
}

const isInside = (one: Span, other: Span): boolean =>
  isOverlapping(one, other) && other.end - other.start > one.end - one.start

function findCounting(material: Material, sentence: Span): Counting[] {
  const { article } = material
  const { start: from, end } = sentence
  const found: Counting[] = []
  let before: Counting['before'] = null
  for (const clause of wordsOf(article.source.text, { start: from, end }).matchAll(CLAUSE)) {
    const start = from + clause.index
    const [number] = findQuantities(clause[0], article.language)
    const isOnly = findNumbers(clause[0], article.language).length === 1
    const span = { start, end: start + clause[0].length }
    const isLone = number && isOnly && number.unit !== ''
    if (isLone && !isTime(material, sentence, start, number)) found.push({ span, number, before })
    before = { span, number: isOnly ? (number ?? null) : null }
  }
  return found
}

/** Whether a number only says when or for how long. */
const isTime = (material: Material, sentence: Span, start: number, number: Quantity): boolean =>
  number.kind === 'time' && isWhen(material, sentence, { start: start + number.start, end: start + number.end })

function toFact(material: Material, one: Counting, fits: Fits, toBonus: (words: string) => number): Rated | null {
  const { article } = material
  const { text } = article.source
  const { span, number, before } = one
  const at = { start: span.start + number.start, end: span.start + number.end }
  const value = toSelection(text, [at], article.language)
  const whole = before && isOpen(material, one, before) ? { start: before.span.start, end: span.end } : span
  const words = toSelection(text, [whole], article.language)
  if (!value || !words || value.text === words.text || !fits(words.text) || isTorn(words.text, article)) return null
  const told = whole === span ? toCaptioned(article, { value, words }) : { value, words }
  return {
    whole: { figure: value, text: words },
    captioned: { figure: told.value, text: told.words ?? words },
    rate: toBonus(words.text),
    span: whole,
  }
}

/** Whether a clause does not say by itself what it counts: a share, a sum, or a case of what the clause before it counts in the same unit. */
function isOpen({ article }: Material, { span, number }: Counting, before: NonNullable<Counting['before']>): boolean {
  const { text } = article.source
  const toName = (clause: Span, { start }: Quantity) =>
    wordsOf(text, { start: clause.start, end: clause.start + start })
  const own = toName(span, number)
  if (number.kind === 'share') return before.number?.kind !== 'share'
  if (SUM.test(toSimplified(own)) || VERB.test(own)) return true
  if (before.number === null || number.unit !== before.number.unit) return false
  const other = toName(before.span, before.number)
  const known = toGrams(other, article)
  return own.length < other.length && [...toGrams(own, article)].some((gram) => known.has(gram))
}
