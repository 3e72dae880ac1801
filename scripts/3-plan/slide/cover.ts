import type { Sentence } from '../../model/argument.ts'
import type { Span } from '../../model/span.ts'
import type { Text } from '../../model/text.ts'
import { BLANK, type Draft } from '../draft.ts'
import { type Material, toFrame } from '../material.ts'
import { toSelection } from '../selection.ts'

/** Title, subtitle and credits as the article has them; the lead is spoken here. */
export function planCover(material: Material, lead: readonly Sentence[]): Draft {
  const { article, map } = material
  const words = (span: Span | null): Text | null => span && toSelection(article.source.text, [span], article.language)
  return {
    slide: {
      ...BLANK,
      kind: 'cover',
      id: 'cover',
      title: toTitle(material),
      subtitle: words(article.subtitle),
      credits: [article.byline, article.date, article.publisher].flatMap((span) => words(span) ?? []),
      points: map.points.map(({ id, role }) => ({ id, role })),
      links: map.links.map(({ from, to, basis }) => ({ from, to, basis })),
    },
    covers: lead,
  }
}

/** The article's title; without one its first heading, without that the name of its file. */
export function toTitle(material: Material): Text {
  const { article } = material
  const span = article.title ?? article.sections[0]?.heading.span ?? null
  const words = span && toSelection(article.source.text, [span], article.language)
  return words ?? toFrame(material, 'cover.untitled', { name: article.source.name })
}
