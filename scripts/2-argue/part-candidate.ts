import { type Role, SET_APART } from '../model/argument.ts'
import { type Span, toTrimmed } from '../model/span.ts'
import type { Candidate } from './candidates.ts'
import { toLabel } from './labels.ts'
import type { Part } from './outline.ts'
import { paragraphOf, type Reading } from './reading.ts'

/** A part as a point of its own. */
export function toCandidate(reading: Reading, part: Part, role: Role, parent: Part | null): Candidate {
  return {
    role,
    label: toLabel(reading, part, role),
    opening: toMention(reading, part),
    body: part.span,
    section: part.section,
    confidence: SET_APART,
    byItself: 1,
    basis: 'structure',
    parent,
    isParallel: false,
    announce: null,
  }
}

/** The heading, or the first sentence without its mark. */
export function toOpening(reading: Reading, part: Part): Span {
  if (part.kind === 'section' && part.head !== null) return part.head.words
  const from = part.prose[0]?.start ?? part.span.start
  const first =
    reading.sentences.find(({ span }) => span.end > from + 1 && span.start < part.span.end)?.span ?? part.span
  return toTrimmed(reading.text, { start: Math.max(from, first.start), end: Math.min(first.end, part.span.end) })
}

/** What an item or paragraph says of itself: its first sentence, and where that is only its name the one behind it. */
function toMention(reading: Reading, part: Part): Span {
  const opening = toOpening(reading, part)
  if (part.kind === 'section' || part.head === null || opening.end > part.head.words.end + 1) return opening
  const next = reading.sentences.find(({ span }) => span.start >= opening.end)?.span
  const isBehind = next !== undefined && paragraphOf(reading, next) === paragraphOf(reading, opening)
  return isBehind && next.end <= part.span.end ? { start: opening.start, end: next.end } : opening
}
