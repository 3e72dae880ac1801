import { ROLES, type Role } from '../model/argument.ts'
import type { Features } from './word-features.ts'

/** How likely a sentence is a point of each role. */
export type Likelihoods = Readonly<Record<Role, number>>

/** So many of the likeliest sentences of a role set the mark that the others are held against. */
const LEADERS = 5
/** Sentences so far away on either side are asked one by one. */
const BESIDE = [-2, -1, 1, 2]
/** How far the closer and the wider surroundings reach, in sentences (standard deviations of a bell curve, cut off at three). */
const REACH = { near: 2, around: 6 }

/** How much the likelihoods around a sentence count, by their distance from it. */
const toBell = (reach: number): Readonly<Float64Array> =>
  Float64Array.from({ length: 3 * reach + 1 }, (_, step) => Math.exp(-0.5 * (step / reach) ** 2))

const BELLS = { near: toBell(REACH.near), around: toBell(REACH.around) }
/** What stands in place of a sentence before the first and after the last. */
const NOTHING = -4
/** A likelihood is never taken to be surer than this. */
const SURE = 1e-4
/** Added to sums of likelihoods, so that a role of which nothing is found has a finite logarithm. */
const FLOOR = { mass: 0.3, around: 0.02, weight: 0.1, spread: 0.1 }
/** Shares of the article count so much, to weigh as much as the other numbers. */
const SHARE = 3

/**
 * What the likelihoods of all sentences, in the order of the text, say of each: how it ranks in its article, what its
 * neighbours are, and whether it stands where its role is told. Causes are told among causes, harms after them; the
 * plainest claim of a role stands out against the others. (Stacked sequential learning, Cohen & Carvalho 2005.)
 */
export function describeInWhole(all: readonly Likelihoods[]): Features[] {
  const byRole = ROLES.map((role) => describeRole(role, all))
  return all.map((_, index) => Object.assign({}, ...byRole.map((own) => own[index] ?? {})) as Features)
}

function describeRole(role: Role, all: readonly Likelihoods[]): Features[] {
  const likely = all.map((one) => Math.min(1 - SURE, Math.max(SURE, one[role])))
  const logits = likely.map((p) => Math.log(p / (1 - p)))
  const sorted = [...logits].sort((a, b) => b - a)
  const ranks = new Map(sorted.map((one, rank) => [one, rank] as const).reverse())
  const leaders = meanOf(sorted.slice(0, LEADERS))
  const mean = meanOf(logits)
  const spread = Math.sqrt(meanOf(logits.map((one) => (one - mean) ** 2))) + FLOOR.spread
  const mass = likely.reduce((sum, p) => sum + p, 0)
  const last = Math.max(1, all.length - 1)
  const centre = likely.reduce((sum, p, index) => sum + (p * index) / last, 0) / mass
  let told = 0
  return logits.map((own, index) => {
    const before = told
    told += likely[index] ?? 0
    return {
      [`${role}:own`]: own,
      [`${role}:rank`]: Math.log1p(ranks.get(own) ?? 0),
      [`${role}:gap`]: own - leaders,
      [`${role}:stands`]: (own - mean) / spread,
      [`${role}:mass`]: Math.log(mass + FLOOR.mass),
      [`${role}:near`]: toSurroundings(likely, index, BELLS.near),
      [`${role}:around`]: toSurroundings(likely, index, BELLS.around),
      [`${role}:place`]: SHARE * (index / last - centre),
      [`${role}:far`]: SHARE * Math.abs(index / last - centre),
      [`${role}:told`]: (SHARE * before) / mass,
      ...Object.fromEntries(BESIDE.map((step) => [`${role}:${step}`, logits[index + step] ?? NOTHING])),
    }
  })
}

/** How much of a role is told around a sentence, itself left out: the logarithm of a weighted mean. */
function toSurroundings(likely: readonly number[], index: number, bell: Readonly<Float64Array>): number {
  let [sum, weight] = [0, 0]
  for (let step = 1 - bell.length; step < bell.length; step += 1) {
    const p = likely[index + step]
    if (step === 0 || p === undefined) continue
    const share = bell[Math.abs(step)] ?? 0
    sum += share * p
    weight += share
  }
  return Math.log((sum + FLOOR.around) / (weight + FLOOR.weight))
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)
