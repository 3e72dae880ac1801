/** What a slide must keep, measured on a canvas 552 px high after its last step. Lengths in CSS pixels. */
export const GATES = {
  /** How far anything may stand out of the slide, or words out of the box that cuts them off. */
  overhang: 1,
  /** How far the boxes of two pieces of text may run into each other, in both directions. */
  overlap: 2,
  /** Share of a line of words that something painted may lie upon. */
  covered: 0,
  /** Text a person is to read from the last row. */
  bodyType: 18,
  /** Labels of a diagram, captions, tables, footer, chapter marks. */
  smallType: 14,
  /** Contrast between words and what is behind them (WCAG 2.2, 1.4.6), and of large words; of labels (1.4.3) and links (1.4.11) of a diagram. */
  contrast: 7,
  largeContrast: 4.5,
  labelContrast: 4.5,
  edgeContrast: 3,
  /** From this size, or from the second when bold, words count as large (WCAG 2.2: 18 pt, 14 pt bold). */
  largeType: 24,
  largeBoldType: 18.66,
  /** Lines of a headline. */
  headlineLines: 2,
  /** Items of one list. */
  listItems: 5,
  /** Share of the slide's height that may be empty in one piece, from side to side. */
  emptyBand: 0.35,
} as const

/** Layouts of few words, for pace: there the empty room is meant. The second half are Slidev's own. */
export const SPARSE_LAYOUTS: readonly string[] = [
  ...['cover', 'statement', 'close'],
  ...['section', 'intro', 'quote', 'fact', 'center', 'end'],
]

/** Signs that no line begins with. (Requirements for Chinese Text Layout, 3.1.3) */
export const NEVER_FIRST = '，。、；：？！）」』】》〉〕〗”’…—,.;:?!)]}%％'

/** What the look sets as small print: chapter marks, footer, tables, diagrams, names of columns, the reason beneath a quotation. */
export const SMALL_PRINT =
  'nav, footer, table, figure, figcaption, svg, small, cite, code, h2, h3, blockquote > p:last-child, [class*="legend"], [class*="map"]'

/** Lists that are drawn as a picture: dated entries along a line. */
export const DRAWN_LISTS = '.tl-timeline'

/** What holds the labels of a diagram. */
export const DIAGRAM = '.mermaid, .tl-map-figure'

/** The lines that join the parts of a diagram: the map's own, and Mermaid's in a flowchart, a sequence, a state or a class diagram. */
export const EDGES =
  '.tl-map-lines .line, .flowchart-link, [class*="messageLine"], .relation, .transition, .relationshipLine'

export type Gate =
  | 'compile'
  | 'layout'
  | 'empty'
  | 'overflow'
  | 'clipped'
  | 'spill'
  | 'overlap'
  | 'covered'
  | 'type-floor'
  | 'glyph'
  | 'contrast'
  | 'edge-contrast'
  | 'headline-lines'
  | 'list-items'
  | 'empty-band'
  | 'line-start'
  | 'tab-order'
  | 'alt-text'
  | 'diagram'
  | 'console'
  | 'request'

/** A gate that a slide breaks. Plain data. */
export interface Finding {
  /** From 1; 0 for the deck as a whole. */
  readonly slide: number
  /** The slide's `routeAlias`, or its number where it has none. */
  readonly id: string
  readonly gate: Gate
  /** The words on the slide it is about; empty where it is about none. */
  readonly words: string
  /** What was measured, with its unit. */
  readonly detail: string
  /** Words and detail as one clause for a person. */
  readonly message: string
  /** Line of `slides.md`, from 1: that of the words, else that on which the slide begins; `null` for the deck as a whole. */
  readonly line: number | null
  /** What to do next, in the imperative. */
  readonly hint: string
}
