import { expect, it } from 'vitest'
import { readNumber } from '../../scripts/language/numbers-zh.ts'

it.each([
  ['三千五', 3500],
  ['两百八', 280],
  ['一百零八', 108],
  ['九亿二', 920_000_000],
  ['3百5', 350],
  ['十二', 12],
  ['零点五', 0.5],
  ['1.1万', 11_000],
])('a number is read to its end: %s', (words, amount) => expect(readNumber(words)).toBe(amount))

it.each(['七八', '十百', '三十千', '二〇二四', '1.2万3', '百', '一百八五'])('is no single number: %s', (words) =>
  expect(readNumber(words)).toBeNull(),
)
