import { basename, join } from 'node:path'
import type { Deck } from './compiler.ts'
import { findBrowser, toProgressListener, withShow } from './draw.ts'
import { EXIT, type ExitCode } from './fault.ts'
import { toSheets } from './handout-sheets.ts'
import { toNotesText } from './notes-text.ts'
import { toStem } from './read-article.ts'
import { type Session, toOutFolder } from './session.ts'
import { placeSite } from './site.ts'
import { withTemporaryDeck } from './temporary.ts'
import { refuseBlockedFolder, writeText } from './write-deck.ts'

/** What a format is made from. */
interface Job {
  readonly session: Session
  readonly deck: Deck
  /** The folder with the deck. */
  readonly dir: string
  /** Path of the browser, when a format of this run draws. */
  readonly browser: string | null
}

interface Format {
  /** Whether it is drawn in a browser. */
  readonly draws: boolean
  /** What the article's name is followed by: `.pdf`. */
  readonly ending: string
  readonly write: (job: Job, path: string) => Promise<unknown>
}

const PICTURE = /^\d{2,}(-\d+)?\.png$/ // `07.png`, `07-2.png`

const FORMATS: Readonly<Record<string, Format>> = {
  pdf: { draws: true, ending: '.pdf', write: writePdf },
  handout: { draws: true, ending: '-handout.pdf', write: writeHandout },
  png: { draws: true, ending: '-slides', write: writePictures },
  html: { draws: false, ending: '-site', write: writeSite },
  notes: { draws: false, ending: '-notes.txt', write: writeNotes },
  map: { draws: false, ending: '.mmd', write: writeMap },
}

/** `export`: writes the formats asked for and prints the name of each as soon as it is there. */
export async function exportDeck(session: Session): Promise<ExitCode> {
  const formats = session.options.formats.flatMap((name) => FORMATS[name] ?? [])
  const draws = formats.some((format) => format.draws)
  await refuseBlockedFolder(session.effects.files, toOutFolder(session))
  const browser = draws ? await withShow(session, (show) => findBrowser(session, show)) : null
  const done = await withTemporaryDeck(session, async (deck, dir) => {
    for (const format of formats) await writeFormat({ session, deck, dir, browser }, format)
    return EXIT.done
  })
  return done ?? EXIT.faultyArticle
}

async function writeFormat(job: Job, { ending, write }: Format): Promise<void> {
  const { session } = job
  const name = toStem(session) + ending
  session.terminal.step(`writing ${name}`)
  await write(job, join(toOutFolder(session), name))
  session.terminal.print(join(session.options.out ?? '', name))
}

const toDrawing = ({ session, dir, browser }: Job) => ({
  dir,
  browser,
  dark: session.options.dark,
  withClicks: session.options.withClicks,
  onProgress: toProgressListener(session),
})

function writePdf(job: Job, file: string): Promise<unknown> {
  return withShow(job.session, (show) => show.exportPdf({ ...toDrawing(job), file, document: toDocument(job) }))
}

function writeHandout(job: Job, file: string): Promise<unknown> {
  const order = { ...toDrawing(job), file, document: toDocument(job), sheets: toSheets(job.deck.plan) }
  return withShow(job.session, (show) => show.exportHandout(order))
}

function toDocument({ deck }: Job) {
  const { title, author, language } = deck.plan
  return { title: title.text, author: author?.text ?? null, language }
}

async function writePictures(job: Job, out: string): Promise<void> {
  const { files } = job.session.effects
  const written = await withShow(job.session, (show) => show.screenshotSlides({ ...toDrawing(job), out }))
  const names = new Set(written.map((path) => basename(path)))
  // An earlier, longer deck has left pictures that belong to no slide now.
  const stale = (await files.list(out)).filter((name) => PICTURE.test(name) && !names.has(name))
  for (const name of stale) await files.remove(join(out, name))
}

function writeSite({ session, dir }: Job, path: string): Promise<unknown> {
  return placeSite(session, path, (out) => withShow(session, (show) => show.buildSite({ dir, out })))
}

function writeNotes({ session, deck }: Job, path: string): Promise<unknown> {
  return writeText(session.effects, path, toNotesText(deck.plan))
}

async function writeMap(job: Job, path: string): Promise<void> {
  const { toMermaid } = await job.session.effects.loadCompiler()
  await writeText(job.session.effects, path, toMermaid(job.deck.article, job.deck.found))
}
