import type { Link } from '../model/argument.ts'
import { LINK_MODEL } from './link-weights.ts'
import type { Pair } from './pairs.ts'
import type { Field, Side } from './sides.ts'
import { toSureness } from './sureness.ts'

/** How sure an answer is, from 0 to 1, from which on it is not out of the question. */
const IN_QUESTION = 0.23

/** Ids of points that no strategy answers by an arrow, while words speak for one that are not enough to draw it. */
export function findDoubtful({ sides }: Field, pairs: readonly Pair[], links: readonly Link[]): string[] {
  const answered = new Set(links.filter(({ kind }) => kind === 'answered-by').map(({ from }) => from))
  const open = sides.filter(({ point }) => point.role !== 'strategy' && !answered.has(point.id))
  const isInQuestion = (side: Side): boolean =>
    pairs.some(
      (pair) => pair.from === side && pair.to.point.role === 'strategy' && toSureness(pair, LINK_MODEL) >= IN_QUESTION,
    )
  return open.filter(isInQuestion).map(({ point }) => point.id)
}
