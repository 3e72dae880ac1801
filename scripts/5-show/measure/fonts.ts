import type { CDPSession, Page } from 'playwright-core'
import { findBoxes, markTexts } from './page/content.ts'
import type { Violation } from './page/probe.ts'

/**
 * Words that the deck's own fonts do not draw: another machine would draw them with another font, or as empty boxes.
 *
 * The browser tells which fonts drew an element (Chrome DevTools Protocol, CSS.getPlatformFontsForNode).
 */
export const findForeignGlyphs = async (page: Page, index: number): Promise<Violation[]> => {
  const words = await page.evaluate(markTexts, { index })
  const boxes = await page.evaluate(findBoxes, { index, count: words.length })
  const session = await page.context().newCDPSession(page)
  try {
    const foreign = await readForeignFonts(
      session,
      words.map((_, number) => `${index}-${number}`),
    )
    return words.flatMap((text, number) => toViolation(text, boxes[number] ?? '', foreign[number] ?? []))
  } finally {
    await session.detach()
  }
}

const toViolation = (text: string, boxes: string, fonts: readonly string[]): Violation[] => {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, 40)
  const details = [
    ...(boxes === '' ? [] : [`no font has “${boxes}”: it is an empty box`]),
    ...(fonts.length === 0
      ? []
      : [`a part is drawn by “${fonts.join('”, “')}” of this machine, not by a font of the deck`]),
  ]
  return details.length === 0 ? [] : [{ words, detail: details.join('; ') }]
}

/** For each marked element the fonts that are not web fonts. */
const readForeignFonts = async (session: CDPSession, marks: readonly string[]): Promise<string[][]> => {
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const found: string[][] = []
  for (const mark of marks) {
    const selector = `[data-throughline-text="${mark}"]`
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
    found.push(nodeId === 0 ? [] : await foreignFontsOf(session, nodeId))
  }
  return found
}

const foreignFontsOf = async (session: CDPSession, nodeId: number): Promise<string[]> => {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.filter((font) => !font.isCustomFont && font.glyphCount > 0).map((font) => font.familyName)
}
