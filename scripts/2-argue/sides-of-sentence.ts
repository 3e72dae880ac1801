import { findSpeaker } from '../language/speakers.ts'
import type { SectionRole } from '../model/argument.ts'
import { isOverlapping, isWithin, type Span } from '../model/span.ts'
import { type Causal, findCausal } from './causal.ts'
import { splitClauses } from './clauses.ts'
import { foldedOf, type Reading } from './reading.ts'
import { scoreSentence } from './role-scores.ts'
import { WEIGHTS } from './weights.ts'

/** A clause and how much it speaks for each role. */
export interface ScoredClause {
  readonly clause: Span
  readonly scores: Readonly<Record<SectionRole, number>>
}

/** The clauses of a sentence, cut at causal words, each with what it says by its own words and by the side it stands on. */
export function toScoredClauses(reading: Reading, sentence: Span): ScoredClause[] {
  const causal = findCausal(reading, sentence)
  return dropSpeaker(reading, sentence, cutAtCues(reading, sentence, causal)).map((clause) => ({
    clause,
    scores: scoreClause(reading, clause, causal),
  }))
}

/** The clauses of a sentence without those that only say who speaks, where any other is left: they claim nothing. */
export function dropSpeaker(reading: Reading, sentence: Span, clauses: readonly Span[]): Span[] {
  const speaker = findSpeaker(foldedOf(reading, sentence), reading.language)
  if (speaker === null) return [...clauses]
  const [start, end] = [sentence.start + speaker.start, sentence.start + speaker.end]
  const others = clauses.filter((clause) => clause.start < start || clause.end > end)
  return others.length > 0 ? others : [...clauses]
}

function cutAtCues(reading: Reading, sentence: Span, causal: readonly Causal[]): Span[] {
  return splitClauses(reading.text, sentence).flatMap((clause) => {
    const cut = causal.find(({ cause, effect }) =>
      [cause, effect].every((side) => side !== null && isWithin(side, clause)),
    )
    if (cut?.cause == null || cut.effect === null) return [clause]
    return [cut.cause, cut.effect].sort((a, b) => a.start - b.start)
  })
}

function scoreClause(reading: Reading, clause: Span, causal: readonly Causal[]): Record<SectionRole, number> {
  const scores = { ...scoreSentence(reading, clause) }
  if (reading.cues.denied.test(foldedOf(reading, clause))) scores.risk = 0
  const isCause = causal.some(({ cause }) => cause !== null && isOverlapping(cause, clause))
  const isEffect = causal.some(({ effect }) => effect !== null && isOverlapping(effect, clause))
  const isBad = isHarm(reading, clause)
  const leadsToBad = causal.some(
    ({ cause, effect }) =>
      cause !== null && isOverlapping(cause, clause) && (effect === null || isHarm(reading, effect)),
  )
  if (isCause && !isEffect && (leadsToBad || isBad)) scores.cause += WEIGHTS.causalSide
  if (isEffect && !isCause) scores.cause -= WEIGHTS.causalSide
  if (isEffect && !isCause && isBad) scores.risk += WEIGHTS.causalSide
  return scores
}

/** Whether a clause speaks of something bad: a bad thing, or less of a good one. */
function isHarm(reading: Reading, clause: Span): boolean {
  const words = foldedOf(reading, clause)
  const { negative, positive, less, denied } = reading.cues
  if (denied.test(words)) return false
  return negative.test(words) || (less.test(words) && positive.test(words)) || scoreSentence(reading, clause).risk > 0
}
