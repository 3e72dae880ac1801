import type { CompileOptions, Deck, Mapped } from '../compile.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ArgumentMap } from '../model/argument.ts'
import type { Article } from '../model/article.ts'
import type { Outcome } from '../model/outcome.ts'

export type { CompileOptions, Deck, Mapped }

/** Phases 1 to 4 as the command line uses them. */
export interface Compiler {
  readonly compile: (bytes: Uint8Array, options: CompileOptions) => Promise<Outcome<Deck | null>>
  readonly compileMap: (bytes: Uint8Array, options: CompileOptions) => Promise<Outcome<Mapped | null>>
  /** What of the deck's promises does not hold, as written in its files. */
  readonly prove: (deck: Deck) => readonly Diagnostic[]
  readonly toMapJson: (article: Article, map: ArgumentMap) => string
  readonly toMapText: (article: Article, map: ArgumentMap) => string
  readonly toMapArgdown: (article: Article, map: ArgumentMap) => string
  readonly toMermaid: (article: Article, map: ArgumentMap) => string
}
