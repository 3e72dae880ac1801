import { isReckoning } from '../../language/guarded.ts'
import { KNOWN, KNOWN_SEVERAL, OF_ITSELF } from '../../language/known-en.ts'
import { SEMICOLON } from '../../language/sentence-ends.ts'
import type { Point } from '../../model/argument.ts'
import { isOverlapping, type Span, wordsOf } from '../../model/span.ts'
import type { Selection } from '../../model/text.ts'
import { type Material, sentencesOf } from '../material.ts'
import { isOpening, toComparable, toPruning } from '../opening.ts'
import { isPointing, isPointingInside, toStem } from '../rank.ts'

/**
 * How many pieces of a row rest on words that do not stand on it: they open with a pronoun or with what goes on with another clause, or
 * point back from their middle (`on that list`), and no piece before them gives what is meant; at their start the point's name may.
 */
export function countLeaning(material: Material, label: string, pieces: readonly Selection[]): number {
  return pieces.filter((piece, at) => isLeaning(material, label, pieces.slice(0, at), piece)).length
}

function isLeaning(material: Material, label: string, before: readonly Selection[], piece: Selection): boolean {
  const last = before.at(-1)
  if (last && isNext(material, last, piece) && !isTorn(material, last, piece)) return false
  const said = before.map(({ text }) => text).join(' ')
  return isReckoned(material, before, piece) || isResting(material, label, toFirstSentence(material, piece), said)
}

/** Whether words go on after a semicolon with what holds by a reckoning that stands before it: `按…估算，收入约8万元；即使…，仍有约6万元`. */
function isReckoned({ article, map }: Material, told: readonly Selection[], { from: [first] }: Selection): boolean {
  const at = map.sentences.findIndex(({ span }) => isStartIn(first, span))
  const before = map.sentences[at - 1]
  if (before === undefined) return false
  const words = wordsOf(article.source.text, before.span)
  const isTold = told.some(({ from }) => from.some((span) => isOverlapping(span, before.span)))
  return !isTold && SEMICOLON.test(words) && isReckoning(words, article.language)
}

/** Whether words open with a pronoun of what neither they nor the point's name says. */
export const isPronominal = ({ article }: Material, label: string, words: string): boolean =>
  isPointing(words, label, article) && !OF_ITSELF.test(toComparable(words, article.language))

/** Whether a sentence rests on words that stand neither in it nor in what was `said`. */
export function isResting({ article }: Material, label: string, words: string, said = ''): boolean {
  const { dependents, waiting } = toPruning(article)
  if (isOpening(words, dependents, article.language) || waiting.test(toComparable(words, article.language))) return true
  return isPointing(words, `${label} ${said}`, article) || isPointingInside(words, said, article)
}

/**
 * Whether an English row takes as known what the passage before it tells: it opens with `the` and a thing that was spoken of there, or has
 * `the` before several things that were not spoken of at all, which then follow from what was.
 */
export function isGiven(material: Material, point: Point, label: string, [first]: readonly Selection[]): boolean {
  const { article, map } = material
  if (article.language !== 'en' || first === undefined) return false
  const { text } = article.source
  const at = first.from[0].start
  const before = sentencesOf(map, point).filter(({ kind, span }) => kind === 'prose' && span.end <= at)
  if (before.length === 0) return false
  const said = before.map(({ span }) => wordsOf(text, span)).join(' ')
  const words = first.text.toLowerCase()
  const opening = (KNOWN.exec(words)?.[1] ?? '').split(' ').filter((word) => word.length > LEAST_STEM)
  const several = KNOWN_SEVERAL.exec(words)?.[1]
  return (
    opening.some((word) => isIn(word, said) && !isIn(word, label)) ||
    (several !== undefined && !text.slice(0, at).toLowerCase().includes(several) && !isIn(several, label))
  )
}

const isIn = (word: string, words: string): boolean => words.toLowerCase().includes(toStem(word))

// A shorter word has no stem of its own.
const LEAST_STEM = 3

/** Whether a piece goes on where the one before it ends, in the same sentence or in the next. */
function isNext({ map }: Material, before: Selection, piece: Selection): boolean {
  const end = before.from.at(-1)?.end ?? 0
  const at = map.sentences.findIndex(({ span }) => end > span.start && end <= span.end)
  return map.sentences.slice(at, at + 2).some(({ span }) => isStartIn(piece.from[0], span))
}

/** Whether a piece opens in the middle of a sentence that the one before it has nothing of, with words that wait for what stands there. */
function isTorn({ article, map }: Material, before: Selection, { text, from: [first] }: Selection): boolean {
  const sentence = map.sentences.find(({ span }) => isStartIn(first, span))
  if (sentence === undefined || first.start === sentence.span.start) return false
  if (before.from.some((span) => isOverlapping(span, sentence.span))) return false
  return toPruning(article).waiting.test(toComparable(text, article.language))
}

/** The words of a piece up to the end of its first sentence: what stands in later ones points at this. */
function toFirstSentence({ article, map }: Material, { text, from: [first] }: Selection): string {
  const sentence = map.sentences.find(({ span }) => isStartIn(first, span))
  if (sentence === undefined || first.end <= sentence.span.end) return text
  return wordsOf(article.source.text, { start: first.start, end: sentence.span.end })
}

const isStartIn = ({ start }: Span, span: Span): boolean => start >= span.start && start < span.end
