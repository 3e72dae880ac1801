import { toAttributionLength } from '../../language/attributions.ts'
import type { Point, Role, Sentence } from '../../model/argument.ts'
import { eachSection, type Section } from '../../model/article.ts'
import { isWithin, wordsOf } from '../../model/span.ts'
import type { Selection } from '../../model/text.ts'
import { type Material, pointsOf } from '../material.ts'
import { toSelection } from '../selection.ts'

/** So many sentences before the points of a role may announce them. */
const REACH = 2

/**
 * By whose account the points of a role hold, where the sentence that announces all of them says so: `综合各方说法，消息大致出自以下几个方面：`.
 * `null` where the author tells them as his own.
 */
export function toAttribution({ article, map }: Material, role: Role): Selection | null {
  const points = [...pointsOf(map, role)].sort((a, b) => a.body.start - b.body.start)
  const [first] = points
  if (first === undefined) return null
  const before = map.sentences.filter(({ kind, span }) => kind === 'prose' && span.start < first.body.start)
  for (const sentence of before.slice(-REACH).reverse()) {
    const { start } = sentence.span
    const length = toAttributionLength(wordsOf(article.source.text, sentence.span), article.language)
    if (length > 0 && isOfAll(article.sections, sentence, points))
      return toSelection(article.source.text, [{ start, end: start + length }], article.language)
  }
  return null
}

/** Whether a sentence announces all of some points: they stand in it, or all behind it in its section. */
function isOfAll(sections: readonly Section[], { span, section }: Sentence, points: readonly Point[]): boolean {
  if (points.some(({ body }) => body.start < span.end)) return points.every(({ body }) => body.end <= span.end)
  const own = [...eachSection(sections)].find(({ id }) => id === section)
  return points.every(({ body }) => (own === undefined ? section === null : isWithin(body, own.span)))
}
