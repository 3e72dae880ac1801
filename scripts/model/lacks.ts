import { hasFigure } from '../language/figures.ts'
import type { ArgumentMap, Point, Role } from './argument.ts'
import { ROLES } from './argument.ts'
import { type Article, eachBlock, eachSection } from './article.ts'
import { findCovered } from './coverage.ts'
import { allLinks } from './hub.ts'
import { isOverlapping, isWithin, type Span, wordsOf } from './span.ts'

/** Something the line lacks, as far as throughline finds: the key of its label and the points it is about. */
export interface Lack {
  readonly key: string
  readonly ids: readonly string[]
}

/**
 * What a careful reader would ask of the argument, in this order: a role that nobody speaks for, a cause that leads nowhere, a risk that
 * nothing answers, a strategy that answers nothing, a risk that no cause leads to, causes and risks that are claimed without a figure. Found by rules, so a thing
 * named here may yet stand in the article: the labels say "not found".
 */
export function findLacks(article: Article, map: ArgumentMap): Lack[] {
  if (map.kind === 'none') return []
  const without = ROLES.filter((role) => map.points.every((point) => point.role !== role))
  return [
    ...without.map((role) => ({ key: `lint.no-${role}`, ids: [] })),
    ...findGaps(map).map(({ key, id }) => ({ key: key.replace('gap.', 'lint.'), ids: [id] })),
    ...findUnled(map),
    ...findUnfigured(article, map),
  ]
}

/** What the line lacks point by point, as the key of its label and the point's id. A role that has no partner at all is no gap. */
export function findGaps(map: ArgumentMap): { key: string; id: string }[] {
  const has = (role: Role) => map.points.some((point) => point.role === role)
  const leads = new Set(allLinks(map).map(({ from }) => from))
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

/** Risks that no cause leads to, where the article names causes. */
function findUnled(map: ArgumentMap): Lack[] {
  const { points } = map
  const led = new Set(
    allLinks(map)
      .filter(({ kind }) => kind === 'leads-to')
      .map(({ to }) => to),
  )
  if (points.every(({ role }) => role !== 'cause')) return []
  return points
    .filter(({ id, role }) => role === 'risk' && !led.has(id))
    .map(({ id }) => ({ key: 'lint.origin', ids: [id] }))
}

/** Causes and risks in whose whole passage stands no figure; all of them as one finding. */
function findUnfigured(article: Article, map: ArgumentMap): Lack[] {
  const claims = map.points.filter(({ role }) => role !== 'strategy')
  const bare = claims.filter((point) => !isFigured(article, map, point))
  if (bare.length === 0) return []
  return bare.length === claims.length && bare.length > 1
    ? [{ key: 'lint.no-figures', ids: [] }]
    : [{ key: 'lint.figure', ids: bare.map(({ id }) => id) }]
}

/** A figure in what is said of a point and around it: in its sentences, its paragraphs, the section that its name heads; headings apart. */
function isFigured(article: Article, map: ArgumentMap, point: Point): boolean {
  const passages = toPassages(article, point)
  return map.sentences.some(
    ({ point: of, kind, span }) =>
      (of === point.id || passages.some((passage) => isWithin(span, passage))) &&
      kind !== 'heading' &&
      hasFigure(wordsOf(article.source.text, span), article.language),
  )
}

/** The paragraphs and the sections that open with a mention of a point, or hold it. */
function toPassages({ lead, sections, tail }: Article, { mentions }: Point): Span[] {
  const all = [...eachSection(sections)]
  const isMentioned = (span: Span) => mentions.some((mention) => isOverlapping(mention, span))
  const blocks = [...lead, ...all.flatMap((section) => section.blocks), ...tail]
  return [
    ...all.filter(({ heading }) => isMentioned(heading.span)).map(({ span }) => span),
    ...[...eachBlock(blocks)]
      .filter(({ kind, span }) => kind === 'paragraph' && isMentioned(span))
      .map(({ span }) => span),
  ]
}
