import { join } from 'node:path'
import { compileDeck } from './compile-deck.ts'
import { EXIT, type ExitCode } from './fault.ts'
import { toPlanWords } from './plan-words.ts'
import { type Session, toOutFolder } from './session.ts'
import { writeDeck } from './write-deck.ts'

/** `build`: writes the deck and prints where its `slides.md` is. */
export async function build(session: Session): Promise<ExitCode> {
  const { effects, options, terminal } = session
  const deck = await compileDeck(session)
  if (deck === null) return EXIT.faultyArticle
  await writeDeck(effects, toOutFolder(session), deck, options.force)
  for (const words of toPlanWords(deck.plan)) terminal.note(words)
  terminal.print(join(options.out ?? '', 'slides.md'))
  return EXIT.done
}
