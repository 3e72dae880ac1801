import { findPort, HOST } from './slidev/ports.ts'
import { type DeckServer, startServer } from './slidev/server.ts'

export interface PresentOrder {
  /** The deck's folder. */
  readonly dir: string
  /** `null` for the first free one from 3030. */
  readonly port: number | null
  /** Opens the deck in the person's browser. */
  readonly open: boolean
  /** Ends the presentation when it is aborted. */
  readonly signal?: AbortSignal
}

export interface Presentation {
  readonly url: string
  /** The speaker's view: notes, next slide, clock. */
  readonly presenterUrl: string
  /** Stops the server and frees the port. */
  close(): Promise<void>
}

/**
 * Shows a deck in the browser, to this machine only and without a network. Open browsers follow `slides.md`.
 *
 * Throws a ShowFault: `port-taken`, or `slidev-failed` when the deck cannot be read.
 */
export const present = async (order: PresentOrder): Promise<Presentation> => {
  const port = await findPort(order.port)
  const { first, close } = await keepServer(order.dir, port)
  order.signal?.addEventListener('abort', () => void close(), { once: true })
  if (order.open) first.server.openBrowser()
  const url = `http://${HOST}:${port}/`
  return { url, presenterUrl: `${url}${first.isHash ? '#/' : ''}presenter/1`, close }
}

/** A server that a new one on the same port takes the place of when the deck asks for it. */
const keepServer = async (dir: string, port: number): Promise<{ first: DeckServer; close(): Promise<void> }> => {
  let isClosed = false
  const start = () => startServer({ dir, port, onRestart: () => restart() })
  const first = await start()
  let turn: Promise<DeckServer | null> = Promise.resolve(first)
  const restart = () => {
    turn = turn.then((old) => (isClosed ? old : replace(old, start)))
  }
  const close = async () => {
    isClosed = true
    await (await turn)?.close()
  }
  return { first, close }
}

/** `null` when the deck cannot be shown any more: the browser then says that the server is gone. */
const replace = async (old: DeckServer | null, start: () => Promise<DeckServer>): Promise<DeckServer | null> => {
  await old?.close()
  return start().catch(() => null)
}
