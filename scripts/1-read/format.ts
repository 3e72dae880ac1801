import type { SourceFormat } from '../model/source.ts'
import { isStructuredText } from './structured-text.ts'

const ENDINGS: Readonly<Record<string, SourceFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}

/** How much of the beginning shows the format, in UTF-16 units. */
const REACH = 20_000
// <!doctype html> · <html lang="zh">
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html[\s>])/i
// <p> · <div class="…"> · <h2>
const HTML_BLOCK = /<(?:p|div|h[1-6]|article|section|ul|ol|table|body)(?:\s[^>]{0,500})?>/gi
// ## Heading · --- (front matter) · ``` · [text](link) · **bold**
const MARKDOWN_SIGNS: readonly RegExp[] = [
  /^---\n[\s\S]{0,4000}?\n---\s*$/m,
  /^#{1,6} \S/m,
  /^```/m,
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/,
  /\*\*[^*\n]{1,200}\*\*/,
]

// What only Markdown has: headings and bold runs, two of them each.
const MARKDOWN_TWICE: readonly RegExp[] = [
  /^#{1,6} \S[\s\S]*\n#{1,6} \S/m,
  /\*\*[^*\n]{1,200}\*\*[\s\S]*\*\*[^*\n]{1,200}\*\*/,
]

/**
 * The format a name's ending says; else the one the text looks like. Pages and Markdown are often kept under the name of a plain text:
 * there what the text shows beyond doubt is believed.
 */
export function findFormat(name: string, text: string): SourceFormat {
  const ending = name.toLowerCase().match(/\.([a-z]+)$/)?.[1]
  const named = ending === undefined ? undefined : ENDINGS[ending]
  const start = text.slice(0, REACH)
  if (named !== 'text') return named ?? findFormatOfText(start)
  if (PAGE.test(start)) return 'html'
  return !isStructuredText(start) && MARKDOWN_TWICE.some((sign) => sign.test(start)) ? 'markdown' : 'text'
}

function findFormatOfText(text: string): SourceFormat {
  if (PAGE.test(text) || (text.match(HTML_BLOCK)?.length ?? 0) >= 2) return 'html'
  return MARKDOWN_SIGNS.some((sign) => sign.test(text)) ? 'markdown' : 'text'
}
