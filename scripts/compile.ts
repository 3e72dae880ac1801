import { read } from './1-read/index.ts'
import { argue } from './2-argue/index.ts'
import { plan } from './3-plan/index.ts'
import { write } from './4-write/index.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { unsureLine } from './diagnostics/messages.ts'
import type { ArgumentMap } from './model/argument.ts'
import type { Article } from './model/article.ts'
import type { DeckPlan, FileSet } from './model/deck.ts'
import type { Outcome } from './model/outcome.ts'
import type { PictureFile } from './model/picture.ts'
import type { SourceFormat } from './model/source.ts'
import { isUnsureLine, withoutLine } from './model/sure-line.ts'

export interface CompileOptions {
  /** The file's own name, without its folder; `-` for standard input. */
  readonly name: string
  /** When not given it is told by the name's ending, else by the content. */
  readonly format?: SourceFormat
  /** How long the talk may take; when not given it takes as long as it takes to say all. */
  readonly minutes?: number
  /** Draws a line of argument whatever its sureness (`model/sure-line.ts`); without it an unsure one is left out of the deck. */
  readonly isUnsureDrawn?: boolean
  /** Gives the pictures of the article that can be shown: it looks at files, which no phase does. Without it none is shown. */
  readonly findPictures?: (article: Article) => Promise<Outcome<readonly PictureFile[]>>
}

/** An article with its map, as far as the verb `map` needs it. */
export interface Mapped {
  readonly article: Article
  readonly map: ArgumentMap
}

/** `map` is the line that the deck tells: none where the one that was found is too unsure. */
export interface Deck extends Mapped {
  /** The map as it was found. */
  readonly found: ArgumentMap
  readonly plan: DeckPlan
  readonly files: FileSet
  /** The pictures that the slides show, to be put into `public`. */
  readonly pictures: readonly PictureFile[]
}

/**
 * Turns an article into a deck:
 *
 *   bytes ─ read ─▶ Article ─ argue ─▶ ArgumentMap ─ plan ─▶ DeckPlan ─ write ─▶ FileSet
 *
 * Pure: the same bytes and pictures give the same files. `value` is `null` when there is nothing to make a deck of; then an error says why.
 */
export async function compile(bytes: Uint8Array, options: CompileOptions): Promise<Outcome<Deck | null>> {
  const mapped = await compileMap(bytes, options)
  if (mapped.value === null) return { value: null, diagnostics: mapped.diagnostics }
  const { article, map: found } = mapped.value
  const isLeftOut = isUnsureLine(found) && !options.isUnsureDrawn
  const map = isLeftOut ? withoutLine(found) : found
  const shots = (await options.findPictures?.(article)) ?? { value: [], diagnostics: [] }
  const planned = plan(article, map, options.minutes ?? null, shots.value)
  const written = write(planned.value)
  const shown = new Set(planned.value.slides.flatMap((slide) => (slide.kind === 'picture' ? [slide.image] : [])))
  const pictures = shots.value.filter(({ name }) => shown.has(name))
  const told = isLeftOut ? [unsureLine(article.source.name, found.points.length)] : []
  const diagnostics = [...told, ...[mapped, shots, planned, written].flatMap((outcome) => outcome.diagnostics)]
  return { value: { article, map, found, plan: planned.value, files: written.value, pictures }, diagnostics }
}

/** The first half: the article and its argument map. */
export async function compileMap(bytes: Uint8Array, options: CompileOptions): Promise<Outcome<Mapped | null>> {
  const articles = read(bytes, options)
  if (articles.value === null) return { value: null, diagnostics: articles.diagnostics }
  const maps = await argue(articles.value)
  const diagnostics: Diagnostic[] = [...articles.diagnostics, ...maps.diagnostics]
  return { value: { article: articles.value, map: maps.value }, diagnostics }
}
