import type { Evidence, Link, LinkKind } from '../model/argument.ts'
import { EVIDENCE_RULES } from './evidence.ts'
import { LEAST_CONFIDENCE, MOST_SOURCES, NEAR_BEST, RULES, type RuleName } from './link-weights.ts'
import type { Field, Side } from './sides.ts'

/** The links between the points: each with its evidence, none below the least confidence. */
export function findLinks(field: Field): Link[] {
  const drawn = field.sides.flatMap((to) => keepBest(field.sides.flatMap((from) => findLink(field, from, to) ?? [])))
  const rank = new Map(field.sides.map((side, index) => [side.point.id, index]))
  return drawn.sort(
    (a, b) => (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0) || (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0),
  )
}

function findLink(field: Field, from: Side, to: Side): Link | null {
  const kind = kindOf(from, to)
  if (kind === null) return null
  const found = EVIDENCE_RULES.flatMap((rule) => rule(field, from, to)).filter(({ weight }) => weight >= 0.1)
  const evidence = dropRepeated(found).sort((a, b) => b.weight - a.weight || a.spans[0].start - b.spans[0].start)
  const [first, ...rest] = evidence
  if (first === undefined) return null
  const isStated = evidence.some((one) => basisOf(one) === 'stated' && one.weight >= 0.3)
  if (needsStated(from, to) && !isStated) return null
  const confidence = combine(evidence)
  if (confidence < LEAST_CONFIDENCE) return null
  return {
    from: from.point.id,
    to: to.point.id,
    kind,
    basis: isStated ? 'stated' : 'inferred',
    confidence,
    evidence: [first, ...rest],
  }
}

/** Which arrows there are: cause → cause and risk, risk → risk, cause and risk → strategy. */
function kindOf(from: Side, to: Side): LinkKind | null {
  if (from === to || from.point.role === 'strategy') return null
  if (to.point.role === 'strategy') return 'answered-by'
  if (to.point.role === 'cause' && from.point.role !== 'cause') return null
  return 'leads-to'
}

/** Between points of one role, and from a cause straight to a strategy, only what the article states. */
const needsStated = (from: Side, to: Side): boolean =>
  from.point.role === to.point.role || (from.point.role === 'cause' && to.point.role === 'strategy')

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
  const groups = [...new Set(links.map(({ from }) => from.split('-')[0]))]
  return groups.flatMap((role) => {
    const sorted = links
      .filter(({ from }) => from.startsWith(`${role}-`))
      .sort((a, b) => b.confidence - a.confidence || (a.from < b.from ? -1 : 1))
    const best = sorted[0]?.confidence ?? 0
    return sorted.filter(({ confidence }) => confidence >= best * NEAR_BEST).slice(0, MOST_SOURCES)
  })
}
