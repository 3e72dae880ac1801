import { type Link, type Point, type Role, SET_APART } from '../../model/argument.ts'
import { isCutName } from '../../model/name-in-words.ts'
import type { Frame, Text } from '../../model/text.ts'
import { LEAST_SURE } from '../budget.ts'
import { type Material, toFrame, toRef } from '../material.ts'
import { isNamed } from '../set-apart.ts'
import { findArrows, REACH, toReachClaims } from './reach-title.ts'

/** So many pairs one headline holds, and so many names on either side of one. */
const MOST = { pairs: 2, ends: 2 } as const

/** Points of a role whose arrows lead to the same, and where they lead. */
interface Pairing {
  readonly own: readonly [Point, ...Point[]]
  readonly ends: readonly Point[]
}

/** What the arrows of some points come to, what says most first: which leads to which, else how many lead where (`toReachClaims`). */
export const toArrowClaims = (material: Material, role: Role, points: readonly Point[]): Frame[] => [
  ...toPairsClaims(material, role, points),
  ...toReachClaims(material, role, points),
]

/**
 * `“A” leads to “B”; “C” leads to “D”`: which of the points on a slide leads to which, where the article states it of half of them at
 * least, and all of the names are the author's. None where what is inferred beside it leads elsewhere: that would not be said.
 */
export function toPairsClaims(material: Material, role: Role, points: readonly Point[]): Frame[] {
  if (role === 'risk') return []
  const pairings = toPairings(material, role, points)
  const told = new Set(pairings.flatMap(({ ends }) => ends.map(({ id }) => id)))
  const isAll = findArrows(material, role, points).every((link) => told.has(link[REACH[role].far]))
  return isAll ? toClaims(material, points, pairings) : []
}

/** The same of the one that leads to most, where it alone is half of the points. */
export function toWidestClaims(material: Material, role: Role, points: readonly Point[]): Frame[] {
  const pairings = toPairings(material, role, points)
  const widest = [...pairings].sort((a, b) => b.ends.length - a.ends.length).slice(0, 1)
  return toClaims(material, points, widest)
}

function toClaims(material: Material, points: readonly Point[], told: readonly Pairing[]): Frame[] {
  const isMost = points.length > 1 && told.flatMap(({ own }) => own).length * 2 >= points.length
  if (!isMost || told.length > MOST.pairs || !told.every((one) => isTellable(material, one))) return []
  const [first, last] = told.map((one) => toPairing(material, one))
  return last && first ? [toFrame(material, 'headline.pairs', { first, last })] : first ? [first] : []
}

/** The points of a role by where their arrows lead, in their order. */
function toPairings(material: Material, role: Role, points: readonly Point[]): Pairing[] {
  if (role === 'risk') return []
  const arrows = findArrows(material, role, points).filter(isSure)
  const { near, far } = REACH[role]
  const pairings: Pairing[] = []
  for (const point of points) {
    const ends = material.map.points.filter(({ id }) =>
      arrows.some((link) => link[near] === point.id && link[far] === id),
    )
    if (ends.length === 0) continue
    const at = pairings.findIndex(
      (one) => one.ends.length === ends.length && ends.every((end) => one.ends.includes(end)),
    )
    const same = pairings[at]
    if (same) pairings[at] = { own: [...same.own, point], ends }
    else pairings.push({ own: [point], ends })
  }
  return pairings
}

const isSure = ({ basis, confidence }: Link): boolean => basis === 'stated' && confidence >= LEAST_SURE

/** Whether a pairing reads in a clause: few names, each one whole, the author's, and surely what its role says. */
const isTellable = (material: Material, { own, ends }: Pairing): boolean =>
  own.length <= MOST.ends &&
  ends.length <= MOST.ends &&
  [...own, ...ends].every(
    (point) => isNamed(material, point) && point.confidence >= SET_APART && !isCutName(toRef(material, point).label),
  )

function toPairing(material: Material, { own, ends }: Pairing): Frame {
  const [{ role }] = own
  const way = own.length > 1 ? 'several' : 'one'
  return toFrame(material, `headline.pair-${role}-${way}`, {
    names: toJoined(material, own),
    ends: toJoined(material, ends),
  })
}

/** One name or two, each as a claim has it. */
function toJoined(material: Material, points: readonly Point[]): Text {
  const [first, last] = points.map((point) =>
    toFrame(material, 'headline.pair-name', { name: toRef(material, point).label }),
  )
  if (first === undefined) throw new RangeError('A pairing has a point on either side.')
  return last ? toFrame(material, 'list.pair', { first, last }) : first
}
