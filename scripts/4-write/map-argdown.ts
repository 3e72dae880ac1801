import { type ArgumentMap, type Link, type Point, ROLES } from '../model/argument.ts'
import type { Article } from '../model/article.ts'
import { type Span, wordsOf } from '../model/span.ts'

/** Marks that Argdown gives a meaning of its own. */
const ARGDOWN_MARKS = /[[\]{}<>#*_@\\]/g

/**
 * The map in Argdown: one statement a point, tagged by its role. An arrow that leads from a cause to its effect is
 * printed as support (`+>`); a strategy stands against (`->`) the risk or cause that it answers.
 */
export function toMapArgdown(article: Article, map: ArgumentMap): string {
  const words = (span: Span): string => escapeMarks(wordsOf(article.source.text, span))
  const names = nameAll(map.points, words)
  const head =
    article.title === null
      ? []
      : ['===', `title: ${JSON.stringify(wordsOf(article.source.text, article.title))}`, '===', '']
  const blocks = ROLES.flatMap((role) =>
    map.points
      .filter((point) => point.role === role)
      .map((point) =>
        [
          `[${names.get(point.id)}]: ${words(point.mentions[0])} #${role}`,
          ...printLinks(map.links, point, names),
          '',
        ].join('\n'),
      ),
  )
  return `${[...head, ...blocks].join('\n').trimEnd()}\n`
}

function printLinks(links: readonly Link[], point: Point, names: ReadonlyMap<string, string>): string[] {
  return [
    ...links
      .filter(({ from, kind }) => from === point.id && kind === 'leads-to')
      .map(({ to }) => `  +> [${names.get(to)}]`),
    ...links
      .filter(({ to, kind }) => to === point.id && kind === 'answered-by')
      .map(({ from }) => `  -> [${names.get(from)}]`),
  ]
}

/** A title for each point: its label; with its id where two points have the same one. */
function nameAll(points: readonly Point[], words: (span: Span) => string): Map<string, string> {
  const labels = points.map((point) => ({ id: point.id, label: point.label.map(words).join('') }))
  return new Map(
    labels.map(({ id, label }) => [
      id,
      labels.filter((other) => other.label === label).length > 1 ? `${label} (${id})` : label,
    ]),
  )
}

const escapeMarks = (words: string): string => words.replace(/\s+/g, ' ').replace(ARGDOWN_MARKS, ' ').trim()
