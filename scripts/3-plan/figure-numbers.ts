import { FIGURE_CUES } from '../language/figure-cues.ts'
import { findQuantities } from '../language/quantities.ts'
import { toSimplified } from '../language/simplify.ts'
import { isWithin, type Span, wordsOf } from '../model/span.ts'
import { FIGURES } from './budget-figures.ts'
import { findClauses } from './condense.ts'
import type { Quantified } from './figure-words.ts'
import type { Material } from './material.ts'
import { isChinese } from './selection.ts'

/** A number of a sentence with what stands around it. */
export interface Numbered extends Quantified {
  readonly clause: Span
  /** Up to the numbers beside it: what says that it is a price of one piece stands there. */
  readonly reach: Span
  /** How many numbers of its kind and unit its sentence has, and whether these are a series in time, of which one alone tells little. */
  readonly alike: number
  readonly isSerial: boolean
}

/** The numbers of a sentence that may be drawn: none that only says when, no count on the fingers. */
export function toNumbers(material: Material, sentence: Span): Numbered[] {
  const { article } = material
  const { text } = article.source
  const clauses = findClauses(text, sentence, article)
  const quantities = findQuantities(wordsOf(text, sentence), article.language)
  const all = quantities.flatMap((quantity, index) => {
    const span = { start: sentence.start + quantity.start, end: sentence.start + quantity.end }
    const clause = clauses.find((candidate) => isWithin(span, candidate))
    if (!clause) return []
    const reach = {
      start: Math.max(clause.start, sentence.start + (quantities[index - 1]?.end ?? 0)),
      end: Math.min(clause.end, sentence.start + (quantities[index + 1]?.start ?? sentence.end)),
    }
    return [{ ...quantity, span, clause, reach }]
  })
  const { moment } = cuesOf(material)
  return all
    .filter(({ span }) => !isEndOfRange(material, sentence, span))
    .filter(({ kind, amount }) => kind !== 'count' || amount >= FIGURES.leastCount)
    .filter(({ kind, span }) => kind !== 'time' || !isWhen(material, sentence, span))
    .map((number) => {
      const alike = all.filter(({ kind, unit }) => kind === number.kind && unit === number.unit)
      const dated = alike.filter(({ reach }) => moment.test(toPlain(material, reach)))
      return { ...number, alike: alike.length, isSerial: dated.length >= FIGURES.series }
    })
}

/** Whether a number is one end of a range: alone it says too much or too little. What became another is none. */
function isEndOfRange(material: Material, sentence: Span, { start, end }: Span): boolean {
  const { from, upper, lower } = cuesOf(material)
  const before = toPlain(material, { start: sentence.start, end: start })
  return upper.test(before) || (!from.test(before) && lower.test(toPlain(material, { start: end, end: sentence.end })))
}

/** Whether a time only says when or for how long something is told: `未来5年`, `3年之后`. */
export function isWhen(material: Material, sentence: Span, number: Span): boolean {
  const { whenBefore, whenAfter } = cuesOf(material)
  return (
    whenBefore.test(toPlain(material, { start: sentence.start, end: number.start })) ||
    whenAfter.test(toPlain(material, { start: number.end, end: sentence.end }))
  )
}

/** Whether a number is only how much more or less it is than another beside it. */
export const isDifference = (material: Material, { kind, alike, reach, span }: Numbered): boolean =>
  kind !== 'share' &&
  alike > 1 &&
  cuesOf(material).difference.test(toPlain(material, { start: reach.start, end: span.start }))

/** The cues around numbers in the language of an article. */
export const cuesOf = ({ article }: Material) => FIGURE_CUES[isChinese(article.language) ? 'zh' : 'en']

/** Words of an article as the cues have them. */
export function toPlain({ article }: Material, span: Span): string {
  const words = wordsOf(article.source.text, span)
  return isChinese(article.language) ? toSimplified(words) : words
}
