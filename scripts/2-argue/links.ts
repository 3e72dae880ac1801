import type { Evidence, Link, LinkKind } from '../model/argument.ts'
import { isWithin, type Span, wordsOf } from '../model/span.ts'
import { splitClauses } from './clauses.ts'
import { EVIDENCE_RULES, NESTED_RULES } from './evidence.ts'
import {
  LEAST_BESIDE_RISK,
  LEAST_CONFIDENCE,
  LEAST_EVIDENCE,
  LEAST_IN_ROLE,
  LEAST_PAST_RISKS,
  LEAST_STATED,
  LEAST_STRONGEST,
  LONGEST_QUOTE,
  MOST_SOURCES,
  NEAR_BEST,
  RULES,
  type RuleName,
} from './link-weights.ts'
import type { Field, Side } from './sides.ts'

/** What links two points of one role: only a sentence that says so, or the next that draws it as a consequence. */
const CHAIN_RULES: ReadonlySet<string> = new Set<RuleName>(['says-so', 'follows-at-once', 'says-what-follows'])

/** The links between the points: each with its evidence, none below the least confidence. */
export function findLinks(field: Field): Link[] {
  const across = field.sides.flatMap((to) => keepBest(field.sides.flatMap((from) => findLink(field, from, to) ?? [])))
  const within = field.sides.flatMap((to) => field.sides.flatMap((from) => findChain(field, from, to) ?? []))
  const rank = new Map(field.sides.map((side, index) => [side.point.id, index]))
  return [...across, ...dropCycles(within)].sort(
    (a, b) => (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0) || (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0),
  )
}

/** A link from one role to a later one. */
function findLink(field: Field, from: Side, to: Side): Link | null {
  if (from === to || from.point.role === 'strategy' || from.point.role === to.point.role) return null
  if (to.point.role === 'cause') return null
  const link = toLink(field, from, to, to.point.role === 'strategy' ? 'answered-by' : 'leads-to')
  return link && isPastRisks(field, from, to) && link.evidence[0].weight < LEAST_STRONGEST ? null : link
}

/** Whether a link would run from a cause to a strategy over the heads of the risks. */
const isPastRisks = (field: Field, from: Side, to: Side): boolean =>
  from.point.role === 'cause' && to.point.role === 'strategy' && field.sides.some(({ point }) => point.role === 'risk')

/** A link between two points of one role: only what the article states, and clearly. */
function findChain(field: Field, from: Side, to: Side): Link | null {
  if (from === to || from.point.role !== to.point.role || to.point.role === 'strategy') return null
  const link = toLink(field, from, to, 'leads-to')
  return link?.evidence.some(({ rule, weight }) => CHAIN_RULES.has(rule) && weight >= LEAST_IN_ROLE) ? link : null
}

function toLink(field: Field, from: Side, to: Side, kind: LinkKind): Link | null {
  const rules = isNested(from, to) ? NESTED_RULES : EVIDENCE_RULES
  const found = rules.flatMap((rule) => rule(field, from, to)).filter(({ weight }) => weight >= LEAST_EVIDENCE)
  const evidence = dropRepeated(found)
    .map((one) => toQuotes(field, from, to, one))
    .sort((a, b) => b.weight - a.weight || a.spans[0].start - b.spans[0].start)
  const [first, ...rest] = evidence
  if (first === undefined) return null
  const isStated = evidence.some((one) => basisOf(one) === 'stated' && one.weight >= LEAST_STATED)
  return {
    from: from.point.id,
    to: to.point.id,
    kind,
    basis: isStated ? 'stated' : 'inferred',
    confidence: combine(evidence),
    evidence: [first, ...rest],
  }
}

/** The evidence with quotes that lie in the passages of the two points and are short enough to be read out. */
function toQuotes(field: Field, from: Side, to: Side, evidence: Evidence): Evidence {
  const [there, here] = evidence.spans
  return { ...evidence, spans: [toQuote(field, from, there, evidence.cue), toQuote(field, to, here, evidence.cue)] }
}

function toQuote(field: Field, side: Side, span: Span, cue: string): Span {
  const { body, mentions } = side.point
  const inside = { start: Math.max(span.start, body.start), end: Math.min(span.end, body.end) }
  const quote = inside.end > inside.start ? inside : mentions[0]
  if (quote.end - quote.start <= LONGEST_QUOTE) return quote
  const clauses = splitClauses(field.reading.text, quote)
  return clauses.find((clause) => wordsOf(field.reading.text, clause).includes(cue)) ?? clauses[0] ?? quote
}

/** Whether the passage of the one lies in that of the other: then all their words are shared, which says nothing. */
const isNested = (from: Side, to: Side): boolean =>
  isWithin(from.point.body, to.point.body) || isWithin(to.point.body, from.point.body)

const basisOf = (evidence: Evidence): string => RULES[evidence.rule as RuleName].basis

/** One piece a rule and cue: the weightiest. */
function dropRepeated(found: readonly Evidence[]): Evidence[] {
  const sorted = [...found].sort((a, b) => b.weight - a.weight)
  return sorted.filter(
    (one, index) => sorted.findIndex(({ rule, cue }) => rule === one.rule && cue === one.cue) === index,
  )
}

/** Noisy-or: the chance that not all of the evidence is wrong, each rule capped. */
function combine(evidence: readonly Evidence[]): number {
  const byRule = new Map<string, number>()
  for (const { rule, weight } of evidence) {
    const missed = (1 - (byRule.get(rule) ?? 0)) * (1 - weight)
    byRule.set(rule, Math.min(RULES[rule as RuleName].cap, 1 - missed))
  }
  const missed = [...byRule.values()].reduce((product, weight) => product * (1 - weight), 1)
  return Math.round((1 - missed) * 100) / 100
}

/** Of the links to one point: the best, and those that come near it. */
function keepBest(links: readonly Link[]): Link[] {
  const sorted = [...links].sort((a, b) => b.confidence - a.confidence || (a.from < b.from ? -1 : 1))
  const best = sorted[0]?.confidence ?? 0
  const isAnswer = sorted.some(
    ({ from, kind, confidence }) => kind === 'answered-by' && from.startsWith('risk') && confidence >= LEAST_PAST_RISKS,
  )
  return sorted
    .filter(({ kind, confidence }, index) =>
      index === 0
        ? confidence >= LEAST_CONFIDENCE[kind].best
        : confidence >= LEAST_CONFIDENCE[kind].further && confidence >= best * NEAR_BEST,
    )
    .filter(({ from, confidence }) => !isAnswer || from.startsWith('risk') || confidence >= LEAST_BESIDE_RISK)
    .slice(0, MOST_SOURCES)
}

/** Of two links that go both ways between two points the surer stays, else the one that goes with the text. */
function dropCycles(links: readonly Link[]): Link[] {
  return links.filter((link) => {
    const back = links.find(({ from, to }) => from === link.to && to === link.from)
    if (back === undefined || back.confidence < link.confidence) return true
    return back.confidence === link.confidence && link.from < link.to
  })
}
