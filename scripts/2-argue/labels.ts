import { DENYING, OPEN_CUT, OPEN_RELATIVE } from '../language/open-ends.ts'
import { signalsOf } from '../language/signals.ts'
import type { Role } from '../model/argument.ts'
import { type Span, toTrimmed, wordsOf } from '../model/span.ts'
import { chooseClause } from './clause-choice.ts'
import { splitClauses } from './clauses.ts'
import type { Part } from './outline.ts'
import { foldedOf, type Reading } from './reading.ts'

/** A label is at most this long where the source allows it. */
const LABEL_LENGTH = { han: 14, words: 7 }
/** What is left of a clause without the words that announce it must have this share of the limit. */
const LEAST_MATTER = 0.28
/** A label that was cut keeps at least this share of the limit. */
const LEAST_SHARE = 0.5
const MARKS_AROUND = /^[\s“”"'‘’「」『』（(《*_`、，,。.；;：:—–-]+|[\s“”"'’」』*_`、，,。.；;：:？?！!—–-]+$/g

/** The author's own name for a part, else the clause of its first sentence that says most. */
export function toLabel(reading: Reading, part: Part, role: Role): Span {
  const { head } = part
  if (head?.label != null) return toOtherHalf(reading, head.label, head.words, role) ?? head.label
  if (head !== null) return shorten(reading, stripOpeners(reading, head.words))
  const from = part.prose[0]?.start ?? part.span.start
  const first =
    reading.sentences.find(({ span }) => span.end > from + 1 && span.start < part.span.end)?.span ?? part.span
  const span = { start: Math.max(first.start, from), end: Math.min(first.end, part.span.end) }
  return toClauseLabel(reading, chooseClause(reading, span, role))
}

/**
 * What a heading says after its short name, where that is the better name for the role: `市场策略：竞争格局的变化` is no
 * strategy, and `市场竞争力：客户获取成本上升` tells the harm only in its second half.
 */
function toOtherHalf(reading: Reading, label: Span, words: Span, role: Role): Span | null {
  const rest = stripMarks(reading, { start: label.end, end: words.end })
  const size = sizeOf(reading, rest)
  if (role === 'strategy' || size < LEAST_MATTER || size > 1) return null
  const isMisnamed = endsAsStrategy(reading, foldedOf(reading, label).trim())
  const isHarmLater = role === 'risk' && !tellsHarm(reading, label) && tellsHarm(reading, rest)
  return isMisnamed || isHarmLater ? rest : null
}

/** Whether a name's last noun calls it a measure. */
const endsAsStrategy = ({ cues }: Reading, words: string): boolean =>
  cues.nominal.some(({ role, pattern }) => {
    const found = role === 'strategy' ? pattern.exec(words) : null
    return found !== null && found.index + found[0].length === words.length
  })

function tellsHarm(reading: Reading, span: Span): boolean {
  const { harm, worse, lack } = signalsOf(reading.language)
  return [harm, worse, lack].some((signal) => signal.test(foldedOf(reading, span)))
}

/** The clause of a sentence that can stand alone best: not an opener, not too long, the earlier one first. */
export function toClauseLabel(reading: Reading, sentence: Span): Span {
  const clauses = splitClauses(reading.text, sentence)
    .map((clause) => stripOpeners(reading, clause))
    .filter((clause) => clause.end - clause.start >= 2)
  const scored = clauses.map((clause, index) => ({
    clause,
    score: -index * 0.2 - lengthFault(reading, clause),
  }))
  const best = scored.sort((a, b) => b.score - a.score || a.clause.start - b.clause.start)[0]
  return shorten(reading, toMatter(reading, best?.clause ?? sentence))
}

/** What stands after `the root cause was`, `关键在于`: the matter itself, where enough of it is there. */
function toMatter(reading: Reading, clause: Span): Span {
  const found = reading.cues.announcing.exec(foldedOf(reading, clause))
  if (found === null) return clause
  const rest = stripOpeners(reading, { start: clause.start + found[0].length, end: clause.end })
  return sizeOf(reading, rest) >= LEAST_MATTER ? rest : clause
}

function lengthFault(reading: Reading, clause: Span): number {
  const size = sizeOf(reading, clause)
  return size < 0.3 ? 1 : Math.max(0, size - 1) * 0.5
}

/** Length as a share of what a label may have. */
function sizeOf(reading: Reading, span: Span): number {
  const words = wordsOf(reading.text, span)
  if (reading.language === 'en') return words.split(/\s+/).length / LABEL_LENGTH.words
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = words.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)).length ?? 0
  return (han + latin * 2) / LABEL_LENGTH.han
}

/** The span without opening words that carry nothing, and without marks at its ends. */
export function stripOpeners(reading: Reading, span: Span): Span {
  let kept = stripMarks(reading, span)
  for (let turn = 0; turn < 3; turn++) {
    const opener = reading.cues.openers.exec(foldedOf(reading, kept))?.[0] ?? ''
    if (opener.length === 0 || opener.length > (kept.end - kept.start) / 2) break
    kept = stripMarks(reading, { start: kept.start + opener.length, end: kept.end })
  }
  return kept
}

function stripMarks(reading: Reading, span: Span): Span {
  const words = wordsOf(reading.text, span)
  const head = /^[\s“”"'‘’「」『』《*_`、，,。.；;：:—–-]+/.exec(words)?.[0].length ?? 0
  const tail = /[\s“"'‘「『*_`、，,。.；;：:？?！!—–-]+$/.exec(words)?.[0].length ?? 0
  if (head + tail >= words.length) return span
  const rest = words.slice(head, words.length - tail)
  const isOpen = UNMATCHED.some(([open, close]) => rest.endsWith(close) && !rest.includes(open))
  return { start: span.start + head, end: span.end - tail - (isOpen ? 1 : 0) }
}

/** The first clause, or the first words, of a span that is too long for a label. */
function shorten(reading: Reading, span: Span): Span {
  const clean = trimTail(reading, stripMarks(reading, span))
  if (sizeOf(reading, clean) <= 1.3) return clean
  const first = splitClauses(reading.text, clean)[0]
  if (first !== undefined && first.end < clean.end && sizeOf(reading, first) >= 0.3) return shorten(reading, first)
  return sizeOf(reading, clean) <= 2.5 ? clean : cutWords(reading, clean)
}

/** A clause that is too long without what only adds to it: as much as the limit holds, at least four words. */
function trimTail(reading: Reading, span: Span): Span {
  if (sizeOf(reading, span) <= 1) return span
  const words = foldedOf(reading, span)
  const cuts = [...words.matchAll(reading.cues.trimmable)].map(({ index }) => ({
    start: span.start,
    end: span.start + index,
  }))
  const fitting = cuts.filter(
    (cut) => sizeOf(reading, cut) <= 1 && sizeOf(reading, cut) >= LEAST_SHARE && isWhole(foldedOf(reading, cut)),
  )
  return fitting.at(-1) ?? span
}

/** The first words of a clause up to a natural break before the limit. */
function cutWords(reading: Reading, span: Span): Span {
  const words = wordsOf(reading.text, span)
  if (reading.language === 'en') return cutEnglish(reading, span, words.split(/\s+/))
  const breakAt = words.slice(6, LABEL_LENGTH.han + 6).search(/、/)
  return breakAt < 0 ? span : stripMarks(reading, { start: span.start, end: span.start + 6 + breakAt })
}

/** Some words more than the limit, without those at the end that lead on. */
function cutEnglish(reading: Reading, span: Span, words: readonly string[]): Span {
  let kept = words.slice(0, LABEL_LENGTH.words + 2)
  while (kept.length > LABEL_LENGTH.words / 2 && reading.cues.openEnd.test(kept.join(' ').toLowerCase()))
    kept = kept.slice(0, -1)
  return toTrimmed(reading.text, { start: span.start, end: span.start + kept.join(' ').length })
}

/** Whether what is left of an English clause says something to its end, and denies no more than the clause does: `can no longer tune` is not `tune by ear`. */
const isWhole = (words: string): boolean => !OPEN_RELATIVE.test(words) && !OPEN_CUT.test(words) && !DENYING.test(words)

const UNMATCHED = [
  ['“', '”'],
  ['「', '」'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
] as const

/** A label's words as they are compared: no marks, no spaces. */
export const bareLabel = (words: string): string => words.replace(MARKS_AROUND, '').replace(/\s+/g, '')
