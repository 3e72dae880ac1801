import type { CDPSession, Page } from 'playwright-core'
import type { Violation } from './page/probe.ts'
import { findBoxes, layOutSigns, markTexts, removeSigns } from './page/signs.ts'

interface ForeignSign {
  readonly sign: string
  readonly font: string
}

/** Words that the deck's own fonts do not draw: another machine would draw them with another font, or as empty boxes. */
export const findForeignGlyphs = async (page: Page, index: number): Promise<Violation[]> => {
  const words = await page.evaluate(markTexts, { index })
  const boxes = await page.evaluate(findBoxes, { index, count: words.length })
  const session = await page.context().newCDPSession(page)
  try {
    await openDocument(session)
    const found: Violation[] = []
    for (const [number, text] of words.entries()) {
      const foreign = await findForeignSigns(page, session, `${index}-${number}`)
      found.push(...toViolation(text, boxes[number] ?? '', foreign))
    }
    return found
  } finally {
    await session.detach()
  }
}

const openDocument = async (session: CDPSession): Promise<void> => {
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  await session.send('DOM.getDocument', { depth: 0 })
}

const toViolation = (text: string, boxes: string, foreign: readonly ForeignSign[]): Violation[] => {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, 40)
  const details = [
    ...(boxes === '' ? [] : [`no font has “${boxes}”: it is an empty box`]),
    ...foreign.map(({ sign, font }) => `“${sign}” is drawn by “${font}” of this machine, not by a font of the deck`),
  ]
  return details.length === 0 ? [] : [{ words, detail: details.join('; ') }]
}

/**
 * The signs of a marked element that a font of the machine draws. The browser says so for elements, with the words of the elements
 * inside (Chrome DevTools Protocol, CSS.getPlatformFontsForNode): where it names such a font each sign is asked for on its own.
 */
const findForeignSigns = async (page: Page, session: CDPSession, mark: string): Promise<ForeignSign[]> => {
  if ((await foreignFontsOf(session, `[data-throughline-text="${mark}"]`)).length === 0) return []
  const signs = await page.evaluate(layOutSigns, { mark })
  const found: ForeignSign[] = []
  for (const [at, sign] of signs.entries()) {
    const [font] = await foreignFontsOf(session, `[data-throughline-sign="${at}"]`)
    if (font !== undefined) found.push({ sign, font })
  }
  await page.evaluate(removeSigns)
  return found
}

/** The element is handed over as an object: a selector of the browser's inspector does not reach into the diagrams. */
const foreignFontsOf = async (session: CDPSession, selector: string): Promise<string[]> => {
  const expression = `throughlineProbe.all(document.body, ${JSON.stringify(selector)})[0]`
  const { objectId } = (await session.send('Runtime.evaluate', { expression })).result
  if (objectId === undefined) return []
  const { nodeId } = await session.send('DOM.requestNode', { objectId })
  await session.send('Runtime.releaseObject', { objectId })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.filter((font) => !font.isCustomFont && font.glyphCount > 0).map((font) => font.familyName)
}
