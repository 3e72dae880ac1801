import type { Link, Point, Role } from '../../model/argument.ts'
import type { Frame } from '../../model/text.ts'
import { toHedged } from '../hedge.ts'
import { linksFrom, linksTo, type Material, pointsOf, toCount, toFrame, toNumber, toRef } from '../material.ts'
import { ROLE_NAMES } from './overview-parts.ts'

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

/** Of causes that stand on one of several slides: the one that leads to most of all, or the only one that leads to something. */
export function toLeadingClaim(material: Material, points: readonly Point[]): Frame | null {
  const leading = toLeading(material)
  const label = leading?.values.label
  if (leading && points.some((point) => toRef(material, point).label.text === label)) return leading
  const [arrow, ...more] = points.flatMap((point) => toArrows(material, point))
  const [from, to] = [arrow?.from, arrow?.to].map((id) => material.map.points.find((point) => point.id === id))
  if (!arrow || !from || !to || more.length > 0) return null
  const claim = toFrame(material, 'headline.leads-to', {
    from: toRef(material, from).label,
    to: toRef(material, to).label,
  })
  return toHedged(material, claim, [arrow])
}

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

/** How many points of a role have an arrow that their rows show, and whether all have. */
export function toLinkedCount(
  material: Material,
  role: 'cause' | 'strategy',
): { readonly claim: Frame; readonly isAll: boolean } | null {
  const points = pointsOf(material.map, role)
  const arrows = points.flatMap((point) => toArrows(material, point))
  const linked = points.filter((point) => toArrows(material, point).length > 0).length
  if (linked === 0) return null
  const isAll = linked === points.length
  const key = `headline.${ROLE_NAMES[role]}-${isAll ? 'all-linked' : 'linked'}`
  const claim = toFrame(material, key, {
    [ROLE_NAMES[role]]: toCount(material, role),
    ...(role === 'strategy' ? { target: toTarget(material, arrows) } : {}),
    ...(isAll ? {} : { n: toNumber(material, linked) }),
  })
  return { claim: toHedged(material, claim, arrows), isAll }
}

/** What the strategies' arrows come from, in a word. */
function toTarget(material: Material, arrows: readonly Link[]): Frame {
  const [causes, risks] = (['cause', 'risk'] as const).map((role) =>
    pointsOf(material.map, role).some(({ id }) => arrows.some(({ from }) => from === id)),
  )
  return toFrame(material, `target.${causes && risks ? 'both' : causes ? 'cause' : 'risk'}`)
}

/** The arrows of a cause to risks, and those to a strategy. */
function toArrows({ map }: Material, { id, role }: Point): Link[] {
  if (role === 'strategy') return linksTo(map, id).filter(({ kind }) => kind === 'answered-by')
  const risks = pointsOf(map, 'risk').map((risk) => risk.id)
  return linksFrom(map, id).filter(({ to }) => risks.includes(to))
}
