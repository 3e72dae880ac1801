import { read } from './1-read/index.ts'
import { argue } from './2-argue/index.ts'
import { plan } from './3-plan/index.ts'
import { write } from './4-write/index.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import type { ArgumentMap } from './model/argument.ts'
import type { Article } from './model/article.ts'
import type { DeckPlan, FileSet } from './model/deck.ts'
import type { Outcome } from './model/outcome.ts'
import type { SourceFormat } from './model/source.ts'

export interface CompileOptions {
  /** The file's own name, without its folder; `-` for standard input. */
  readonly name: string
  /** When not given it is told by the name's ending, else by the content. */
  readonly format?: SourceFormat
  /** How long the talk may take; when not given it takes as long as it takes to say all. */
  readonly minutes?: number
}

/** An article with its map, as far as the verb `map` needs it. */
export interface Mapped {
  readonly article: Article
  readonly map: ArgumentMap
}

export interface Deck extends Mapped {
  readonly plan: DeckPlan
  readonly files: FileSet
}

/**
 * Turns an article into a deck:
 *
 *   bytes ─ read ─▶ Article ─ argue ─▶ ArgumentMap ─ plan ─▶ DeckPlan ─ write ─▶ FileSet
 *
 * Pure: the same bytes give the same files. `value` is `null` when there is nothing to make a deck of; then an error says why.
 */
export async function compile(bytes: Uint8Array, options: CompileOptions): Promise<Outcome<Deck | null>> {
  const mapped = await compileMap(bytes, options)
  if (mapped.value === null) return { value: null, diagnostics: mapped.diagnostics }
  const { article, map } = mapped.value
  const planned = plan(article, map, options.minutes ?? null)
  const written = write(planned.value)
  const diagnostics = [...mapped.diagnostics, ...planned.diagnostics, ...written.diagnostics]
  return { value: { article, map, plan: planned.value, files: written.value }, diagnostics }
}

/** The first half: the article and its argument map. */
export async function compileMap(bytes: Uint8Array, options: CompileOptions): Promise<Outcome<Mapped | null>> {
  const articles = read(bytes, options)
  if (articles.value === null) return { value: null, diagnostics: articles.diagnostics }
  const maps = await argue(articles.value)
  const diagnostics: Diagnostic[] = [...articles.diagnostics, ...maps.diagnostics]
  return { value: { article: articles.value, map: maps.value }, diagnostics }
}
