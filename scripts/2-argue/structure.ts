import { ROLES, type Role } from '../model/argument.ts'
import { isOverlapping, type Span, toTrimmed } from '../model/span.ts'
import { type Candidate, isNominal, mapRoles, type SectionRoles } from './candidates.ts'
import { findCounterparts } from './counterparts.ts'
import { toLabel } from './labels.ts'
import { eachPart, type Group, type Part } from './outline.ts'
import { foldedOf, type Reading, sentencesIn } from './reading.ts'
import { bestRole, childSections, isOnLine, scoreAnnounce, scoreHeading, scoreSentence } from './roles.ts'
import { HABITS, MOST_POINTS, WEIGHTS } from './weights.ts'

/** What says that a sentence announces an enumeration: `以下几个方面`, `three reasons`, a colon at its end. */
const ANNOUNCES =
  /[：:]\s*$|以下|下列|如下|下面|(几|两|二|三|四|五|六|七|多)(个|大|点|种|项|条|类)|\b(following|these|several|two|three|four|five|a few|few)\b/

/** What stands between a name and what it names. */
const AFTER_NAME = /^[\s】〕］\]*_：:—–-]+/u

/** The points the author set apart: sub-sections, list items, members of an enumeration, bold or colon heads. */
export function findStructuralPoints(reading: Reading, outline: Part, roles: SectionRoles): Candidate[] {
  const promised = findPromised({ reading, roles }, outline)
  const visited = promised.length > 0 ? promised : visitPart({ reading, roles }, outline, null, null)
  const found = visited.length > 0 ? visited : findHabits(reading, outline)
  const apart = dropDoubles(reading, dropAttributes(reading, outline, found))
  const lifted = mapRoles(apart, (own, role) => liftGrain(reading, own, role))
  return [...lifted, ...findCounterparts(reading, lifted)]
}

/** What the title promises by number, `六个养猫错误`, `7 mistakes clubs make`: the sections or the list that hold so much. */
function findPromised({ reading, roles }: Visit, outline: Part): Candidate[] {
  const { title } = reading.article
  const role = title === null ? null : findPromise(reading, title)
  if (role === null) return []
  const isOwn = ({ head, section, kind }: Part): boolean =>
    head !== null &&
    !isNominal(reading, head.words) &&
    (kind !== 'section' || !['background', 'conclusion'].includes(roles[section ?? ''] ?? 'other'))
  const groups = [...eachPart(outline)].flatMap((part) => part.groups)
  const sizes = groups.map((group) => group.members.filter(isOwn))
  const largest = sizes.reduce<readonly Part[]>((a, b) => (b.length > a.length ? b : a), [])
  if (largest.length < HABITS.sections) return []
  return largest.map((part) => ({ ...toCandidate(reading, part, role, null), isParallel: true }))
}

function findPromise(reading: Reading, title: Span): Role | null {
  const words = foldedOf(reading, title)
  return (reading.cues.promised.find(({ pattern }) => pattern.test(words))?.role as Role | undefined) ?? null
}

/**
 * Sections without a role that each tell what goes wrong and what to do about it: their headings name the causes.
 * So are lists of mistakes and bad habits written.
 */
function findHabits(reading: Reading, outline: Part): Candidate[] {
  const sections = childSections(outline).filter(({ head }) => head !== null && !isNominal(reading, head.words))
  const shareOf = (role: Role): number => {
    const speaking = sections.filter(({ span }) =>
      sentencesIn(reading, span).some((sentence) => scoreSentence(reading, sentence.span)[role] >= WEIGHTS.habit),
    )
    return speaking.length / Math.max(1, sections.length)
  }
  const isHabits =
    sections.length >= HABITS.sections && shareOf('strategy') >= HABITS.advice && shareOf('risk') >= HABITS.harm
  return isHabits
    ? sections.map((section) => ({ ...toCandidate(reading, section, 'cause', null), isParallel: true }))
    : []
}

interface Visit {
  readonly reading: Reading
  readonly roles: SectionRoles
}

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
  return group.members.flatMap((member) => {
    const role = member.section === null ? around : visit.roles[member.section]
    const isPoint =
      isOnLine(role) &&
      !isContainer(visit, group, member, around, role) &&
      (around !== null || hasSibling(visit, group, member))
    if (!isPoint) return visitPart(visit, member, around, member.head === null ? null : named)
    const point = { ...toCandidate(visit.reading, member, role, named), announce: group.announce }
    return [point, ...visitOtherRoles(visit, member, role)]
  })
}

/** Enumerations inside a point that are announced as another role: the reasons of a risk, told under a strategy. */
function visitOtherRoles(visit: Visit, part: Part, role: Role): Candidate[] {
  return part.groups.flatMap((group) => {
    const announced = group.kind === 'sections' ? null : announcedRole(visit.reading, group)
    return announced === null || announced === role ? [] : visitList(visit, part, group, null, null)
  })
}

/** A section that names only a role (`Causes`), or one of the top level that holds an enumeration of its own role. */
function isContainer({ reading }: Visit, group: Group, member: Part, around: Role | null, role: Role): boolean {
  if (member.head === null) return true
  const holds = member.groups.some(
    (inner) => inner.members.length > 1 && (announcedRole(reading, inner) ?? role) === role,
  )
  if (around === null) return holds || isNominal(reading, member.head.words)
  return holds && group.members.length > 1 && isNominal(reading, member.head.words)
}

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
  if (group.kind === 'table') return visitColumn(visit, group, isOfSeveralRoles(visit.reading, part) ? null : around)
  if (group.kind === 'rows') return visitRows(visit, part, group, around)
  const role = announcedRole(visit.reading, group) ?? around ?? roleOfMembers(visit.reading, group)
  const named = part.kind === 'section' && part.head !== null && part.section !== null ? part : parent
  return group.members.flatMap((member) => {
    const ownRole = roleOfName(visit.reading, member)
    if (ownRole !== null) return visitNamed(visit, member, ownRole)
    if (isWrapper(member))
      return visitPart(visit, member, role, parent).map((point) => ({ ...point, announce: group.announce }))
    if (role === null) return visitPart(visit, member, null, parent)
    return [{ ...toCandidate(visit.reading, member, role, named), announce: group.announce }]
  })
}

/** The rows of a table are points in a section of a role where no column names one. */
function visitRows(visit: Visit, part: Part, group: Group, around: Role | null): Candidate[] {
  const isNamed = part.groups.some((other) => other.kind === 'table' && visitColumn(visit, other, around).length > 0)
  if (around === null || isNamed || group.members.length < 2) return []
  return group.members.map((member) => toCandidate(visit.reading, member, around, null))
}

/** A table whose columns name several roles says so against the section around it. */
const isOfSeveralRoles = (reading: Reading, part: Part): boolean =>
  new Set(part.groups.filter(({ kind }) => kind === 'table').map((column) => roleOfColumn(reading, column))).size > 2

function roleOfColumn(reading: Reading, { announce }: Group): Role | null {
  const named = announce === null ? null : bestRole(scoreHeading(reading, announce))
  return named !== null && named.score >= WEIGHTS.column && named.margin > 0 ? named.role : null
}

/** The cells of a column are points where its header names a role. */
function visitColumn({ reading }: Visit, group: Group, around: Role | null): Candidate[] {
  const role = roleOfColumn(reading, group)
  if (role === null || group.announce === null) return []
  const isAgainst = around !== null && around !== role
  if (isAgainst && bestRole(scoreHeading(reading, group.announce)).score < WEIGHTS.columnAgainst) return []
  return group.members.map((member) => toCandidate(reading, member, role, null))
}

/** The role a member's head names and says no more than that: `【风险】…`, `Cause: …`. */
function roleOfName(reading: Reading, member: Part): Role | null {
  if (member.kind === 'section' || member.head === null) return null
  const words = foldedOf(reading, member.head.words).trim()
  const named = Math.max(...reading.cues.nominal.map(({ pattern }) => pattern.exec(words)?.[0].length ?? 0))
  if (named / words.length < WEIGHTS.nothingElse) return null
  const best = bestRole(scoreHeading(reading, member.head.words))
  return best.score >= WEIGHTS.column && best.margin > 0 ? best.role : null
}

/** What stands after a name that only tells the role: its enumeration, else its first sentence. */
function visitNamed(visit: Visit, member: Part, role: Role): Candidate[] {
  const inner = visitPart(visit, member, role, null)
  if (inner.length > 1) return inner
  const from = member.head === null ? member.span.start : member.head.words.end
  const rest = toTrimmed(visit.reading.text, {
    start: from + (AFTER_NAME.exec(visit.reading.text.slice(from, member.span.end))?.[0].length ?? 0),
    end: member.span.end,
  })
  return [toCandidate(visit.reading, { ...member, head: null, prose: [rest] }, role, null)]
}

/** A member that only holds an enumeration of its own: `一方面是内因。第一，… 第二，…`. */
function isWrapper(member: Part): boolean {
  const inner = member.groups.find(({ members }) => members.length > 1)
  if (inner === undefined || member.head !== null) return false
  const own = (inner.members[0]?.span.start ?? member.span.end) - (member.prose[0]?.start ?? member.span.start)
  return own < 24
}

function announcedRole(reading: Reading, group: Group): Role | null {
  if (group.announce === null || !ANNOUNCES.test(foldedOf(reading, group.announce))) return null
  const best = bestRole(scoreAnnounce(reading, group.announce))
  return best.score >= WEIGHTS.announce && best.margin > 0 ? best.role : null
}

/** The role most members speak for, where it is clear. */
function roleOfMembers(reading: Reading, group: Group): Role | null {
  const sums = { cause: 0, risk: 0, strategy: 0, background: 0, conclusion: 0, other: 0 }
  for (const member of group.members) {
    const head = scoreHeading(reading, toOpening(reading, member))
    const body = sentencesIn(reading, member.span).map(({ span }) => scoreSentence(reading, span))
    for (const role of ROLES) {
      const mean = body.reduce((sum, scores) => sum + scores[role], 0) / Math.max(1, body.length)
      sums[role] += Math.min(3, head[role] + mean) / group.members.length
    }
  }
  const best = bestRole(sums)
  return best.score >= WEIGHTS.members && best.margin >= WEIGHTS.membersMargin ? best.role : null
}

/** A part as a point of its own. */
function toCandidate(reading: Reading, part: Part, role: Role, parent: Part | null): Candidate {
  return {
    role,
    label: toLabel(reading, part, role),
    opening: toOpening(reading, part),
    body: part.span,
    section: part.section,
    confidence: 0.9,
    basis: 'structure',
    parent,
    isParallel: false,
    announce: null,
  }
}

/** The heading, or the first sentence without its mark. */
function toOpening(reading: Reading, part: Part): Span {
  if (part.kind === 'section' && part.head !== null) return part.head.words
  const from = part.prose[0]?.start ?? part.span.start
  const first =
    reading.sentences.find(({ span }) => span.end > from + 1 && span.start < part.span.end)?.span ?? part.span
  return toTrimmed(reading.text, { start: Math.max(from, first.start), end: Math.min(first.end, part.span.end) })
}

/** Leaves out the members of lists whose heads recur from part to part (`Description`, `Sources`): they are attributes, not points. */
function dropAttributes(reading: Reading, outline: Part, candidates: readonly Candidate[]): Candidate[] {
  const heads = new Map<string, Part[]>()
  collectHeads(reading, outline, heads)
  return candidates.filter((candidate) => (heads.get(foldedOf(reading, candidate.label).trim())?.length ?? 0) < 2)
}

function collectHeads(reading: Reading, part: Part, heads: Map<string, Part[]>): void {
  for (const group of part.groups)
    for (const member of group.members) {
      if (group.kind !== 'sections' && member.head !== null) {
        const words = foldedOf(reading, member.head.label ?? member.head.words).trim()
        heads.set(words, [...(heads.get(words) ?? []), member])
      }
      collectHeads(reading, member, heads)
    }
}

/** Where a role has too many points, those under a named part give way to that part. */
function liftGrain(reading: Reading, own: readonly Candidate[], role: Role): readonly Candidate[] {
  if (own.length <= MOST_POINTS) return own
  const parents = [...new Set(own.flatMap(({ parent }) => (parent === null ? [] : [parent])))]
  if (parents.length < 2) return own
  const rest = own.filter(({ parent }) => parent === null)
  const inner = parents.filter((parent) => !parents.some((other) => other !== parent && isInside(other, parent)))
  const kept = own.filter(({ parent }) => parent !== null && !inner.includes(parent))
  return [...rest, ...kept, ...inner.map((parent) => toCandidate(reading, parent, role, null))]
}

const isInside = (inner: Part, outer: Part): boolean =>
  inner.span.start >= outer.span.start && inner.span.end <= outer.span.end

/** Of candidates that lie over each other or have one label, the longest stays. */
function dropDoubles(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
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
