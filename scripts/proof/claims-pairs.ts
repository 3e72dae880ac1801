import { toLabel } from '../language/labels/index.ts'
import type { Point, Role } from '../model/argument.ts'
import type { Claim } from './claim.ts'
import type { Facts } from './facts.ts'
import { toFixed } from './words.ts'

type Ends = readonly [Point] | readonly [Point, Point]

/** One of some points, and two of them in their order. */
const eachEnds = (points: readonly Point[]): Ends[] => [
  ...points.map((point): Ends => [point]),
  ...points.flatMap((first, at) => points.slice(at + 1).map((last): Ends => [first, last])),
]

/** All that can be said of which points of a role lead to which, or answer which, and the article states of each of them. */
function toPairings(facts: Facts, role: 'cause' | 'strategy'): string[] {
  const kind = role === 'cause' ? 'leads-to' : 'answered-by'
  const stated = facts.map.links.filter((link) => link.kind === kind && link.basis === 'stated')
  const isJoined = (own: Point, end: Point): boolean =>
    stated.some(({ from, to }) =>
      role === 'cause' ? from === own.id && to === end.id : to === own.id && from === end.id,
    )
  const others = facts.map.points.filter((point) => stated.some(({ from, to }) => from === point.id || to === point.id))
  return eachEnds(facts.pointsOf(role)).flatMap((own) =>
    eachEnds(others)
      .filter((ends) => own.every((one) => ends.every((end) => isJoined(one, end))))
      .flatMap((ends) => toTexts(facts, role, own, ends)),
  )
}

function toTexts(facts: Facts, role: Role, own: Ends, ends: Ends): string[] {
  const label = `headline.pair-${role}-${own.length > 1 ? 'several' : 'one'}`
  return toNames(facts, own).flatMap((names) =>
    toNames(facts, ends).map((others) => toFixed(toLabel(facts.labels, label, { names, ends: others }))),
  )
}

/** One name, or two with an `and` between them, in each of the forms in which slides have them. */
function toNames({ labels, namesOf }: Facts, [first, last]: Ends): string[] {
  if (last === undefined) return [...namesOf(first)]
  return namesOf(first).flatMap((one) =>
    namesOf(last).map((other) => toLabel(labels, 'list.pair', { first: one, last: other })),
  )
}

const isPairing = (facts: Facts, said: string): boolean =>
  (['cause', 'strategy'] as const).some((role) => toPairings(facts, role).includes(toFixed(said)))

/** Whether what a label says of one pairing is so. */
const isOf =
  (role: Role, way: 'one' | 'several'): Claim =>
  (facts, values) =>
    isPairing(facts, toLabel(facts.labels, `headline.pair-${role}-${way}`, values))

/** What headlines claim of which points lead to which, by label. */
export const PAIR_CLAIMS: Readonly<Record<string, Claim>> = {
  'headline.pair-cause-one': isOf('cause', 'one'),
  'headline.pair-cause-several': isOf('cause', 'several'),
  'headline.pair-strategy-one': isOf('strategy', 'one'),
  'headline.pair-strategy-several': isOf('strategy', 'several'),
  'headline.pairs': (facts, { first, last }) => [first, last].every((one) => isPairing(facts, String(one))),
}
