import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Browser, Page } from 'playwright-core'
import { findBrowser } from './browser/find.ts'
import { withBrowser } from './browser/launch.ts'
import { countDiagrams } from './diagrams.ts'
import { openPrintPage } from './page/open.ts'
import { serveFolder } from './page/static-server.ts'
import type { PageTrouble } from './page/watch.ts'
import type { OnProgress } from './progress.ts'
import { MERMAID_MOUNT } from './slidev/borrowed-mermaid.ts'
import type { BrokenSlide } from './slidev/broken-slides.ts'
import type { ColorScheme } from './slidev/settings.ts'
import { type CompiledSite, compileForgiving, compileStrict } from './slidev/site.ts'
import { withTemporaryFolder } from './workshop.ts'

interface DrawOrder {
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
  const executable = await findBrowser(order.browser, process.env)
  const scheme = order.dark ? 'dark' : null
  return withServedSite({ ...order, scheme }, (site) =>
    withBrowser(executable, async (browser) => use(await drawSite(site, browser, order))),
  )
}

/**
 * Builds a deck once, draws it in light and then in dark in a browser that runs already, and hands each page to `use`. The browser is left
 * running, the pages are closed.
 */
export const withDeckInBoth = async <T>(
  order: Pick<DrawOrder, 'dir' | 'onProgress'>,
  browser: Browser,
  use: (deck: DrawnDeck, isDark: boolean) => Promise<T>,
): Promise<{ readonly light: T; readonly dark: T }> =>
  withServedSite({ ...order, scheme: 'auto', isForgiving: true }, async (site) => {
    const drawn = async (dark: boolean): Promise<T> => {
      const deck = await drawSite(site, browser, { ...order, dark, withClicks: false, scale: 1, isForgiving: true })
      try {
        return await use(deck, dark)
      } finally {
        await deck.page.close()
      }
    }
    return { light: await drawn(false), dark: await drawn(true) }
  })

interface ServedSite extends CompiledSite {
  readonly origin: string
}

/** Builds the site of a deck into a temporary folder and serves it while `use` runs. */
const withServedSite = async <T>(
  order: Pick<DrawOrder, 'dir' | 'isForgiving' | 'onProgress'> & { readonly scheme: ColorScheme },
  use: (site: ServedSite) => Promise<T>,
): Promise<T> =>
  withTemporaryFolder(async (out) => {
    order.onProgress({ step: 'build', at: 0, of: 1 })
    const site = { dir: order.dir, out, base: '/', scheme: order.scheme, isThrowaway: true, router: 'hash' } as const
    const built = order.isForgiving === true ? await compileForgiving(site) : await compileStrict(site)
    order.onProgress({ step: 'build', at: 1, of: 1 })
    const server = await serveFolder(out, [MERMAID_MOUNT])
    try {
      return await use({ ...built, origin: server.origin })
    } finally {
      await server.close()
    }
  })

const drawSite = async (
  { options, broken, origin }: ServedSite,
  browser: Browser,
  order: Omit<DrawOrder, 'dir' | 'browser'>,
): Promise<DrawnDeck> => {
  const { slides } = options.data
  const size = slideSize(options)
  const drawn = await openPrintPage(browser, {
    ...order,
    ...size,
    origin,
    diagrams: slides.map(({ content }) => countDiagrams(content)),
    isForgiving: order.isForgiving ?? false,
    onMounted: (at, of) => order.onProgress({ step: 'draw', at, of }),
  })
  return { ...drawn, ...size, slides, broken, layouts: options.utils.getLayouts }
}

/** Slidev rounds the height of a slide up: 980 × 551.25 is printed as 980 × 552. */
const slideSize = ({ data: { config } }: ResolvedSlidevOptions): { width: number; height: number } => ({
  width: config.canvasWidth,
  height: Math.ceil(config.canvasWidth / config.aspectRatio),
})
