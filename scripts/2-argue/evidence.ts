import { findAnswered, findReference } from './evidence-answers.ts'
import { findAnnounced, findCarriedOn, findNext, findRoot, findStatedCause, findToldOn } from './evidence-causes.ts'
import { findFirstHarm } from './evidence-first.ts'
import { findHeaded } from './evidence-headed.ts'
import { findClose, findNaming, findSameName, findTurned } from './evidence-matters.ts'
import { findLedToAll } from './evidence-occasion.ts'
import { findHeading, findNested, findSameParagraph, findSameRow, findToldNext } from './evidence-places.ts'
import type { EvidenceRule } from './evidence-rule.ts'

/** Every rule that looks for a reason to link two points: what the article states, then what both sides have in common. */
export const EVIDENCE_RULES: readonly EvidenceRule[] = [
  findStatedCause,
  findHeaded,
  findAnswered,
  findAnnounced,
  findReference,
  findCarriedOn,
  findToldOn,
  findNext,
  findRoot,
  findLedToAll,
  findNaming,
  findClose,
  findSameName,
  findTurned,
  findHeading,
  findNested,
  findSameRow,
  findSameParagraph,
  findToldNext,
  findFirstHarm,
]
