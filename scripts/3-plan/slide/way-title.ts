import type { Link } from '../../model/argument.ts'
import { isCutName } from '../../model/name-in-words.ts'
import type { Frame } from '../../model/text.ts'
import { LEAST_SURE } from '../budget.ts'
import { linksFrom, linksTo, type Material, pointsOf, toFrame, toRef } from '../material.ts'
import { isNamed } from '../set-apart.ts'

/** `“A” leads to “B”; “C” answers it`: the surest way through the map that the article states throughout; `null` without one. */
export function toWayClaim(material: Material): Frame | null {
  const { map } = material
  const ways = pointsOf(map, 'risk').flatMap((risk) =>
    linksTo(map, risk.id)
      .filter((link) => link.kind === 'leads-to' && isSure(material, link))
      .flatMap((cause) =>
        linksFrom(map, risk.id)
          .filter((link) => link.kind === 'answered-by' && isSure(material, link))
          .map((answer) => ({
            cause: cause.from,
            risk,
            answer: answer.to,
            worth: cause.confidence * answer.confidence,
          })),
      ),
  )
  const [best] = ways.sort((a, b) => b.worth - a.worth)
  const nameOf = (id: string | undefined) =>
    map.points.filter((one) => one.id === id).map((one) => toRef(material, one).label)
  const [from, to] = [nameOf(best?.cause)[0], nameOf(best?.answer)[0]]
  if (!best || !from || !to) return null
  const label = toRef(material, best.risk).label
  return [from, to, label].some(isCutName) ? null : toFrame(material, 'headline.way', { from, label, to })
}

/** Whether an arrow can stand in a headline: the article states it, surely enough, of points that the author set apart, so that they have names of his. */
const isSure = (material: Material, { from, to, basis, confidence }: Link): boolean =>
  basis === 'stated' &&
  confidence >= LEAST_SURE &&
  material.map.points.filter(({ id }) => id === from || id === to).every((point) => isNamed(material, point))
