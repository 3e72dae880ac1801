import { incidentWordsOf } from '../language/incidents.ts'
import { ROLES, type SectionRole } from '../model/argument.ts'
import type { Span } from '../model/span.ts'
import { findAnnouncedSections } from './announced.ts'
import type { Part } from './outline.ts'
import type { Name } from './part-heads.ts'
import { foldedOf, type Reading, sentencesIn } from './reading.ts'
import {
  addScores,
  bestRole,
  isBareName,
  isLeadUp,
  NOTHING,
  ORDER,
  type Scores,
  scoreHeader,
  scoreHeading,
  scoreSentence,
} from './role-scores.ts'
import { WEIGHTS } from './weights.ts'

/** What each section is for, by id, nested ones included: the best path through the sections of one level, level by level. */
export function findSectionRoles(reading: Reading, outline: Part): Record<string, SectionRole> {
  const roles: Record<string, SectionRole> = {}
  assignRoles(reading, outline, null, roles)
  return roles
}

function assignRoles(
  reading: Reading,
  part: Part,
  around: SectionRole | null,
  roles: Record<string, SectionRole>,
): void {
  const sections = childSections(part)
  const announced = new Map(part.groups.flatMap((group) => [...findAnnouncedSections(reading, group)]))
  const path = findBestPath(
    sections.map((section, index) => {
      const scores = scoreSection(reading, section, index, sections.length, around)
      const role = announced.get(section)
      return role === undefined ? scores : { ...scores, [role]: scores[role] + WEIGHTS.announce }
    }),
  )
  for (const [index, section] of sections.entries()) {
    const role = path[index] ?? 'other'
    if (section.section !== null) roles[section.section] = role
    assignRoles(reading, section, role === 'other' && !isAside(reading, section) ? null : role, roles)
  }
}

/** A section whose heading names an aside: a timeline, references, questions and answers. */
export const isAside = (reading: Reading, section: Part): boolean =>
  section.head !== null && scoreHeading(reading, section.head.words).other >= WEIGHTS.aside

/** Ids of the sections that are asides, with all inside them. */
export function findAsides(reading: Reading, part: Part, isInside = false): Set<string> {
  return new Set(
    childSections(part).flatMap((section) => {
      const isIn = isInside || isAside(reading, section)
      const inner = [...findAsides(reading, section, isIn)]
      return isIn && section.section !== null ? [section.section, ...inner] : inner
    }),
  )
}

/** Ids of the sections whose own words are told again. */
export function findToldAgain(reading: Reading, part: Part): Set<string> {
  const sections = childSections(part)
  return new Set(
    sections.flatMap((section) => {
      const inner = [...findToldAgain(reading, section)]
      return isToldAgain(reading, sections, section) && section.section !== null ? [section.section, ...inner] : inner
    }),
  )
}

/** Lessons beside a list of what will be done: what they advise is told there, as it was decided. */
export function isToldAgain(reading: Reading, beside: readonly Part[], { head }: Part): boolean {
  const { lessons, actions } = incidentWordsOf(reading.language)
  const isHeaded = (one: Part['head'], by: RegExp): boolean =>
    one !== null && by.test(foldedOf(reading, one.words).trim())
  const holdsList = ({ groups }: Part): boolean => groups.some(({ members }) => members.length > 1)
  return isHeaded(head, lessons) && beside.some((other) => isHeaded(other.head, actions) && holdsList(other))
}

/** The sections directly inside a part. */
export const childSections = (part: Part): readonly Part[] =>
  part.groups.filter((group) => group.kind === 'sections').flatMap((group) => group.members)

function scoreSection(
  reading: Reading,
  section: Part,
  index: number,
  count: number,
  around: SectionRole | null,
): Scores {
  const head = section.head === null ? NOTHING : scoreHead(reading, section.head)
  const content = scoreContent(reading, section.span)
  const scores = addScores(head, content)
  scores.other += WEIGHTS.other
  if (around !== null && !namesRole(reading, section) && !isLeadUp(head)) scores[around] += WEIGHTS.parent
  if (around === null && index === 0 && count > 2) scores.background += WEIGHTS.firstIsBackground
  if (around === null && index === count - 1 && count > 2) scores.conclusion += WEIGHTS.lastIsConclusion
  return scores
}

/** Whether a head says no more than a role on the line, whatever stands around it: `What went poorly` under `Lessons learned`. */
export function namesRole(reading: Reading, { head }: Pick<Part, 'head'>): boolean {
  if (head === null || !isBareName(reading, head.words)) return false
  if (reading.cues.addressing.test(foldedOf(reading, head.words).trim())) return false
  const scores = scoreHeading(reading, head.words)
  return bestRole(scores).score > Math.max(scores.background, scores.conclusion, scores.other)
}

/** How much a head speaks for each role by its words, and by its number: `Cause 2:`. */
function scoreHead(reading: Reading, { words, number }: Name): Scores {
  const own = scoreHeading(reading, words)
  return number == null ? own : addScores(own, scoreHeader(reading, number))
}

function scoreContent(reading: Reading, span: Span): Scores {
  const sentences = sentencesIn(reading, span).filter(({ kind }) => kind === 'prose')
  if (sentences.length === 0) return NOTHING
  const sums = sentences.map((sentence) => scoreSentence(reading, sentence.span)).reduce(addScores, { ...NOTHING })
  const shares = { ...NOTHING }
  for (const role of ROLES)
    shares[role] = Math.min(WEIGHTS.contentCap, (WEIGHTS.content * sums[role]) / sentences.length)
  return shares
}

/** Viterbi over the sections of one level: going back in the order costs, going on or staying does not. */
function findBestPath(sections: readonly Scores[]): SectionRole[] {
  let paths = ORDER.map((role) => ({ score: sections[0]?.[role] ?? 0, roles: [role] }))
  for (const scores of sections.slice(1))
    paths = ORDER.map((role) => {
      const best = paths
        .map((path) => ({ ...path, score: path.score + stepCost(path.roles.at(-1) ?? 'other', role) }))
        .reduce((a, b) => (b.score > a.score + 1e-9 ? b : a))
      return { score: best.score + scores[role], roles: [...best.roles, role] }
    })
  return sections.length === 0 ? [] : paths.reduce((a, b) => (b.score > a.score + 1e-9 ? b : a)).roles
}

function stepCost(from: SectionRole, to: SectionRole): number {
  if (from === 'other' || to === 'other') return 0
  return ORDER.indexOf(to) < ORDER.indexOf(from) ? WEIGHTS.backward : 0
}
