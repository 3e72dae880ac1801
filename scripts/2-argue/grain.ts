import { noClaimsOf } from '../language/no-claims.ts'
import type { Role } from '../model/argument.ts'
import { isOverlapping, type Span } from '../model/span.ts'
import type { Candidate } from './candidates.ts'
import { hasClaimlessHead } from './named-roles.ts'
import { namesClass } from './no-claims.ts'
import { eachPart, type Part } from './outline.ts'
import { toCandidate } from './part-candidate.ts'
import { foldedOf, type Reading } from './reading.ts'
import { isBareName, scoreHeading } from './role-scores.ts'
import { MOST_POINTS } from './weights.ts'

/** Leaves out the members of lists whose heads recur from part to part (`Description`, `Sources`): they are attributes, not points. */
export function dropAttributes(reading: Reading, outline: Part, candidates: readonly Candidate[]): Candidate[] {
  const attributes = findAttributes(reading, outline)
  return candidates.filter((candidate) => !attributes.has(foldedOf(reading, candidate.label).trim()))
}

/** The passages that only say one of the things said of each part alike: `Description: …`. */
export function findAttributeSpans(reading: Reading, outline: Part): Span[] {
  const attributes = findAttributes(reading, outline)
  return [...eachPart(outline)]
    .filter((part) => part.kind === 'item' && attributes.has(toHead(reading, part) ?? ''))
    .map(({ span }) => span)
}

/** The heads of members that recur from part to part. */
export function findAttributes(reading: Reading, outline: Part): ReadonlySet<string> {
  const heads = [...eachPart(outline)]
    .flatMap(({ groups }) => groups.filter(({ kind }) => kind !== 'sections'))
    .flatMap(({ members }) => members.flatMap((member) => toHead(reading, member) ?? []))
  return new Set(heads.filter((head, index) => heads.indexOf(head) < index))
}

/** The name of a member as it can be compared with others. */
export const toHead = (reading: Reading, { head }: Part): string | null =>
  head === null ? null : foldedOf(reading, head.label ?? head.words).trim()

/** Where a role has too many points, those under a named part give way to that part, if all such parts are named by what they say. */
export function liftGrain(reading: Reading, own: readonly Candidate[], role: Role): readonly Candidate[] {
  if (own.length <= MOST_POINTS) return own
  const parents = [...new Set(own.flatMap(({ parent }) => (parent === null ? [] : [parent])))]
  if (parents.length < 2) return own
  const rest = own.filter(({ parent }) => parent === null)
  const inner = parents.filter((parent) => !parents.some((other) => other !== parent && isInside(other, parent)))
  if (inner.some((parent) => isLabelOnly(reading, parent, role))) return own
  const kept = own.filter(({ parent }) => parent !== null && !inner.includes(parent))
  return [...rest, ...kept, ...inner.map((parent) => toCandidate(reading, parent, role, null))]
}

/** Whether a part's head names a role, or for whom it is, and nothing of the matter; a head that asks `What shops can do` tells who, `What you can do` and `Sounds trivial, right?` do not. */
function isLabelOnly(reading: Reading, part: Part, role: Role): boolean {
  if (part.head === null) return false
  const head = foldedOf(reading, part.head.words).trim()
  const isAfterRole = scoreHeading(reading, part.head.words)[role] > 0
  if (isAfterRole && reading.cues.asking.test(head) && !noClaimsOf(reading.language).anybody.test(head)) return false
  const isClass = role === 'strategy' && namesClass(reading, part.head.words)
  return isClass || isBareName(reading, part.head.words) || hasClaimlessHead(reading, part)
}

const isInside = (inner: Part, outer: Part): boolean =>
  inner.span.start >= outer.span.start && inner.span.end <= outer.span.end

/** Of candidates that lie over each other or have one label, the longest stays. */
export function dropDoubles(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(
    (a, b) => b.body.end - b.body.start - (a.body.end - a.body.start) || a.body.start - b.body.start,
  )
  const kept: Candidate[] = []
  for (const one of sorted) {
    const label = foldedOf(reading, one.label)
    const isDouble = kept.some(
      (other) =>
        other.role === one.role && (isOverlapping(other.body, one.body) || foldedOf(reading, other.label) === label),
    )
    if (!isDouble) kept.push(one)
  }
  return kept.sort((a, b) => a.body.start - b.body.start)
}
