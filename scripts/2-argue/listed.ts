import { ROLES, type Role, type Sentence } from '../model/argument.ts'
import { isOverlapping, type Span } from '../model/span.ts'
import type { Candidate } from './candidates.ts'
import { findAttributes, toHead } from './grain.ts'
import { isOfNoClaims, isOfThings } from './no-claims.ts'
import { isGoingOn } from './one-by-one.ts'
import { eachPart, type Group, type Part } from './outline.ts'
import { toCandidate, toOpening } from './part-candidate.ts'
import { paragraphOf, type Reading } from './reading.ts'
import type { Rated } from './spoken-model.ts'
import { LISTED, THROUGH_PARAGRAPHS } from './weights.ts'

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
  const ratingsOf = (passage: Span): Told[] =>
    free.flatMap(({ span }, index) => (isOverlapping(span, passage) ? [{ span, rated: rated[index] as Rated }] : []))
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
        found.push(...takeMembers(reading, part, group, ratingsOf))
    }
  return found
}

const isListing = ({ kind, members }: Group): boolean =>
  (kind === 'list' || kind === 'series' || kind === 'turns') && members.length > 1

/** A sentence, and how likely it is a point. */
interface Told {
  readonly span: Span
  readonly rated: Rated
}

function takeMembers(
  reading: Reading,
  part: Part,
  group: Group,
  ratingsOf: (passage: Span) => readonly Told[],
): Candidate[] {
  const isThrough = isOfParagraphs(reading, group)
  const told = group.members.map((member) =>
    isThrough ? ratingsOf(member.span) : ratingsOf(toOpening(reading, member)).slice(0, 1),
  )
  const likeliest = (own: readonly Told[], role: Role): Told | undefined =>
    own.reduce<Told | undefined>((a, b) => (a && a.rated.inWhole[role] >= b.rated.inWhole[role] ? a : b), undefined)
  const mostOf = (own: readonly Told[], role: Role): number => likeliest(own, role)?.rated.inWhole[role] ?? 0
  const meanOf = (role: Role): number => told.reduce((sum, own) => sum + mostOf(own, role), 0) / told.length
  const role = ROLES.reduce((a, b) => (meanOf(b) > meanOf(a) ? b : a))
  const mean = meanOf(role)
  if (mean < (isThrough ? THROUGH_PARAGRAPHS : LISTED[role])) return []
  const named = part.kind === 'section' && part.head !== null ? part : null
  return group.members.map((member, index) => {
    const own = told[index] ?? []
    const from =
      member.kind === 'turn' && !isGoingOn(reading, member.span) ? likeliest(own, role)?.span.start : undefined
    const prose = from === undefined ? member.prose : [{ start: from, end: member.span.end }]
    return {
      ...toCandidate(reading, { ...member, prose }, role, named),
      confidence: Math.max(mean, mostOf(own, role)),
      byItself: Math.max(0, ...own.map(({ rated: { alone } }) => alone[role])),
      announce: group.announce,
    }
  })
}

/** Whether each member is a paragraph of its own: what it says may stand behind its first sentence. */
const isOfParagraphs = (reading: Reading, { kind, members }: Group): boolean =>
  kind === 'turns' ||
  (kind === 'series' && new Set(members.map(({ span }) => paragraphOf(reading, span))).size === members.length)
