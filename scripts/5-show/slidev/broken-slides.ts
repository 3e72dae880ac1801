import { createServer } from '@slidev/cli'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { mergeConfig, type ViteDevServer } from 'vite'
import { deckViteConfig } from './config.ts'
import { compileFailure } from './failure.ts'
import { withoutWatcher } from './without-watcher.ts'

export interface BrokenSlide {
  /** From 1. */
  readonly slide: number
  readonly words: string
}

/** Every slide that does not compile, with the reason. No browser is needed; about two seconds. */
export const findBrokenSlides = async (dir: string, options: ResolvedSlidevOptions): Promise<BrokenSlide[]> => {
  const config = mergeConfig(deckViteConfig(dir, '/'), {
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [withoutWatcher],
  })
  const server = await createServer({ ...options, mode: 'dev' }, config)
  try {
    const tried = await Promise.all(options.data.slides.map((_, index) => tryCompile(server, options.entry, index + 1)))
    return tried.filter((broken) => broken !== null)
  } finally {
    await server.close()
  }
}

const tryCompile = async (server: ViteDevServer, entry: string, slide: number): Promise<BrokenSlide | null> => {
  try {
    await server.transformRequest(`${entry}__slidev_${slide}.md`)
    return null
  } catch (thrown) {
    return { slide, words: compileFailure(thrown).words }
  }
}
