import type { Page } from 'playwright-core'
import { DIAGRAM, EDGES, GATES } from '../gates.ts'
import { findFaint, readEdges, readInk } from './page/contrast.ts'
import type { Violation } from './page/probe.ts'

// `color` stays: what is painted in the words' colour is part of what stands behind them.
const WITHOUT_WORDS = `
* { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important }
svg :is(text, tspan) { fill: transparent !important; stroke: transparent !important }
`

/**
 * Words and links of a diagram that stand out too little from what is painted behind or beside them, whatever paints it: the slide is
 * photographed without its words.
 */
export const findFaintInk = async (
  page: Page,
  index: number,
): Promise<{ readonly words: Violation[]; readonly edges: Violation[] }> => {
  const { contrast: normal, largeContrast: large, labelContrast: label, edgeContrast, ...sizes } = GATES
  const texts = await page.evaluate(readInk, { index, ...sizes, normal, large, label, diagram: DIAGRAM })
  const lines = await page.evaluate(readEdges, { index, edges: EDGES, limit: edgeContrast })
  const restore = await page.evaluateHandle((css) => globalThis.throughlineProbe.style(css), WITHOUT_WORDS)
  const shot = await page.locator('.print-slide-container').nth(index).screenshot({ scale: 'css' })
  await restore.evaluate((undo) => undo())
  const picture = shot.toString('base64')
  return {
    words: await page.evaluate(findFaint, { inked: texts, picture, name: '' }),
    edges: await page.evaluate(findFaint, { inked: lines, picture, name: 'a link of the diagram' }),
  }
}
