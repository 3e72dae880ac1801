import { isWithin, type Span } from './span.ts'

export type SourceFormat = 'text' | 'markdown' | 'html'

/**
 * One run of `Source.text` and where it stood in the file as decoded.
 * Inside a run both advance by one UTF-16 unit at a time; what lies between runs is markup or added white space.
 */
export interface Origin {
  /** Offset in `Source.text` at which the run begins. */
  readonly text: number
  /** Offset in the decoded file at which the same run begins. */
  readonly file: number
  /** Length of the run in UTF-16 units. */
  readonly length: number
}

/**
 * An article's words as they are read: no byte-order mark, `\n` line ends, no markup.
 * Every span of every later form is an offset into `text`. Blocks are set apart by blank lines.
 */
export interface Source {
  /** The file's own name, without its folder, or `-` for standard input. */
  readonly name: string
  readonly format: SourceFormat
  readonly text: string
  /** Ascending by `text`; empty when `text` is the decoded file itself. */
  readonly origins: readonly Origin[]
  /** How a place is told to a person: text and Markdown by line and column, a web page by paragraph. */
  readonly unit: 'line' | 'paragraph'
  /** For unit `line`: offsets in the decoded file at which lines begin. For `paragraph`: offsets in `text` at which blocks begin. */
  readonly starts: readonly number[]
}

/** A place told to a person; both numbers count from 1. */
export type Place = { readonly line: number; readonly column: number } | { readonly paragraph: number }

/** The place of an offset of `Source.text` in the file a person has open. */
export function locate(source: Source, offset: number): Place {
  if (source.unit === 'paragraph')
    return { paragraph: Math.max(1, lastIndex(source.starts, (start) => start <= offset) + 1) }
  const at = toFileOffset(source, offset)
  const line = Math.max(
    0,
    lastIndex(source.starts, (start) => start <= at),
  )
  return { line: line + 1, column: at - (source.starts[line] ?? 0) + 1 }
}

// In a Markdown file so many units between two words at least are an address: `](a.io)`; marks of bold or code are fewer.
const ADDRESS = 6

/**
 * The part of a span that stands in the file in one piece but for single marks: in Markdown the address of a link parts its words
 * from what follows. So a quotation can be found in the file. Of several parts the one that holds the `kernel`, else the longest.
 */
export function toUnbroken(source: Source, span: Span, kernel: Span): Span {
  if (source.format !== 'markdown') return span
  const parts: Span[] = []
  let { start } = span
  for (const [index, { text, file, length }] of source.origins.entries()) {
    const next = source.origins[index + 1]
    if (next === undefined || next.text <= span.start || text + length >= span.end) continue
    if (next.file - (file + length) - (next.text - (text + length)) < ADDRESS) continue
    parts.push({ start, end: text + length })
    start = next.text
  }
  parts.push({ start, end: span.end })
  const holder = parts.find((part) => isWithin(kernel, part))
  return holder ?? parts.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a))
}

function toFileOffset(source: Source, offset: number): number {
  const run = source.origins[lastIndex(source.origins, (origin) => origin.text <= offset)]
  if (run === undefined) return offset
  return run.file + Math.min(offset - run.text, run.length)
}

/** Index of the last item that still holds, in a list where all that hold come first; -1 when none does. */
function lastIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low - 1
}
