import { compileDeck } from './compile-deck.ts'
import type { Deck } from './compiler.ts'
import type { Session } from './session.ts'
import { writeDeck } from './write-deck.ts'

/** Compiles the article, writes the deck into a temporary folder, hands both to `use`, and removes the folder. `null` when there is no deck. */
export async function withTemporaryDeck<T>(
  session: Session,
  use: (deck: Deck, folder: string) => Promise<T>,
): Promise<T | null> {
  const deck = await compileDeck(session)
  return deck === null
    ? null
    : withTemporaryFolder(session, async (folder) => {
        await writeDeck(session.effects, folder, deck, true)
        return use(deck, folder)
      })
}

/** Hands an empty folder to `use` and removes it at the end, whatever happens. */
export async function withTemporaryFolder<T>({ effects }: Session, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await effects.files.makeTemporaryFolder()
  try {
    return await use(folder)
  } finally {
    await effects.files.remove(folder)
  }
}
