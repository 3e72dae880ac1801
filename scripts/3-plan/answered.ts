import type { Point } from '../model/argument.ts'
import { findCovered } from '../model/coverage.ts'
import type { Frame } from '../model/text.ts'
import { findUnanswered, isAsking, toAnswerable } from './gaps.ts'
import { linksFrom, linksTo, type Material, toCount, toFrame, toNumber, toRef } from './material.ts'

/**
 * That all risks (all causes, where there are no risks) have an answer, themselves or through their causes, as a claim; that they can be
 * answered, or so many of them, where each has an arrow of its own, stated or not. `null` elsewhere: that some have one says of the others what no text was
 * found for.
 */
export function toAnsweredClaim(material: Material): Frame | null {
  const all = toAnswerable(material)
  const [first, ...more] = all
  if (first === undefined || findUnanswered(material).length > 0) return null
  const isDirect = all.every((point) => hasAnswer(material, point.id))
  const areStated = all.every((point) => hasAnswer(material, point.id) || isCovered(material, point))
  const isCovering = findCovered(material.map).size > 0
  if (!areStated && more.length === 0) return null
  const { label } = toRef(material, first)
  if (more.length === 0)
    return toFrame(material, isDirect ? 'headline.one-answered' : 'headline.one-covered', { label })
  const points = toCount(material, first.role)
  if (!areStated && isCovering) return toMostClaim(material, all, points)
  if (!areStated) return toFrame(material, 'headline.all-answerable', { points })
  return toFrame(material, isDirect ? 'headline.all-answered' : 'headline.all-covered', { points })
}

/**
 * That so many of them can be answered, where of the others only a cause can: that is inferred over two arrows, and no row of theirs shows it;
 * `null` where these are the most.
 */
function toMostClaim(material: Material, all: readonly Point[], points: Frame): Frame | null {
  const n = all.filter(({ id }) => linksFrom(material.map, id).some(({ kind }) => kind === 'answered-by')).length
  return n * 2 > all.length ? toFrame(material, 'headline.most-answerable', { points, n: toNumber(material, n) }) : null
}

/** That nothing was found for one of the risks (the causes, where there are no risks), where the deck asks what answers it and all others have an answer; `null` elsewhere. */
export function toOpenClaim(material: Material): Frame | null {
  const [open, ...more] = findUnanswered(material)
  if (open === undefined || more.length > 0 || !isAsking(material) || toAnswerable(material).length < LEAST) return null
  const points = toCount(material, open.role)
  return toFrame(material, 'headline.one-open', { points, label: toRef(material, open).label })
}

/** Of fewer one is no exception. */
const LEAST = 3

/** Whether a stated arrow leads from a point to what answers it. */
const hasAnswer = ({ map }: Material, id: string): boolean =>
  linksFrom(map, id).some(({ kind, basis }) => kind === 'answered-by' && basis === 'stated')

/** Whether the article states of a cause of a point that it leads there, and what answers it. */
const isCovered = (material: Material, { id }: Point): boolean =>
  linksTo(material.map, id).some(({ from, basis }) => basis === 'stated' && hasAnswer(material, from))
