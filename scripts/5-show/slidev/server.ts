import { createDataUtils, createServer } from '@slidev/cli'
import type { ResolvedSlidevOptions, SlidevData } from '@slidev/types'
import { mergeConfig, type Plugin, type ViteDevServer } from 'vite'
import { reasonOf, ShowFault } from '../fault.ts'
import { deckViteConfig } from './config.ts'
import { type DeckSource, describeDeck, PRINT_ROUTE, readSlides } from './deck.ts'
import { followSlides } from './follow.ts'
import { setNodeEnv } from './node-env.ts'
import { HOST } from './ports.ts'
import { consequenceOf } from './reload.ts'
import { withoutWatcher } from './without-watcher.ts'

interface ServerOrder {
  readonly dir: string
  readonly port: number
  /** Called when the deck changed in a way that only a new server can show. */
  onRestart(): void
}

// Slidev takes over the new slides right after it was handed them; the browser must ask for them after that.
const AFTER_TAKEOVER_MS = 20

export interface DeckServer {
  readonly server: ViteDevServer
  /** Whether the slide's number stands behind a `#` in the address. */
  readonly isHash: boolean
  close(): Promise<void>
}

/** Starts Slidev's server for a deck, for this machine only, and keeps open browsers in step with `slides.md`. */
export const startServer = async (order: ServerOrder): Promise<DeckServer> => {
  const source: DeckSource = { dir: order.dir, mode: 'dev', scheme: null, router: null, base: '/' }
  const options = await describeDeck(source)
  const config = mergeConfig(deckViteConfig(order.dir, '/'), {
    logLevel: 'silent',
    plugins: [refuseWriting, withoutWatcher],
    server: { host: HOST, port: order.port, strictPort: true },
  })
  const restoreEnv = setNodeEnv('development')
  let server: ViteDevServer | null = null
  const loadData = (sources: Record<string, string>) =>
    readSlides(source, sources).then((data) => takeOver(data, options, () => server, order))
  try {
    server = await createServer(options, config, { loadData: (sources) => loadData(sources).catch(() => false) })
    await server.listen()
    warmUp(server, options)
    return toDeckServer(server, order.dir, options.data.config.routerMode === 'hash', restoreEnv)
  } catch (thrown) {
    await server?.close()
    restoreEnv()
    throw new ShowFault('slidev-failed', reasonOf(thrown), 'build the deck anew from the article')
  }
}

const toDeckServer = (server: ViteDevServer, dir: string, isHash: boolean, restoreEnv: () => void): DeckServer => {
  const stopFollowing = followSlides(server, dir)
  const close = () => {
    stopFollowing()
    restoreEnv()
    return server.close()
  }
  return { server, isHash, close }
}

/** Decides what the open browsers need for the new slides; `false` tells Slidev to leave things as they are. */
const takeOver = async (
  data: SlidevData,
  options: ResolvedSlidevOptions,
  server: () => ViteDevServer | null,
  order: ServerOrder,
): Promise<SlidevData | false> => {
  const consequence = consequenceOf(options.data, data)
  if (consequence === 'restart') {
    order.onRestart()
    return false
  }
  if (consequence === 'reload') {
    const utils = await createDataUtils({ ...options, data })
    Object.assign(options.utils, utils, { define: { ...utils.define, ...PRINT_ROUTE } })
    setTimeout(() => reloadBrowsers(server()), AFTER_TAKEOVER_MS)
  }
  return data
}

const reloadBrowsers = (server: ViteDevServer | null): void => {
  const graph = server?.environments.client.moduleGraph
  for (const [id, module] of graph?.idToModuleMap ?? []) if (isOfDeck(id)) graph?.invalidateModule(module)
  server?.ws.send({ type: 'full-reload' })
}

// /@slidev/configs, /@slidev/slides: what Slidev makes from the deck as a whole. It renews the modules of changed slides itself.
const isOfDeck = (id: string): boolean => id.startsWith('/@slidev/')

/** Begins to prepare what a browser will ask for, before it asks. */
const warmUp = (server: ViteDevServer, options: ResolvedSlidevOptions): void => {
  const slides = options.data.slides.map((_, index) => `/@slidev/slides/${index + 1}/md`)
  const main = `/@fs/${options.clientRoot.replace(/^\//, '')}/main.ts`
  for (const url of [main, ...slides]) void server.warmupRequest(url)
}

/** Slidev's server takes new text for a slide from any page in the browser, also from one of another origin. Nothing here needs that. */
const refuseWriting: Plugin = {
  name: 'throughline:refuse-writing',
  enforce: 'pre',
  configureServer: (server) => {
    server.middlewares.use((request, response, next) => {
      const isWriting = request.method !== 'GET' && request.url?.startsWith('/__slidev/') === true
      if (!isWriting) return next()
      response.statusCode = 405
      response.end()
    })
  },
}
