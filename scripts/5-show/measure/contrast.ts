import type { Page } from 'playwright-core'
import { GATES } from '../gates.ts'
import { findFaintText, readInk } from './page/contrast.ts'
import type { Violation } from './page/probe.ts'

// `color` stays: what is painted in the words' colour is part of what stands behind them.
const WITHOUT_WORDS = `
.print-slide-container * { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important }
.print-slide-container svg :is(text, tspan) { fill: transparent !important; stroke: transparent !important }
`

/** Words that stand out too little from what is painted behind them, whatever paints it: the slide is photographed without its words. */
export const findFaintWords = async (page: Page, index: number): Promise<Violation[]> => {
  const { largeType, largeBoldType, contrast, largeContrast } = GATES
  const texts = await page.evaluate(readInk, { index, largeType, largeBoldType })
  const style = await page.addStyleTag({ content: WITHOUT_WORDS })
  const picture = await page.locator('.print-slide-container').nth(index).screenshot({ scale: 'css' })
  await style.evaluate((element) => (element as Element).remove())
  return page.evaluate(findFaintText, {
    texts,
    picture: picture.toString('base64'),
    normal: contrast,
    large: largeContrast,
  })
}
