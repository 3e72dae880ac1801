import type { Role } from '../model/argument.ts'
import { closenessIn } from './closeness.ts'
import type { LinkModel } from './link-weights.ts'
import type { Pair } from './pairs.ts'
import type { Field, Side } from './sides.ts'
import { toSureness } from './sureness.ts'
import type { Features } from './word-features.ts'

/** What a link from a point of the one role to one of the other would say. */
type Kind = 'leads' | 'chain' | 'answers'

const kindOf = (from: Role, to: Role): Kind => (from === to ? 'chain' : to === 'strategy' ? 'answers' : 'leads')

/** A side with its number among all points and among those of its role, in the order of the text. */
interface Numbered {
  readonly side: Side
  readonly at: number
  readonly atInRole: number
  readonly ofRole: number
}

/**
 * What is known of each pair beside the others of its article: how fully each rule is borne out, how much surer it is than its
 * rivals, where the two points stand to each other and in the row of their role. Names begin with the kind of the link.
 */
export function describePairs(field: Field, pairs: readonly Pair[], model: LinkModel): Features[] {
  const numbers = numberSides(field)
  const sure = pairs.map((pair) => toSureness(pair, model))
  const rivals = findRivals(pairs, sure)
  const closeness = closenessIn(field)
  return pairs.map((pair, index): Features => {
    const [from, to] = [numbers.get(pair.from), numbers.get(pair.to)]
    if (from === undefined || to === undefined) return {}
    const own = sure[index] ?? 0
    const [rivalTo = 0, rivalFrom = 0, rivalAny = 0] = rivals(index)
    const known: Record<string, number> = {
      ...Object.fromEntries(pair.shares),
      sure: own,
      'ahead-to': own - rivalTo,
      'ahead-from': own - rivalFrom,
      'ahead-of-all': own - rivalAny,
      close: closeness.of(pair.from, pair.to),
      ...placePair(from, to),
    }
    return { ...prefix(kindOf(pair.from.point.role, pair.to.point.role), known), ...describeRow(from, to) }
  })
}

const prefix = (name: string, known: Features): Features =>
  Object.fromEntries(Object.entries(known).map(([key, value]) => [`${name}:${key}`, value]))

function numberSides({ sides }: Field): Map<Side, Numbered> {
  const order = [...sides].sort((a, b) => a.point.mentions[0].start - b.point.mentions[0].start)
  return new Map(
    order.map((side, at) => {
      const own = order.filter(({ point }) => point.role === side.point.role)
      return [side, { side, at, atInRole: own.indexOf(side), ofRole: own.length }]
    }),
  )
}

/** Where the two points stand to each other. */
function placePair(from: Numbered, to: Numbered): Features {
  const [a, b] = [from.side, to.side]
  const isForward = from.at < to.at
  const [first, second] = isForward ? [a.place, b.place] : [b.place, a.place]
  const isApart = [a.isSetApart, b.isSetApart]
  return {
    [isForward ? 'far-on' : 'far-back']: Math.log(Math.abs(from.at - to.at)),
    forward: isForward ? 1 : 0,
    'one-section': a.place.section !== null && a.place.section === b.place.section ? 1 : 0,
    'one-paragraph': first.ends === second.opens ? 1 : 0,
    'one-sentence': first.first === second.first ? 1 : 0,
    'next-sentence': second.first === first.last + 1 ? 1 : 0,
    'out-of-step': Math.abs((from.atInRole + 0.5) / from.ofRole - (to.atInRole + 0.5) / to.ofRole),
    'from-apart': isApart[0] ? 1 : 0,
    'to-apart': isApart[1] ? 1 : 0,
    'both-apart': isApart[0] && isApart[1] ? 1 : 0,
  }
}

/** Whether they open or end the row of their role, by both roles. */
function describeRow(from: Numbered, to: Numbered): Features {
  const isLast = ({ atInRole, ofRole }: Numbered): boolean => atInRole === ofRole - 1
  return prefix(`${from.side.point.role}-${to.side.point.role}`, {
    any: 1,
    'from-first': from.atInRole === 0 ? 1 : 0,
    'from-last': isLast(from) ? 1 : 0,
    'to-first': to.atInRole === 0 ? 1 : 0,
    'to-last': isLast(to) ? 1 : 0,
  })
}

/** For each pair how sure the surest other link is: to the same point from its role, from the same point to its role, and to the same point at all. */
function findRivals(pairs: readonly Pair[], sure: readonly number[]): (index: number) => readonly number[] {
  const two = new Map<string, [number, number]>()
  const keysOf = ({ from, to }: Pair): string[] => [
    `to ${to.point.id} ${from.point.role}`,
    `from ${from.point.id} ${to.point.role}`,
    `to ${to.point.id}`,
  ]
  pairs.forEach((pair, index) => {
    const value = sure[index] ?? 0
    for (const key of keysOf(pair)) {
      const [first, second] = two.get(key) ?? [0, 0]
      two.set(key, value > first ? [value, first] : [first, Math.max(second, value)])
    }
  })
  return (index) => {
    const value = sure[index] ?? 0
    const rivalIn = (key: string): number => {
      const [first, second] = two.get(key) ?? [0, 0]
      return value >= first ? second : first
    }
    return keysOf(pairs[index] as Pair).map(rivalIn)
  }
}
