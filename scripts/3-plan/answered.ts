import type { Link, Point, Role } from '../model/argument.ts'
import { findCovered } from '../model/coverage.ts'
import type { Frame, Text } from '../model/text.ts'
import { toHeadlineFits } from './fitting.ts'
import { areGapsTold, findIdle, findUnanswered, toAnswerable } from './gaps.ts'
import { toHedged } from './hedge.ts'
import { linksFrom, linksTo, type Material, pointsOf, toCount, toFrame, toNumber, toRef } from './material.ts'

/** What of the points to be answered has an answer: all counts are of `all`. */
interface Answered {
  readonly role: Role
  readonly all: readonly Point[]
  /** With a strategy of their own. */
  readonly own: number
  /** Of these, so many of which the article says so. */
  readonly stated: number
  /** With a strategy for their cause alone. */
  readonly through: number
}

function toAnswered(material: Material): Answered {
  const { map } = material
  const all = toAnswerable(material)
  const through = findCovered(map).size
  const isStated = ({ id }: Point) =>
    linksFrom(map, id).some((link) => link.kind === 'answered-by' && link.basis === 'stated')
  const own = all.length - findUnanswered(material).length - through
  return { role: all[0]?.role ?? 'risk', all, own, stated: all.filter(isStated).length, through }
}

/** How many of the risks (of the causes, where there are none) have an answer, and how sure that is, as a claim; `null` where there is nothing to answer or to answer with, or gaps are not told. */
export function toAnsweredClaim(material: Material): Frame | null {
  const claim = toAnsweredCount(material)
  return claim && toHedged(material, claim, toAnswers(material))
}

function toAnsweredCount(material: Material): Frame | null {
  const { role, all, own, stated, through } = toAnswered(material)
  const [first] = all
  if (first === undefined || !areGapsTold(material)) return null
  const points = toCount(material, role)
  const part = (n: number) => toFrame(material, `part.${role}`, { n: toNumber(material, n) })
  if (all.length === 1) return toOne(material, first, own)
  if (through === all.length) return toFrame(material, 'headline.all-covered', { points })
  if (through > 0 && own + through === all.length)
    return toFrame(material, 'headline.all-some-covered', { points, through: part(through) })
  if (own === 0) return toFrame(material, 'headline.covered', { points, n: through, part: part(through) })
  const some = { points, n: own, part: part(own) }
  if (through > 0) return toFrame(material, 'headline.some-covered', { ...some, through: part(through) })
  if (own < all.length) return toFrame(material, 'headline.some-answered', some)
  if (stated === 0 || stated === all.length) return toFrame(material, 'headline.all-answered', { points })
  const inferred = part(all.length - stated)
  return toFrame(material, 'headline.split-answered', { points, stated: part(stated), inferred })
}

/** The one of several points that nothing answers, as a claim; `null` where all are answered, or more than one is not. */
export function toOpenClaim(material: Material): Frame | null {
  const [open, ...more] = findUnanswered(material)
  const all = toAnswerable(material)
  if (open === undefined || more.length > 0 || all.length < 2) return null
  if (!areGapsTold(material)) return null
  const points = toCount(material, all[0]?.role ?? 'risk')
  return toFrame(material, 'headline.one-open', { points, label: toRef(material, open).label })
}

/** The arrows to what answers. */
const toAnswers = ({ map }: Material): Link[] => map.links.filter(({ kind }) => kind === 'answered-by')

/** Of a single one it is told by its name. */
function toOne(material: Material, point: Point, own: number): Frame {
  const { label } = toRef(material, point)
  if (own > 0) return toFrame(material, 'headline.one-answered', { label })
  return toFrame(material, 'headline.one-covered', { label })
}

/**
 * How many strategies answer how many of the points, and the largest gap, as a claim; `null` where nothing is answered. `parts`: of a
 * headline that stands over so many slides.
 */
export function toAnsweringClaim(material: Material, parts: number): Frame | null {
  const { role, own, through } = toAnswered(material)
  const strategies = findAnswering(material).length
  if (own + through === 0) return null
  const some = (of: Role, n: number) => toFrame(material, `some.${of}`, { n: toNumber(material, n) })
  const values = {
    strategies: some('strategy', strategies),
    s: strategies,
    points: some(role, own + through),
    n: own + through,
  }
  const fits = toHeadlineFits(material, parts)
  const toClaim = (key: string, rest: Readonly<Record<string, Text | number>> = {}) =>
    toHedged(material, toFrame(material, `headline.answering${key}`, { ...values, ...rest }), toAnswers(material))
  const open = toOpen(material, role, some).map(({ key, rest }) => toClaim(key, rest))
  return open.find(({ text }) => fits(text)) ?? toClaim('')
}

/** What is left open, in the words that are tried: first the one that nothing answers or that answers nothing, by its name, else their number. */
function toOpen(
  material: Material,
  role: Role,
  some: (of: Role, n: number) => Frame,
): { readonly key: string; readonly rest: Readonly<Record<string, Text | number>> }[] {
  const [unanswered, idle] = areGapsTold(material) ? [findUnanswered(material), findIdle(material)] : [[], []]
  const [key, points, of]: [string, readonly Point[], Role] =
    unanswered.length > 0 ? ['open', unanswered, role] : ['idle', idle, 'strategy']
  const [first] = points
  if (first === undefined) return []
  const named = points.length === 1 ? [{ key: `-${key}`, rest: { label: toRef(material, first).label } }] : []
  return [...named, { key: `-${key}s`, rest: { open: some(of, points.length), m: points.length } }]
}

/** The strategies that answer a point, or a cause through which it is covered. */
function findAnswering(material: Material): Point[] {
  const { map } = material
  const causes = [...findCovered(map).values()].flat()
  const answered = new Set([...toAnswerable(material).map(({ id }) => id), ...causes])
  return pointsOf(map, 'strategy').filter(({ id }) =>
    linksTo(map, id).some(({ from, kind }) => kind === 'answered-by' && answered.has(from)),
  )
}

/** The one point that more strategies answer than any other, at least two of them; `null` without one. */
export function toMostAnswered(material: Material): Frame | null {
  const { map } = material
  const counts = toAnswerable(material)
    .map((point) => ({ point, n: linksFrom(map, point.id).filter(({ kind }) => kind === 'answered-by').length }))
    .sort((a, b) => b.n - a.n)
  const [first, second] = counts
  if (first === undefined || first.n < 2 || first.n === second?.n) return null
  const strategies = toFrame(material, 'some.strategy', { n: toNumber(material, first.n) })
  return toFrame(material, 'headline.most-answered', {
    label: toRef(material, first.point).label,
    strategies,
    n: first.n,
  })
}
