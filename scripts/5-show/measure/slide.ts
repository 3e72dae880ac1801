import type { Page } from 'playwright-core'
import { DRAWN_LISTS, GATES, type Gate, NEVER_FIRST, SMALL_PRINT, SPARSE_LAYOUTS } from '../gates.ts'
import { findFaintInk } from './contrast.ts'
import { findForeignGlyphs } from './fonts.ts'
import { findTabOrder, findUnnamedPictures } from './page/access.ts'
import { findClipped, findCrowding, findOverflow, findOverlaps, findSpilling } from './page/bounds.ts'
import { findEmptiness, findUndrawn } from './page/content.ts'
import { findCovered } from './page/covered.ts'
import { findEmptyBands, findLongLists } from './page/density.ts'
import type { Violation } from './page/probe.ts'
import { findLineStarts, findLongHeadlines, findSmallType } from './page/type.ts'

interface GateViolation extends Violation {
  readonly gate: Gate
}

/** What a slide is said to be. */
interface SlideFacts {
  readonly layout: string
  /** How many diagrams it should show. */
  readonly diagrams: number
}

/** Measures the slide at `index` (from 0) of a page with all slides, on which the probe is installed. */
export const measureSlide = async (
  page: Page,
  index: number,
  { layout, diagrams }: SlideFacts,
): Promise<GateViolation[]> => {
  const at = { index }
  const type = { body: GATES.bodyType, small: GATES.smallType, smallPrint: SMALL_PRINT }
  const undrawn = await page.evaluate(findUndrawn, { ...at, expected: diagrams })
  // In its place stands a message of Mermaid's, which is not worth measuring.
  if (undrawn.length > 0) return undrawn.map((violation) => ({ gate: 'diagram', ...violation }))
  // Neither is the room around nothing.
  const empty = await page.evaluate(findEmptiness, at)
  if (empty.length > 0) return empty.map((violation) => ({ gate: 'empty', ...violation }))
  const faint = await findFaintInk(page, index)
  const isSparse = SPARSE_LAYOUTS.includes(layout)
  const measured: readonly (readonly [Gate, Violation[]])[] = [
    ['overflow', await page.evaluate(findOverflow, { ...at, limit: GATES.overhang })],
    ['overflow', await page.evaluate(findCrowding, { ...at, limit: GATES.overhang })],
    ['clipped', await page.evaluate(findClipped, { ...at, limit: GATES.overhang })],
    ['spill', await page.evaluate(findSpilling, { ...at, limit: GATES.overhang })],
    ['overlap', await page.evaluate(findOverlaps, { ...at, limit: GATES.overlap })],
    ['covered', await page.evaluate(findCovered, { ...at, limit: GATES.covered })],
    ['type-floor', await page.evaluate(findSmallType, { ...at, ...type })],
    ['headline-lines', await page.evaluate(findLongHeadlines, { ...at, lines: GATES.headlineLines })],
    ['list-items', await page.evaluate(findLongLists, { ...at, items: GATES.listItems, drawn: DRAWN_LISTS })],
    ['empty-band', isSparse ? [] : await page.evaluate(findEmptyBands, { ...at, share: GATES.emptyBand })],
    ['line-start', await page.evaluate(findLineStarts, { ...at, never: NEVER_FIRST })],
    ['contrast', faint.words],
    ['edge-contrast', faint.edges],
    ['tab-order', await page.evaluate(findTabOrder, at)],
    ['alt-text', await page.evaluate(findUnnamedPictures, at)],
    ['glyph', await findForeignGlyphs(page, index)],
  ]
  return measured.flatMap(([gate, violations]) => firstOfEach(violations).map((violation) => ({ gate, ...violation })))
}

/** A line or a word of a paragraph says the same as the paragraph: once is enough. */
const firstOfEach = (violations: readonly Violation[]): Violation[] =>
  violations.filter((one, at) => violations.findIndex((other) => other.words === one.words) === at)
