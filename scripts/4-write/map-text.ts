import { type Labels, labelsOf, toLabel } from '../language/labels/index.ts'
import { type ArgumentMap, type Evidence, type Link, type Point, ROLES } from '../model/argument.ts'
import type { Article } from '../model/article.ts'
import { type Span, wordsOf } from '../model/span.ts'

/**
 * The map for a person to read: the points by role, each link with the two quotes that carry it and the rule in plain
 * words, and what the line lacks: a cause that leads nowhere, a risk nothing answers, a strategy that answers nothing.
 */
export function toMapText(article: Article, map: ArgumentMap): string {
  const labels = labelsOf(map.language)
  const words = (span: Span): string => wordsOf(article.source.text, span).replace(/\s+/g, ' ')
  const nameOf = (id: string): string =>
    map.points
      .find((point) => point.id === id)
      ?.label.map(words)
      .join('') ?? id
  const lines = [
    ...(article.title === null ? [] : [words(article.title), '']),
    ...(map.kind === 'none' ? [toLabel(labels, 'map.none')] : []),
    ...ROLES.flatMap((role) => printRole(labels, role, map.points, nameOf)),
    ...map.links.flatMap((link) => [...printLink(labels, link, nameOf, words), '']),
    ...findGaps(map).map(({ key, id }) => `! ${toLabel(labels, key, { label: nameOf(id) })}`),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function printRole(labels: Labels, role: string, points: readonly Point[], nameOf: (id: string) => string): string[] {
  const own = points.filter((point) => point.role === role)
  if (own.length === 0) return []
  return [toLabel(labels, `role.${role}`), ...own.map(({ id }) => `  ${id}  ${nameOf(id)}`), '']
}

function printLink(
  labels: Labels,
  link: Link,
  nameOf: (id: string) => string,
  words: (span: Span) => string,
): string[] {
  const arrow = link.basis === 'stated' ? '→' : '⇢'
  const why = ({ rule, cue }: Evidence): string => toLabel(labels, `rule.${rule}`, { cue })
  return [
    `${nameOf(link.from)} ${arrow} ${nameOf(link.to)}`,
    ...link.evidence.flatMap((one) => [
      `  ${why(one)}`,
      `    > ${words(one.spans[0])}`,
      `    > ${words(one.spans[1])}`,
    ]),
  ]
}

/** What the line lacks, as the key of its label and the point's id. */
export function findGaps(map: ArgumentMap): { key: string; id: string }[] {
  const leads = new Set(map.links.map(({ from }) => from))
  const answered = new Set(map.links.filter(({ kind }) => kind === 'answered-by').map(({ from }) => from))
  const answers = new Set(map.links.filter(({ kind }) => kind === 'answered-by').map(({ to }) => to))
  return map.points.flatMap(({ id, role }) => {
    if (role === 'cause' && !leads.has(id)) return [{ key: 'gap.cause', id }]
    if (role === 'risk' && !answered.has(id)) return [{ key: 'gap.risk', id }]
    if (role === 'strategy' && !answers.has(id)) return [{ key: 'gap.strategy', id }]
    return []
  })
}
