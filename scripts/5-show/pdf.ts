import { withDrawnDeck } from './drawn-deck.ts'
import { writeAtomically } from './files.ts'
import { locateTroubles } from './page/locate.ts'
import { refuse } from './page/refuse.ts'
import { type DocumentFacts, describeDocument } from './pdf/describe.ts'
import { readPrintedPages } from './pdf/printed-pages.ts'
import type { OnProgress } from './progress.ts'

export interface PdfOrder {
  /** The deck's folder. */
  readonly dir: string
  /** The PDF to write; an older one is replaced when the new one is complete. */
  readonly file: string
  readonly browser: string | null
  /** A page for every step of a slide in place of one a slide. */
  readonly withClicks: boolean
  readonly dark: boolean
  readonly document: DocumentFacts
  readonly onProgress: OnProgress
}

/**
 * Prints a deck to a tagged PDF: a page a slide (or a step), the slide's own size, links between slides, an outline with one
 * entry a slide. The same deck gives the same bytes with the same browser.
 *
 * Throws a ShowFault when the deck does not compile, a slide shows an error, or anything outside the deck is asked for.
 */
export const exportPdf = (order: PdfOrder): Promise<{ pages: number }> =>
  withDrawnDeck({ ...order, scale: 1 }, async ({ page, troubles, slides, width, height }) => {
    const sources = slides.map(({ content }) => content)
    order.onProgress({ step: 'print', at: 0, of: 1 })
    refuse(await locateTroubles(page, troubles, sources))
    const pages = await page.evaluate(readPrintedPages)
    const printed = await page.pdf({ width: `${width}px`, height: `${height}px`, printBackground: true, tagged: true })
    refuse(await locateTroubles(page, troubles, sources))
    order.onProgress({ step: 'print', at: 1, of: 1 })
    await writeAtomically(order.file, await describeDocument(printed, order.document, pages, { width, height }))
    return { pages: pages.length }
  })
