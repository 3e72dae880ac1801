import type { SlideInfo } from '@slidev/types'

/** Letters and digits alone: what is left of a line when Markdown, escapes and spacing are taken away. */
const toBare = (text: string): string => text.replace(/<[^>]*>/gu, '').replace(/[^\p{L}\p{N}]/gu, '')

/** How many letters two texts must share to be taken for the same. */
const LEAST = 2

/**
 * The line of `slides.md` (from 1) in which the words of a slide begin, else the one on which the slide begins; `null` without a slide.
 * Words on a slide may run over several lines of Markdown, and a line may hold more than these words.
 */
export const toLine = (slide: SlideInfo | undefined, words: string): number | null => {
  if (slide === undefined) return null
  const wanted = toBare(words)
  const lines = slide.source.raw.split('\n').map(toBare)
  const holding = wanted.length < LEAST ? -1 : lines.findIndex((line) => line.includes(wanted))
  const opening = lines.findIndex((line) => line.length >= LEAST && wanted.startsWith(line))
  const at = holding >= 0 ? holding : Math.max(0, opening)
  return slide.source.start + at + 1
}
