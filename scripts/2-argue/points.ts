import type { Candidate, SectionRoles } from './candidates.ts'
import type { Part } from './outline.ts'
import type { Reading } from './reading.ts'
import { findSpokenPoints } from './spoken.ts'
import { SPOKEN_MODEL, type SpokenModel } from './spoken-model.ts'
import { findStructuralPoints } from './structure.ts'
import { SHOWN } from './weights.ts'

/** The points of the article in reading order: those its author set apart, then the sentences beside them that speak for a role. */
export function findPoints(
  reading: Reading,
  outline: Part,
  roles: SectionRoles,
  model: SpokenModel = SPOKEN_MODEL,
): Candidate[] {
  const structural = findStructuralPoints(reading, outline, roles)
  const spoken = findSpokenPoints(reading, outline, roles, structural, model)
  return [...structural, ...spoken].sort((a, b) => a.opening.start - b.opening.start || a.body.end - b.body.end)
}

/** Those to be shown: of the sentences that fill up a role of which the author set nothing apart the likeliest, and any that is likely. */
export function keepLikely(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.some(({ isParallel }) => isParallel)) return [...candidates]
  return candidates.filter(({ basis, role, confidence }) => {
    const likelier = candidates.filter((other) => other.role === role && other.confidence > confidence)
    return basis === 'structure' || confidence >= SHOWN.likely || likelier.length < SHOWN.likeliest
  })
}
