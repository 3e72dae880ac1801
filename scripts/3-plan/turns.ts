import { hasCondition } from '../language/guarded.ts'
import { toSimplified } from '../language/simplify.ts'
import { TURN } from '../language/turns.ts'
import { type Span, wordsOf } from '../model/span.ts'

/** Words without what turns them against words that are not told with them; Chinese only, others as they are. */
export function withoutTurns(text: string, span: Span): Span[] {
  const plain = toSimplified(wordsOf(text, span))
  // After a condition `则` says what follows.
  if (hasCondition(plain, 'zh-Hans')) return [span]
  const kept: Span[] = []
  let { start } = span
  for (const { index } of plain.matchAll(TURN)) {
    if (span.start + index > start) kept.push({ start, end: span.start + index })
    start = span.start + index + 1
  }
  return [...kept, { start, end: span.end }]
}
