import { basename, dirname, join } from 'node:path'
import * as messages from '../diagnostics/messages.ts'
import type { Deck } from './compiler.ts'
import type { Effects, Files } from './effects.ts'
import { EXIT, Fault, toSystemCode } from './fault.ts'

/** Written last: whoever follows the deck finds the other files in place. */
const LAST = 'slides.md'
const MARK = 'deck.json'
const GENERATOR = 'throughline'

/** The parts of a deck that stand in files. */
export type DeckFiles = Pick<Deck, 'files' | 'pictures'>

interface Draft {
  /** Where the file goes. */
  readonly path: string
  /** The unfinished file beside it. */
  readonly draft: string
  readonly content: string | Uint8Array
}

/**
 * Writes a deck into a folder: every file beside its place first, then all are put in place, `slides.md` last.
 * When one cannot be written, all is as it was before. Throws a `Fault` with `cannot-write`, or with `deck-not-ours` when a file of
 * the deck is there already, throughline did not write it, and `force` is not set.
 */
export async function writeDeck(effects: Effects, folder: string, deck: DeckFiles, force: boolean): Promise<void> {
  const drafts = toDrafts(effects, folder, deck)
  if (!force) await refuseOthers(effects.files, folder, drafts)
  await placeFiles(effects.files, drafts)
}

/** Writes one text in one step. Throws a `Fault` with `cannot-write`. */
export const writeText = (effects: Effects, path: string, text: string): Promise<void> =>
  placeFiles(effects.files, [{ path, draft: toDraftPath(effects, path), content: text }])

/**
 * Throws a `Fault` with `cannot-write` when a file stands where `folder` or one above it would be: told before long work, not after.
 * A folder that is not there is no fault; it is made when it is needed.
 */
export async function refuseBlockedFolder(files: Files, folder: string): Promise<void> {
  const found = await files.look(folder)
  if (found?.kind === 'file') throw new Fault(EXIT.files, messages.cannotWrite(folder, 'ENOTDIR'))
  if (found === null && dirname(folder) !== folder) await refuseBlockedFolder(files, dirname(folder))
}

/** The name under which a result is written before it is whole: beside its place, so that it can be put there by a rename. */
export const toDraftPath = ({ run }: Pick<Effects, 'run'>, path: string): string =>
  join(dirname(path), `.${basename(path)}.${run}.partial`)

function toDrafts(effects: Effects, folder: string, { files, pictures }: DeckFiles): Draft[] {
  const contents = [
    ...pictures.map(({ name, bytes }) => [`public/${name}`, bytes] as const),
    ...Object.entries(files).sort(([a], [b]) => Number(a === LAST) - Number(b === LAST)),
  ]
  return contents.map(([name, content]) => {
    const path = join(folder, ...name.split('/'))
    return { path, draft: toDraftPath(effects, path), content }
  })
}

async function refuseOthers(files: Files, folder: string, drafts: readonly Draft[]): Promise<void> {
  if (await isOurs(files, folder)) return
  for (const { path } of drafts) {
    const found = await files.look(path).catch(() => null)
    if (found !== null) throw new Fault(EXIT.files, messages.deckNotOurs(path))
  }
}

/** A deck of ours is known by the generator named in its `deck.json`. */
async function isOurs(files: Files, folder: string): Promise<boolean> {
  try {
    const mark: unknown = JSON.parse(new TextDecoder().decode(await files.read(join(folder, MARK))))
    return typeof mark === 'object' && mark !== null && 'generator' in mark && mark.generator === GENERATOR
  } catch {
    return false
  }
}

async function placeFiles(files: Files, drafts: readonly Draft[]): Promise<void> {
  const undo: (() => Promise<unknown>)[] = []
  try {
    for (const { path, draft, content } of drafts) {
      await guard(path, async () => {
        const made = await files.makeFolder(dirname(path))
        if (made !== null) undo.push(() => files.remove(made))
        undo.push(() => files.remove(draft))
        files.claim(draft)
        await files.write(draft, content)
      })
    }
    for (const { path, draft } of drafts) await guard(path, () => replace(files, path, draft, undo))
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => null)
    throw error
  }
}

/** Puts a draft in place. What was there can be put back until the last file is in place. */
async function replace(files: Files, path: string, draft: string, undo: (() => Promise<unknown>)[]): Promise<void> {
  const earlier = await readIfThere(files, path)
  await files.rename(draft, path)
  undo.push(() => (earlier === null ? files.remove(path) : files.write(path, earlier)))
}

async function readIfThere(files: Files, path: string): Promise<Uint8Array | null> {
  const found = await files.look(path)
  return found === null ? null : files.read(path)
}

async function guard(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const reason = toSystemCode(error)
    throw reason === null ? error : new Fault(EXIT.files, messages.cannotWrite(path, reason))
  }
}
