import { type Role, SET_APART } from '../model/argument.ts'
import { type Span, toTrimmed } from '../model/span.ts'
import { sizeOf } from './bare-label.ts'
import type { Candidate } from './candidates.ts'
import { toLabel } from './labels.ts'
import type { Part } from './outline.ts'
import { paragraphOf, type Reading } from './reading.ts'

/** A part as a point of its own; of a paragraph among others the words that say it, as it may tell further ones. */
export function toCandidate(reading: Reading, part: Part, role: Role, parent: Part | null): Candidate {
  const mention = toMention(reading, part)
  return {
    role,
    label: toLabel(reading, part, role),
    opening: mention,
    body: part.kind === 'turn' ? mention : part.span,
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

/** What an item or paragraph says of itself: its first sentence, and where that is only its name, or a short turn to it, the one behind it. */
function toMention(reading: Reading, part: Part): Span {
  const opening = toOpening(reading, part)
  const isName = part.kind !== 'section' && part.head !== null && opening.end <= part.head.words.end + 1
  if (!isName && !(part.kind === 'turn' && sizeOf(reading, opening) <= TURN)) return opening
  const next = reading.sentences.find(({ span }) => span.start >= opening.end)?.span
  const isBehind = next !== undefined && paragraphOf(reading, next) === paragraphOf(reading, opening)
  return isBehind && next.end <= part.span.end ? { start: opening.start, end: next.end } : opening
}

/** A first sentence of so much of what a label may have only turns to a matter: `Then comes the money.` */
const TURN = 1.2
