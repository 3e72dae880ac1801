import type { FileSet } from '../model/deck.ts'
import { compileDeck } from './compile-deck.ts'
import { withShow } from './draw.ts'
import { EXIT, type ExitCode, toFault } from './fault.ts'
import { STANDARD_INPUT } from './read-article.ts'
import { type Session, toOutFolder, toPath } from './session.ts'
import { withTemporaryFolder } from './temporary.ts'
import { writeDeck } from './write-deck.ts'

/** `present`: serves the deck, prints its address, and follows the article until the user ends it. */
export async function present(session: Session): Promise<ExitCode> {
  const deck = await compileDeck(session)
  if (deck === null) return EXIT.faultyArticle
  if (session.options.out !== null) return presentIn(session, toOutFolder(session), deck.files, session.options.force)
  return withTemporaryFolder(session, (folder) => presentIn(session, folder, deck.files, true))
}

async function presentIn(session: Session, dir: string, files: FileSet, force: boolean): Promise<ExitCode> {
  const { effects, options, terminal, stopped } = session
  await writeDeck(effects, dir, files, force)
  terminal.step('starting Slidev')
  const order = { dir, port: options.port, open: options.open, signal: stopped }
  const shown = await withShow(session, (show) => show.present(order))
  printAddress(session, shown.url, shown.presenterUrl)
  const unfollow = follow(session, dir, files)
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

/** Rebuilds when the article changes, one rebuild at a time. Gives what ends it and waits for a rebuild under way. */
function follow(session: Session, dir: string, first: FileSet): () => Promise<void> {
  const { effects, options } = session
  if (options.subject === null || options.subject === STANDARD_INPUT) return async () => {}
  let files = first
  let work = Promise.resolve()
  const unwatch = effects.files.watch(toPath(effects, options.subject), () => {
    work = work.then(async () => {
      files = await rebuild(session, dir, files)
    })
  })
  return () => {
    unwatch()
    return work
  }
}

/** Gives the deck that is shown now: the new one, or the earlier when the article gives none. */
async function rebuild(session: Session, dir: string, earlier: FileSet): Promise<FileSet> {
  const { effects, terminal, options } = session
  try {
    const deck = await compileDeck(session)
    if (deck === null) {
      terminal.note('the earlier deck is shown until this is mended')
      return earlier
    }
    if (isSame(deck.files, earlier)) return earlier
    await writeDeck(effects, dir, deck.files, true)
    terminal.note(`${options.subject} has changed: the deck is up to date (${deck.plan.slides.length} slides)`)
    return deck.files
  } catch (error) {
    terminal.tell([toFault(error).diagnostic], null)
    terminal.note('the earlier deck is shown until this is mended')
    return earlier
  }
}

const isSame = (a: FileSet, b: FileSet): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, text]) => b[name] === text)
