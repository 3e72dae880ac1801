import type { Deck } from './compiler.ts'
import { readArticle, takeOutcome, toCompileOptions } from './read-article.ts'
import type { Session } from './session.ts'

/** Reads the article and compiles it, telling what was found; `null` when it gives no deck. */
export async function compileDeck(session: Session): Promise<Deck | null> {
  const bytes = await readArticle(session)
  const { compile } = await session.effects.loadCompiler()
  return takeOutcome(session, await compile(bytes, toCompileOptions(session)))
}
