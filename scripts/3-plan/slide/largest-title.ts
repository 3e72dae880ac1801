import { findQuantities } from '../../language/quantities.ts'
import type { Point } from '../../model/argument.ts'
import { wordsOf } from '../../model/span.ts'
import type { Frame, Selection } from '../../model/text.ts'
import { type Material, pointsOf, sentencesOf, toFrame, toRef } from '../material.ts'
import { toSelection } from '../selection.ts'

interface Sum {
  readonly point: Point
  readonly value: Selection
  readonly amount: number
  readonly unit: string
}

/** Which of several risks has the largest sum of money, where most of them have one, all in one currency; else `null`. */
export function toLargestClaim(material: Material): Frame | null {
  const risks = pointsOf(material.map, 'risk')
  const sums = risks.flatMap((point) => toSum(material, point) ?? []).sort((a, b) => b.amount - a.amount)
  const [first, second] = sums
  const isMost = sums.length > 1 && sums.length * 2 > risks.length
  if (!first || !second || !isMost || sums.some(({ unit }) => unit !== first.unit) || first.amount === second.amount)
    return null
  return toFrame(material, 'headline.largest', {
    label: toRef(material, first.point).label,
    value: first.value,
  })
}

/** The largest sum that is told of a point. */
function toSum({ article, map }: Material, point: Point): Sum | null {
  const sums = sentencesOf(map, point).flatMap(({ kind, span }) =>
    (kind === 'prose' ? findQuantities(wordsOf(article.source.text, span), article.language) : [])
      .filter((quantity) => quantity.kind === 'money')
      .flatMap(({ start, end, amount, unit }) => {
        const own = { start: span.start + start, end: span.start + end }
        const value = toSelection(article.source.text, [own], article.language)
        return value ? [{ point, value, amount, unit }] : []
      }),
  )
  return sums.sort((a, b) => b.amount - a.amount)[0] ?? null
}
