import type { Span } from './span.ts'

/** Words of the article: what the spans hold, joined; nothing else changed but punctuation, spacing and a capital at the start. */
export interface Selection {
  readonly text: string
  readonly from: readonly [Span, ...Span[]]
}

/** Words of the deck's own: a fixed label or sentence frame, filled with selections and counts. */
export interface Frame {
  readonly text: string
  /** Key of the label in `language/labels`. */
  readonly label: string
  /** What fills the holes. */
  readonly values: Readonly<Record<string, string | number>>
  /** The spans of the selections among the values. */
  readonly from: readonly Span[]
}

export type Text = Selection | Frame

export const isFrame = (text: Text): text is Frame => 'label' in text
