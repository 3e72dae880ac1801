import { parseHTML } from 'linkedom'
import { hasWord, type Span, toTrimmed } from '../model/span.ts'
import { addAligned } from './align.ts'
import type { TextBuilder } from './builder.ts'
import { type DraftBlock, toParagraph } from './draft.ts'

// <!-- … --> · <script>…</script> · <style>…</style> · <br> · </p>
const DROPPED = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?[a-z!?][^>]{0,2000}>/gi
const PICTURE = /<(?:img\b[^>]{0,2000}?\bsrc\s*=\s*["']?([^"'\s>]+)|figure\b|figcaption\b)/i

/** The words of raw HTML in a Markdown file: a figure with its caption, or paragraphs. */
export function addHtmlBlock(builder: TextBuilder, html: string, file: string, at: number): DraftBlock[] {
  const picture = html.match(PICTURE)
  const spans: Span[] = []
  let from = 0
  for (const match of [...html.matchAll(DROPPED), null]) {
    const to = match?.index ?? html.length
    const part = toTrimmed(html, { start: from, end: to })
    from = match === null ? to : to + match[0].length
    const words = toWords(html.slice(part.start, part.end))
    if (!hasWord(words)) continue
    builder.breakBlock()
    spans.push(addAligned(builder, words, file, at + part.start))
  }
  return toBlocks(spans, picture, builder)
}

/** The characters that references stand for: `&ldquo;` is `“`, and a space that holds together is one. */
function toWords(html: string): string {
  if (!html.includes('&')) return html
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return (document.body.textContent ?? '').replace(/\u00a0/gu, ' ').trim()
}

function toBlocks(spans: readonly Span[], picture: RegExpMatchArray | null, builder: TextBuilder): DraftBlock[] {
  const src = picture?.[1] ?? ''
  const [first] = spans
  if (picture === null) return spans.map((span) => toParagraph(span))
  if (first !== undefined)
    return [{ kind: 'figure', span: first, src, caption: first }, ...spans.slice(1).map((span) => toParagraph(span))]
  const span = { start: builder.length, end: builder.length }
  return src === '' ? [] : [{ kind: 'figure', span, src, caption: null }]
}
