import { showsRole } from '../language/role-words.ts'
import type { Role, Sentence } from '../model/argument.ts'
import { findAskedParts } from './asked.ts'
import type { Candidate, SectionRoles } from './candidates.ts'
import type { Part } from './outline.ts'
import { foldedOf, type Reading, sentencesIn } from './reading.ts'
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

/**
 * Those to be shown: of the sentences that fill up a role of which the author set nothing apart the likeliest, and any that is likely;
 * of those that show by no word what they tell of only the surest.
 */
export function keepLikely(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  if (candidates.some(({ isParallel }) => isParallel)) return [...candidates]
  const asked = findAskedParts(reading)
  const telling = candidates.filter((one) => one.basis === 'structure' || isTelling(reading, asked, one))
  return telling.filter(({ basis, role, confidence }) => {
    const likelier = telling.filter((other) => other.role === role && other.confidence > confidence)
    return basis === 'structure' || confidence >= SHOWN.likely || likelier.length < SHOWN.likeliest
  })
}

/** Whether a sentence shows what it tells of: by a word, as the answer to a question that asks for it, or because it is sure anyway. */
function isTelling(reading: Reading, asked: ReadonlyMap<Sentence, Role>, one: Candidate): boolean {
  const [first] = sentencesIn(reading, one.opening)
  const words = foldedOf(reading, first?.span ?? one.opening).trim()
  return (
    one.confidence >= SHOWN.untold ||
    (first !== undefined && asked.get(first) === one.role) ||
    showsRole(words, one.role, reading.language)
  )
}
