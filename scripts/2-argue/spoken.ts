import { ROLES, type Role, type Sentence } from '../model/argument.ts'
import { isOverlapping, isWithin, type Span } from '../model/span.ts'
import { type Candidate, countOf, mapRoles, type SectionRoles } from './candidates.ts'
import { splitClauses } from './clauses.ts'
import { stripOpeners, toClauseLabel } from './labels.ts'
import { foldedOf, type Reading } from './reading.ts'
import { scoreSentence } from './roles.ts'
import { MOST_SPOKEN, STRUCTURE, WEIGHTS } from './weights.ts'

/** A clause that speaks for a role, and how clearly. */
interface Spoken {
  readonly sentence: Sentence
  readonly clause: Span
  readonly role: Role
  readonly score: number
  readonly paragraph: number
}

/** Sentences the author did not set apart that speak for a role strongly enough to be points of their own. */
export function findSpokenPoints(reading: Reading, roles: SectionRoles, structural: readonly Candidate[]): Candidate[] {
  const free = findFreeSentences(reading, roles, structural)
  const spoken = free.flatMap((sentence) => scoreClauses(reading, sentence, roles, structural))
  const chosen = dropRepeats(reading, mapByParagraph(spoken))
  const candidates = chosen.map((one) => toCandidate(reading, one, chosen))
  return mapRoles(candidates, (own, role) => keepStrongest(own, countOf(structural, role)))
}

function keepStrongest(own: readonly Candidate[], taken: number): Candidate[] {
  const room = Math.max(0, MOST_SPOKEN - taken)
  return [...own].sort((a, b) => b.confidence - a.confidence || a.opening.start - b.opening.start).slice(0, room)
}

/** Prose that is neither a closing word nor an aside, and not in the passage of another point. */
function findFreeSentences(reading: Reading, roles: SectionRoles, structural: readonly Candidate[]): Sentence[] {
  const tail = reading.article.tail.map(({ span }) => span)
  return reading.sentences.filter(({ span, kind, section }) => {
    if (kind !== 'prose' || tail.some((block) => isWithin(span, block))) return false
    if (section !== null && ['other', 'conclusion'].includes(roles[section] ?? 'other') && !isPlain(roles, section))
      return false
    return !structural.some(({ body }) => isOverlapping(body, span))
  })
}

/** A section without any cue, in an article whose sections have none at all. */
const isPlain = (roles: SectionRoles, section: string): boolean =>
  roles[section] === 'other' && !Object.values(roles).some((role) => ROLES.some((one) => one === role))

function scoreClauses(
  reading: Reading,
  sentence: Sentence,
  roles: SectionRoles,
  structural: readonly Candidate[],
): Spoken[] {
  const around = sentence.section === null ? null : (roles[sentence.section] ?? null)
  const whole = scoreSentence(reading, sentence.span)
  const clauses = splitClauses(reading.text, sentence.span).map((clause) => ({
    clause,
    scores: scoreSentence(reading, clause),
  }))
  return ROLES.flatMap((role): Spoken[] => {
    const best = clauses.reduce(
      (a, b) => (b.scores[role] > a.scores[role] + 1e-9 ? b : a),
      clauses[0] ?? { clause: sentence.span, scores: whole },
    )
    const rivals = ROLES.filter((other) => other !== role).map((other) => best.scores[other])
    const score = best.scores[role] + WEIGHTS.sentenceAround * Math.max(0, whole[role] - best.scores[role])
    if (score < leastScore(role, around, structural) || best.scores[role] <= Math.max(...rivals)) return []
    return [{ sentence, clause: best.clause, role, score, paragraph: paragraphOf(reading, sentence) }]
  })
}

function leastScore(role: Role, around: string | null, structural: readonly Candidate[]): number {
  if (countOf(structural, role) >= STRUCTURE) return WEIGHTS.sentenceBesideStructure
  return around === role ? WEIGHTS.sentenceInRole : WEIGHTS.sentence
}

/** Sentences with no blank line between them stand in one paragraph. */
function paragraphOf(reading: Reading, sentence: Sentence): number {
  return reading.text.lastIndexOf('\n\n', sentence.span.start)
}

/** A paragraph that advises develops one piece of advice: its first clear sentence stands for it. */
function mapByParagraph(spoken: readonly Spoken[]): Spoken[] {
  return spoken.filter((one) => {
    const beside = spoken.filter(({ role, paragraph }) => role === one.role && paragraph === one.paragraph)
    if (one.role === 'strategy') return beside[0] === one
    const stronger = beside.filter(
      ({ score, clause }) => score > one.score || (score === one.score && clause.start < one.clause.start),
    )
    return stronger.length < 2
  })
}

/** Of clauses of one role that say the same, the strongest stays. */
function dropRepeats(reading: Reading, spoken: readonly Spoken[]): Spoken[] {
  const kept: Spoken[] = []
  for (const one of [...spoken].sort((a, b) => b.score - a.score || a.clause.start - b.clause.start)) {
    const words = foldedOf(reading, one.clause)
    const isRepeat = kept.some(
      ({ role, clause }) => role === one.role && likeness(words, foldedOf(reading, clause)) >= WEIGHTS.repeat,
    )
    if (!isRepeat) kept.push(one)
  }
  return kept.sort((a, b) => a.clause.start - b.clause.start)
}

/** Share of character pairs two runs have in common (Dice). */
function likeness(a: string, b: string): number {
  const pairs = (words: string): Set<string> =>
    new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, index) => words.slice(index, index + 2)))
  const [x, y] = [pairs(a), pairs(b)]
  const shared = [...x].filter((pair) => y.has(pair)).length
  return x.size + y.size === 0 ? 0 : (2 * shared) / (x.size + y.size)
}

function toCandidate(reading: Reading, one: Spoken, all: readonly Spoken[]): Candidate {
  const isAlone = all.every((other) => other === one || other.sentence !== one.sentence)
  const body = isAlone ? one.sentence.span : one.clause
  return {
    role: one.role,
    label: toSpokenLabel(reading, one),
    opening: body,
    body,
    section: one.sentence.section,
    confidence: one.score / (one.score + 2),
    basis: 'sentence',
    parent: null,
    announce: null,
  }
}

/** For a risk what follows the causal verb, else the clause. */
function toSpokenLabel(reading: Reading, one: Spoken): Span {
  const words = foldedOf(reading, one.clause)
  const found = one.role === 'risk' ? reading.cues.causative.exec(words) : null
  const at = found === null ? 0 : found.index + found[0].length
  const rest = stripOpeners(reading, { start: one.clause.start + at, end: one.clause.end })
  const isEnough = rest.end - rest.start >= (reading.language === 'en' ? 12 : 4)
  return toClauseLabel(reading, found !== null && isEnough ? rest : one.clause)
}
