import type { Link, Point, Role } from '../../model/argument.ts'
import type { Frame } from '../../model/text.ts'
import { toHedged } from '../hedge.ts'
import { linksFrom, type Material, pointsOf, toCount, toFrame, toNumber, toRef } from '../material.ts'

/** Arrows that meet at one point. */
interface Meeting {
  readonly point: Point
  readonly arrows: readonly Link[]
}

/**
 * Which point stands out by the arrows that rows of a role show, by its name: of causes the one that leads to most, or the risk most of
 * them lead to; of strategies the point most of them answer. None where several are equal.
 */
export function toLinkedClaims(material: Material, role: Role): Frame[] {
  if (role === 'cause') return [toLeading(material), toLedTo(material)].flatMap((claim) => claim ?? [])
  return role === 'strategy' ? [toAnswered(material) ?? []].flat() : []
}

/** `“X” leads to 2 of the 4 risks`. */
const toLeading = (material: Material): Frame | null => toJoined(material, 'headline.cause-leads', 'cause', 'risk')

/** `3 of the 4 causes lead to “Y”`. */
const toLedTo = (material: Material): Frame | null => toJoined(material, 'headline.causes-lead', 'risk', 'cause')

/** The point of a role that is joined with most points of another. */
function toJoined(material: Material, key: string, role: Role, counted: Role): Frame | null {
  const { map } = material
  const isCounted = (id: string) => pointsOf(map, counted).some((point) => point.id === id)
  const isJoined = (point: Point, { from, to }: Link) =>
    (from === point.id && isCounted(to)) || (to === point.id && isCounted(from))
  const most = findMost(
    pointsOf(map, role).map((point) => ({ point, arrows: map.links.filter((link) => isJoined(point, link)) })),
  )
  return most && toClaim(material, key, most, counted)
}

/** `2 of the 4 strategies answer “Y”`. */
function toAnswered(material: Material): Frame | null {
  const { map } = material
  const answered = map.points.map((point) => ({
    point,
    arrows: linksFrom(map, point.id).filter(({ kind }) => kind === 'answered-by'),
  }))
  const most = findMost(answered)
  if (most === null) return null
  const stated = most.arrows.filter(({ basis }) => basis === 'stated').length
  const isMixed = stated > 0 && stated < most.arrows.length
  return isMixed ? toMixed(material, most, stated) : toClaim(material, 'headline.strategies-answer', most, 'strategy')
}

/** The same, where the article says so of some of them alone. */
function toMixed(material: Material, { point, arrows }: Meeting, stated: number): Frame {
  const part = (n: number) => toFrame(material, 'part.strategy', { n: toNumber(material, n) })
  return toFrame(material, 'headline.strategies-answer-mixed', {
    label: toRef(material, point).label,
    points: toCount(material, 'strategy'),
    n: stated,
    part: part(arrows.length),
    inferred: part(arrows.length - stated),
  })
}

/** Where most arrows meet, two at least, and more than anywhere else. */
function findMost(meetings: readonly Meeting[]): Meeting | null {
  const [first, second] = [...meetings].sort((a, b) => b.arrows.length - a.arrows.length)
  if (first === undefined || first.arrows.length < 2) return null
  return second !== undefined && second.arrows.length === first.arrows.length ? null : first
}

/** `counted`: the role of which the arrows reach so many. */
function toClaim(material: Material, key: string, { point, arrows }: Meeting, counted: Role): Frame {
  const n = toNumber(material, arrows.length)
  const isAll = arrows.length === pointsOf(material.map, counted).length
  const claim = toFrame(material, isAll ? `${key}-all` : key, {
    label: toRef(material, point).label,
    points: toCount(material, counted),
    ...(isAll ? {} : { n, part: toFrame(material, `part.${counted}`, { n }) }),
  })
  return toHedged(material, claim, arrows)
}
