import { type Point, ROLES, type Role, type SectionRole } from '../model/argument.ts'
import { isOverlapping, type Span, toTrimmed, wordsOf } from '../model/span.ts'
import { toClauseLabel, toLabel } from './labels.ts'
import type { Group, Part } from './outline.ts'
import { foldedOf, type Reading } from './reading.ts'
import { bestRole, isOnLine, scoreAnnounce, scoreHeading, scoreSentence } from './roles.ts'
import { MOST_POINTS, STRUCTURE, WEIGHTS } from './weights.ts'

/** A point before it has an id. */
export interface Candidate {
  readonly role: Role
  readonly label: Span
  readonly opening: Span
  readonly body: Span
  readonly section: string | null
  readonly confidence: number
  /** Whether the author set it apart, or it is a sentence that speaks for the role. */
  readonly basis: 'structure' | 'sentence'
  /** The part around it that would stand for it and its siblings at the next grain. */
  readonly parent: Part | null
  /** The sentence that announces the enumeration it is a member of. */
  readonly announce: Span | null
}

type SectionRoles = Readonly<Record<string, SectionRole>>

/** The points of the article, in reading order, with ids by role. */
export function findPoints(reading: Reading, outline: Part, roles: SectionRoles): Candidate[] {
  const found = visitPart(reading, outline, roles, null, null)
  const structural = dropDoubles(liftGrain(reading, dropAttributes(reading, outline, found)))
  const spoken = findSpokenPoints(reading, roles, structural)
  return [...structural, ...spoken].sort((a, b) => a.opening.start - b.opening.start || a.body.end - b.body.end)
}

/** Gives candidates their ids: `cause-1` … by order. */
export function toPoints(candidates: readonly Candidate[]): Point[] {
  const counts: Record<Role, number> = { cause: 0, risk: 0, strategy: 0 }
  return candidates.map((candidate) => {
    counts[candidate.role] += 1
    return {
      id: `${candidate.role}-${counts[candidate.role]}`,
      role: candidate.role,
      label: [candidate.label],
      mentions: [candidate.opening],
      body: candidate.body,
      section: candidate.section,
      confidence: Math.round(candidate.confidence * 100) / 100,
    }
  })
}

function visitPart(
  reading: Reading,
  part: Part,
  roles: SectionRoles,
  inherited: Role | null,
  parent: Part | null,
): Candidate[] {
  const own = part.kind === 'section' && part.section !== null ? roles[part.section] : inherited
  if (own === 'other' && part.kind === 'section' && part.groups.every((group) => group.kind !== 'sections')) {
    const announced = part.groups.filter((group) => announcedRole(reading, group) !== null)
    return announced.flatMap((group) => visitGroup(reading, part, group, roles, null, parent))
  }
  return part.groups.flatMap((group) => visitGroup(reading, part, group, roles, isOnLine(own) ? own : null, parent))
}

function visitGroup(
  reading: Reading,
  part: Part,
  group: Group,
  roles: SectionRoles,
  around: Role | null,
  parent: Part | null,
): Candidate[] {
  const role = roleOfGroup(reading, group, around)
  const named = part.kind === 'section' && part.head !== null && isNominal(reading, part.head.words) ? part : parent
  return group.members.flatMap((member) => visitMember(reading, group, member, roles, role, named))
}

function visitMember(
  reading: Reading,
  group: Group,
  member: Part,
  roles: SectionRoles,
  around: Role | null,
  parent: Part | null,
): Candidate[] {
  const own = group.kind === 'sections' && member.section !== null ? roles[member.section] : around
  if (isContainer(reading, group, member, around)) return visitPart(reading, member, roles, around, parent)
  const role = isOnLine(own) ? own : null
  const isPoint =
    role !== null &&
    (group.members.length > 1 || group.kind !== 'sections') &&
    (around !== null || hasSibling(reading, group, member, roles))
  if (!isPoint) return visitPart(reading, member, roles, around, parent)
  return [{ ...toCandidate(reading, member, role, parent), announce: group.announce }]
}

/** Beside sections of other roles a heading is a point only when a sibling of its own role is one too. */
function hasSibling(reading: Reading, group: Group, member: Part, roles: SectionRoles): boolean {
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

/** A member that names no point but a role (`Causes`), or only holds an enumeration. */
function isContainer(reading: Reading, group: Group, member: Part, around: Role | null): boolean {
  const inner = member.groups.flatMap(({ members }) => members)
  if (group.kind === 'sections') {
    if (member.head === null) return true
    return isNominal(reading, member.head.words) && (around === null || inner.length > 1)
  }
  const before = (inner[0]?.span.start ?? member.span.end) - (member.prose[0]?.start ?? member.span.start)
  return inner.length > 1 && member.head === null && before < 24
}

/** Whether a heading ends in (Chinese) or holds (English) a noun that names a role. */
function isNominal(reading: Reading, span: Span): boolean {
  const words = foldedOf(reading, span).trim()
  return reading.cues.nominal.some(({ pattern }) => {
    const found = pattern.exec(words)
    if (found === null) return false
    return reading.language === 'en' || found.index + found[0].length >= words.length - 1
  })
}

function roleOfGroup(reading: Reading, group: Group, around: Role | null): Role | null {
  const announced = announcedRole(reading, group)
  if (announced !== null && (around === null || group.kind !== 'sections')) return announced
  if (around !== null) return around
  return group.kind === 'sections' ? null : roleOfMembers(reading, group)
}

function announcedRole(reading: Reading, group: Group): Role | null {
  if (group.announce === null) return null
  const best = bestRole(scoreAnnounce(reading, group.announce))
  return best.score >= 3 && best.margin > 0 ? best.role : null
}

/** The role most members speak for, where it is clear. */
function roleOfMembers(reading: Reading, group: Group): Role | null {
  const sums = { cause: 0, risk: 0, strategy: 0, background: 0, conclusion: 0, other: 0 }
  for (const member of group.members) {
    const opening = toOpening(reading, member)
    const head = scoreHeading(reading, opening)
    const rest = scoreSentence(reading, opening)
    for (const role of ROLES) sums[role] += Math.min(3, head[role] + rest[role]) / group.members.length
  }
  const best = bestRole(sums)
  return best.score >= WEIGHTS.members && best.margin >= 0.4 ? best.role : null
}

function toCandidate(reading: Reading, part: Part, role: Role, parent: Part | null): Candidate {
  return {
    role,
    label: toLabel(reading, part),
    opening: toOpening(reading, part),
    body: part.span,
    section: part.section,
    confidence: 0.9,
    basis: 'structure',
    parent,
    announce: null,
  }
}

/** The heading, or the first sentence. */
function toOpening(reading: Reading, part: Part): Span {
  if (part.kind === 'section' && part.head !== null) return part.head.words
  const from = part.prose[0]?.start ?? part.span.start
  const first = reading.sentences.find(({ span }) => span.end > from && span.start < part.span.end)?.span ?? part.span
  return toTrimmed(reading.text, { start: Math.max(from, first.start), end: Math.min(first.end, part.span.end) })
}

/** Leaves out the members of lists whose heads recur from part to part (`Description`, `Sources`): they are attributes, not points. */
function dropAttributes(reading: Reading, outline: Part, candidates: readonly Candidate[]): Candidate[] {
  const heads = new Map<string, Set<Part>>()
  collectHeads(reading, outline, heads)
  return candidates.filter((candidate) => {
    const parents = heads.get(foldedOf(reading, candidate.label).trim())
    return parents === undefined || parents.size < 2
  })
}

function collectHeads(reading: Reading, part: Part, heads: Map<string, Set<Part>>): void {
  for (const group of part.groups)
    for (const member of group.members) {
      if (group.kind !== 'sections' && member.head !== null) {
        const words = foldedOf(reading, member.head.label ?? member.head.words).trim()
        heads.set(words, (heads.get(words) ?? new Set()).add(part))
      }
      collectHeads(reading, member, heads)
    }
}

/** Where a role has too many points, those under a named part give way to that part. */
function liftGrain(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  return ROLES.flatMap((role) => {
    const own = candidates.filter((candidate) => candidate.role === role)
    if (own.length <= MOST_POINTS) return own
    const parents = new Set(own.flatMap(({ parent }) => (parent === null ? [] : [parent])))
    if (parents.size < 2) return own
    const rest = own.filter(({ parent }) => parent === null)
    return [...rest, ...[...parents].map((parent) => toCandidate(reading, parent, role, null))]
  })
}

/** Of points that open at the same place, or have the same label in the same role, the first stays. */
function dropDoubles(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.body.start - b.body.start || b.body.end - a.body.end)
  return sorted.filter(
    (candidate, index) => sorted.findIndex((other) => isOverlapping(other.body, candidate.body)) === index,
  )
}

/** Sentences outside all enumerations that speak for a role strongly enough. */
function findSpokenPoints(reading: Reading, roles: SectionRoles, structural: readonly Candidate[]): Candidate[] {
  const free = reading.sentences.filter(
    ({ span, kind, section }) =>
      kind === 'prose' &&
      !['other', 'conclusion'].includes(section === null ? 'background' : (roles[section] ?? 'other')) &&
      !structural.some(({ body }) => isOverlapping(body, span)),
  )
  const spoken = free.flatMap((sentence): Candidate[] => {
    const around = sentence.section === null ? null : (roles[sentence.section] ?? null)
    const best = bestRole(scoreSentence(reading, sentence.span))
    const count = structural.filter(({ role }) => role === best.role).length
    const isInRole = around === best.role
    const least =
      count > STRUCTURE ? WEIGHTS.sentenceBesideStructure : isInRole ? WEIGHTS.sentenceInRole : WEIGHTS.sentence
    if (best.score < least || best.margin < 0.2) return []
    return [toSpoken(reading, sentence.span, sentence.section, best.role, best.score)]
  })
  return ROLES.flatMap((role) => {
    const room = Math.max(0, MOST_POINTS - structural.filter((one) => one.role === role).length)
    const own = spoken.filter((one) => one.role === role)
    return [...own].sort((a, b) => b.confidence - a.confidence || a.opening.start - b.opening.start).slice(0, room)
  })
}

function toSpoken(reading: Reading, span: Span, section: string | null, role: Role, score: number): Candidate {
  const cues = reading.cues.sentence.filter((cue) => cue.role === role)
  const prefer = (words: string): number =>
    cues.reduce((sum, { pattern, weight }) => sum + (pattern.test(words) ? weight : 0), 0)
  return {
    role,
    label: toClauseLabel(reading, span, prefer),
    opening: span,
    body: span,
    section,
    confidence: score / (score + 2),
    basis: 'sentence',
    parent: null,
    announce: null,
  }
}

/** The words of a label, for messages and tests. */
export const wordsOfLabel = (reading: Reading, point: Point): string =>
  point.label.map((span) => wordsOf(reading.text, span)).join('')
