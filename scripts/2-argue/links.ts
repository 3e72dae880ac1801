import type { Link } from '../model/argument.ts'
import { toLink } from './link-evidence.ts'
import { LINK_MODEL, type LinkModel, MOST_SOURCES } from './link-weights.ts'
import { dropShortcuts, isOfOneWord, isOfStrayWord, isOfWords } from './of-words.ts'
import { ratePairs } from './pair-model.ts'
import type { Pair, Rated } from './pairs.ts'
import type { Field } from './sides.ts'

/** The links between the points, of the pairs that have something in common: each with its evidence, none that is not likely enough. */
export function findLinks(field: Field, pairs: readonly Pair[], model: LinkModel = LINK_MODEL): Link[] {
  const chosen = chooseLinks(field, pairs, model).filter(({ pair }) => isBetweenSure(field, pair, model))
  const rank = new Map(field.sides.map((side, index) => [side.point.id, index]))
  const links = chosen.flatMap((rated) => {
    const link = toLink(field, rated, model)
    if (link === null || isOfOneWord(link) || isOfStrayWord(field, link)) return []
    return rated.likelihood >= model.leastOfWords || !isOfWords(link) ? [link] : []
  })
  return dropShortcuts(links).sort(
    (a, b) => (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0) || (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0),
  )
}

/**
 * Whether both points are likely enough to be points at all: an arrow is right only where they are. What says that it led to the
 * incident is one, and so are parts side by side that each tell a matter through. What one sentence says outright of both holds anyway.
 */
const isBetweenSure = ({ sides }: Field, { from, to, shares }: Pair, { leastEnds }: LinkModel): boolean =>
  Math.min(from.point.confidence, to.point.confidence) >= leastEnds ||
  shares.has('led-to-all') ||
  (shares.get('says-so') ?? 0) >= 1 ||
  sides.some(({ isParallel }) => isParallel)

/** The links to draw: those that are likely enough, and no cycle of two. */
function chooseLinks(field: Field, pairs: readonly Pair[], model: LinkModel): Rated[] {
  const likely = ratePairs(field, pairs, model)
    .filter(({ likelihood }) => likelihood >= model.least)
    .sort((a, b) => b.likelihood - a.likelihood || toStart(a) - toStart(b))
  const rankOf = ({ pair }: Rated, index: number): number =>
    likely.slice(0, index).filter((other) => other.pair.to === pair.to).length
  return dropCycles(likely.filter((one, index) => rankOf(one, index) < MOST_SOURCES))
}

const toStart = ({ pair }: Rated): number => pair.from.point.mentions[0].start

/** Of two links that go both ways between two points the surer stays, else the one that goes with the text. */
function dropCycles(rated: readonly Rated[]): Rated[] {
  return rated.filter(({ pair, likelihood }) => {
    const back = rated.find((other) => other.pair.from === pair.to && other.pair.to === pair.from)
    if (back === undefined || back.likelihood < likelihood) return true
    return back.likelihood === likelihood && pair.from.point.mentions[0].start < pair.to.point.mentions[0].start
  })
}
