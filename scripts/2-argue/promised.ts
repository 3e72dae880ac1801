import { readCount } from '../language/counts.ts'
import { ASKS } from '../language/no-claims.ts'
import { LEADS_ON } from '../language/sentence-ends.ts'
import type { Role } from '../model/argument.ts'
import { isWithin, type Span, wordsOf } from '../model/span.ts'
import { type Candidate, isNominal, type SectionRoles } from './candidates.ts'
import { roleOfPair } from './named-roles.ts'
import { eachPart, type Group, type Part } from './outline.ts'
import { toCandidate } from './part-candidate.ts'
import { foldedOf, type Reading, sentencesIn } from './reading.ts'
import { scoreSentence } from './role-scores.ts'
import { childSections } from './roles.ts'
import { HABITS, STRUCTURE, WEIGHTS } from './weights.ts'

/** What the title or the subtitle promises by number, `六个养猫错误`, `7 mistakes clubs make`: the sections or the list that hold so much. */
export function findPromised(reading: Reading, outline: Part, roles: SectionRoles): Candidate[] {
  const groups = [...eachPart(outline)].flatMap((part) => part.groups)
  const { title, subtitle } = reading.article
  const promise = [title, subtitle].flatMap((own) => (own ? (findPromise(reading, own) ?? []) : []))[0] ?? null
  if (promise === null) return findAnnouncedParts(reading, groups) ?? findHeadedParts(reading, outline) ?? []
  const isOwn = (part: Part): boolean =>
    isNamed(reading, part) &&
    (part.kind !== 'section' || !['background', 'conclusion'].includes(roles[part.section ?? ''] ?? 'other'))
  const sizes = groups.map((group) => group.members.filter(isOwn))
  const largest = sizes.reduce<readonly Part[]>((a, b) => (b.length > a.length ? b : a), [])
  const parts = findCounted(reading, groups, promise.count) ?? largest
  const { count } = promise
  const isOther = count !== null && (parts.length * 2 < count || parts.length > count * MOST_OF_PROMISED)
  if (isOther || parts.length < HABITS.sections) return []
  return parts.some((part) => roleOfPair(reading, part) !== null) ? [] : toParallel(reading, parts, promise.role)
}

/** Whether a part has a head that says something of its own. */
const isNamed = (reading: Reading, { head }: Part): boolean =>
  head !== null && !isNominal(reading, head.words) && !ASKS.test(wordsOf(reading.text, head.words).trim())

/** Sections or a list of which there are as many as promised, or sections of which so many stand before a closing one or two; `null` without such. */
function findCounted(reading: Reading, groups: readonly Group[], count: number | null): readonly Part[] | null {
  if (count === null || count < HABITS.sections) return null
  const named = groups.find(({ members }) => members.length === count && members.every((one) => isNamed(reading, one)))
  const listed = groups.find(({ kind, members }) => kind === 'list' && members.length === count)
  const sections = groups
    .filter(({ kind }) => kind === 'sections')
    .map(({ members }) => members.slice(members.findIndex((part) => isNamed(reading, part))))
    .filter(({ length }) => length >= count && length <= count + CLOSING_PARTS)
    .map((members) => members.slice(0, count))
    .find((members) => members.filter((part) => isNamed(reading, part)).length >= count - 1)
  return named?.members ?? sections ?? listed?.members ?? null
}

// An author may tell one more of ten than he promises, not of two.
const MOST_OF_PROMISED = 1.25

// So many sections may stand behind those that were promised: a word at the end, a question to the reader.
const CLOSING_PARTS = 2

/** The same where a sentence with a colon promises it of the list right behind it, which makes up most of the article. */
function findAnnouncedParts(reading: Reading, groups: readonly Group[]): Candidate[] | null {
  for (const { kind, announce, members } of groups) {
    const isPromise = kind !== 'sections' && announce !== null && LEADS_ON.test(wordsOf(reading.text, announce))
    const role = isPromise ? (findPromise(reading, announce)?.role ?? null) : null
    if (role === null || !isMost(reading, members) || !members.every(({ head }) => head !== null)) continue
    return toParallel(reading, members, role)
  }
  return null
}

/** The same where the heading above a row of sections promises it, `十大伤肾习惯`, and they make up most of the article. */
function findHeadedParts(reading: Reading, outline: Part): Candidate[] | null {
  for (const { head, kind, groups } of eachPart(outline)) {
    const role = head === null || kind !== 'section' ? null : (findPromise(reading, head.words)?.role ?? null)
    const sections = groups.find((group) => group.kind === 'sections')?.members ?? []
    if (role === null || !isMost(reading, sections)) continue
    return toParallel(reading, sections, role)
  }
  return null
}

/** Parts side by side as points; where they make up most of the article each tells its own cause, harm and remedy. */
const toParallel = (reading: Reading, parts: readonly Part[], role: Role): Candidate[] =>
  parts.map((part) => {
    const one = toCandidate(reading, part, role, null)
    const label = role === 'cause' ? withoutAvoiding(reading, one.label) : one.label
    return { ...one, label, isParallel: isMost(reading, parts) }
  })

/** A mistake by its own name where its heading bids one avoid it, among others that name theirs: `避免推卸责任`. */
function withoutAvoiding(reading: Reading, label: Span): Span {
  const [avoiding = ''] = reading.cues.avoiding.exec(foldedOf(reading, label)) ?? []
  return { start: label.start + avoiding.length, end: label.end }
}

/** Whether parts side by side are enough, and make up most of the article. */
function isMost({ text }: Reading, members: readonly Part[]): boolean {
  const [first, last] = [members[0], members.at(-1)]
  if (first === undefined || last === undefined || members.length < HABITS.sections) return false
  return last.span.end - first.span.start >= text.length * HABITS.most
}

/** Whether an article sets causes or harms of its own apart beside the measures that its title promises: then it is no list of these. */
export function setsOthersApart(visited: readonly Candidate[], promised: readonly Candidate[]): boolean {
  const others = visited.filter(
    ({ role, body }) => role !== 'strategy' && !promised.some((one) => isWithin(body, one.body)),
  )
  return promised.every(({ role }) => role === 'strategy') && others.length >= STRUCTURE
}

/** So many things of a role; `null` for a number that is not said (`几个误区`). */
interface Promised {
  readonly role: Role
  readonly count: number | null
}

function findPromise(reading: Reading, title: Span): Promised | null {
  const words = foldedOf(reading, title)
  const cue = reading.cues.promised.find(({ pattern }) => pattern.test(words))
  if (cue === undefined) return null
  const [told = ''] = cue.pattern.exec(words) ?? []
  return { role: cue.role as Role, count: readCount(told, reading.language) }
}

/**
 * Sections without a role that each tell what goes wrong and what to do about it, under headings that say what the reader
 * does, `You trust every app`: these name the causes. So are lists of mistakes and bad habits written.
 */
export function findHabits(reading: Reading, outline: Part): Candidate[] {
  const sections = childSections(outline).filter(
    ({ head }) =>
      head !== null &&
      !isNominal(reading, head.words) &&
      !reading.cues.asking.test(foldedOf(reading, head.words).trim()),
  )
  const shareOf = (role: Role): number => {
    const speaking = sections.filter(({ span }) =>
      sentencesIn(reading, span).some((sentence) => scoreSentence(reading, sentence.span)[role] >= WEIGHTS.habit),
    )
    return speaking.length / Math.max(1, sections.length)
  }
  const { habit } = reading.cues
  const told = sections.filter(({ head }) => head !== null && habit.test(foldedOf(reading, head.words).trim()))
  const isHabits =
    sections.length >= HABITS.sections &&
    told.length >= sections.length * HABITS.told &&
    shareOf('strategy') >= HABITS.advice &&
    shareOf('risk') >= HABITS.harm
  return isHabits ? toParallel(reading, sections, 'cause') : []
}
