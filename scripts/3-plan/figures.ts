import { isReckoning } from '../language/guarded.ts'
import type { Role, Sentence } from '../model/argument.ts'
import type { FigureValue } from '../model/slide.ts'
import { isOverlapping, type Span, wordsOf } from '../model/span.ts'
import type { Selection } from '../model/text.ts'
import { FIGURES } from './budget-figures.ts'
import { type Fits, findClauses } from './condense.ts'
import { cuesOf, isDifference, type Numbered, toNumbers, toPlain } from './figure-numbers.ts'
import { isTorn, toValue, toValueSpan, toWords } from './figure-words.ts'
import { toFits } from './fitting.ts'
import type { Material } from './material.ts'
import { toSelection } from './selection.ts'

/** A number, or a pair of them, that may be drawn. */
export interface Figure {
  readonly sentence: Sentence
  readonly role: Role | null
  readonly values: readonly [FigureValue, ...FigureValue[]]
  readonly worth: number
  /** The unit, and the largest amount in it. */
  readonly unit: string
  readonly amount: number
  /** Whether it stands in a point or before them all. */
  readonly isCentral: boolean
}

/** What the article says of all its numbers: in how many sentences each stands, and the largest of each unit. */
interface Scale {
  readonly counts: ReadonlyMap<string, number>
  readonly largest: ReadonlyMap<string, number>
}

/** The figure of each sentence that has one, the most telling first. */
export function findFigures(material: Material, sentences: readonly Sentence[]): Figure[] {
  const prose = sentences.filter(({ kind }) => kind === 'prose')
  const numbers = new Map(prose.map(({ id, span }) => [id, toNumbers(material, span)]))
  const all = [...numbers.values()]
  const scale: Scale = { counts: countSentences(all), largest: toLargest(all.flat()) }
  return prose
    .flatMap((sentence) => toFigure(material, sentence, numbers.get(sentence.id) ?? [], scale) ?? [])
    .sort((a, b) => b.worth - a.worth || a.sentence.span.start - b.sentence.span.start)
}

/** Every number of the sentences alone, with words that `fits` allows, the most telling first. */
export function findSingles(material: Material, sentences: readonly Sentence[], fits: Fits): Figure[] {
  const prose = sentences.filter(({ kind }) => kind === 'prose')
  const numbers = prose.map((sentence) => ({ sentence, own: toNumbers(material, sentence.span) }))
  const scale: Scale = {
    counts: countSentences(numbers.map(({ own }) => own)),
    largest: toLargest(numbers.flatMap(({ own }) => own)),
  }
  return numbers
    .flatMap(({ sentence, own }) =>
      own.flatMap((number) => {
        // A sum that is trivial beside another is told in words.
        if (number.kind === 'money' && toSize(scale, number) < 0) return []
        const single = toSingle(material, sentence, number, scale, fits)
        return single && isWhole(material, sentence, single) ? [toPlaced(material, sentence, single)] : []
      }),
    )
    .sort((a, b) => b.worth - a.worth || a.values[0].value.from[0].start - b.values[0].value.from[0].start)
}

const toNumberKey = ({ amount, unit }: Numbered): string => `${amount} ${unit}`

/** In how many sentences each number stands: what an author says twice matters. */
function countSentences(all: readonly (readonly Numbered[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const numbers of all)
    for (const key of new Set(numbers.map(toNumberKey))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function toLargest(numbers: readonly Numbered[]): Map<string, number> {
  const largest = new Map<string, number>()
  for (const { unit, amount } of numbers) largest.set(unit, Math.max(amount, largest.get(unit) ?? 0))
  return largest
}

/** From 1 for the largest of its unit down to 0 for one a hundred times smaller; below 0 it is trivial beside that. */
const toSize = ({ largest }: Scale, { unit, amount }: Numbered): number =>
  1 + Math.log10(amount / (largest.get(unit) ?? amount)) / Math.log10(FIGURES.trivial)

/** What a sentence tells by numbers: what changed, what stands beside what, or its most telling number. */
function toFigure(material: Material, sentence: Sentence, numbers: readonly Numbered[], scale: Scale): Figure | null {
  const pairs = toPairs(numbers).flatMap((pair) => {
    const candidate = toPair(material, sentence, pair)
    return candidate ? [{ ...candidate, worth: candidate.worth + toSizeWorth(scale, toLarger(pair)) }] : []
  })
  const singles = numbers
    .filter((number) => number.kind !== 'money' || toSize(scale, number) >= 0)
    .flatMap((number) => toSingle(material, sentence, number, scale, toFits(material, 'figure')) ?? [])
  const [best] = (pairs.length > 0 ? pairs : singles)
    .filter((one) => isWhole(material, sentence, one))
    .sort((a, b) => b.worth - a.worth)
  return best ? toPlaced(material, sentence, best) : null
}

/** Whether no number is told without by what reckoning it holds: `根据行业协会估计，`. */
function isWhole({ article }: Material, { span }: Sentence, { values }: Candidate): boolean {
  const told = values.flatMap(({ value, words }) => [...value.from, ...(words?.from ?? [])])
  return findClauses(article.source.text, span, article)
    .filter((clause) => isReckoning(wordsOf(article.source.text, clause), article.language))
    .every((clause) => told.some((own) => isOverlapping(own, clause)))
}

/** A number with what its place in the article makes of it. */
function toPlaced(material: Material, sentence: Sentence, best: Candidate): Figure {
  const role = material.map.points.find(({ id }) => id === sentence.point)?.role ?? null
  const isCentral = role !== null || isBefore(material, sentence)
  return { sentence, role, isCentral, ...best, worth: best.worth + toPlaceWorth(material, sentence, role) }
}

/** The larger a sum among those of its currency, the more it tells; what else is counted is not of a kind. */
const toSizeWorth = (scale: Scale, number: Numbered): number =>
  number.kind === 'money' ? FIGURES.size * Math.max(0, toSize(scale, number)) : 0

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

const toLarger = ([one, other]: readonly [Numbered, Numbered]): Numbered => (one.amount < other.amount ? other : one)

type Candidate = Pick<Figure, 'values' | 'worth' | 'unit' | 'amount'>

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
  const { unit, amount } = toLarger([one, other])
  const toBeside = (own: Selection | null, others: Selection, worth: number): Candidate => ({
    values: [
      { value: first, words: own },
      { value: second, words: others },
    ],
    worth,
    unit,
    amount,
  })
  if (cues.from.test(before) && cues.to.test(between)) {
    const told = toSelection(text, [other.clause], material.article.language)
    return told && toBeside(null, told, FIGURES.change)
  }
  // Two of several are no pair.
  if (one.alike > 2) return null
  const clauses = [one.clause, other.clause]
  const isApart = one.clause.start !== other.clause.start
  if (!isApart || clauses.some((clause) => cues.each.test(words(clause)))) return null
  // Of what the first is a change must be said: not `比1月份上涨9.39%`.
  if (cues.comparing.test(words(one.clause).trim())) return null
  if (one.kind !== 'share' && cues.difference.test(words(other.clause))) return null
  const [ownWords, otherWords] = clauses.map((clause) => toSelection(text, [clause], material.article.language))
  const fits = toFits(material, 'bar', 2)
  if (!ownWords || !otherWords || !fits(ownWords.text) || !fits(otherWords.text)) return null
  if ([ownWords, otherWords].some(({ text: told }) => isTorn(told, material.article))) return null
  return toBeside(ownWords, otherWords, FIGURES.comparison)
}

function toSingle(
  material: Material,
  sentence: Sentence,
  number: Numbered,
  scale: Scale,
  fits: Fits,
): Candidate | null {
  const value = toValue(material, number)
  const words = toWords(material, sentence, toValueSpan(material, number), fits)
  if (!value || !words) return null
  if (number.isSerial || isDifference(material, number)) return null
  const isEach = cuesOf(material).each.test(toPlain(material, number.reach))
  const before = toPlain(material, { start: number.clause.start, end: number.span.start })
  const { whole, little, trifle, from } = cuesOf(material)
  const isRepeated = (scale.counts.get(toNumberKey(number)) ?? 0) > 1
  const magnitude = number.kind === 'share' ? 0 : FIGURES.magnitude * Math.log10(Math.max(1, number.amount))
  const worth =
    FIGURES[number.kind] +
    magnitude +
    toSizeWorth(scale, number) +
    (isEach ? FIGURES.each : 0) +
    (whole.test(before) || from.test(before) ? FIGURES.whole : 0) +
    (little.test(before) ? FIGURES.little : 0) +
    (trifle.test(before) ? FIGURES.trifle : 0) +
    (isRepeated ? FIGURES.repeated : 0)
  return { values: [{ value, words }], worth, unit: number.unit, amount: number.amount }
}

const isBefore = ({ map }: Material, { span }: Sentence): boolean =>
  span.start < Math.min(...map.points.map(({ body }) => body.start))

/** A sentence of a risk, or of the opening; one that supposes, or opens by pointing to another, tells less. */
function toPlaceWorth(material: Material, sentence: Sentence, role: Role | null): number {
  const { span } = sentence
  const words = toPlain(material, span)
  const [opening = span] = findClauses(material.article.source.text, span, material.article)
  const { hypothetical, pointing } = cuesOf(material)
  const outside = isBefore(material, sentence) ? FIGURES.opening : 0
  return (
    (role ? FIGURES.role[role] : outside) +
    (hypothetical.test(words) ? FIGURES.hypothetical : 0) +
    (pointing.test(toPlain(material, opening)) ? FIGURES.pointing : 0)
  )
}
