import { noRecognisableText } from '../diagnostics/messages.ts'
import { findLanguage } from '../language/detect.ts'
import type { Article } from '../model/article.ts'
import type { Outcome } from '../model/outcome.ts'
import type { SourceFormat } from '../model/source.ts'
import { hasWord } from '../model/span.ts'
import { decode, findExcess } from './decode.ts'
import type { Draft } from './draft.ts'
import { findFormat } from './format.ts'
import { findFrame } from './frame.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { clean } from './markup.ts'
import { findNoise } from './noise.ts'
import { withNumberedLevels } from './numbered-levels.ts'
import { toOutline } from './outline.ts'
import { toSections, toTree } from './sections.ts'
import { cutTail } from './tail.ts'
import { readText } from './text.ts'
import { withToldTables } from './told-table.ts'

/**
 * Reads an article: decodes it, finds its format (by option, else by the name's ending, else by its content), and tells
 * title, byline, sections and noise apart.
 *
 * Every word of `source.text` lies in exactly one of: title, subtitle, a heading (with its number), a block, noise.
 * Byline, date and publisher are spans inside noise: the line that holds them belongs on the cover, not on a slide.
 *
 * The value is `null` with `empty-article`, `not-text`, `not-utf8`, `too-long` or `no-recognisable-text`;
 * `front-matter-not-yaml` is a warning, `read-as` is for information.
 */
export function read(
  bytes: Uint8Array,
  options: { readonly name: string; readonly format?: SourceFormat },
): Outcome<Article | null> {
  const decoded = decode(bytes, options.name)
  if (decoded.value === null) return { value: null, diagnostics: decoded.diagnostics }
  const format = options.format ?? findFormat(options.name, decoded.value)
  const text = format === 'html' ? clean(decoded.value) : decoded.value
  const excess = findExcess(text, options.name)
  if (excess !== null) return { value: null, diagnostics: [excess] }
  const draft = readFormat(text, options.name, format)
  if (!hasWord(draft.value.source.text)) return { value: null, diagnostics: [noRecognisableText(options.name)] }
  return { value: toArticle(draft.value), diagnostics: [...decoded.diagnostics, ...draft.diagnostics] }
}

function readFormat(text: string, name: string, format: SourceFormat): Outcome<Draft> {
  if (format === 'markdown') return readMarkdown(text, name)
  return { value: format === 'html' ? readHtml(text, name) : readText(text, name), diagnostics: [] }
}

function toArticle(draft: Draft): Article {
  const { source } = draft
  const cover = findFrame({ ...draft, blocks: withToldTables(source.text, draft.blocks) })
  const { noise, blocks } = findNoise(source.text, cover.blocks, {
    title: cover.titleLine,
    byline: cover.frame.byline,
    ...draft,
  })
  const { lead, branches } = toTree(withNumberedLevels(source.text, toOutline(source.text, blocks)))
  const tail = cutTail(source.text, branches)
  return {
    source,
    language: findLanguage(source.text),
    ...cover.frame,
    lead,
    sections: toSections(branches),
    tail,
    noise: [...cover.noise, ...noise].sort((a, b) => a.span.start - b.span.start),
  }
}
