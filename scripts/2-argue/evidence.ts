import { findAnswered, findReference } from './evidence-answers.ts'
import { findAnnounced, findFollowing, findMeeting, findNext, findSaid, findSource } from './evidence-causes.ts'
import { findNaming, findNested, findSameMatter, findSharedTerms, findTurned } from './evidence-matters.ts'
import type { EvidenceRule } from './evidence-rule.ts'

/** Every rule that looks for a reason to link two points: what the article states, then what both sides have in common. */
export const EVIDENCE_RULES: readonly EvidenceRule[] = [
  findSaid,
  findAnswered,
  findFollowing,
  findSource,
  findMeeting,
  findAnnounced,
  findReference,
  findNext,
  findNaming,
  findSharedTerms,
  findSameMatter,
  findTurned,
  findNested,
]

/** The rules for a point that stands in the passage of another. */
export const NESTED_RULES: readonly EvidenceRule[] = [findSaid, findAnnounced, findNested]
