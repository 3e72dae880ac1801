import type { Link, Point } from '../model/argument.ts'
import { findCovered } from '../model/coverage.ts'
import type { Frame } from '../model/text.ts'
import { findUnanswered, toAnswerable } from './gaps.ts'
import { linksFrom, linksTo, type Material, toCount, toFrame, toRef } from './material.ts'

/**
 * That all risks (all causes, where there are no risks) have an answer, themselves or through their causes, as a claim; that they can be
 * answered where each has an arrow of its own, stated or not. `null` elsewhere: that some have one says of the others what no text was
 * found for.
 */
export function toAnsweredClaim(material: Material): Frame | null {
  const all = toAnswerable(material)
  const [first, ...more] = all
  if (first === undefined || findUnanswered(material).length > 0) return null
  const covered = findCovered(material.map)
  const areStated = all.every((point) => isStated(material, point, covered.get(point.id) ?? []))
  if (!areStated && (more.length === 0 || covered.size > 0)) return null
  const { label } = toRef(material, first)
  if (more.length === 0)
    return toFrame(material, covered.size > 0 ? 'headline.one-covered' : 'headline.one-answered', { label })
  const points = toCount(material, first.role)
  if (!areStated) return toFrame(material, 'headline.all-answerable', { points })
  return toFrame(material, covered.size > 0 ? 'headline.all-covered' : 'headline.all-answered', { points })
}

/** Whether a stated arrow leads to what answers a point, or through one of the causes by which it is covered. */
function isStated({ map }: Material, { id }: Point, causes: readonly string[]): boolean {
  const isAnswer = ({ kind, basis }: Link) => kind === 'answered-by' && basis === 'stated'
  const leads = linksTo(map, id).filter(({ from, basis }) => basis === 'stated' && causes.includes(from))
  return linksFrom(map, id).some(isAnswer) || leads.some(({ from }) => linksFrom(map, from).some(isAnswer))
}
