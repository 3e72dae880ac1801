import { ROLES, type Role, type SectionRole, type Sentence } from '../model/argument.ts'
import { isOverlapping, isWithin, type Span, toTrimmed } from '../model/span.ts'
import { type Candidate, countOf, mapRoles, type SectionRoles } from './candidates.ts'
import { stripOpeners, toClauseLabel } from './labels.ts'
import type { Part } from './outline.ts'
import { foldedOf, paragraphOf, type Reading } from './reading.ts'
import { findAsides, isOnLine, scoreSentence } from './roles.ts'
import { toScoredClauses } from './sides-of-sentence.ts'
import { MOST_IN_PARAGRAPH, MOST_SPOKEN, STRUCTURE, WEIGHTS } from './weights.ts'

/** `为什么会这样？`, `Why?` */
const QUESTION = /[?？][”"'’)）]*$/

/** A clause that speaks for a role, and how clearly. */
interface Spoken {
  readonly sentence: Sentence
  readonly clause: Span
  readonly role: Role
  readonly score: number
  readonly paragraph: number
  /** Whether it stands in a section of its role. */
  readonly isInRole: boolean
  /** Whether it stands in the passage of a point of another role. */
  readonly isInside: boolean
}

/** Sentences the author did not set apart that speak for a role strongly enough to be points of their own. */
export function findSpokenPoints(
  reading: Reading,
  outline: Part,
  roles: SectionRoles,
  structural: readonly Candidate[],
): Candidate[] {
  const free = findFreeSentences(reading, outline, roles, structural)
  const spoken = free.flatMap((sentence) => findSpoken(reading, sentence, roles, structural))
  const chosen = dropRepeats(reading, dropCrowded(spoken))
  const candidates = chosen.map((one) => toCandidate(reading, one, chosen))
  return mapRoles(candidates, (own, role) => keepStrongest(own, countOf(structural, role)))
}

function keepStrongest(own: readonly Candidate[], taken: number): Candidate[] {
  const room = Math.max(0, MOST_SPOKEN - taken)
  return [...own].sort((a, b) => b.confidence - a.confidence || a.opening.start - b.opening.start).slice(0, room)
}

/** Prose that is neither a closing word nor an aside nor a question, and announces no enumeration. */
function findFreeSentences(
  reading: Reading,
  outline: Part,
  roles: SectionRoles,
  structural: readonly Candidate[],
): Sentence[] {
  const closed = [
    ...reading.article.tail.map(({ span }) => span),
    ...structural.flatMap(({ announce }) => (announce === null ? [] : [announce])),
  ]
  const asides = findAsides(reading, outline)
  return reading.sentences.filter(
    ({ span, kind, section }) =>
      kind === 'prose' &&
      !closed.some((block) => isWithin(span, block) || isWithin(block, span)) &&
      (section === null || (roles[section] !== 'conclusion' && !asides.has(section))) &&
      !QUESTION.test(reading.text.slice(span.start, span.end)),
  )
}

function findSpoken(
  reading: Reading,
  sentence: Sentence,
  roles: SectionRoles,
  structural: readonly Candidate[],
): Spoken[] {
  const around = sentence.section === null ? null : (roles[sentence.section] ?? null)
  const whole = scoreSentence(reading, sentence.span)
  const clauses = toScoredClauses(reading, sentence.span)
  const first = clauses[0]
  if (first === undefined) return []
  return ROLES.flatMap((role): Spoken[] => {
    const best = clauses.reduce((a, b) => (b.scores[role] > a.scores[role] + 1e-9 ? b : a), first)
    const rivals = ROLES.filter((other) => other !== role).map((other) => best.scores[other])
    const score = best.scores[role] + WEIGHTS.sentenceAround * Math.max(0, whole[role] - best.scores[role])
    const isDrawn = role === 'risk' && reading.cues.consequence.test(foldedOf(reading, sentence.span))
    const least = leastScore(role, around, structural, sentence.span) - (isDrawn ? WEIGHTS.consequence : 0)
    if (score < least || best.scores[role] <= Math.max(...rivals)) return []
    const isInside = structural.some(({ body }) => isOverlapping(body, sentence.span))
    const paragraph = paragraphOf(reading, sentence.span)
    return [{ sentence, clause: best.clause, role, score, paragraph, isInRole: around === role, isInside }]
  })
}

/** From which score on a sentence is a point: less in a section of its role, more beside points the author set apart. */
function leastScore(role: Role, around: SectionRole | null, structural: readonly Candidate[], span: Span): number {
  const holders = structural.filter(({ body }) => isOverlapping(body, span))
  const count = countOf(structural, role)
  if (holders.some((holder) => holder.role === role)) return Number.POSITIVE_INFINITY
  if (holders.length > 0) return count >= STRUCTURE ? Number.POSITIVE_INFINITY : WEIGHTS.sentenceInside
  if (count < STRUCTURE && around === role) return WEIGHTS.sentenceInRole
  if (count < STRUCTURE) return around !== null && isOnLine(around) ? WEIGHTS.sentenceInOtherRole : WEIGHTS.sentence
  return around === role ? WEIGHTS.sentenceInStructure : WEIGHTS.sentenceBesideStructure
}

/** A paragraph outside a section of the role gives few points; of advice only the first, which the rest develops. */
function dropCrowded(spoken: readonly Spoken[]): Spoken[] {
  const first = new Set<Spoken>()
  const rank = new Map<Spoken, number>()
  for (const beside of Map.groupBy(spoken, ({ role, paragraph }) => `${role} ${paragraph}`).values()) {
    for (const one of beside.slice(0, 1)) first.add(one)
    const sorted = [...beside].sort((a, b) => b.score - a.score || a.clause.start - b.clause.start)
    for (const [index, one] of sorted.entries()) rank.set(one, index)
  }
  return spoken.filter((one) => {
    if (one.role === 'strategy' && !one.isInRole) return first.has(one)
    return (rank.get(one) ?? 0) < (one.isInRole ? MOST_IN_PARAGRAPH.inRole : MOST_IN_PARAGRAPH.elsewhere)
  })
}

/** Of clauses of one role that say the same, the strongest stays. */
function dropRepeats(reading: Reading, spoken: readonly Spoken[]): Spoken[] {
  const kept: Spoken[] = []
  for (const one of [...spoken].sort((a, b) => worthOf(b) - worthOf(a) || a.clause.start - b.clause.start)) {
    const words = foldedOf(reading, one.clause)
    const isRepeat = kept.some(
      ({ role, clause }) => role === one.role && likeness(words, foldedOf(reading, clause)) >= WEIGHTS.repeat,
    )
    if (!isRepeat) kept.push(one)
  }
  return kept.sort((a, b) => a.clause.start - b.clause.start)
}

/** Its score; less inside the passage of another point. */
const worthOf = (one: Spoken): number => one.score - (one.isInside ? 1 : 0)

/** Share of character pairs two runs have in common (Dice). */
function likeness(a: string, b: string): number {
  const pairs = (words: string): Set<string> =>
    new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, index) => words.slice(index, index + 2)))
  const [x, y] = [pairs(a), pairs(b)]
  const shared = [...x].filter((pair) => y.has(pair)).length
  return x.size + y.size === 0 ? 0 : (2 * shared) / (x.size + y.size)
}

function toCandidate(reading: Reading, one: Spoken, all: readonly Spoken[]): Candidate {
  const body = findShare(reading, one, all)
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

/** The sentence; where it holds several points, each has it from the end of the one before to the start of the next. */
function findShare(reading: Reading, one: Spoken, all: readonly Spoken[]): Span {
  const beside = all.filter(({ sentence }) => sentence === one.sentence).sort((a, b) => a.clause.start - b.clause.start)
  const index = beside.indexOf(one)
  const next = beside[index + 1]
  const start = index === 0 ? one.sentence.span.start : one.clause.start
  return toTrimmed(reading.text, { start, end: next === undefined ? one.sentence.span.end : next.clause.start })
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
