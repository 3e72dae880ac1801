import { toSimplified } from '../language/simplify.ts'
import { type Span, wordsOf } from '../model/span.ts'

// What turns a clause against one that is not told with it, or ties it to that: `騎樓卻積水`, `，则可以…`.
const TURN = /(?<=\p{Script=Han}|^|，\s*)却(?=\p{Script=Han})|(?<=[，,]\s*)则(?=\p{Script=Han})/gu
// With these `则` says what follows.
const CONDITION = /如果|若|假如|倘若|一旦|只要|除非/u

/** Words without what turns them against words that are not told with them; Chinese only, others as they are. */
export function withoutTurns(text: string, span: Span): Span[] {
  const plain = toSimplified(wordsOf(text, span))
  if (CONDITION.test(plain)) return [span]
  const kept: Span[] = []
  let { start } = span
  for (const { index } of plain.matchAll(TURN)) {
    if (span.start + index > start) kept.push({ start, end: span.start + index })
    start = span.start + index + 1
  }
  return [...kept, { start, end: span.end }]
}
