import type { TextBox } from './measure.ts'

/**
 * What a slide takes, in px of the 980 × 552 canvas, as the layouts draw it. Sizes are never made smaller to fit:
 * what does not fit is condensed, split or moved to the notes.
 */
export const BOXES = {
  headline: { width: 880, size: 30, weight: 700, lines: 2 },
  coverTitle: { width: 520, size: 48, weight: 700, lines: 3 },
  verdict: { width: 276, size: 24, weight: 700, lines: 7 },
  overviewLabel: { width: 150, size: 20, weight: 700, lines: 3 },
  focusLabel: { width: 240, size: 22, weight: 700, lines: 2 },
  focusGist: { width: 240, size: 18, weight: 400, lines: 4 },
  evidence: { width: 390, size: 18, weight: 400, lines: 3 },
  statement: { width: 820, size: 40, weight: 700, lines: 3 },
  support: { width: 820, size: 20, weight: 400, lines: 2 },
  quote: { width: 590, size: 18, weight: 400, lines: 3 },
  cell: { width: 200, size: 18, weight: 400, lines: 3 },
} as const satisfies Readonly<Record<string, TextBox>>

/** Gist of one row of an overview, by the number of rows. */
export const GIST_LINES: Readonly<Record<number, number>> = { 1: 8, 2: 6, 3: 4, 4: 3 }
export const GIST_BOX = { width: 372, size: 18, weight: 400 } as const

/** One statement of a points slide, by the number of statements. */
export const STATEMENT_LINES: Readonly<Record<number, number>> = { 1: 6, 2: 4, 3: 3, 4: 2, 5: 2 }
export const STATEMENT_BOX = { width: 780, size: 20, weight: 400 } as const

/** Most things of one kind on one slide; more of them are split evenly over several. */
export const MOST = {
  rows: 4,
  statements: 5,
  chips: 3,
  evidence: 2,
  support: 2,
  coverageRows: 6,
  coverageColumns: 6,
  tableRows: 7,
  tableColumns: 5,
  gaps: 3,
  /** Focus slides; with more risks than this only those with links on both sides get one. */
  focus: 5,
  /** Points slides of one section in a deck that has a map. */
  contextParts: 1,
  /** The same in a plain deck. */
  plainParts: 3,
} as const

/** Px of text a page of the appendix takes, rows and the space between them. */
export const BACKUP = { height: 356, line: 27, gap: 18 } as const
