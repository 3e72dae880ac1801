import { join } from 'node:path'
import { ViteSlidevPlugin } from '@slidev/cli'
import type { ResolvedSlidevOptions, SlidevPluginOptions } from '@slidev/types'
import { build, type InlineConfig, mergeConfig, normalizePath, type Plugin } from 'vite'
import { ShowFault } from '../fault.ts'
import { borrowMermaid } from './borrowed-mermaid.ts'
import { type BrokenSlide, findBrokenSlides } from './broken-slides.ts'
import { deckViteConfig, repositoryViteConfig } from './config.ts'
import { describeDeck } from './deck.ts'
import { compileFailure } from './failure.ts'
import { setNodeEnv } from './node-env.ts'
import { repositoryRoot } from './places.ts'
import type { ColorScheme } from './settings.ts'

interface SiteOrder {
  readonly dir: string
  readonly out: string
  readonly base: string
  readonly scheme: ColorScheme
  /** Only to be drawn once and thrown away: need not be small, and stands beside `MERMAID_MOUNT`. */
  readonly isThrowaway: boolean
  /** `hash` keeps the slide's number behind a `#`, so that any plain file server will do; `null` for what the deck says. */
  readonly router: 'hash' | null
}

export interface CompiledSite {
  readonly options: ResolvedSlidevOptions
  /** Slides that do not compile; they stand in the site as empty slides. */
  readonly broken: readonly BrokenSlide[]
}

/** Builds the static site of a deck into `out`, which must be empty or missing. Throws `slidev-failed`, with the slide's number where it is known. */
export const compileStrict = async (order: SiteOrder): Promise<CompiledSite> => {
  const options = await describeDeck({ ...order, mode: 'build' })
  try {
    await buildOnce(options, order)
    return { options, broken: [] }
  } catch (thrown) {
    throw toFault(thrown)
  }
}

/** As `compileStrict`, but slides that do not compile are named and left empty. */
export const compileForgiving = async (order: SiteOrder): Promise<CompiledSite> => {
  const options = await describeDeck({ ...order, mode: 'build' })
  const broken: BrokenSlide[] = []
  try {
    await buildOnce(options, order)
  } catch (thrown) {
    broken.push(...(await findBrokenSlides(order.dir, options)))
    if (broken.length === 0) throw toFault(thrown)
    for (const { slide } of broken) emptySlide(options, slide)
    await buildOnce(options, order).catch((again) => {
      throw toFault(again)
    })
  }
  return { options, broken }
}

const buildOnce = async (options: ResolvedSlidevOptions, order: SiteOrder): Promise<void> => {
  const restore = setNodeEnv('production')
  try {
    await build(await siteConfig(options, order))
  } finally {
    restore()
  }
}

const emptySlide = (options: ResolvedSlidevOptions, slide: number): void => {
  const one = options.data.slides[slide - 1]
  if (one !== undefined) Object.assign(one, { content: '', title: '', images: [] })
}

const toFault = (thrown: unknown): ShowFault => {
  const { slide, words } = compileFailure(thrown)
  const reason = slide === null ? words : `slide ${slide} does not compile: ${words}`
  return new ShowFault('slidev-failed', reason, 'build the deck anew from the article')
}

const siteConfig = async (options: ResolvedSlidevOptions, order: SiteOrder): Promise<InlineConfig> => {
  const { slidev, ...fromRepository }: InlineConfig & { slidev?: SlidevPluginOptions } =
    await repositoryViteConfig('build')
  const page = normalizePath(join(repositoryRoot, 'index.html'))
  const own: InlineConfig = {
    configFile: false,
    root: repositoryRoot,
    mode: 'production',
    logLevel: 'silent',
    plugins: [
      virtualPage(page, options.utils.indexHtml),
      ...(order.isThrowaway ? [borrowMermaid] : []),
      await ViteSlidevPlugin(options, slidev ?? {}),
    ],
    build: {
      outDir: order.out,
      emptyOutDir: false,
      minify: !order.isThrowaway,
      cssMinify: !order.isThrowaway,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 100_000,
      rolldownOptions: { input: { index: page } },
    },
    define: { __VUE_PROD_DEVTOOLS__: 'false' },
  }
  return mergeConfig(mergeConfig(fromRepository, deckViteConfig(order.dir, order.base)), own)
}

/** Slidev makes the site's `index.html` in memory; no such file stands in the repository. */
const virtualPage = (id: string, html: string): Plugin => ({
  name: 'throughline:page',
  resolveId: { order: 'pre', handler: (wanted) => (wanted === id ? id : null) },
  load: { order: 'pre', handler: (wanted) => (wanted === id ? html : null) },
})
