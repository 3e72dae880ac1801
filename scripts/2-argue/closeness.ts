import { MATTER } from './concepts.ts'
import type { Field, Side } from './sides.ts'

/** A word in the label counts so much more, one in the opening so much. */
const NAME_BONUS = 1.5
const HEAD_BONUS = 1.25
/** Keeps the measure small where a point has next to nothing in common with any other. */
const FLOOR = 0.02

/** How close the words of two sides come, beside how close each comes to the others. */
interface Closeness {
  /** 0 where they share nothing; from 1 on they are as close as can be asked. */
  readonly of: (from: Side, to: Side) => number
  /** How much a word adds to it. */
  readonly worth: (from: Side, to: Side, key: string) => number
}

/** How much several rare words in common count beside the measure by angles, and the sum of both that asks nothing more. */
const RARE_WORDS = 2
const CLOSEST = 2.4
/** So much says one rare word in common, in passages; more in openings. So many are counted. */
const ONE_WORD = 0.4
const WORDS = 5

/** The chance that words in common are not all there by accident. */
function rareInBoth(field: Field, from: Side, to: Side): number {
  const missed = [...from.keys]
    .filter((key) => to.keys.has(key))
    .map((key) => field.rarity(key) * (0.6 + (from.head.has(key) ? 0.2 : 0) + (to.head.has(key) ? 0.2 : 0)))
    .sort((a, b) => b - a)
    .slice(0, WORDS)
    .reduce((product, share) => product * (1 - ONE_WORD * share), 1)
  return 1 - missed
}

const known = new WeakMap<Field, Closeness>()

/** The measure for the points of one article, made once. */
export function closenessIn(field: Field): Closeness {
  const made = known.get(field) ?? toCloseness(field)
  known.set(field, made)
  return made
}

/**
 * The cosine of two sides' words, weighed by how rare a word is among the points, divided by the means of both sides'
 * cosines with the points of the other's role: a point with a long passage, which shares something with all, gains nothing by it.
 */
function toCloseness(field: Field): Closeness {
  const { sides } = field
  const count = new Map<string, number>()
  for (const side of sides) for (const key of side.keys) count.set(key, (count.get(key) ?? 0) + 1)
  const rare = (key: string): number =>
    Math.log((sides.length + 1) / (count.get(key) ?? 1)) *
    (key.startsWith(MATTER) ? field.matterShare : 1) *
    field.throughoutShare(key)
  const weigh = (side: Side, key: string): number =>
    rare(key) * (side.name.has(key) ? NAME_BONUS : side.head.has(key) ? HEAD_BONUS : 1)
  const lengths = new Map(
    sides.map((side) => [side, Math.sqrt([...side.keys].reduce((sum, key) => sum + weigh(side, key) ** 2, 0))]),
  )
  const worth = (from: Side, to: Side, key: string): number => weigh(from, key) * weigh(to, key)
  const cosines = new Map<Side, Map<Side, number>>()
  for (const from of sides)
    cosines.set(
      from,
      new Map(
        sides.map((to) => {
          const shared = [...from.keys].filter((key) => to.keys.has(key))
          const length = (lengths.get(from) ?? 0) * (lengths.get(to) ?? 0)
          return [to, length === 0 ? 0 : shared.reduce((sum, key) => sum + worth(from, to, key), 0) / length]
        }),
      ),
    )
  const cosine = (from: Side, to: Side): number => cosines.get(from)?.get(to) ?? 0
  const mean = (side: Side, role: string): number => {
    const others = sides.filter((other) => other !== side && other.point.role === role)
    return others.reduce((sum, other) => sum + cosine(side, other), 0) / Math.max(1, others.length)
  }
  const beside = (from: Side, to: Side): number =>
    cosine(from, to) / (Math.sqrt(mean(from, to.point.role) * mean(to, from.point.role)) + FLOOR)
  const of = (from: Side, to: Side): number => (beside(from, to) + RARE_WORDS * rareInBoth(field, from, to)) / CLOSEST
  return { of, worth }
}
