import { withDrawnDeck } from './drawn-deck.ts'
import { writeAtomically } from './files.ts'
import { type HandoutSlide, layOutSheets } from './handout/lay-out.ts'
import { SHEET_STYLE } from './handout/style.ts'
import { locateTroubles } from './page/locate.ts'
import { refuse } from './page/refuse.ts'
import { type DocumentFacts, describeDocument } from './pdf/describe.ts'
import type { OnProgress } from './progress.ts'

export interface HandoutOrder {
  /** The deck's folder. */
  readonly dir: string
  /** The PDF to write; an older one is replaced when the new one is complete. */
  readonly file: string
  readonly browser: string | null
  readonly dark: boolean
  readonly document: DocumentFacts
  /** What stands beneath each slide, in the order of the slides. */
  readonly sheets: readonly HandoutSlide[]
  readonly onProgress: OnProgress
}

// A4 in CSS pixels.
const PAPER = { width: (210 / 25.4) * 96, height: (297 / 25.4) * 96 }

/**
 * Prints a handout: A4, a slide a page as it stands after its last step, its notes beneath it; notes that do not fit go on on the next
 * page. The slides are the deck's own, drawn small: their words stay words, their links lead to the page of the slide.
 *
 * Throws a ShowFault when the deck does not compile, a slide shows an error, or anything outside the deck is asked for.
 */
export const exportHandout = (order: HandoutOrder): Promise<{ pages: number }> =>
  withDrawnDeck({ ...order, withClicks: false, scale: 1 }, async ({ page, troubles, slides, width, height }) => {
    const sources = slides.map(({ content }) => content)
    order.onProgress({ step: 'print', at: 0, of: 1 })
    refuse(await locateTroubles(page, troubles, sources))
    await page.addStyleTag({ content: SHEET_STYLE })
    const pages = await page.evaluate(layOutSheets, { sheets: order.sheets, width, height })
    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
    refuse(await locateTroubles(page, troubles, sources))
    order.onProgress({ step: 'print', at: 1, of: 1 })
    await writeAtomically(order.file, await describeDocument(printed, order.document, pages, PAPER))
    return { pages: pages.length }
  })
