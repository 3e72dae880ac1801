import type { Link } from '../model/argument.ts'
import { toLink } from './link-evidence.ts'
import { LINK_MODEL, type LinkModel, MOST_SOURCES, pairOf, RULES, type RuleName } from './link-weights.ts'
import { findPairs, type Pair, type Rated, toHundredths } from './pairs.ts'
import type { Field } from './sides.ts'

/** The links between the points: each with its evidence, none below the least confidence. */
export function findLinks(field: Field, model: LinkModel = LINK_MODEL): Link[] {
  const chosen = chooseLinks(findPairs(field), model)
  const rank = new Map(field.sides.map((side, index) => [side.point.id, index]))
  const links = chosen.flatMap((rated) => toLink(field, rated, model) ?? []).filter((link) => !isOfOneWord(link))
  return dropShortcuts(links).sort(
    (a, b) => (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0) || (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0),
  )
}

/**
 * One word that two passages use, in the name of neither, does not tell that the one leads to the other; nor does one of a
 * name, which the passages do not come close by, tell that the one answers the other.
 */
const isOfOneWord = ({ kind, evidence }: Link): boolean => evidence.length === 1 && evidence[0].rule === ONE_WORD[kind]

const ONE_WORD: Readonly<Record<Link['kind'], RuleName>> = { 'leads-to': 'shared-term', 'answered-by': 'names-it' }

/** An arrow inferred from one word says nothing beside a path of two arrows between its ends. */
const dropShortcuts = (links: readonly Link[]): Link[] =>
  links.filter(
    ({ from, to, basis, evidence }) =>
      basis === 'stated' ||
      new Set(evidence.map(({ cue }) => cue)).size > 1 ||
      !links.some((one) => one.from === from && links.some((next) => next.from === one.to && next.to === to)),
  )

/** The links to draw: to each point the best that is sure enough, and further ones that are surer still. */
export function chooseLinks<T extends Pick<Pair, 'from' | 'to' | 'shares'>>(
  pairs: readonly T[],
  model: LinkModel,
): Rated<T>[] {
  const rated = rate(pairs, model)
  const targets = [...new Set(rated.map(({ pair }) => pair.to))]
  const kept = targets.flatMap((to) =>
    keepBest(
      rated.filter(({ pair }) => pair.to === to),
      model,
    ),
  )
  return dropCycles(kept)
}

/** How sure each link is; then less where a rival to or from the same point is surer. */
function rate<T extends Pick<Pair, 'from' | 'to' | 'shares'>>(pairs: readonly T[], model: LinkModel): Rated<T>[] {
  const spoken = pairs.map((pair) => combine(pair, model, 0))
  const rivals = toRivals(pairs, spoken)
  const sure = pairs.map((pair, index) => {
    const [to, from] = rivals(index)
    return combine(pair, model, 1 - model.explained * Math.max(to, from))
  })
  const beside = toRivals(pairs, sure)
  return pairs.map((pair, index) => {
    const confidence = sure[index] ?? 0
    const [to, from] = beside(index).map((rival) => Math.min(1, confidence / Math.max(rival, 1e-9))) as [number, number]
    const score = confidence * to ** model.rivalTo * from ** model.rivalFrom
    return { pair, confidence: toHundredths(confidence), score: toHundredths(score) }
  })
}

/** For each pair the surest other link to the same point from its role, and the surest other from the same point to its role. */
function toRivals(
  pairs: readonly Pick<Pair, 'from' | 'to'>[],
  sure: readonly number[],
): (index: number) => readonly [number, number] {
  const two = new Map<string, [number, number]>()
  const keysOf = ({ from, to }: Pick<Pair, 'from' | 'to'>): [string, string] => [
    `to ${to.point.id} ${from.point.role}`,
    `from ${from.point.id} ${to.point.role}`,
  ]
  pairs.forEach((pair, index) => {
    const value = sure[index] ?? 0
    for (const key of keysOf(pair)) {
      const [first, second] = two.get(key) ?? [0, 0]
      two.set(key, value > first ? [value, first] : [first, Math.max(second, value)])
    }
  })
  return (index) => {
    const pair = pairs[index]
    const value = sure[index] ?? 0
    if (pair === undefined) return [0, 0]
    return keysOf(pair).map((key) => {
      const [first, second] = two.get(key) ?? [0, 0]
      return value >= first ? second : first
    }) as [number, number]
  }
}

/**
 * Noisy-or: the chance that not all of the evidence is wrong. To stand beside a point is a reason only as far as nothing
 * else explains that point: `beside` says how far, 0 to 1. Gives the confidence from 0 to 1.
 */
export function combine(
  { from, to, shares }: Pick<Pair, 'from' | 'to' | 'shares'>,
  model: LinkModel,
  beside: number,
): number {
  const prior = model.priors[pairOf(from.point.role, to.point.role)] ?? 0
  const isChain = from.point.role === to.point.role
  const weightOf = (rule: RuleName): number =>
    model.weights[rule] * (isChain && isWeakInChain(rule) ? model.inChain : 1) * (BESIDE_RULES.has(rule) ? beside : 1)
  return 1 - [...shares].reduce((product, [rule, share]) => product * (1 - weightOf(rule) * share), 1 - prior)
}

/** What two points have only in that they stand beside each other. */
const BESIDE_RULES: ReadonlySet<RuleName> = new Set([
  'told-next',
  'explains-before',
  'told-near',
  'answered-next',
  'goes-on',
])

/** Rules for two points of one role, whose weights are fitted to these. */
const CHAIN_RULES: ReadonlySet<RuleName> = new Set(['goes-on', 'comes-of-first'])

/** Whether a rule says little between two points of one role: that they have words in common is only natural. */
export const isWeakInChain = (rule: RuleName): boolean =>
  (RULES[rule].basis === 'inferred' && !CHAIN_RULES.has(rule)) || NAMING_RULES.has(rule)

const NAMING_RULES: ReadonlySet<RuleName> = new Set(['says-what-follows', 'says-where-from', 'says-of-both'])

/** Of the links to one point: the best, and those that come near it. */
function keepBest<T extends Pick<Pair, 'from'>>(rated: readonly Rated<T>[], model: LinkModel): Rated<T>[] {
  const sorted = [...rated].sort(
    (a, b) => b.score - a.score || a.pair.from.point.mentions[0].start - b.pair.from.point.mentions[0].start,
  )
  const best = sorted[0]?.score ?? 0
  return sorted
    .filter(({ score }, index) => score >= (index === 0 ? model.best : Math.max(model.further, best * model.near)))
    .slice(0, MOST_SOURCES)
}

/** Of two links that go both ways between two points the surer stays, else the one that goes with the text. */
function dropCycles<T extends Pick<Pair, 'from' | 'to'>>(rated: readonly Rated<T>[]): Rated<T>[] {
  return rated.filter(({ pair, score }) => {
    const back = rated.find((other) => other.pair.from === pair.to && other.pair.to === pair.from)
    if (back === undefined || back.score < score) return true
    return back.score === score && pair.from.point.mentions[0].start < pair.to.point.mentions[0].start
  })
}
