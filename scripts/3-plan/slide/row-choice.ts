import { isReference } from '../../language/claims.ts'
import { isCounted } from '../../language/figures.ts'
import type { ArgumentMap, Point, Sentence } from '../../model/argument.ts'
import { isOverlapping, wordsOf } from '../../model/span.ts'
import type { Selection } from '../../model/text.ts'
import { toCapital } from '../capital.ts'
import type { Fits } from '../condense.ts'
import { toFits, toLinesIn } from '../fitting.ts'
import { findTellingOf } from '../lead-in.ts'
import { evidenceOf, linksFrom, type Material, toRef } from '../material.ts'
import { toMemory } from '../remembered.ts'
import { toSelection } from '../selection.ts'
import { toPairs } from './path.ts'
import { toForms, toRun } from './row-forms.ts'
import { isPronominal, isResting } from './row-leaning.ts'
import { toWorth } from './row-worth.ts'

/** What a row says: in one piece with a second thing beneath it, or in pieces with arrows between. */
export interface Said {
  readonly path: readonly Selection[]
  readonly fact: Selection | null
}

/** Words of a passage, and by their places in it the first and the last sentence that they are of. */
interface Stretch {
  readonly words: Selection
  readonly first: number
  readonly last: number
}

// Sentences of a passage that may be told nearly whole.
const SHORT = 8

/** What was found for a map, by point and room: rows of many slides that are tried have as many lines of the same width. */
const remember = toMemory<ArgumentMap, readonly Stretch[]>()

/**
 * What may stand in a row beside a single sentence: pairs where rows may run in pieces, sentences in a row, and what is said right after
 * them or what they come to.
 */
export function toCombined(material: Material, point: Point, rows: number, isInPieces: boolean): Said[] {
  const pairs =
    point.role === 'risk' || !isInPieces
      ? []
      : toPairs(material, point, rows).map((path): Said => ({ path, fact: null }))
  // Where to read on says nothing of the point.
  const { source, language } = material.article
  const prose = findTellingOf(material, point).filter(
    ({ kind, span }) => kind === 'prose' && !isReference(wordsOf(source.text, span), language),
  )
  const lines = material.budget.gistLines[rows] ?? 3
  const toKey = (kind: string, most: number) => [kind, point.id, most, material.budget.boxes.gist.width].join(' ')
  const stretchesIn = (most: number) =>
    remember(material.map, toKey('one', most), () => toStretches(material, point, prose, most))
  const runsIn = (most: number) =>
    remember(material.map, toKey('two', most), () => toRuns(material, point, prose, most))
  const partsIn = prose.length > SHORT ? stretchesIn : (most: number) => [...stretchesIn(most), ...runsIn(most)]
  const alone = [...stretchesIn(lines), ...runsIn(lines)].map(({ words }): Said => ({ path: [words], fact: null }))
  return [...pairs, ...toDoubles(material, point, prose, lines, partsIn), ...alone]
}

/** Two sentences in a row, in so many lines. */
function toRuns(material: Material, point: Point, prose: readonly Sentence[], lines: number): Stretch[] {
  const fits = toFits(material, 'gist', lines)
  return prose.flatMap((sentence, at) => (isName(material, point, sentence) ? [] : toRunAt(material, prose, at, fits)))
}

/** The sentences of a passage in so many lines, and one that rests on the one before it together with this. The bare name is none. */
function toStretches(material: Material, point: Point, prose: readonly Sentence[], lines: number): Stretch[] {
  const { text } = material.article.source
  const label = toRef(material, point).label.text
  const fits = toFits(material, 'gist', lines)
  return prose.flatMap((sentence, at) => {
    const forms = toForms(material, sentence, fits).filter((form) => toCapital(material.article, form).text !== label)
    const next = prose[at + 1]
    const isOne = next !== undefined && isResting(material, label, wordsOf(text, next.span))
    const alone = forms.map((words): Stretch => ({ words, first: at, last: at }))
    const isLed = forms[0] !== undefined && isPronominal(material, label, forms[0].text)
    const led = isLed ? toLed(material, sentence, fits) : null
    return [
      ...alone,
      ...(led ? [{ words: led, first: at, last: at }] : []),
      ...(isOne ? toRunAt(material, prose, at, fits) : []),
    ]
  })
}

// What a question asks is not yet said.
const QUESTION = /[?？]/u

/** A sentence after the one before it, where that is told of no point and is no question. */
function toLed(material: Material, sentence: Sentence, fits: Fits): Selection | null {
  const before = material.map.sentences[material.map.sentences.indexOf(sentence) - 1]
  if (before?.kind !== 'prose' || before.point !== null) return null
  return QUESTION.test(wordsOf(material.article.source.text, before.span))
    ? null
    : toRun(material, before, sentence, fits)
}

/** Whether a sentence is no more than the point's name. */
function isName(material: Material, point: Point, { span }: Sentence): boolean {
  const words = toSelection(material.article.source.text, [span], material.article.language)
  return words !== null && toCapital(material.article, words).text === toRef(material, point).label.text
}

/** The sentence at a place with the next, where they stand together. */
function toRunAt(material: Material, prose: readonly Sentence[], at: number, fits: Fits): Stretch[] {
  const [sentence, next] = [prose[at], prose[at + 1]]
  const words = sentence && next ? toRun(material, sentence, next, fits) : null
  return words ? [{ words, first: at, last: at + 1 }] : []
}

/** Two stretches, the first as full as leaves the second a line; not two in a row unless something follows from the one or it counts. */
function toDoubles(
  material: Material,
  point: Point,
  prose: readonly Sentence[],
  lines: number,
  stretchesIn: (lines: number) => readonly Stretch[],
): Said[] {
  const beside = linksFrom(material.map, point.id).filter(({ kind }) => point.role !== 'cause' || kind === 'leads-to')
  if (lines < 2 || beside.length > 2) return []
  const telling = prose.map((sentence) => isTelling(material, point, sentence))
  return stretchesIn(lines - 1).flatMap(({ words, last }) =>
    stretchesIn(lines - toLinesIn(material, 'gist', words.text))
      .filter(({ first }) => first === last + 1 || (first > last && telling[first]))
      .map((later): Said => ({ path: [words], fact: later.words })),
  )
}

/** Whether a sentence counts something, or carries an arrow of the point. */
function isTelling({ article, map }: Material, point: Point, { span }: Sentence): boolean {
  const isCarrier = evidenceOf(map, point).some((one) => isOverlapping(one, span))
  return isCarrier || isCounted(wordsOf(article.source.text, span), article.language)
}

/** The one that tells most in a slide of so many rows; of equals the first. */
export function toMostTelling(material: Material, point: Point, all: readonly Said[], rows: number): Said | null {
  const rated = all.map((said) => ({ said, worth: toWorth(material, point, said, rows) }))
  const best = Math.max(...rated.map(({ worth }) => worth))
  return rated.find(({ worth }) => worth === best)?.said ?? null
}
