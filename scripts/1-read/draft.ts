import type { Block, Paragraph } from '../model/article.ts'
import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'

/** A heading the file itself marks as one: `##`, `<h2>`. `depth` counts from 1. */
interface MarkedHeading {
  readonly kind: 'heading'
  readonly span: Span
  readonly depth: number
  readonly strong: readonly Span[]
}

/** What a reader hands on: blocks in reading order, without overlap, which cover every word of the text. */
export type DraftBlock = Block | MarkedHeading

/** What the file says about itself apart from its text: front matter, `<meta>`. The words stand in `Source.text`. */
export interface Frame {
  readonly title: Span | null
  readonly subtitle: Span | null
  readonly byline: Span | null
  readonly date: Span | null
  readonly publisher: Span | null
}

export const EMPTY_FRAME: Frame = { title: null, subtitle: null, byline: null, date: null, publisher: null }

/** An article as one of the three readers gives it, before titles, noise and sections are told apart. */
export interface Draft {
  readonly source: Source
  readonly frame: Frame
  readonly blocks: readonly DraftBlock[]
  /** The words of links: many of them in a block make it navigation. */
  readonly links: readonly Span[]
  /** Notes beneath the text, which marks in it point to. */
  readonly notes: readonly Span[]
}

/** A paragraph with what of the bold runs lies in it. */
export const toParagraph = (span: Span, strong: readonly Span[] = []): Paragraph => ({
  kind: 'paragraph',
  span,
  strong: strong
    .map((run) => ({ start: Math.max(run.start, span.start), end: Math.min(run.end, span.end) }))
    .filter((run) => run.start < run.end),
})
