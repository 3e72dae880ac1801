import type { CDPSession, Page } from 'playwright-core'
import { findUncovered, markTexts } from './page/content.ts'
import type { Violation } from './page/probe.ts'

/**
 * Words that the deck's own fonts do not draw: another machine would draw them with another font, or as empty boxes.
 *
 * The browser tells which fonts drew an element (Chrome DevTools Protocol, CSS.getPlatformFontsForNode); the ranges that the
 * fonts announce tell which signs it was.
 */
export const findForeignGlyphs = async (page: Page, index: number): Promise<Violation[]> => {
  const words = await page.evaluate(markTexts, { index })
  const uncovered = await page.evaluate(findUncovered, { words })
  const session = await page.context().newCDPSession(page)
  try {
    const foreign = await readForeignFonts(
      session,
      words.map((_, number) => `${index}-${number}`),
    )
    return words.flatMap((text, number) => toViolation(text, uncovered[number] ?? '', foreign[number] ?? []))
  } finally {
    await session.detach()
  }
}

const toViolation = (text: string, signs: string, fonts: readonly string[]): Violation[] => {
  if (signs === '' && fonts.length === 0) return []
  const which = signs === '' ? 'a part' : `“${signs}”`
  const by = fonts.length === 0 ? 'drawn as empty boxes' : `drawn by “${fonts.join('”, “')}” of this machine`
  return [
    { words: text.replace(/\s+/g, ' ').trim().slice(0, 40), detail: `${which} is not in the deck's fonts: ${by}` },
  ]
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
