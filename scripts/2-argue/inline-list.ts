import { type Span, toTrimmed, wordsOf } from '../model/span.ts'
import type { Reading } from './reading.ts'

/** `充电桩不足；电价偏高；车棚混乱。`: what parts the members of a list told in one sentence, how few they may be, and how long, in letters; what no such list holds. */
const LISTS = [
  { mark: /[；;]/gu, fewest: 2, longest: 60, against: /[。！？!?\n]|\.\s/u },
  { mark: /、/gu, fewest: 3, longest: 14, against: /[。！？!?\n，,]|\.\s/u },
] as const

/** The members of a list told in one sentence, `；` or `、` between them; none where it is told in any other way. */
export function findInline({ text }: Reading, span: Span): Span[] {
  const words = wordsOf(text, span).replace(/[。.；;]\s*$/u, '')
  for (const { mark, fewest, longest, against } of LISTS) {
    const parts = splitAt(words, mark)
    if (parts.length < fewest || against.test(words) || parts.some(({ start, end }) => end - start > longest)) continue
    return parts.map(({ start, end }) => toTrimmed(text, { start: span.start + start, end: span.start + end }))
  }
  return []
}

/** The pieces of words between marks, as places in them; at the first mark alone where the pattern is not global. */
export function splitAt(words: string, mark: RegExp): Span[] {
  const marks = mark.global ? [...words.matchAll(mark)] : [mark.exec(words)].filter((found) => found !== null)
  const starts = [0, ...marks.map(({ index, 0: own }) => index + own.length)]
  return starts.map((start, at) => ({ start, end: marks[at]?.index ?? words.length }))
}
