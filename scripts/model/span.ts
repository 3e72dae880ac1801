/** A half-open run `[start, end)` of UTF-16 offsets into `Source.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words a span covers. */
export const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Words with a blank for each character of the spans in them (offsets from their start): all else keeps its place. */
export const toBlanked = (words: string, spans: readonly Span[]): string =>
  spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), words)

/** Whether `inner` lies wholly in `outer`. */
export const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Whether two spans share at least one character. */
export const isOverlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The span without the white space at its two ends; empty at its start where there is nothing else. */
export function toTrimmed(text: string, span: Span): Span {
  const words = wordsOf(text, span)
  const start = span.start + (words.length - words.trimStart().length)
  return { start, end: Math.max(start, span.end - (words.length - words.trimEnd().length)) }
}

const WORD = /[\p{L}\p{N}]/u

/** Whether there is a letter or a digit: something to read. */
export const hasWord = (words: string): boolean => WORD.test(words)
