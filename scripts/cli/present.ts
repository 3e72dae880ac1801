import type { FileSet } from '../model/deck.ts'
import { compileDeck } from './compile-deck.ts'
import { withShow } from './draw.ts'
import { EXIT, type ExitCode, toFault } from './fault.ts'
import { STANDARD_INPUT } from './read-article.ts'
import { type Session, toOutFolder, toPath } from './session.ts'
import { withTemporaryFolder } from './temporary.ts'
import { type DeckFiles, writeDeck } from './write-deck.ts'

/** `present`: serves the deck, prints its address, and follows the article and its pictures until the user ends it. */
export async function present(session: Session): Promise<ExitCode> {
  const deck = await compileDeck(session)
  if (deck === null) return EXIT.faultyArticle
  if (session.options.out !== null) return presentIn(session, toOutFolder(session), deck, session.options.force)
  return withTemporaryFolder(session, (folder) => presentIn(session, folder, deck, true))
}

async function presentIn(session: Session, dir: string, deck: DeckFiles, force: boolean): Promise<ExitCode> {
  const { effects, options, terminal, stopped } = session
  await writeDeck(effects, dir, deck, force)
  terminal.step('starting Slidev')
  const order = { dir, port: options.port, open: options.open, signal: stopped }
  const shown = await withShow(session, (show) => show.present(order))
  printAddress(session, shown.url, shown.presenterUrl)
  const unfollow = follow(session, dir, deck)
  await untilStopped(stopped)
  await unfollow()
  await shown.close()
  return EXIT.done
}

function printAddress({ options, terminal }: Session, url: string, presenterUrl: string): void {
  const words = `The deck is at ${url} (speaker notes: ${presenterUrl}). Ctrl-C ends it.`
  terminal.print(options.json ? JSON.stringify({ url, presenterUrl }) : words)
}

const untilStopped = (stopped: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (stopped.aborted) resolve()
    stopped.addEventListener('abort', () => resolve(), { once: true })
  })

/** Rebuilds when the article or a picture of it changes, one rebuild at a time. Gives what ends it and waits for a rebuild under way. */
function follow(session: Session, dir: string, first: DeckFiles): () => Promise<void> {
  const { effects, options } = session
  if (options.subject === null || options.subject === STANDARD_INPUT) return async () => {}
  const article = toPath(effects, options.subject)
  const watched = new Map<string, () => void>()
  let deck = first
  let work = Promise.resolve()
  const watch = () => {
    for (const path of [article, ...deck.pictures.map((picture) => picture.path)])
      if (!watched.has(path)) watched.set(path, effects.files.watch(path, onChange))
  }
  const onChange = () => {
    work = work.then(async () => {
      deck = await rebuild(session, dir, deck)
      watch()
    })
  }
  watch()
  return () => {
    for (const unwatch of watched.values()) unwatch()
    return work
  }
}

/** Gives the deck that is shown now: the new one, or the earlier when the article gives none. */
async function rebuild(session: Session, dir: string, earlier: DeckFiles): Promise<DeckFiles> {
  const { effects, terminal, options } = session
  try {
    const deck = await compileDeck(session)
    if (deck === null) {
      terminal.note('the earlier deck is shown until this is mended')
      return earlier
    }
    if (isSame(deck.files, earlier.files)) return earlier
    await writeDeck(effects, dir, deck, true)
    terminal.note(`${options.subject} has changed: the deck is up to date (${deck.plan.slides.length} slides)`)
    return deck
  } catch (error) {
    terminal.tell([toFault(error).diagnostic], null)
    terminal.note('the earlier deck is shown until this is mended')
    return earlier
  }
}

/** The names of pictures tell what they hold, and the slides name them. */
const isSame = (a: FileSet, b: FileSet): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, text]) => b[name] === text)
