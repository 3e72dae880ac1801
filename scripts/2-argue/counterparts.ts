import type { Role } from '../model/argument.ts'
import { type Span, toTrimmed } from '../model/span.ts'
import { stripOpeners } from './bare-label.ts'
import type { Candidate } from './candidates.ts'
import { chooseClause } from './clause-choice.ts'
import { splitClauses } from './clauses.ts'
import { toClauseLabel } from './labels.ts'
import { foldedOf, type Reading } from './reading.ts'

/**
 * What the sentence that announces an enumeration says about the other side of it:
 * `P2P平台跑路的原因有两个：` names the risk its causes lead to, `这样的变化会带来三个后果：` points to the cause before it.
 * Only for a side the author did not set apart elsewhere.
 */
export function findCounterparts(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const announces = new Map<number, { announce: Span; role: Role }>()
  for (const { announce, role } of candidates) if (announce !== null) announces.set(announce.start, { announce, role })
  return [...announces.values()].flatMap(({ announce, role }) => {
    if (role === 'cause' && !hasRole(candidates, 'risk')) return findEffect(reading, announce)
    if (role === 'risk' && !hasRole(candidates, 'cause')) return findOrigin(reading, announce)
    return []
  })
}

const hasRole = (candidates: readonly Candidate[], role: Role): boolean => candidates.some((one) => one.role === role)

/** The harm whose causes are announced: named in the announcing sentence, or asked for in the one before. */
function findEffect(reading: Reading, announce: Span): Candidate[] {
  for (const clause of splitClauses(reading.text, announce)) {
    const found = reading.cues.effectNamed.exec(foldedOf(reading, clause))
    const effect = found === null ? null : toGroupSpan(clause, found)
    if (effect !== null && reading.cues.negative.test(foldedOf(reading, effect)))
      return [toCandidate(reading, 'risk', effect, { start: effect.start, end: announce.end }, effect)]
  }
  const before = sentenceBefore(reading, announce)
  const found = before === null ? null : reading.cues.effectAsked.exec(foldedOf(reading, before))
  if (before === null || found === null) return []
  const asked = toGroupSpan(before, found)
  return asked === null ? [] : [toCandidate(reading, 'risk', asked, before, asked)]
}

/** What an announcing sentence points back to with `这样的`, `these`: the sentence before it. */
function findOrigin(reading: Reading, announce: Span): Candidate[] {
  const before = sentenceBefore(reading, announce)
  if (before === null || !reading.cues.pointing.test(foldedOf(reading, announce))) return []
  const label = toClauseLabel(reading, chooseClause(reading, before, 'cause'))
  return [toCandidate(reading, 'cause', label, before, before)]
}

/** The prose sentence that ends right before a place, in the same section. */
function sentenceBefore(reading: Reading, place: Span): Span | null {
  const at = reading.sentences.findLast(({ span }) => span.start <= place.start)
  const index = at === undefined ? -1 : reading.sentences.indexOf(at)
  const before = reading.sentences[index - 1]
  return before?.kind === 'prose' && before.section === at?.section ? before.span : null
}

/** Where group 1 of a match stands. */
function toGroupSpan(within: Span, found: RegExpExecArray): Span | null {
  const words = found[1] ?? ''
  const start = within.start + found.index + found[0].indexOf(words)
  return words.trim().length < 2 ? null : { start, end: start + words.length }
}

function toCandidate(reading: Reading, role: Role, label: Span, body: Span, opening: Span): Candidate {
  return {
    role,
    label: stripOpeners(reading, toTrimmed(reading.text, label)),
    opening: toTrimmed(reading.text, opening),
    body,
    section: reading.sentences.findLast(({ span }) => span.start <= body.start)?.section ?? null,
    confidence: 0.7,
    byItself: 1,
    basis: 'structure',
    parent: null,
    isParallel: false,
    announce: null,
  }
}
