import type { LinkKind, Point, Role } from '../../model/argument.ts'
import { isCutName } from '../../model/name-in-words.ts'
import type { Frame } from '../../model/text.ts'
import { type Material, toFrame, toNumber, toRef } from '../material.ts'
import { toJoinedNames } from './linked-title.ts'

/** The arrows of a role's points, and the keys of what they come to where the article states them all, and where some are inferred. */
const REACH: Readonly<
  Record<'cause' | 'strategy', { readonly kind: LinkKind; readonly keys: readonly [string, string] }>
> = {
  cause: { kind: 'leads-to', keys: ['headline.do-lead', 'headline.can-lead'] },
  strategy: { kind: 'answered-by', keys: ['headline.do-answer', 'headline.can-answer'] },
}

/**
 * `3 strategies can answer “A” and “B”`: how many of some points of a role have arrows, and where these lead, all of them by name; `can` where some are
 * inferred. `null` where fewer than half of the points have one, or a name is cut.
 */
export function toReachClaim(material: Material, role: Role, points: readonly Point[]): Frame | null {
  if (role === 'risk') return null
  const { kind, keys } = REACH[role]
  const own = role === 'cause' ? 'from' : 'to'
  const other = role === 'cause' ? 'to' : 'from'
  const arrows = material.map.links.filter((link) => link.kind === kind && points.some(({ id }) => id === link[own]))
  const linked = points.filter(({ id }) => arrows.some((link) => link[own] === id))
  const ends = material.map.points.filter(({ id }) => arrows.some((link) => link[other] === id))
  if (linked.length < 2 || linked.length * 2 < points.length) return null
  const names = ends.map((point) => toRef(material, point).label)
  if (names.some(isCutName)) return null
  const part = toFrame(material, `some.${role}`, { n: toNumber(material, linked.length) })
  const [stated, some] = keys
  const key = arrows.every(({ basis }) => basis === 'stated') ? stated : some
  return toFrame(material, key, { part, names: toJoinedNames(material, names) })
}
