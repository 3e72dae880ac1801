import { readAsked } from '../language/asked.ts'
import type { Cue } from '../language/cues.ts'
import { ROLES, type Role, type SectionRole } from '../model/argument.ts'
import type { Span } from '../model/span.ts'
import { foldedOf, type Reading } from './reading.ts'
import { WEIGHTS } from './weights.ts'

export type Scores = Readonly<Record<SectionRole, number>>

/** Order in which the parts of an argument tend to stand. */
export const ORDER: readonly SectionRole[] = ['background', 'cause', 'risk', 'strategy', 'conclusion', 'other']
export const NOTHING: Scores = { background: 0, cause: 0, risk: 0, strategy: 0, conclusion: 0, other: 0 }

/** What says of a role's name how deep it goes or that it is looked into, and nothing of the matter: `根本原因`, `影响评估`, `Root cause analysis`. */
const AROUND_NAME =
  /^(?:根本|直接|间接|主要|深层次?|核心|具体|潜在|存在的?|面临的?)(?=\p{Script=Han}{2})|(?<=\p{Script=Han}{2})(?:分析|评估|说明|梳理|总结|所在|描述|定位)$| (?:analysis|assessment|statement|summary|description)$/gu

/** Whether words are hardly more than the noun that names a role: `Action items`. */
export function isBareName(reading: Reading, span: Span): boolean {
  const words = foldedOf(reading, span).trim().replace(AROUND_NAME, '')
  const named = Math.max(...reading.cues.nominal.map(({ pattern }) => pattern.exec(words)?.[0].length ?? 0))
  return named / words.length >= WEIGHTS.nothingElse
}

/** How much a heading's words speak for each role. */
export function scoreHeading(reading: Reading, span: Span): Scores {
  const scores = scoreHeader(reading, span)
  const words = foldedOf(reading, span).trim()
  const isAdvice = reading.cues.imperative.test(words)
  if (isAdvice) return { ...scores, strategy: scores.strategy + WEIGHTS.imperativeHead }
  const asked = readAsked(words, reading.language)
  return asked === null ? scores : { ...scores, [asked]: scores[asked] + WEIGHTS.asked }
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
  const words = foldedOf(reading, span).trim().replace(BASIS, '').replace(DEPENDING, '')
  const named = scoreWords(words.replace(RELATIVE, ''), reading.cues.announce, true)
  return bestRole(named).score > 0 ? named : scoreWords(words, reading.cues.announce, true)
}

/** `(facts that form) a basis for the recommendations that follow`: what stands on it is not announced. */
const BASIS = /\b(?:basis|grounds|foundation|background|premises?) (?:for|of|to)\b.*$/u

/** `Depending on the source, (you may see …)`: on what it hangs is not announced. */
const DEPENDING = /^depending (?:on|upon) [^,]+, /u

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

export function addScores(a: Scores, b: Scores): Record<SectionRole, number> {
  const sum = { ...NOTHING }
  for (const role of ORDER) sum[role] = a[role] + b[role]
  return sum
}

/** The role on the line of argument with the highest score, and how far ahead it is. */
export function bestRole(scores: Scores): { role: Role; score: number; margin: number } {
  const [first, second] = [...ROLES].sort((a, b) => scores[b] - scores[a] || ROLES.indexOf(a) - ROLES.indexOf(b))
  const role = first ?? 'cause'
  return { role, score: scores[role], margin: scores[role] - scores[second ?? role] }
}

/** Whether a heading names what leads up to the line, and nothing on it: `Background`, `初步分析`. */
export const isLeadUp = (heading: Scores): boolean =>
  heading.background >= WEIGHTS.column && bestRole(heading).score === 0

/** Whether a section role is one of the three on the line. */
export const isOnLine = (role: SectionRole | null | undefined): role is Role => ROLES.some((one) => one === role)
