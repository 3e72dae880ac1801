import { FIGURE_CUES, findQuantities, type Quantity } from '../language/quantities.ts'
import { toSimplified } from '../language/simplify.ts'
import type { Role, Sentence } from '../model/argument.ts'
import type { FigureValue, Selection } from '../model/deck.ts'
import { isWithin, type Span, wordsOf } from '../model/span.ts'
import { FIGURES } from './budget.ts'
import { findClauses } from './condense.ts'
import { toFits } from './fitting.ts'
import type { Material } from './material.ts'
import { quoteClauses } from './quote.ts'
import { isChinese, toSelection } from './selection.ts'

/** A number, or a pair of them, that may be drawn. */
export interface Figure {
  readonly sentence: Sentence
  readonly role: Role | null
  readonly values: readonly [FigureValue, ...FigureValue[]]
  readonly worth: number
}

interface Numbered extends Quantity {
  readonly span: Span
  readonly clause: Span
}

/** The figure of each sentence that has one, the most telling first. */
export function findFigures(material: Material, sentences: readonly Sentence[]): Figure[] {
  const prose = sentences.filter(({ kind }) => kind === 'prose')
  const numbers = new Map(prose.map(({ id, span }) => [id, toNumbers(material, span)]))
  const counts = countSentences([...numbers.values()])
  return prose
    .flatMap((sentence) => toFigure(material, sentence, numbers.get(sentence.id) ?? [], counts) ?? [])
    .sort((a, b) => b.worth - a.worth || a.sentence.span.start - b.sentence.span.start)
}

const toNumberKey = ({ amount, unit }: Numbered): string => `${amount} ${unit}`

/** In how many sentences each number stands: what an author says twice matters. */
function countSentences(all: readonly (readonly Numbered[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const numbers of all)
    for (const key of new Set(numbers.map(toNumberKey))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** What a sentence tells by numbers: what changed, what stands beside what, or its most telling number. */
function toFigure(
  material: Material,
  sentence: Sentence,
  numbers: readonly Numbered[],
  counts: ReadonlyMap<string, number>,
): Figure | null {
  const role = material.map.points.find(({ id }) => id === sentence.point)?.role ?? null
  const pairs = toPairs(numbers).flatMap((pair) => toPair(material, sentence, pair) ?? [])
  const singles = [
    ...numbers.map((number) => toSingle(material, sentence, number, (counts.get(toNumberKey(number)) ?? 0) > 1)),
  ].flatMap((candidate) => candidate ?? [])
  const [best] = (pairs.length > 0 ? pairs : singles).sort((a, b) => b.worth - a.worth)
  return best ? { sentence, role, ...best, worth: best.worth + toPlaceWorth(material, sentence, role) } : null
}

function toNumbers({ article }: Material, sentence: Span): Numbered[] {
  const { text } = article.source
  const clauses = findClauses(text, sentence, article)
  return findQuantities(wordsOf(text, sentence), article.language).flatMap((quantity) => {
    const span = { start: sentence.start + quantity.start, end: sentence.start + quantity.end }
    const clause = clauses.find((candidate) => isWithin(span, candidate))
    const isFew = quantity.kind === 'count' && quantity.amount < FIGURES.leastCount
    return clause && !isFew ? [{ ...quantity, span, clause }] : []
  })
}

/** Two numbers of a kind that follow each other. */
const toPairs = (numbers: readonly Numbered[]): [Numbered, Numbered][] =>
  numbers.flatMap((one, index): [Numbered, Numbered][] => {
    const other = numbers[index + 1]
    return other && isLike(one, other) ? [[one, other]] : []
  })

function isLike(one: Numbered, other: Numbered): boolean {
  const [small, large] = [one.amount, other.amount].sort((a, b) => a - b)
  if (one.kind !== other.kind || one.unit !== other.unit || !small || !large) return false
  return large !== small && large / small <= FIGURES.widestRatio
}

type Candidate = Pick<Figure, 'values' | 'worth'>

/** `from 6.8 to 2.3 years`; or two numbers in clauses of their own, none of them a price of one piece or the difference to the other. */
function toPair(material: Material, sentence: Sentence, [one, other]: [Numbered, Numbered]): Candidate | null {
  const { text } = material.article.source
  const cues = cuesOf(material)
  const words = (span: Span) => toPlain(material, span)
  const before = words({ start: sentence.span.start, end: one.span.start })
  const between = words({ start: one.span.end, end: other.span.start })
  const values = [toValue(material, one), toValue(material, other)]
  const [first, second] = values
  if (!first || !second) return null
  if (cues.from.test(before) && cues.to.test(between)) {
    const told = toSelection(text, [other.clause], material.article.language)
    return told
      ? {
          values: [
            { value: first, words: null },
            { value: second, words: told },
          ],
          worth: FIGURES.change,
        }
      : null
  }
  const clauses = [one.clause, other.clause]
  const isApart = one.clause.start !== other.clause.start
  if (!isApart || clauses.some((clause) => cues.each.test(words(clause)))) return null
  if (one.kind !== 'share' && cues.difference.test(words(other.clause))) return null
  const [ownWords, otherWords] = clauses.map((clause) => toSelection(text, [clause], material.article.language))
  const fits = toFits(material, 'bar', 2)
  if (!ownWords || !otherWords || !fits(ownWords.text) || !fits(otherWords.text)) return null
  return {
    values: [
      { value: first, words: ownWords },
      { value: second, words: otherWords },
    ],
    worth: FIGURES.comparison,
  }
}

function toSingle(material: Material, sentence: Sentence, number: Numbered, isRepeated: boolean): Candidate | null {
  const value = toValue(material, number)
  const words = toWords(material, sentence, number.span)
  if (!value || !words) return null
  const isEach = cuesOf(material).each.test(toPlain(material, number.clause))
  const magnitude = number.kind === 'share' ? 0 : FIGURES.magnitude * Math.log10(Math.max(1, number.amount))
  const worth = FIGURES[number.kind] + magnitude + (isEach ? FIGURES.each : 0) + (isRepeated ? FIGURES.repeated : 0)
  return { values: [{ value, words }], worth }
}

/** A sentence of a risk, or of the opening; one that supposes, or points to another, tells less. */
function toPlaceWorth(material: Material, { span }: Sentence, role: Role | null): number {
  const words = toPlain(material, span)
  const { hypothetical, pointing } = cuesOf(material)
  const first = Math.min(...material.map.points.map(({ body }) => body.start))
  const outside = span.start < first ? FIGURES.opening : 0
  return (
    (role ? FIGURES.role[role] : outside) +
    (hypothetical.test(words) ? FIGURES.hypothetical : 0) +
    (pointing.test(words) ? FIGURES.pointing : 0)
  )
}

/** The number with its hedge and unit; what an English one counts stands in the words beneath. */
function toValue({ article }: Material, { span, kind, unit }: Numbered): Selection | null {
  const isNoun = article.language === 'en' && kind === 'count' && unit !== ''
  const end = isNoun ? span.end - unit.length - 1 : span.end
  return toSelection(article.source.text, [{ start: span.start, end }], article.language)
}

/** As many whole clauses around the number as fit: the number alone, or in a piece of a clause, tells nothing. */
const toWords = (material: Material, { span }: Sentence, number: Span): Selection | null =>
  quoteClauses(material.article, span, number, toFits(material, 'figure'))

const cuesOf = ({ article }: Material) => FIGURE_CUES[isChinese(article.language) ? 'zh' : 'en']

const toPlain = ({ article }: Material, span: Span): string => {
  const words = wordsOf(article.source.text, span)
  return isChinese(article.language) ? toSimplified(words) : words
}
