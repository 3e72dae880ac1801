import type { Role } from '../model/argument.ts'
import { type Span, toTrimmed } from '../model/span.ts'
import type { Candidate } from './candidates.ts'
import { findInline } from './inline-list.ts'
import { isUndone } from './no-claims.ts'
import type { Part } from './outline.ts'
import { toCandidate } from './part-candidate.ts'
import { foldedOf, type Reading, sentencesIn } from './reading.ts'
import { scoreSentence } from './role-scores.ts'
import { WEIGHTS } from './weights.ts'

/** What stands between a name and what it names. */
const AFTER_NAME = /^[\s】〕］\]*_：:—–-]+/u
// Letters alone are the marks of notes: `来源：a, b, c`.
const WORD = /\p{L}{2}/u

/** Whether words open with what is to be done. */
export const isBid = (reading: Reading, span: Span): boolean =>
  reading.cues.imperative.test(foldedOf(reading, span).trim())

/** What stands in one run behind such a name: the members of a list, else the sentence that speaks most for the role. */
export function toListed(reading: Reading, member: Part, role: Role): Candidate[] {
  const listed = findInline(reading, toBehind(reading, member))
  if (listed.length === 0) return toNamed(reading, member, role)
  return listed.map((span) => toCandidate(reading, { ...member, span, head: null, prose: [span] }, role, null))
}

const ONLY_NUMBER = /^\(?1[.)、．]\s*(?=\p{L})/u

/** The words behind the name of a part. */
function toBehind(reading: Reading, member: Part): Span {
  const from = member.head === null ? member.span.start : member.head.words.end
  const rest = reading.text.slice(from, member.span.end)
  const mark = AFTER_NAME.exec(rest)?.[0].length ?? 0
  // The only one of its list is told as a paragraph, its number before it.
  const number = ONLY_NUMBER.exec(rest.slice(mark))?.[0].length ?? 0
  return toTrimmed(reading.text, { start: from + mark + number, end: member.span.end })
}

/** The sentence behind a name that speaks most for the role, as one point with all that follows it. */
export function toNamed(reading: Reading, member: Part, role: Role): Candidate[] {
  const rest = toBehind(reading, member)
  const scoreOf = (span: Span): number => scoreSentence(reading, span)[role]
  const sentences = sentencesIn(reading, rest).map(({ span }) => span)
  const isClaimless = (span: Span): boolean => reading.cues.claimless.test(foldedOf(reading, span).trim())
  const [first = rest, ...later] = sentences.filter((span) => !isUndone(reading, span) && !isClaimless(span))
  if (sentences.length > 0 && sentences.every((span) => isUndone(reading, span))) return []
  // What stands first says it, unless a later one does so much more clearly.
  const isTask = role === 'strategy' && isBid(reading, first)
  const most = (a: Span) => scoreOf(a) + (a === first ? WEIGHTS.opening + (isTask ? WEIGHTS.imperativeHead : 0) : 0)
  const best = later.reduce((a, b) => (scoreOf(b) > most(a) ? b : a), first)
  const told = { start: best === first ? rest.start : best.start, end: rest.end }
  if (!WORD.test(reading.text.slice(told.start, told.end))) return []
  return [toCandidate(reading, { ...member, head: null, prose: [told] }, role, null)]
}
