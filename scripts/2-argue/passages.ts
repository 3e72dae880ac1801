import type { Point } from '../model/argument.ts'
import type { Span } from '../model/span.ts'
import type { Candidate } from './candidates.ts'
import { paragraphOf, type Reading } from './reading.ts'

/** So many sentences behind a point told as prose are about it at most. */
const MOST_SENTENCES = 5

/** What the article says of a point: its body, and of one told as prose what follows up to the next point or the paragraph's end. */
export function toPassage(reading: Reading, point: Point, points: readonly Point[], candidate: Candidate | null): Span {
  const { body } = point
  const first = reading.sentences.findLastIndex(({ span }) => span.start < body.end)
  const next = Math.min(...points.map((other) => other.body.start).filter((start) => start > body.start))
  if (candidate?.basis !== 'sentence' || next < (reading.sentences[first]?.span.end ?? 0)) return body
  const paragraph = paragraphOf(reading, body)
  const end = reading.paragraphs.find((span) => span.start === paragraph && span.end >= body.end)?.end ?? body.end
  const following = reading.sentences.slice(first, first + 1 + MOST_SENTENCES)
  const last = following.findLast(({ span }) => span.end <= Math.min(end, next))
  return { start: body.start, end: Math.max(body.end, last?.span.end ?? 0) }
}
