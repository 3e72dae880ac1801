import type { Page } from 'playwright-core'
import { GATES, type Gate, NEVER_FIRST, SMALL_PRINT } from '../gates.ts'
import { findFaintWords } from './contrast.ts'
import { findForeignGlyphs } from './fonts.ts'
import { findClipped, findOverflow, findOverlaps } from './page/bounds.ts'
import { findEmptiness, findUndrawn } from './page/content.ts'
import { findCovered } from './page/covered.ts'
import type { Violation } from './page/probe.ts'
import { findLineStarts, findLongHeadlines, findSmallType } from './page/type.ts'

export interface GateViolation extends Violation {
  readonly gate: Gate
}

/** Measures the slide at `index` (from 0) of a page with all slides, on which the probe is installed. `diagrams` is how many it should show. */
export const measureSlide = async (page: Page, index: number, diagrams: number): Promise<GateViolation[]> => {
  const at = { index }
  const type = { body: GATES.bodyType, small: GATES.smallType, smallPrint: SMALL_PRINT }
  const undrawn = await page.evaluate(findUndrawn, { ...at, expected: diagrams })
  // In its place stands a message of Mermaid's, which is not worth measuring.
  if (undrawn.length > 0) return undrawn.map((violation) => ({ gate: 'diagram', ...violation }))
  const measured: readonly (readonly [Gate, Violation[]])[] = [
    ['empty', await page.evaluate(findEmptiness, at)],
    ['overflow', await page.evaluate(findOverflow, { ...at, limit: GATES.overhang })],
    ['clipped', await page.evaluate(findClipped, { ...at, limit: GATES.overhang })],
    ['overlap', await page.evaluate(findOverlaps, { ...at, limit: GATES.overlap })],
    ['covered', await page.evaluate(findCovered, { ...at, limit: GATES.covered })],
    ['type-floor', await page.evaluate(findSmallType, { ...at, ...type })],
    ['headline-lines', await page.evaluate(findLongHeadlines, { ...at, lines: GATES.headlineLines })],
    ['line-start', await page.evaluate(findLineStarts, { ...at, never: NEVER_FIRST })],
    ['contrast', await findFaintWords(page, index)],
    ['glyph', await findForeignGlyphs(page, index)],
  ]
  return measured.flatMap(([gate, violations]) => firstOfEach(violations).map((violation) => ({ gate, ...violation })))
}

/** A line or a word of a paragraph says the same as the paragraph: once is enough. */
const firstOfEach = (violations: readonly Violation[]): Violation[] =>
  violations.filter((one, at) => violations.findIndex((other) => other.words === one.words) === at)
