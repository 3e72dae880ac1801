import type { Jieba } from '@node-rs/jieba'
import { findGuarded } from '../language/guarded.ts'
import {
  CALLED_ZH,
  CUT_ZH,
  EXISTING_ZH,
  GOES_ON_ZH,
  GOING_ON_ZH,
  LISTED_ZH,
  OPEN_ZH,
  OPENING_ZH,
  PAIRED_ZH,
  PLACE_ZH,
  PLACED_ZH,
  POINTING_ZH,
  QUOTED_ZH,
  SCENE_ZH,
  TIES_ZH,
  TOLD_ZH,
  WAITING_ZH,
  WHO_ZH,
} from '../language/phrase-zh.ts'
import type { Point, Role } from '../model/argument.ts'
import type { Span } from '../model/span.ts'
import { sizeOf, stripMarks } from './bare-label.ts'
import { chooseNaming } from './clause-choice.ts'
import { splitClauses } from './clauses.ts'
import { toClauseLabel } from './labels.ts'
import { foldedOf, type Reading } from './reading.ts'

type Label = Point['label']

/** A name of fewer characters is a scrap; one of more is made shorter; what is left has so many at least. */
const LEAST = 4
const LEAST_KEPT = 6
const MOST = 1

/** The name of a point as it is, where it is a whole phrase and short enough; else without what only ties or adds, or another clause of its sentence. */
export function nameInChinese(
  reading: Reading,
  { label, role }: Pick<Point, 'label' | 'role'>,
  jieba: Jieba,
  isTaken: (label: Label) => boolean,
): Label {
  const [span] = label
  const sentence = reading.sentences.find((one) => one.span.start <= span.start && span.start < one.span.end)
  if (sentence === undefined || label.length > 1 || sentence.kind === 'heading') return label
  const isGoingOn = role !== 'cause' && GOING_ON_ZH.test(foldedOf(reading, span))
  const own = isGoingOn
    ? span
    : withoutCalling(reading, role, withoutTies(reading, jieba, withoutTail(reading, jieba, span)))
  const whole =
    isGoingOn || isScrap(reading, jieba, own, role) ? findOther(reading, jieba, span, sentence.span, role) : null
  const spans = toShort(reading, role, whole ?? own)
  return isSame(spans, label) || !isTaken(spans) ? spans : label
}

const isSame = (one: Label, other: Label): boolean =>
  one.length === other.length &&
  one.every(({ start, end }, index) => start === other[index]?.start && end === other[index]?.end)

function isScrap(reading: Reading, jieba: Jieba, span: Span, role: Point['role']): boolean {
  const words = foldedOf(reading, span).trim().replace(LAST_BRACKET, '')
  return (
    ADDRESS.test(words) ||
    SCENE_ZH.test(words) ||
    OPEN_ZH.test(words) ||
    WHO_ZH.test(words) ||
    (isCut(reading, span) && CUT_ZH.test(words)) ||
    (reading.cues.leaning.test(words) && !ANSWERED.test(words) && (role !== 'cause' || !words.startsWith('受'))) ||
    isPlace(jieba, words) ||
    (isCut(reading, span) && isWaiting(jieba, words) !== null)
  )
}

const LAST_BRACKET = /[（(][^（()）]*[)）]?$/u
const ADDRESS = /^(?:https?:|www\.)/u
/** `只有这样才…`, `只有少数人…`: a clause of its own. */
const ANSWERED = /^只有|才|就|都|也/u

/** Whether a name ends where no mark stands. */
const isCut = (reading: Reading, span: Span): boolean => /^[\p{L}\p{N}]/u.test(reading.text.slice(span.end))

/** Whether words only tell where, when or by what: no verb in them but in what describes a thing. */
function isPlace(jieba: Jieba, words: string): boolean {
  const tokens = jieba.tag(words)
  if (!PLACE_ZH.has(tokens[0]?.word ?? '')) return false
  return !tokens.some(
    ({ tag }, index) =>
      index > 0 &&
      /^(?:vn?$|i|l|z|eng|d$)/u.test(tag) &&
      tokens[index + 1]?.tag !== 'uj' &&
      (tag !== 'eng' || tokens[index - 1]?.tag !== 'uj'),
  )
}

/** Where words end in a preposition and what stands behind it, without the verb they wait for: offset of the preposition, else `null`. */
function isWaiting(jieba: Jieba, words: string): number | null {
  const tokens = jieba.tag(words)
  const at = tokens.findLastIndex(({ word, tag }) => WAITING_ZH.has(word) && !tag.startsWith('v'))
  if (at < 0 || tokens.slice(at + 1).some(({ tag }) => /^(?:v|a|i|l|z)/u.test(tag))) return null
  return tokens.slice(0, at).reduce((sum, { word }) => sum + word.length, 0)
}

/** A clause of the same sentence that is no scrap: the one after it, else the one before; one that points elsewhere last of all. */
function findOther(reading: Reading, jieba: Jieba, span: Span, sentence: Span, role: Point['role']): Span | null {
  const sides = [
    { start: span.end, end: sentence.end },
    { start: sentence.start, end: span.start },
  ]
    .map((side) => stripMarks(reading, side))
    .filter(({ start, end }) => end - start >= LEAST_KEPT)
  const clauses = sides.flatMap((side) => splitClauses(reading.text, side))
  const others = [...sides.map((side) => chooseNaming(reading, side, role)), ...clauses]
    .filter(({ start, end }) => end - start >= LEAST_KEPT)
    .map((clause) => withoutTies(reading, jieba, toClauseLabel(reading, clause)))
    .filter((other) => other.end - other.start >= LEAST_KEPT && !isScrap(reading, jieba, other, role))
    .filter((other) => foldedOf(reading, other).search(PAIRED_ZH) !== 0)
  return others.find((other) => !POINTING_ZH.test(foldedOf(reading, other))) ?? others[0] ?? null
}

/** Words that were cut before a verb, without the preposition that waits for it: `价格下跌已经对市场 | 造成…`. */
function withoutTail(reading: Reading, jieba: Jieba, span: Span): Span {
  const words = foldedOf(reading, span)
  const at = isCut(reading, span) ? isWaiting(jieba, words) : null
  if (at === null) return span
  const kept = words.slice(0, at).replace(/(?:已经?|将会?|会|可能|也|都|还)+$/u, '')
  return kept.length >= LEAST ? { start: span.start, end: span.start + kept.length } : span
}

/** The words without those at the start that only tie them to what stands before. */
function withoutTies(reading: Reading, jieba: Jieba, span: Span): Span {
  const words = foldedOf(reading, span)
  const opening = OPENING_ZH.exec(words)?.[0].length ?? 0
  if (opening > 0)
    return withoutTies(reading, jieba, stripMarks(reading, { start: span.start + opening, end: span.end }))
  const [first] = jieba.cut(words)
  if (first === undefined || !TIES_ZH.has(first) || words.length - first.length < LEAST) return span
  if (/^(?:[是要]|那么|这么|那样|这样)/u.test(words.slice(first.length))) return span
  return withoutTies(reading, jieba, stripMarks(reading, { start: span.start + first.length, end: span.end }))
}

/** The subject of a clause that only calls it what its role says. */
function withoutCalling(reading: Reading, role: Role, span: Span): Span {
  const called = findSafe(reading, span, CALLED_ZH[role])
  const subject = called ? { start: span.start, end: called.start } : span
  return POINTING_ZH.test(foldedOf(reading, subject)) ? span : subject
}

/** The spans of a clause without as much of what only adds to it as makes it short. */
function toShort(reading: Reading, role: Point['role'], span: Span): Label {
  let label: Label = [span]
  for (const cut of [findBrackets, findBrackets, findListed, findPlaced, findTold(role), findSecond, ...DESCRIBING]) {
    if (sizeOfAll(reading, label) <= MOST) return label
    const next = label.flatMap((one) => without(one, cut(reading, one)))
    const [first, ...rest] = next
    if (first !== undefined && lengthOf(next) >= LEAST_KEPT) label = [first, ...rest]
  }
  return label
}

const sizeOfAll = (reading: Reading, label: Label): number =>
  label.reduce((sum, span) => sum + sizeOf(reading, span), 0)
const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

function without(span: Span, cut: Span | null): Span[] {
  if (cut === null) return [span]
  return [
    { start: span.start, end: cut.start },
    { start: cut.end, end: span.end },
  ].filter(({ start, end }) => end > start)
}

/** What a pattern finds in a span, where nothing in it denies, doubts or makes the rest depend on it. */
function findSafe(reading: Reading, span: Span, pattern: RegExp): Span | null {
  const words = foldedOf(reading, span)
  const found = pattern.exec(words)
  if (found === null || found[0] === '') return null
  if (findGuarded(found[0], reading.language).length > 0) return null
  return { start: span.start + found.index, end: span.start + found.index + found[0].length }
}

const findBrackets = (reading: Reading, span: Span): Span | null => findSafe(reading, span, /\s*[（(][^（()）]*[)）]/u)
const findListed = (reading: Reading, span: Span): Span | null => findSafe(reading, span, LISTED_ZH)
const findPlaced = (reading: Reading, span: Span): Span | null => findSafe(reading, span, PLACED_ZH)
const findExisting = (reading: Reading, span: Span): Span | null => findSafe(reading, span, EXISTING_ZH)

/** What others call a thing denies nothing of it. */
function findQuoted(reading: Reading, span: Span): Span | null {
  const found = QUOTED_ZH.exec(foldedOf(reading, span))
  return found && { start: span.start + found.index, end: span.start + found.index + found[0].length }
}

const DESCRIBING = [findExisting, findQuoted]

const findTold =
  (role: Point['role']) =>
  (reading: Reading, span: Span): Span | null =>
    role === 'strategy' ? findSafe(reading, span, TOLD_ZH) : null

/** The second thing that is done, to the end. */
function findSecond(reading: Reading, span: Span): Span | null {
  const words = foldedOf(reading, span)
  const found = GOES_ON_ZH.exec(words)
  if (found === null || found.index < LEAST_KEPT || PAIRED_ZH.test(words.slice(0, found.index))) return null
  if (OPEN_ZH.test(words.slice(0, found.index)) || CUT_ZH.test(words.slice(0, found.index))) return null
  return { start: span.start + found.index, end: span.end }
}
