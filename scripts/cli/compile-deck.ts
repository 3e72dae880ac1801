import type { Deck } from './compiler.ts'
import { readArticle, takeOutcome, toCompileOptions } from './read-article.ts'
import type { Session } from './session.ts'

/** Reads the article and compiles it, telling what was found; `null` when it gives no deck. */
export async function compileDeck(session: Session): Promise<Deck | null> {
  const { effects, terminal } = session
  const bytes = await readArticle(session)
  terminal.step('reading the article')
  const { compile } = await effects.loadCompiler()
  return takeOutcome(session, await compile(bytes, toCompileOptions(session)))
}
