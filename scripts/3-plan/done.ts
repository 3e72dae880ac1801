import type { Point } from '../model/argument.ts'
import type { Frame } from '../model/text.ts'
import { type Material, pointsOf, toCount, toFrame, toNumber, toRef } from './material.ts'

/** The strategies that stand in a list with ticks. */
const findBoxed = ({ map }: Material): Point[] => pointsOf(map, 'strategy').filter(({ isDone }) => isDone !== undefined)

/** How many of the strategies are done, in a headline, or of how many of them the article says so; `null` where it says it of less than half. */
export function toDoneClaim(material: Material): Frame | null {
  const boxed = findBoxed(material)
  const n = boxed.filter(({ isDone }) => isDone).length
  const strategies = toCount(material, 'strategy')
  if (!areAllBoxed(material)) {
    const isHalf = n > 0 && 2 * n >= pointsOf(material.map, 'strategy').length
    return isHalf ? toFrame(material, 'headline.done-marked', { strategies, n: toNumber(material, n) }) : null
  }
  if (n === 0) return null
  if (n === boxed.length) return toFrame(material, 'headline.all-done', { strategies })
  return toFrame(material, 'headline.done', { strategies, n: toNumber(material, n) })
}

const areAllBoxed = (material: Material): boolean =>
  findBoxed(material).length === pointsOf(material.map, 'strategy').length

/** Whether a strategy is done, as a mark beside its name; `null` where the article does not say it, or that none is. */
export function toDoneMark(material: Material, point: Point): Frame | null {
  if (point.role !== 'strategy' || point.isDone === undefined) return null
  if (!findBoxed(material).some(({ isDone }) => isDone)) return null
  return toFrame(material, point.isDone ? 'done.mark' : 'to-do.mark', { label: toRef(material, point).label })
}
