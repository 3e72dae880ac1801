import { type Span, toTrimmed, wordsOf } from '../model/span.ts'
import { findMarker } from './marker.ts'
import { endsSentence, toColumns } from './shape.ts'

/** Lines wrapped by a program are at most this wide, in columns. */
const WIDEST = 110
const NARROWEST = 45
/** Share of the line breaks that must look like wrapping before a text counts as wrapped. */
const WRAPPED_SHARE = 0.6
/** Few breaks prove nothing. */
const FEWEST_BREAKS = 3

// A line that cannot be the first of a paragraph: `，从而…` · `and then` · `)`
const LOWER_START = /^[\p{Ll},;)，。、；：！？）”’」』》]/u
// A line that cannot be the last of one: `…的原因，` · `(`
const OPEN_END = /[，、,（(《“「『]$/u

/** What a program keeps on one line: one full-width character, or a run of others. */
const FIRST_WORD = /^(?:[\u1100-\uffff]|[^\s\u1100-\uffff]+)/

/** The lines of a span, trimmed; an empty span for a blank line. */
export function splitLines(text: string, span: Span): Span[] {
  const lines: Span[] = []
  let start = span.start
  while (start <= span.end) {
    const found = text.indexOf('\n', start)
    const end = found === -1 || found > span.end ? span.end : found
    lines.push(toTrimmed(text, { start, end }))
    start = end + 1
  }
  return lines
}

/** Whether a line, as a span without the white space at its ends, is empty. */
export const isBlank = (line: Span): boolean => line.start === line.end

/**
 * The width at which a program has wrapped the lines of a text, in columns; `null` when each line is a paragraph.
 * A wrapped line is one that the next line's first word would have made too long.
 */
export function findWrapWidth(text: string, lines: readonly Span[]): number | null {
  const widths = lines.filter((line) => !isBlank(line)).map((line) => toColumns(wordsOf(text, line), WIDEST + 1))
  const narrow = widths.filter((width) => width <= WIDEST).sort((a, b) => a - b)
  const width = narrow[Math.floor((narrow.length - 1) * 0.97)] ?? 0
  if (width < NARROWEST || narrow.length < widths.length * 0.9) return null
  const breaks = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next === undefined || isBlank(line) || isBlank(next) ? [] : [isFull(text, line, next, width)]
  })
  const full = breaks.filter(Boolean).length
  return breaks.length >= FEWEST_BREAKS && full >= breaks.length * WRAPPED_SHARE ? width : null
}

/** Whether the next line's first word would not have fitted on this one. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  const words = wordsOf(text, line)
  const [first = ''] = wordsOf(text, next).match(FIRST_WORD) ?? []
  return toColumns(words) + toColumns(first) + 1 >= width
}

/** Lines that stand together (no blank line between) as paragraphs: a wrapped one spans several lines. */
export function joinLines(text: string, run: readonly Span[], width: number | null): Span[] {
  const paragraphs: Span[] = []
  let last: Span | undefined
  for (const line of run) {
    const before = paragraphs.at(-1)
    if (before !== undefined && last !== undefined && isContinued(text, last, line, width))
      paragraphs[paragraphs.length - 1] = { start: before.start, end: line.end }
    else paragraphs.push(line)
    last = line
  }
  return paragraphs
}

function isContinued(text: string, line: Span, next: Span, width: number | null): boolean {
  if (findMarker(text, next) !== null) return false
  const words = wordsOf(text, line)
  if (OPEN_END.test(words) || (!endsSentence(words) && LOWER_START.test(wordsOf(text, next)))) return true
  return width !== null && isFull(text, line, next, width)
}
