import type { ArgumentMap, LinkKind, Role } from '../model/argument.ts'
import type { Article } from '../model/article.ts'
import { toLabelWords } from '../model/name.ts'
import { toUnbroken } from '../model/source.ts'
import { type Span, wordsOf } from '../model/span.ts'

/**
 * The map as data for other programs. `span` counts UTF-16 units of the article's text; `quote` holds the words there, of a span with the
 * address of a link in it the longest part that stands in the file in one piece.
 */
export interface MapJson {
  readonly version: 1
  readonly title: string | null
  readonly language: string
  readonly kind: 'argument' | 'none'
  readonly points: readonly {
    readonly id: string
    readonly role: Role
    readonly label: string
    readonly quote: string
    readonly span: Span
    /** Whether its author ticks it off in a list with ticks. */
    readonly done?: boolean
  }[]
  readonly links: readonly {
    readonly from: string
    readonly to: string
    readonly kind: LinkKind
    readonly basis: 'stated' | 'inferred'
    readonly evidence: readonly {
      readonly rule: string
      readonly cue: string
      readonly quotes: readonly [string, string]
    }[]
  }[]
  /** What the causes bring about and the risks come from, where the headings name it: with the points on its two sides. */
  readonly hub: {
    readonly label: string
    readonly span: Span
    readonly causes: readonly string[]
    readonly risks: readonly string[]
  } | null
  readonly noise: readonly { readonly quote: string; readonly reason: string }[]
}

/** From where a point is named to the end of the sentence that tells it. */
const toWhole = (mentions: readonly [Span, ...Span[]]): Span => ({
  start: mentions[0].start,
  end: mentions.at(-1)?.end ?? mentions[0].end,
})

/** The map in the form that `map --format json` prints. */
export function toMapJson(article: Article, map: ArgumentMap): MapJson {
  const words = (span: Span): string => wordsOf(article.source.text, span)
  return {
    version: 1,
    title: article.title === null ? null : words(article.title),
    language: map.language,
    kind: map.kind,
    points: map.points.map(({ id, role, label, mentions, isDone }) => ({
      id,
      role,
      label: toLabelWords(article.source.text, label, article.language),
      quote: words(toUnbroken(article.source, toWhole(mentions), label[0])).trim(),
      span: toWhole(mentions),
      ...(isDone === undefined ? {} : { done: isDone }),
    })),
    links: map.links.map(({ from, to, kind, basis, evidence }) => ({
      from,
      to,
      kind,
      basis,
      evidence: evidence.map(({ rule, cue, spans }) => ({ rule, cue, quotes: [words(spans[0]), words(spans[1])] })),
    })),
    hub: map.hub && {
      label: words(map.hub.label),
      span: map.hub.label,
      causes: map.hub.links.flatMap(({ from, to }) => (to === 'hub' ? [from] : [])),
      risks: map.hub.links.flatMap(({ from, to }) => (from === 'hub' ? [to] : [])),
    },
    noise: article.noise.map(({ span, reason }) => ({ quote: words(span), reason })),
  }
}
