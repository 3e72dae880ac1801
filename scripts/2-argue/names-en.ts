import { LATIN_WIDTHS } from '../language/latin-widths.ts'
import { POINTING, TIMES } from '../language/phrase-en.ts'
import type { Point, Role } from '../model/argument.ts'
import type { Span } from '../model/span.ts'
import { findAroundApposition } from './apposition-en.ts'
import { LABEL_LENGTH } from './bare-label.ts'
import { isBroken, isOpen, isTorn } from './ends-en.ts'
import { isVerb, kindOf } from './phrase-en.ts'
import type { Reading } from './reading.ts'
import { type Candidate, cutEnds, findRuns } from './runs-en.ts'
import { clausesOf, findAntecedent, findSubject, objectsOf, toStart, toWholeStart } from './starts-en.ts'
import type { Tagger, Word } from './tagger.ts'
import { countContent, countOf, endOf, isMark, toPlain } from './words-en.ts'

type Label = Point['label']

/** So many words a name may have before a shorter one is looked for, and its subject where that stands elsewhere. */
const MOST = { words: 8, subject: 7 }
/** Another clause stands for a point's own where it has so many words that say something; one of fewer where it is not cut, and none else is there. */
const LEAST_CONTENT = 3
const LEAST_PLAIN = { words: 4, content: 2 }

/**
 * What speaks against a name: each word over the limit or too few; another clause of the point's own words, or from outside them; a thing
 * without a verb; that it ends before what its last thing is; a word that points at what stands elsewhere; that slides cannot hold it; a subject from elsewhere; only what a preposition
 * stands before; that it opens with when or where.
 */
const COST = {
  over: 0.12,
  short: 0.5,
  other: 0.7,
  outside: 0.5,
  noun: 0.6,
  pointing: 0.9,
  unfit: 2.5,
  subject: 0.3,
  inside: 0.4,
  cut: 0.9,
  place: 0.2,
}

/** What slides show of a name: so many lines, this wide, in thousandths of an em (`names` in the budget). */
const BOX = { lines: 5, width: 8222 }

const SPACE = 260

/** What stands before a colon at the start of a sentence its author calls it: `Be open and accountable: …`. */
const COLON = /^[*_"”’)]*:\s/u

/** The name of a point as it is, where it is a whole phrase and short enough; else the best whole phrase of its sentence. */
export function nameInEnglish(
  reading: Reading,
  { label, role }: Pick<Point, 'label' | 'role'>,
  tag: Tagger,
  isTaken: (label: Label) => boolean,
): Label {
  const [span] = label
  const sentence = reading.sentences.find((one) => one.span.start <= span.start && span.start < one.span.end)
  if (sentence === undefined || label.length > 1) return label
  const words = tag(reading.text.slice(sentence.span.start, sentence.span.end), sentence.span.start)
  const first = words.findIndex((word) => word.span.end > span.start)
  const to = words.findLastIndex((word) => word.span.start < span.end) + 1
  if (first < 0 || to <= first) return label
  const from = toWholeStart(words, first, to)
  const own = words.slice(from, to)
  const next = isMark(words, to) ? undefined : words[to]
  const isFirst = !/\p{L}/u.test(reading.text.slice(sentence.span.start, span.start))
  if (isFirst && COLON.test(reading.text.slice(span.end)) && isFitting(own)) return label
  const around = findAroundApposition(words, from, to)
  const isWhole = around === null && kindOf(own) !== null && !isBroken(own, next) && !isThin(own) && !isTorn(own)
  const isNamed = findAntecedent(words, from).length === 0
  const isCut = isOpen(own, next)
  if (from === first && isWhole && !isCut && isNamed && countOf(own) <= MOST.words && isFitting(own)) return label
  const told = around === null ? [] : cutEnds(reading, around, COST.subject)
  const others = findCandidates(reading, words, { from, mind: first, to, role, isWhole, isCut })
  const found = (told.length > 0 ? told : others).filter(
    (one) =>
      isSame(one.words, own) ||
      (!isTaken(toSpans(reading, one.words)) && (!isWhole || !isNamed || isFitting(one.words) || isRun(one.words))),
  )
  const rated = found.map((one) => ({ one, cost: one.cost + costOf(one.words) }))
  const best = rated.reduce<(typeof rated)[number] | null>(
    (a, b) => (a === null || b.cost < a.cost - 1e-9 ? b : a),
    null,
  )
  return best === null ? label : toSpans(reading, best.one.words)
}

/** Where a name stands in its sentence, and whether it is a whole phrase, if a long one. */
interface Own {
  readonly from: number
  /** Where it began before its first thing was made whole. */
  readonly mind: number
  readonly to: number
  readonly role: Role
  readonly isWhole: boolean
  /** Whether it ends before what its last thing is. */
  readonly isCut: boolean
}

/**
 * What may name the point: its own words to a whole end, with their subject where they lack it; where they give nothing, the thing that
 * they are said of, and the other clauses of the sentence.
 */
function findCandidates(
  reading: Reading,
  words: readonly Word[],
  { from, mind, to, role, isWhole, isCut }: Own,
): Candidate[] {
  const own = toStart(words, from)
  const isIn = (at: number) => at >= from && at < to
  const runs = [
    ...(isWhole ? [{ words: words.slice(from, to), cost: isCut ? COST.cut : 0 }] : []),
    ...findRuns(reading, words, own, 0, Math.max(own, mind)),
    ...withSubject(reading, words, own),
    ...withAntecedent(reading, words, own, isWhole ? to : own),
  ]
  if (runs.some((one) => !isThin(one.words))) return runs
  const objects = [...objectsOf(words, own)].flatMap((at) => findRuns(reading, words, at, COST.inside).filter(isThing))
  const others = clausesOf(words, role)
    .filter((at) => at !== own)
    .flatMap((at) => findRuns(reading, words, at, COST.other + (isIn(at) ? 0 : COST.outside)))
  const telling = [...objects, ...others.filter((one) => countContent(one.words) >= LEAST_CONTENT)]
  return [...runs, ...(telling.length > 0 ? telling : others.filter(isPlainClause))]
}

/** Whether a run is a whole clause of a few words that say something. */
const isPlainClause = ({ words, cost }: Candidate): boolean =>
  cost <= COST.other + COST.outside && countOf(words) >= LEAST_PLAIN.words && countContent(words) >= LEAST_PLAIN.content

/** A verb without its subject, with the subject of the clause before: `the same person … needs to be rescued`. */
function withSubject(reading: Reading, words: readonly Word[], at: number): Candidate[] {
  const verb = words[at]
  if (verb === undefined || !isVerb(verb) || verb.text.endsWith('ing')) return []
  const subject = findSubject(words, at)
  if (subject.length === 0 || subject.length > MOST.subject || subject.some(({ kind }) => kind === 'PUNCT')) return []
  const joined = [...subject, ...words.slice(at, endOf(words, at))]
  return cutEnds(reading, joined, COST.subject).filter((one) => kindOf(one.words) === 'clause')
}

/** A clause with what its pronoun stands for, also where it ends as it did before (`to`). */
function withAntecedent(reading: Reading, words: readonly Word[], at: number, to: number): Candidate[] {
  const meant = findAntecedent(words, at)
  if (meant.length === 0) return []
  const toWith = (end: number) => [...meant, ...words.slice(at + 1, end)]
  const own = to > at + 1 ? [{ words: toWith(to), cost: COST.subject }] : []
  return [...own, ...cutEnds(reading, toWith(endOf(words, at)), COST.subject)]
}

/** Whether a run is a thing, and no time. */
const isThing = ({ words }: Candidate): boolean =>
  kindOf(words) === 'noun' &&
  countOf(words) > 2 &&
  !words.some(({ text, kind }) => kind === 'AUX' || /^(?:i|we|they|he|she|it|you)$/u.test(text)) &&
  !words.every(({ kind, text }) => !['NOUN', 'PROPN'].includes(kind) || TIMES.test(text))

const isSame = (words: readonly Word[], others: readonly Word[]): boolean =>
  words.length === others.length && words.every((word, index) => word === others[index])

/** Whether words stand side by side, with nothing left out between them. */
const isRun = (words: readonly Word[]): boolean =>
  words.every(({ span }, index) => index === 0 || span.start - (words[index - 1] as Word).span.end <= 1)

/** Whether words only point at what stands elsewhere: `This is possible as well`. */
const isThin = (words: readonly Word[]): boolean =>
  POINTING.has(words[0]?.text ?? '') &&
  !words.slice(1).some(({ kind, text }) => ['NOUN', 'PROPN', 'VERB', 'NUM'].includes(kind) && text.length > 2)

function costOf(words: readonly Word[]): number {
  const [count, kind] = [countOf(words), kindOf(words)]
  const [first, second] = words
  const isPointing =
    first !== undefined && POINTING.has(first.text) && (first.kind === 'PRON' || second?.kind !== 'NOUN')
  return (
    Math.max(0, count - LABEL_LENGTH.words) * COST.over +
    Math.max(0, 4 - count) * COST.short +
    (kind === 'noun' ? COST.noun : 0) +
    (isPointing ? COST.pointing : 0) +
    (first?.kind === 'ADP' ? COST.place : 0) +
    (isFitting(words) ? 0 : COST.unfit)
  )
}

function isFitting(words: readonly Word[]): boolean {
  let [lines, room] = [0, 0]
  for (const word of toPlain(words)) {
    const width = widthOf(word)
    if (room < width + SPACE) {
      lines += Math.max(1, Math.ceil(width / BOX.width))
      room = BOX.width - width
    } else room -= width + SPACE
  }
  return lines <= BOX.lines
}

const widthOf = (word: string): number =>
  [...word].reduce((sum, letter) => sum + (LATIN_WIDTHS[700][letter.charCodeAt(0) - 32] ?? 600), 0)

/** Words that touch as one span each; a gap stays one where something stands in it that was left out. */
function toSpans(reading: Reading, words: readonly Word[]): Label {
  const spans: Span[] = []
  for (const { span } of words) {
    const last = spans.at(-1)
    if (last !== undefined && reading.text.slice(last.end, span.start).trim() === '')
      spans[spans.length - 1] = { start: last.start, end: span.end }
    else spans.push(span)
  }
  const [first, ...rest] = spans
  return [first as Span, ...rest]
}
