import { ROLES, type Role, type Sentence } from '../model/argument.ts'
import { isOverlapping, type Span } from '../model/span.ts'
import type { Candidate } from './candidates.ts'
import { findAttributes, toHead } from './grain.ts'
import { isOfNoClaims, isOfThings } from './no-claims.ts'
import { eachPart, type Group, type Part } from './outline.ts'
import { toCandidate, toOpening } from './part-candidate.ts'
import type { Reading } from './reading.ts'
import type { Rated } from './spoken-model.ts'
import { LISTED } from './weights.ts'

/**
 * Lists and enumerations that no words announce: what their members most likely are, taken together, is what each of them is.
 * Members stand side by side, so a plain one speaks for one that could be read either way.
 */
export function findListed(
  reading: Reading,
  outline: Part,
  structural: readonly Candidate[],
  free: readonly Sentence[],
  rated: readonly Rated[],
): Candidate[] {
  const ratingOf = (opening: Span): Rated | undefined =>
    rated[free.findIndex(({ span }) => isOverlapping(span, opening))]
  const attributes = findAttributes(reading, outline)
  const isAttributes = ({ members }: Group): boolean =>
    members.every((member) => attributes.has(toHead(reading, member) ?? ''))
  const found: Candidate[] = []
  for (const part of eachPart(outline))
    for (const group of part.groups) {
      const taken = [...structural, ...found]
      const isFree = !taken.some(({ body }) => group.members.some(({ span }) => isOverlapping(body, span)))
      if (
        isListing(group) &&
        isFree &&
        !isAttributes(group) &&
        !isOfNoClaims(reading, group) &&
        !isOfThings(reading, group)
      )
        found.push(...takeMembers(reading, part, group, ratingOf))
    }
  return found
}

const isListing = ({ kind, members }: Group): boolean => (kind === 'list' || kind === 'series') && members.length > 1

function takeMembers(
  reading: Reading,
  part: Part,
  group: Group,
  ratingOf: (span: Span) => Rated | undefined,
): Candidate[] {
  const openings = group.members.map((member) => ratingOf(toOpening(reading, member)))
  const meanOf = (role: Role): number =>
    openings.reduce((sum, rated) => sum + (rated?.inWhole[role] ?? 0), 0) / openings.length
  const role = ROLES.reduce((a, b) => (meanOf(b) > meanOf(a) ? b : a))
  const mean = meanOf(role)
  if (mean < LISTED[role]) return []
  const named = part.kind === 'section' && part.head !== null ? part : null
  return group.members.map((member, index) => ({
    ...toCandidate(reading, member, role, named),
    confidence: Math.max(mean, openings[index]?.inWhole[role] ?? 0),
    byItself: openings[index]?.alone[role] ?? 0,
    announce: group.announce,
  }))
}
