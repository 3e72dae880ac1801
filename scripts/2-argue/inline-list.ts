import { type Span, toTrimmed, wordsOf } from '../model/span.ts'
import type { Reading } from './reading.ts'

/** `充电桩不足；电价偏高；车棚混乱。`: each member is at most so many letters long. */
const INLINE = { '；': 60, '、': 14 }

/** The members of a list told in one sentence, `；` or `、` between them; none where it is told in any other way. */
export function findInline({ text }: Reading, span: Span): Span[] {
  const words = wordsOf(text, span).replace(/[。.；;]\s*$/u, '')
  if (/[。！？!?\n]|\.\s/u.test(words)) return []
  for (const [mark, most] of Object.entries(INLINE)) {
    const parts = splitAt(words, mark === '；' ? /[；;]/gu : /、/gu)
    const isList = parts.length > (mark === '；' ? 1 : 2) && parts.every(({ start, end }) => end - start <= most)
    if (isList && !(mark === '、' && /[，,]/u.test(words)))
      return parts.map(({ start, end }) => toTrimmed(text, { start: span.start + start, end: span.start + end }))
  }
  return []
}

/** The pieces of words between marks, as places in them. */
function splitAt(words: string, mark: RegExp): Span[] {
  const ends = [...words.matchAll(mark)].map(({ index }) => index)
  return [...ends, words.length].map((end, at) => ({ start: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end }))
}
