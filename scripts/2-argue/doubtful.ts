import type { Link } from '../model/argument.ts'
import { LINK_MODEL } from './link-weights.ts'
import { findPair } from './pairs.ts'
import type { Field, Side } from './sides.ts'
import { toSureness } from './sureness.ts'

/** How sure an answer is, from 0 to 1, from which on it is not out of the question. */
const IN_QUESTION = 0.23

/** Ids of points that no strategy answers by an arrow, while words speak for one that are not enough to draw it. */
export function findDoubtful(field: Field, links: readonly Link[]): string[] {
  const answered = new Set(links.filter(({ kind }) => kind === 'answered-by').map(({ from }) => from))
  const strategies = field.sides.filter(({ point }) => point.role === 'strategy')
  const open = field.sides.filter(({ point }) => point.role !== 'strategy' && !answered.has(point.id))
  const surestFrom = (from: Side): number =>
    Math.max(0, ...strategies.map((to) => toSureness(findPair(field, from, to), LINK_MODEL)))
  return open.filter((side) => surestFrom(side) >= IN_QUESTION).map(({ point }) => point.id)
}
