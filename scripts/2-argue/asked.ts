import { WHY_ASKED } from '../language/asked.ts'
import { type Span, toTrimmed } from '../model/span.ts'
import { foldedOf, type Reading } from './reading.ts'

/** Shorter is no answer, in UTF-16 units. */
const LEAST = 4

/** How long the question for a reason is that a passage opens with, with what leads on to the answer; 0 where it opens with none. */
const toAskedLength = (reading: Reading, span: Span): number =>
  WHY_ASKED[reading.language === 'en' ? 'en' : 'zh'].exec(foldedOf(reading, span))?.[0].length ?? 0

/** Whether words open with a question for a reason that they answer. */
export const isAsked = (reading: Reading, span: Span): boolean => toAskedLength(reading, span) > 0

/** Passages that open with a question for a reason, from its answer on: `Why did it stop? Because the brake was worn.` They claim the answer. */
export function fromAnswer(reading: Reading, prose: readonly Span[]): readonly Span[] {
  const [first, ...rest] = prose
  const length = first === undefined ? 0 : toAskedLength(reading, first)
  if (first === undefined || length === 0) return prose
  const answer = toTrimmed(reading.text, { start: first.start + length, end: first.end })
  if (answer.end - answer.start >= LEAST) return [answer, ...rest]
  return rest.length > 0 ? rest : prose
}
