import type { ArgumentMap, Point, Role } from './argument.ts'
import { ROLES } from './argument.ts'
import type { Article } from './article.ts'
import { findCovered } from './coverage.ts'
import { wordsOf } from './span.ts'

/** Something the line lacks, as far as throughline finds: the key of its label and the points it is about. */
export interface Lack {
  readonly key: string
  readonly ids: readonly string[]
}

// A figure: digits, per cent, Chinese amounts (`三成`, `两百万`, `十余年`), English number words with what is counted.
const FIGURE =
  /\d|[%％‰]|[一二三四五六七八九十百千万两半]+(?:余|多)?(?:成|倍|万|亿|年|个月|天|次|家|人|吨|公里|元|分之)|\b(?:half|double|twice|dozens?|hundreds?|thousands?|millions?|billions?|percent|per cent|one in|two|three|four|five|six|seven|eight|nine|ten)\b/iu

/**
 * What a careful reader would ask of the argument, in this order: a role that nobody speaks for, a cause that leads nowhere, a risk that
 * nothing answers, a strategy that answers nothing, causes and risks that are claimed without a figure. Found by rules, so a thing
 * named here may yet stand in the article: the labels say "not found".
 */
export function findLacks(article: Article, map: ArgumentMap): Lack[] {
  if (map.kind === 'none') return []
  const without = ROLES.filter((role) => map.points.every((point) => point.role !== role))
  return [
    ...without.map((role) => ({ key: `lint.no-${role}`, ids: [] })),
    ...findGaps(map).map(({ key, id }) => ({ key: key.replace('gap.', 'lint.'), ids: [id] })),
    ...findUnfigured(article, map),
  ]
}

/** What the line lacks point by point, as the key of its label and the point's id. A role that has no partner at all is no gap. */
export function findGaps(map: ArgumentMap): { key: string; id: string }[] {
  const has = (role: Role) => map.points.some((point) => point.role === role)
  const leads = new Set(map.links.map(({ from }) => from))
  const answered = new Set(map.links.filter(({ kind }) => kind === 'answered-by').map(({ from }) => from))
  const covered = findCovered(map)
  const answers = new Set(map.links.filter(({ kind }) => kind === 'answered-by').map(({ to }) => to))
  return map.points.flatMap(({ id, role }) => {
    if (role === 'cause' && !leads.has(id) && (has('risk') || has('strategy'))) return [{ key: 'gap.cause', id }]
    if (role === 'risk' && !answered.has(id) && !covered.has(id) && has('strategy')) return [{ key: 'gap.risk', id }]
    if (role === 'strategy' && !answers.has(id) && (has('risk') || has('cause'))) return [{ key: 'gap.strategy', id }]
    return []
  })
}

/** Causes and risks in whose whole passage stands no figure; all of them as one finding. */
function findUnfigured(article: Article, map: ArgumentMap): Lack[] {
  const claims = map.points.filter(({ role }) => role !== 'strategy')
  const bare = claims.filter((point) => !hasFigure(article, map, point))
  if (bare.length === 0) return []
  return bare.length === claims.length && bare.length > 1
    ? [{ key: 'lint.no-figures', ids: [] }]
    : [{ key: 'lint.figure', ids: bare.map(({ id }) => id) }]
}

/** A figure in what is said of a point, its heading's number apart. */
function hasFigure(article: Article, map: ArgumentMap, point: Point): boolean {
  const said = map.sentences.filter((sentence) => sentence.point === point.id)
  return said.some(({ span, kind }) => kind !== 'heading' && FIGURE.test(wordsOf(article.source.text, span)))
}
