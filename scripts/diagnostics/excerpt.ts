import { locate, type Place, type Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { toColumns, toHead, toPrintable, toTail } from './columns.ts'

/** A source line as it is shown, with what stands before the marked words and those words themselves. */
interface Excerpt {
  readonly place: Place
  /** The line, cut with `…` at either end where it is long. */
  readonly line: string
  /** Columns before the first caret. */
  readonly indent: number
  /** How many carets. */
  readonly carets: number
}

const WIDEST = 96
const BEFORE = 24
const CUT = '…'

/**
 * The line a span begins in, short enough for a terminal, with the columns at which its words stand.
 * Full-width signs count as two columns. A span of several lines is marked to the end of its first.
 */
export function toExcerpt(source: Source, span: Span): Excerpt {
  const { text } = source
  const start = span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1
  const end = toLineEnd(text, span.start)
  const before = toPrintable(text.slice(start, span.start))
  const marked = toPrintable(text.slice(span.start, Math.min(span.end, end)))
  const after = toPrintable(text.slice(Math.max(span.start, Math.min(span.end, end)), end))
  return { place: locate(source, span.start), ...toWindow(before, marked, after) }
}

function toLineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

function toWindow(before: string, marked: string, after: string): Omit<Excerpt, 'place'> {
  const isShort = toColumns(before + marked + after) <= WIDEST
  const head = isShort || toColumns(before) <= BEFORE ? before : CUT + toTail(before, BEFORE)
  const room = WIDEST - toColumns(head)
  const words = toHead(marked, room)
  const rest = words === marked ? toHead(after, room - toColumns(words)) : ''
  const isCut = words + rest !== marked + after
  return {
    line: head + words + rest + (isCut ? CUT : ''),
    indent: toColumns(head),
    carets: Math.max(1, toColumns(words)),
  }
}
