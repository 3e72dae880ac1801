import { join } from 'node:path'
import * as messages from '../diagnostics/messages.ts'
import type { DeckPlan, FileSet } from '../model/deck.ts'
import { compileDeck } from './compile-deck.ts'
import type { Deck } from './compiler.ts'
import type { Effects } from './effects.ts'
import { EXIT, Fault, toSystemCode } from './fault.ts'
import { STANDARD_INPUT } from './read-article.ts'
import { type Session, toPath } from './session.ts'

const PLAN = 'deck.json'
const SLIDES = 'slides.md'

/**
 * Hands the article and its map to `use` with the deck that stands in a folder, whatever was done to it since it was written, in place
 * of the one that the article gives. The folder stays as it is. Throws a `Fault` with `no-deck-there` or `cannot-read`.
 */
export const withWrittenDeck =
  (name: string) =>
  async <T>(session: Session, use: (deck: Deck, folder: string) => Promise<T>): Promise<T | null> => {
    const folder = toPath(session.effects, name)
    const files = await readDeckFiles(session.effects, name, folder)
    const deck = await compileDeck(session)
    return deck === null ? null : use({ ...deck, plan: readPlan(files, deck.plan), files }, folder)
  }

/** Throws a `Fault` with `deck-without-article` where a folder with a deck is named in place of an article. */
export async function refuseFolder({ options: { subject }, effects }: Session): Promise<void> {
  if (subject === null || subject === STANDARD_INPUT) return
  const found = await effects.files.look(join(toPath(effects, subject), PLAN)).catch(() => null)
  if (found !== null) throw new Fault(EXIT.files, messages.deckWithoutArticle(subject))
}

async function readDeckFiles({ files }: Effects, name: string, folder: string): Promise<FileSet> {
  const found = await files.look(folder)
  if (found?.kind !== 'folder')
    throw new Fault(EXIT.files, messages.noDeckThere(name, found === null ? 'there is no such folder' : 'it is a file'))
  const texts: [string, string][] = []
  for (const file of [PLAN, SLIDES]) {
    const path = join(folder, file)
    if ((await files.look(path))?.kind !== 'file')
      throw new Fault(EXIT.files, messages.noDeckThere(name, `there is no "${file}" in it`))
    texts.push([file, await readText(files, path)])
  }
  return Object.fromEntries(texts)
}

async function readText(files: Effects['files'], path: string): Promise<string> {
  try {
    return new TextDecoder().decode(await files.read(path))
  } catch (error) {
    const reason = toSystemCode(error)
    throw reason === null ? error : new Fault(EXIT.files, messages.cannotRead(path, reason))
  }
}

/** The plan as it was written; where it cannot be read the article's own: the proof tells that it is none. */
function readPlan(files: FileSet, otherwise: DeckPlan): DeckPlan {
  try {
    const plan = JSON.parse(files[PLAN] ?? '')
    return Array.isArray(plan.slides) ? plan : otherwise
  } catch {
    return otherwise
  }
}
