import { isHarmless } from '../language/harmless.ts'
import { incidentWordsOf } from '../language/incidents.ts'
import { isStamped } from '../language/stamped.ts'
import type { Role } from '../model/argument.ts'
import { isWithin, type Span, wordsOf } from '../model/span.ts'
import { findAnnouncedSections } from './announced.ts'
import { isBid, toListed, toNamed } from './behind-name.ts'
import { type Candidate, isNominal, mapRoles, type SectionRoles } from './candidates.ts'
import { findCounterparts } from './counterparts.ts'
import { findFurther } from './further.ts'
import { dropAttributes, dropDoubles, findAttributeSpans, liftGrain } from './grain.ts'
import { findInSentence } from './in-sentence.ts'
import {
  announcedRole,
  hasClaimlessHead,
  holdsNamedRoles,
  isOfSeveralRoles,
  isOutnamed,
  roleOfColumn,
  roleOfMembers,
  roleOfName,
  roleOfNumber,
  roleOfPair,
} from './named-roles.ts'
import {
  definesOnly,
  isBesideLine,
  isNoPoint,
  isOfNoClaims,
  isOfThings,
  namesBystanders,
  namesClass,
  saysNothing,
} from './no-claims.ts'
import { eachPart, type Group, type Part } from './outline.ts'
import { toCandidate, toOpening } from './part-candidate.ts'
import { findHabits, findPromised, setsOthersApart } from './promised.ts'
import { foldedOf, type Reading } from './reading.ts'
import { bestRole, isBareName, isLeadUp, isOnLine, scoreHeader, scoreHeading } from './role-scores.ts'
import { isAside, isToldAgain } from './roles.ts'
import { WEIGHTS } from './weights.ts'

/** The points the author set apart: sub-sections, list items, members of an enumeration, bold or colon heads. */
export function findStructuralPoints(reading: Reading, outline: Part, roles: SectionRoles): Candidate[] {
  const visited = visitPart(toVisit(reading, outline, roles), outline, null, null)
  const promised = findPromised(reading, outline, roles)
  const chosen = promised.length > 0 && !setsOthersApart(visited, promised) ? promised : visited
  const all = chosen.length > 0 ? chosen : findHabits(reading, outline)
  const found = all.filter(({ opening }) => !saysNothing(reading, opening))
  const apart = dropDoubles(reading, dropAttributes(reading, outline, found))
  const lifted = mapRoles(apart, (own, role) => liftGrain(reading, own, role))
  return [...lifted, ...findCounterparts(reading, lifted), ...findInSentence(reading, lifted)]
}

interface Visit {
  readonly reading: Reading
  readonly roles: SectionRoles
  /** What is said of each part alike. */
  readonly attributes: readonly Span[]
  /** The roles of which a section sets several parts side by side. */
  readonly apart: ReadonlySet<Role>
}

function toVisit(reading: Reading, outline: Part, roles: SectionRoles): Visit {
  const apart = new Set<Role>()
  for (const { section, groups } of eachPart(outline)) {
    const role = section === null ? null : roles[section]
    if (isOnLine(role) && groups.some(({ kind, members }) => !isOfTable(kind) && members.length > 1)) apart.add(role)
  }
  return { reading, roles, attributes: findAttributeSpans(reading, outline), apart }
}

const isOfTable = (kind: Group['kind']): boolean => kind === 'table' || kind === 'rows'

const isAttribute = ({ attributes }: Visit, body: Span): boolean => attributes.some((one) => isWithin(body, one))

function visitPart(visit: Visit, part: Part, inherited: Role | null, parent: Part | null): Candidate[] {
  const own = part.kind === 'section' && part.section !== null ? visit.roles[part.section] : inherited
  const around = isOnLine(own) ? own : null
  return part.groups.flatMap((group) =>
    group.kind === 'sections'
      ? visitSections(visit, part, group, around, parent)
      : visitList(visit, part, group, around, parent),
  )
}

function visitSections(visit: Visit, part: Part, group: Group, around: Role | null, parent: Part | null): Candidate[] {
  const named =
    part.head !== null && part.kind === 'section' && isNominal(visit.reading, part.head.words) ? part : parent
  const announced = findAnnouncedSections(visit.reading, group)
  return group.members.flatMap((member) => {
    if (isAside(visit.reading, member)) return []
    if (member.head !== null && namesBystanders(visit.reading, member.head.words))
      return visitActor(visit, member, around).filter(({ body }) => !isAttribute(visit, body))
    if (isToldAgain(visit.reading, group.members, member)) return visitPart(visit, toNested(member), around, null)
    const paired = roleOfPair(visit.reading, member)
    if (paired !== null)
      return [toCandidate(visit.reading, member, paired, null), ...visitOtherRoles(visit, member, paired)]
    const numbered = roleOfNumber(visit.reading, member)
    if (numbered !== null)
      return [toCandidate(visit.reading, member, numbered, null), ...visitOtherRoles(visit, member, numbered)]
    if (holdsNamedRoles(visit.reading, member)) return visitPart(visit, member, around, null)
    const role = member.section === null ? around : visit.roles[member.section]
    const isPoint =
      isOnLine(role) &&
      !isContainer(visit, group, member, around, role) &&
      (around !== null || announced.get(member) === role || hasSibling(visit, group, member))
    if (isPoint && definesOnly(visit.reading, member, role)) return []
    if (!isPoint) return visitPart(visit, member, around, member.head === null ? null : named)
    if (member.head !== null && namesNothing(visit.reading, member.head.words, role))
      return member.prose.length < SEVERAL ? visitNamed(visit, member, role) : visitPart(visit, member, role, null)
    const point = { ...toCandidate(visit.reading, member, role, named), announce: group.announce }
    return [point, ...visitOtherRoles(visit, member, role)]
  })
}

/** A section of so many paragraphs tells several things: its sentences are weighed one by one. */
const SEVERAL = 3

/** Whether a heading says no more than what is under it: a class of measures, `Direct cause`. */
const namesNothing = (reading: Reading, head: Span, role: Role): boolean =>
  role === 'strategy'
    ? namesClass(reading, head)
    : role === 'cause' && incidentWordsOf(reading.language).root.test(foldedOf(reading, head).trim())

/** A part with nothing in it but its sections. */
const toNested = (part: Part): Part => ({ ...part, groups: part.groups.filter(({ kind }) => kind === 'sections') })

/** Enumerations inside a point that are announced as another role, the reasons of a risk, told under a strategy, and what stands there under the name of one that no section sets apart: `**诉求：** …`. */
function visitOtherRoles(visit: Visit, part: Part, role: Role): Candidate[] {
  return part.groups.flatMap((group) => {
    if (group.kind === 'sections') return []
    const named = group.members.filter((member) => roleOfName(visit.reading, member) !== null)
    const announced = announcedRole(visit.reading, group)
    if (named.length === 0 && announced !== null && announced !== role) return visitList(visit, part, group, null, null)
    return named.flatMap((member) => {
      const own = roleOfName(visit.reading, member)
      return own === null || own === role || visit.apart.has(own) ? [] : toNamed(visit.reading, member, own)
    })
  })
}

/** A section that names only a role (`Causes`), or one of the top level that holds an enumeration of its own role. */
function isContainer({ reading }: Visit, group: Group, member: Part, around: Role | null, role: Role): boolean {
  if (member.head === null || hasClaimlessHead(reading, member)) return true
  const holds = member.groups.some(
    (inner) => inner.members.length > 1 && (announcedRole(reading, inner) ?? role) === role,
  )
  if (around === null) return holds || isNominal(reading, member.head.words)
  if (
    member.groups.some(
      (inner) => inner.kind !== 'sections' && inner.members.length > 1 && announcedRole(reading, inner) === role,
    )
  )
    return true
  return holds && group.members.length > 1 && namesKind(reading, group, member.head.words)
}

/** Whether a heading among others names a kind of points and none of them: it is hardly more than the role's name, or ends in it as all beside it do. */
const namesKind = (reading: Reading, { members }: Group, head: Span): boolean =>
  isBareName(reading, head) || members.every((one) => one.head !== null && isNominal(reading, one.head.words))

/** Beside sections of other roles a heading is a point only when a sibling of its own role is one too. */
function hasSibling({ reading, roles }: Visit, group: Group, member: Part): boolean {
  const alike = group.members.filter(
    ({ section, head }) =>
      section !== null &&
      member.section !== null &&
      roles[section] === roles[member.section] &&
      head !== null &&
      !isNominal(reading, head.words) &&
      bestRole(scoreHeading(reading, head.words)).score >= 2,
  )
  return alike.includes(member) && alike.length > 1
}

function visitList(visit: Visit, part: Part, group: Group, around: Role | null, parent: Part | null): Candidate[] {
  if (group.members.every(({ span }) => isStamped(wordsOf(visit.reading.text, span)))) return []
  if (isBesideLine(visit.reading, part, group)) return []
  if (group.kind === 'table')
    return visitColumn(visit, group, isOfSeveralRoles(visit.reading, part) ? null : around, around)
  if (group.kind === 'rows') return visitRows(visit, part, group, around)
  if (group.kind === 'list' && group.members.length < 2 && group.announce === null) return []
  const isOfOthers = isOfThings(visit.reading, group)
  const announced = isOfOthers ? null : announcedRole(visit.reading, group)
  if (announced === null && isOfNoClaims(visit.reading, group)) return []
  const told =
    announced ??
    adviceOf(visit.reading, group) ??
    (isOfOthers ? null : around) ??
    (saysWhatItIs(visit.reading, part) ? null : roleOfMembers(visit.reading, group))
  const role = told === 'risk' && isCause(visit.reading, group) ? 'cause' : told
  const named = part.kind === 'section' && part.head !== null && part.section !== null ? part : parent
  if ((group.kind === 'turns' || group.kind === 'topics') && role === null) return []
  const further = role === null ? null : findFurther(visit.reading, part, group, role)
  return [...group.members, ...(further === null ? [] : [further])].flatMap((member) => {
    if (isNoPoint(visit.reading, member) || (group.kind === 'topics' && isSpared(visit.reading, member, role)))
      return []
    const numbered = roleOfNumber(visit.reading, member)
    if (numbered !== null) return [toCandidate(visit.reading, member, numbered, named)]
    const ownRole = roleOfName(visit.reading, member)
    if (ownRole !== null) return isOutnamed(visit.reading, member, group) ? [] : visitNamed(visit, member, ownRole)
    if (isWrapper(member))
      return visitPart(visit, member, role, parent).map((point) => ({ ...point, announce: group.announce }))
    if (role === null) return visitPart(visit, member, null, parent)
    if (member.head !== null && isEmptyName(visit.reading, member.head.words, role))
      return visitNamed(visit, member, role)
    return [{ ...toCandidate(visit.reading, member, role, named), announce: group.announce }]
  })
}

/** Whether a heading asks what a thing is, or calls what stands beneath it the background: its list tells that, whatever words stand in it. */
const saysWhatItIs = (reading: Reading, { kind, head }: Part): boolean =>
  kind === 'section' && head !== null && isLeadUp(scoreHeading(reading, head.words))

/** That a list is of measures where each member opens with what is to be done, whatever the section around it tells. */
const adviceOf = (reading: Reading, { kind, members }: Group): Role | null =>
  kind === 'list' && members.length >= WEIGHTS.fewestMembers && members.every((one) => bidsOne(reading, one))
    ? 'strategy'
    : null

const bidsOne = (reading: Reading, member: Part): boolean =>
  isBid(reading, member.head?.words ?? toOpening(reading, member))

/** Whether a paragraph among harms opens with what was spared. */
const isSpared = (reading: Reading, member: Part, role: Role | null): boolean =>
  role === 'risk' && isHarmless(foldedOf(reading, toOpening(reading, member)), reading.language)

/** Whether the head of a member of a list says nothing of a point: `Done.`, of measures also who must act. */
const isEmptyName = (reading: Reading, head: Span, role: Role): boolean =>
  namesNothing(reading, head, role) || (role === 'strategy' && namesBystanders(reading, head))

/** Whether the sentence behind an enumeration says what comes of it: `上述问题如不及时解决，后果…`. */
function isCause(reading: Reading, { members }: Group): boolean {
  const end = members.at(-1)?.span.end ?? 0
  const next = reading.sentences.find(({ kind, span }) => kind === 'prose' && span.start >= end)
  return next !== undefined && reading.cues.comesOfThese.test(foldedOf(reading, next.span).trim())
}

/** The rows of a table are points in a section of a role where no column names one. */
function visitRows(visit: Visit, part: Part, group: Group, around: Role | null): Candidate[] {
  const isNamed = part.groups.some(
    (other) => other.kind === 'table' && visitColumn(visit, other, around, around).length > 0,
  )
  if (around === null || isNamed || group.members.length < 2 || isOfFigures(visit.reading, group)) return []
  return group.members.map((member) => toCandidate(visit.reading, member, around, null))
}

/** Whether nothing but figures stands behind the names of most rows: such a table counts, and sets no points apart. */
function isOfFigures({ text }: Reading, { members }: Group): boolean {
  const counting = members.filter(
    ({ span, head }) =>
      head !== null && head.words.end < span.end && !LETTER.test(text.slice(head.words.end, span.end)),
  )
  return counting.length * 2 > members.length
}

const LETTER = /\p{L}/u

/** The cells of a column are points where its header names a role; `Problem` beside what is done names what that answers, not the harm told elsewhere. */
function visitColumn({ reading, apart }: Visit, group: Group, around: Role | null, own: Role | null): Candidate[] {
  const role = roleOfColumn(reading, group)
  if (role === null || group.announce === null) return []
  const isAgainst = around !== null && around !== role
  const isElsewhere = own !== null && own !== role && apart.has(role)
  const isWeak = bestRole(scoreHeader(reading, group.announce)).score < WEIGHTS.columnAgainst
  if (isWeak && (isAgainst || isElsewhere)) return []
  return group.members.map((member) => toCandidate(reading, member, role, null))
}

/** What stands under a head that only names people. Of measures each of them has one at least: who it is for or who must act is said, not what. */
const visitActor = (visit: Visit, member: Part, around: Role | null): Candidate[] =>
  around === 'strategy' ? visitNamed(visit, member, around) : visitPart(visit, member, around, null)

/** What stands after a name that only tells the role: its enumeration, else the sentence that speaks most for the role. */
function visitNamed(visit: Visit, member: Part, role: Role): Candidate[] {
  const inner = visitPart(visit, member, role, null)
  return inner.length > 1 ? inner : toListed(visit.reading, member, role)
}

/** A member that only holds an enumeration of its own: `一方面是内因。第一，… 第二，…`. */
function isWrapper(member: Part): boolean {
  const inner = member.groups.find(({ members }) => members.length > 1)
  if (inner === undefined || member.head !== null) return false
  const own = (inner.members[0]?.span.start ?? member.span.end) - (member.prose[0]?.start ?? member.span.start)
  return own < 24
}
