import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Page } from 'playwright-core'
import { findBrowser } from './browser/find.ts'
import { withBrowser } from './browser/launch.ts'
import { countDiagrams } from './diagrams.ts'
import { openPrintPage } from './page/open.ts'
import { serveFolder } from './page/static-server.ts'
import type { PageTrouble } from './page/watch.ts'
import type { OnProgress } from './progress.ts'
import { MERMAID_MOUNT } from './slidev/borrowed-mermaid.ts'
import type { BrokenSlide } from './slidev/broken-slides.ts'
import { type CompiledSite, compileForgiving, compileStrict } from './slidev/site.ts'
import { withTemporaryFolder } from './workshop.ts'

export interface DrawOrder {
  readonly dir: string
  /** Path of a browser, or `null` for the one that is found. */
  readonly browser: string | null
  readonly dark: boolean
  readonly withClicks: boolean
  /** Device pixels for one CSS pixel. */
  readonly scale: number
  /** Leaves slides that do not compile empty, and names them, in place of giving up. */
  readonly isForgiving?: boolean
  readonly onProgress: OnProgress
}

export interface DrawnDeck {
  readonly page: Page
  readonly troubles: readonly PageTrouble[]
  readonly slides: ResolvedSlidevOptions['data']['slides']
  /** Slides that do not compile; they are empty on the page. */
  readonly broken: readonly BrokenSlide[]
  /** The files of the layouts there are, by name. */
  layouts(): Promise<Readonly<Record<string, string>>>
  /** Of a slide, in CSS pixels. */
  readonly width: number
  readonly height: number
}

/** Builds a deck into a temporary folder, draws all its slides on one page of a browser, and hands that page to `use`. Nothing stays behind. */
export const withDrawnDeck = async <T>(order: DrawOrder, use: (deck: DrawnDeck) => Promise<T>): Promise<T> => {
  const browser = await findBrowser(order.browser, process.env)
  return withTemporaryFolder(async (out) => {
    order.onProgress({ step: 'build', at: 0, of: 1 })
    const scheme = order.dark ? 'dark' : null
    const site = { dir: order.dir, out, base: '/', scheme, isThrowaway: true, router: 'hash' } as const
    const built = order.isForgiving === true ? await compileForgiving(site) : await compileStrict(site)
    order.onProgress({ step: 'build', at: 1, of: 1 })
    return drawSite(out, browser, built, order, use)
  })
}

const drawSite = async <T>(
  site: string,
  executable: string,
  { options, broken }: CompiledSite,
  order: DrawOrder,
  use: (deck: DrawnDeck) => Promise<T>,
): Promise<T> => {
  const server = await serveFolder(site, [MERMAID_MOUNT])
  try {
    return await withBrowser(executable, async (browser) => {
      const { slides } = options.data
      const size = slideSize(options)
      const onMounted = (at: number, of: number) => order.onProgress({ step: 'draw', at, of })
      const drawn = await openPrintPage(browser, {
        ...order,
        ...size,
        origin: server.origin,
        diagrams: slides.map(({ content }) => countDiagrams(content)),
        isForgiving: order.isForgiving ?? false,
        onMounted,
      })
      return use({ ...drawn, ...size, slides, broken, layouts: options.utils.getLayouts })
    })
  } finally {
    await server.close()
  }
}

/** Slidev rounds the height of a slide up: 980 × 551.25 is printed as 980 × 552. */
const slideSize = ({ data: { config } }: ResolvedSlidevOptions): { width: number; height: number } => ({
  width: config.canvasWidth,
  height: Math.ceil(config.canvasWidth / config.aspectRatio),
})
