import type { Cue } from '../language/cues.ts'
import { incidentWordsOf } from '../language/incidents.ts'
import { ROLES, type Role, type SectionRole } from '../model/argument.ts'
import type { Span } from '../model/span.ts'
import type { Part } from './outline.ts'
import type { Name } from './part-heads.ts'
import { foldedOf, type Reading, sentencesIn } from './reading.ts'
import { WEIGHTS } from './weights.ts'

export type Scores = Readonly<Record<SectionRole, number>>

/** Order in which the parts of an argument tend to stand. */
const ORDER: readonly SectionRole[] = ['background', 'cause', 'risk', 'strategy', 'conclusion', 'other']
const NOTHING: Scores = { background: 0, cause: 0, risk: 0, strategy: 0, conclusion: 0, other: 0 }

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
  const path = findBestPath(
    sections.map((section, index) => scoreSection(reading, section, index, sections.length, around)),
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
  if (around !== null && !namesRole(reading, section)) scores[around] += WEIGHTS.parent
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

/** Whether words are hardly more than the noun that names a role: `Action items`. */
export function isBareName(reading: Reading, span: Span): boolean {
  const words = foldedOf(reading, span).trim()
  const named = Math.max(...reading.cues.nominal.map(({ pattern }) => pattern.exec(words)?.[0].length ?? 0))
  return named / words.length >= WEIGHTS.nothingElse
}

/** How much a head speaks for each role by its words, and by its number: `Cause 2:`. */
function scoreHead(reading: Reading, { words, number }: Name): Scores {
  const own = scoreHeading(reading, words)
  return number == null ? own : addScores(own, scoreHeader(reading, number))
}

/** How much a heading's words speak for each role. */
export function scoreHeading(reading: Reading, span: Span): Scores {
  const scores = scoreHeader(reading, span)
  const isAdvice = reading.cues.imperative.test(foldedOf(reading, span).trim())
  return isAdvice ? { ...scores, strategy: scores.strategy + WEIGHTS.imperativeHead } : scores
}

/** The same of a column's header, which names what stands below it: `Stop` heads a column of stops and bids nobody stop. */
export function scoreHeader(reading: Reading, span: Span): Scores {
  const { nominal, heading } = reading.cues
  return scoreWords(toRuling(reading, foldedOf(reading, span).trim()), [...nominal, ...heading], true)
}

/** The words of a heading up to the noun that rules it, where that names a role on the line: `Causes` of `Causes of slow response`. */
function toRuling({ cues }: Reading, words: string): string {
  const at = cues.complement.exec(words)?.index ?? words.length
  const noun = /\S+$/u.exec(words.slice(0, at))?.[0] ?? ''
  return cues.nominal.some(({ role, pattern }) => isOnLine(role) && pattern.test(noun)) ? words.slice(0, at) : words
}

/** How much a sentence speaks for each role. */
export const scoreSentence = (reading: Reading, span: Span): Scores =>
  scoreWords(foldedOf(reading, span).trim(), reading.cues.sentence, false)

/** How much a sentence that announces an enumeration speaks for each role: without what a relative clause at its end adds, if there is a role without it. */
export function scoreAnnounce(reading: Reading, span: Span): Scores {
  const words = foldedOf(reading, span).trim()
  const named = scoreWords(words.replace(RELATIVE, ''), reading.cues.announce, true)
  return bestRole(named).score > 0 ? named : scoreWords(words, reading.cues.announce, true)
}

/** `(a number of factors) that enhanced the effects of this incident:` */
const RELATIVE = / (?:that|which|who) [^,;]+[:.]?$/u

/** Each cue at most once, the stronger ones first; the words a cue took are gone for the weaker ones of other roles. */
function scoreWords(words: string, cues: readonly Cue[], isLastHeavier: boolean): Record<SectionRole, number> {
  const scores = { ...NOTHING }
  let left = words
  let last: { role: SectionRole; end: number; weight: number } | null = null
  for (const { role, pattern, weight } of cues) {
    const found = pattern.exec(left)
    if (found === null) continue
    const end = found.index + found[0].length
    scores[role] += weight
    if (isLastHeavier) left = `${left.slice(0, found.index)}${'\u0001'.repeat(found[0].length)}${left.slice(end)}`
    if (last === null || end > last.end) last = { role, end, weight }
  }
  if (isLastHeavier && last !== null) scores[last.role] += last.weight * (WEIGHTS.lastCue - 1)
  return scores
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

function addScores(a: Scores, b: Scores): Record<SectionRole, number> {
  const sum = { ...NOTHING }
  for (const role of ORDER) sum[role] = a[role] + b[role]
  return sum
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

/** The role on the line of argument with the highest score, and how far ahead it is. */
export function bestRole(scores: Scores): { role: Role; score: number; margin: number } {
  const [first, second] = [...ROLES].sort((a, b) => scores[b] - scores[a] || ROLES.indexOf(a) - ROLES.indexOf(b))
  const role = first ?? 'cause'
  return { role, score: scores[role], margin: scores[role] - scores[second ?? role] }
}

/** Whether a section role is one of the three on the line. */
export const isOnLine = (role: SectionRole | null | undefined): role is Role => ROLES.some((one) => one === role)
