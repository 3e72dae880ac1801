import { findQuantities } from '../language/quantities.ts'
import type { Span } from '../model/span.ts'
import type { Facts } from './facts.ts'

// 2.4 · 3.1.2： · 1、 · 2)
const NUMBER = /^\s*(?:((?:\d{1,2}\.){1,3})(\d{1,2})\s*[.．、:：]?|()(\d{1,2})\s*[.．、)）])\s*$/u
// What a number that counts items stands before.
const HEAD = /^\s*[.．、:：)）]?\s*[\p{Lu}\p{Lo}“"「『《]/u

// Items counted within one sentence: `1、…; 2、…`.
const PARTED = /[;；]\s*/u

/**
 * Whether words only number the sentence, or the part of one behind a semicolon, that they open, `2.4` of `2.4 Nobody rang back`: it goes on
 * with no unit, and another opens with the number before or after. `2.4` of `2.4 million people` is a figure.
 */
export function isItemNumber({ article, map, wordsOf }: Facts, sentence: Span, words: Span): boolean {
  const found = NUMBER.exec(wordsOf(words)) ?? []
  const [upper, last] = [found[1] ?? found[3], found[2] ?? found[4]]
  const before = wordsOf(sentence)
    .slice(0, Math.max(0, words.start - sentence.start))
    .split(PARTED)
    .at(-1)
  if (upper === undefined || before !== '') return false
  const isOpening = (part: string, number: string) => part.startsWith(number) && HEAD.test(part.slice(number.length))
  const part = wordsOf({ start: words.start, end: sentence.end }).trimStart()
  const [quantity] = findQuantities(part, article.language)
  const beside = [-1, 1].map((step) => `${upper}${Number(last) + step}`)
  return (
    quantity?.start !== 0 &&
    isOpening(part, `${upper}${last}`) &&
    map.sentences.some(({ span }) =>
      wordsOf(span)
        .split(PARTED)
        .some((other) => beside.some((number) => isOpening(other, number))),
    )
  )
}
