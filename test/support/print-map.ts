import type { ArgumentMap, Evidence, Point } from '../../scripts/model/argument.ts'
import type { Article } from '../../scripts/model/article.ts'
import { toLabelWords } from '../../scripts/model/name.ts'

/** A map in one line a point and one line a link, as case files state it. */
export function printMap(article: Article, map: ArgumentMap, detail: 'plain' | 'evidence' = 'plain'): string {
  const label = (point: Point): string =>
    toLabelWords(article.source.text, point.label, article.language).replace(/\s+/g, ' ')
  const reason = ({ rule, cue, weight }: Evidence): string =>
    `${rule} "${cue}"${detail === 'evidence' ? ` ${weight}` : ''}`
  const points = map.points.map((point) => `${point.id} "${label(point)}"`)
  const links = map.links.map((link) => {
    const head = `${link.to} <- ${link.from} [${link.basis}, ${link.evidence.map(reason).join(', ')}]`
    return detail === 'evidence' ? `${head} ${link.confidence}` : head
  })
  return [`kind ${map.kind}`, ...points, ...links, ''].join('\n')
}
