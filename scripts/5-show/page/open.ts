import type { Browser, Page } from 'playwright-core'
import { ShowFault } from '../fault.ts'
import { type Readiness, readReadiness } from './readiness.ts'
import { settle } from './settle.ts'
import { type PageTrouble, watchPage } from './watch.ts'

interface PrintPage {
  readonly page: Page
  /** Grows while the page is used. */
  readonly troubles: readonly PageTrouble[]
}

interface PrintOrder {
  readonly origin: string
  /** For every slide, how many diagrams it is to show. */
  readonly diagrams: readonly number[]
  /** Takes the page as it is when it comes to rest with something missing. */
  readonly isForgiving: boolean
  readonly width: number
  readonly height: number
  readonly dark: boolean
  readonly withClicks: boolean
  readonly scale: number
  onMounted(at: number, of: number): void
}

const PATIENCE_MS = 60_000
const STALL_MS = 10_000
const STEP_MS = 40

// No picture is taken half-way through a movement.
const PRINT_STYLE = `
.print-slide-container:last-child { break-after: auto }
*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important }
`

// Slidev leaves Mermaid's workshop in the page, which would give an empty last sheet. While diagrams are drawn their labels are measured there.
const WORKSHOP_STYLE = '#mermaid-rendering-container { display: none !important }'

/** Opens the page that holds all slides of a built site and waits until each stands as it will be printed. Throws `slidev-failed` when one does not come. */
export const openPrintPage = async (browser: Browser, order: PrintOrder): Promise<PrintPage> => {
  const page = await browser.newPage({
    viewport: { width: order.width, height: order.height },
    deviceScaleFactor: order.scale,
    colorScheme: order.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  const troubles = await watchPage(page, order.origin)
  await page.emulateMedia({ media: 'screen' })
  await page.goto(`${order.origin}/?print=${order.withClicks ? 'clicks' : 'true'}#/print`, { waitUntil: 'load' })
  await page.addStyleTag({ content: PRINT_STYLE })
  await untilReady(page, order, troubles)
  await page.addStyleTag({ content: WORKSHOP_STYLE })
  await settle(page)
  return { page, troubles }
}

/** Waits until all slides stand, or until nothing moves any more and the page has told why: then the caller sees that in the troubles. */
const untilReady = async (page: Page, order: PrintOrder, troubles: readonly PageTrouble[]): Promise<void> => {
  const begun = Date.now()
  let moved = { at: begun, missing: '' }
  for (;;) {
    const readiness = await page.evaluate(readReadiness, order.diagrams)
    order.onMounted(Math.min(readiness.mounted, order.diagrams.length), order.diagrams.length)
    if (readiness.ready) return
    const now = Date.now()
    if (readiness.missing !== moved.missing) moved = { at: now, missing: readiness.missing }
    const isStalled = now - moved.at > STALL_MS
    if (isStalled && (order.isForgiving || troubles.some(({ kind }) => kind === 'console'))) return
    if (now - begun > PATIENCE_MS) throw notReady(readiness)
    await page.waitForTimeout(STEP_MS)
  }
}

const notReady = ({ missing }: Readiness): ShowFault =>
  new ShowFault(
    'slidev-failed',
    `the deck was not drawn within ${PATIENCE_MS / 1000} seconds; still missing: ${missing}`,
    'run `throughline check` to see which slide it is',
  )
