import { type LinkModel, pairOf, RULES, type RuleName } from './link-weights.ts'
import type { Pair } from './pairs.ts'

/** Noisy-or: the chance that not all that speaks for a link is wrong, from 0 to 1. */
export function toSureness({ from, to, shares }: Pair, model: LinkModel): number {
  const prior = model.priors[pairOf(from.point.role, to.point.role)] ?? 0
  const isChain = from.point.role === to.point.role
  const weightOf = (rule: RuleName): number =>
    model.weights[rule] * (isChain && isWeakInChain(rule) ? model.inChain : 1)
  return 1 - [...shares].reduce((product, [rule, share]) => product * (1 - weightOf(rule) * share), 1 - prior)
}

/** The chance that not all is wrong which the article itself states of two points; of two of one role only what it says of the whole. */
export function toStatedSureness({ from, to, shares }: Pair, { weights }: LinkModel): number {
  const isChain = from.point.role === to.point.role
  const stated = [...shares].filter(([rule]) => (isChain ? rule === 'led-to-all' : RULES[rule].basis === 'stated'))
  return 1 - stated.reduce((product, [rule, share]) => product * (1 - weights[rule] * share), 1)
}

/** Rules for two points of one role, whose weights are fitted to these. */
const CHAIN_RULES: ReadonlySet<RuleName> = new Set(['goes-on', 'comes-of-first'])

/** Whether a rule says little between two points of one role: that they have words in common is only natural. */
export const isWeakInChain = (rule: RuleName): boolean =>
  (RULES[rule].basis === 'inferred' && !CHAIN_RULES.has(rule)) || NAMING_RULES.has(rule)

const NAMING_RULES: ReadonlySet<RuleName> = new Set(['says-what-follows', 'says-where-from', 'says-of-both'])
