import { type Role, SET_APART } from '../model/argument.ts'
import { type Span, toTrimmed } from '../model/span.ts'
import { sizeOf } from './bare-label.ts'
import type { Candidate } from './candidates.ts'
import { toLabel } from './labels.ts'
import type { Part } from './outline.ts'
import { countBefore, paragraphOf, type Reading } from './reading.ts'

/** A part as a point of its own; of a paragraph among others the words that say it, as it may tell further ones. */
export function toCandidate(reading: Reading, part: Part, role: Role, parent: Part | null): Candidate {
  const opening = toOpening(reading, part)
  const told = findTold(reading, part, opening)
  return {
    role,
    label: toLabel(reading, part, role),
    opening,
    ...(told === null ? {} : { told }),
    body: part.kind === 'turn' ? { start: opening.start, end: (told ?? opening).end } : part.span,
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

/** The sentence behind the first where that is only the part's name, or a short turn to it; beneath a short heading the one that opens the section. */
function findTold(reading: Reading, part: Part, opening: Span): Span | null {
  if (!isMereName(reading, part, opening)) return null
  const next = reading.sentences[countBefore(reading.sentences, ({ span }) => span.start < opening.end)]
  if (next === undefined || next.span.end > part.span.end) return null
  const isBehind =
    part.kind === 'section' ? next.kind === 'prose' : paragraphOf(reading, next.span) === paragraphOf(reading, opening)
  return isBehind ? next.span : null
}

/** Whether an opening says no more than a name or a turn: by its length where it is all of a heading or opens a paragraph, else where it is all of the head. */
function isMereName(reading: Reading, { kind, head }: Part, opening: Span): boolean {
  if (kind === 'section') return head !== null && sizeOf(reading, opening) <= SHORT_HEADING
  if (kind === 'turn') return sizeOf(reading, opening) <= TURN
  return head !== null && opening.end <= head.words.end + 1
}

/** A heading of so much of what a label may have names a matter and claims nothing of it. */
const SHORT_HEADING = 1

/** A first sentence of so much of what a label may have only turns to a matter: `Then comes the money.` */
const TURN = 1.2
