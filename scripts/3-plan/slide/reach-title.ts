import { type Link, type LinkKind, type Point, type Role, SET_APART } from '../../model/argument.ts'
import { isCutName } from '../../model/name-in-words.ts'
import type { Frame, Text } from '../../model/text.ts'
import { type Material, pointsOf, toFrame, toNumber, toRef } from '../material.ts'
import { isNamed } from '../set-apart.ts'

type End = 'from' | 'to'

interface Reach {
  readonly kind: LinkKind
  readonly verb: string
  readonly near: End
  readonly far: End
}

/** The arrows of a role's points, what they do, at which of their ends the points stand, and at which what they join them with. */
export const REACH: Readonly<Record<'cause' | 'strategy', Reach>> = {
  cause: { kind: 'leads-to', verb: 'lead', near: 'from', far: 'to' },
  strategy: { kind: 'answered-by', verb: 'answer', near: 'to', far: 'from' },
}

/**
 * `3 strategies can answer “A” and “B”`: how many of some points of a role have arrows, and where these lead, all of them by name; where arrows
 * are inferred `can`, and that they are; before it, where it can be said, of how many points. None where fewer than half of the points have one, or a name is cut.
 */
export function toReachClaims(material: Material, role: Role, points: readonly Point[]): Frame[] {
  return role === 'risk' ? [] : toNamed(material, role, points, findArrows(material, role, points))
}

/** The same where its arrows join points of names that the author gave, and he states more than half of them. */
export function toSureReachClaim(material: Material, role: Role, points: readonly Point[]): Frame | null {
  if (role === 'risk') return null
  const arrows = findArrows(material, role, points)
  const ends = [...findLinked(material.map.points, arrows, 'from'), ...findLinked(material.map.points, arrows, 'to')]
  const stated = arrows.filter(({ basis }) => basis === 'stated')
  const isSure = 2 * stated.length > arrows.length && ends.every((point) => isNamed(material, point))
  return (isSure && toNamed(material, role, points, arrows)[0]) || null
}

/** So many risks are answered by name over a map. */
const MOST_ANSWERED = 3

/** `3 strategies answer “A” and “B”`: how many strategies answer which risks, where these are two at least and half of all, and the author set them apart; `null` elsewhere. */
export function toAnsweringClaim(material: Material): Frame | null {
  const [risks, strategies] = [pointsOf(material.map, 'risk'), pointsOf(material.map, 'strategy')]
  const arrows = findArrows(material, 'strategy', strategies).filter(({ from }) => risks.some(({ id }) => id === from))
  const ends = findLinked(risks, arrows, 'from')
  const isMost = ends.length > 1 && ends.length * 2 >= risks.length && ends.length <= MOST_ANSWERED
  if (ends.some(({ confidence }) => confidence < SET_APART)) return null
  return (isMost && toNamed(material, 'strategy', strategies, arrows)[0]) || null
}

/**
 * `5 causes lead to “A”`: the risk to which the article states that most of the causes lead, half of them at least where there are other
 * risks; `null` without one.
 */
export function toMeetingClaim(material: Material): Frame | null {
  const [causes, risks] = [pointsOf(material.map, 'cause'), pointsOf(material.map, 'risk')]
  const stated = findArrows(material, 'cause', causes).filter(({ basis }) => basis === 'stated')
  const meetings = risks.map(({ id }) => stated.filter(({ to }) => to === id))
  const [most = []] = meetings.sort((a, b) => b.length - a.length)
  return toNamed(material, 'cause', risks.length > 1 ? causes : findLinked(causes, most, 'from'), most)[0] ?? null
}

/** `4 causes lead to 5 risks`: how many causes lead to how many risks, where the article states it of half of both at least. */
export function toSpreadClaim(material: Material): Frame | null {
  const [causes, risks] = [pointsOf(material.map, 'cause'), pointsOf(material.map, 'risk')]
  const arrows = findArrows(material, 'cause', causes).filter(({ to }) => risks.some(({ id }) => id === to))
  const part = findLinked(causes, arrows, 'from')
  const ends = findLinked(risks, arrows, 'to')
  if (arrows.some(({ basis }) => basis !== 'stated') || part.length * 2 < causes.length) return null
  if (part.length < 2 || ends.length < 2 || ends.length * 2 < risks.length) return null
  return toFrame(material, 'headline.do-spread', {
    part: toSome(material, 'cause', part.length),
    ends: toSome(material, 'risk', ends.length),
  })
}

/** The arrows of a kind that leave some points of a role or, of strategies, lead to them. */
export const findArrows = ({ map }: Material, role: keyof typeof REACH, points: readonly Point[]): readonly Link[] =>
  map.links.filter((link) => link.kind === REACH[role].kind && points.some(({ id }) => id === link[REACH[role].near]))

const findLinked = (points: readonly Point[], arrows: readonly Link[], end: End): Point[] =>
  points.filter(({ id }) => arrows.some((link) => link[end] === id))

/** So many of some points, or all of them. */
const toSome = (material: Material, role: Role, n: number, m = n): Frame =>
  n === m
    ? toFrame(material, `some.${role}`, { n: toNumber(material, n) })
    : toFrame(material, `some-of.${role}`, { n: toNumber(material, n), m: toNumber(material, m) })

/** How many of the points, of all of them where that fits, and where they lead. */
function toNamed(
  material: Material,
  role: keyof typeof REACH,
  points: readonly Point[],
  arrows: readonly Link[],
): Frame[] {
  const { near, far } = REACH[role]
  const sure = arrows.filter(({ basis }) => basis === 'stated')
  const n = findLinked(points, arrows, near).length
  if (n < 2 || n * 2 < points.length) return []
  // What is stated of enough of them is said without what is only inferred beside it.
  const stated = sure.length < arrows.length ? toNamed(material, role, points, sure) : []
  if (stated.length > 0) return stated
  const ends = findLinked(material.map.points, arrows, far)
  // A guess about clauses that have no name of the author's is no headline.
  if (sure.length < arrows.length && !ends.every((point) => isNamed(material, point))) return []
  const names = ends.map((point) => toRef(material, point).label)
  if (names.some(isCutName)) return []
  const way = sure.length === arrows.length ? 'do' : sure.length > 0 ? 'partly' : 'can'
  const key = `headline.${way}-${REACH[role].verb}`
  const parts = [toSome(material, role, n, points.length), toSome(material, role, n)]
  return parts.map((part) => toFrame(material, key, { part, names: toJoinedNames(material, names) }))
}

/** Names in quotation marks, the last after an `and`. */
function toJoinedNames(material: Material, names: readonly Text[]): Frame | readonly Frame[] {
  const quoted = names.map((name) => toFrame(material, 'lint.name', { name }))
  const last = quoted.at(-1)
  return last && quoted.length > 1 ? toFrame(material, 'list.pair', { first: quoted.slice(0, -1), last }) : quoted
}
