import { expect, it } from 'vitest'
import { findSpeaker } from '../../scripts/language/speakers.ts'
import type { Language } from '../../scripts/model/article.ts'

it.each<[Language, string, string]>([
  [
    'en',
    '"the fleet lands three species," explains prof. ane reusk, head of the division.',
    ' explains prof. ane reusk, head of the division.',
  ],
  ['en', '"the quota is too high," reusk says, "and everybody knows it."', ' reusk says, '],
  ['en', 'as reusk notes, "fishers stopped when it cost too much."', 'as reusk notes, '],
  ['zh-Hans', '“渔船太多。”海洋研究所的葛教授说。', '海洋研究所的葛教授说。'],
  ['zh-Hans', '葛教授表示，“渔船太多，鱼就少了。”', '葛教授表示，'],
])('tells who speaks (%s): %s', (language, words, run) => {
  const found = findSpeaker(words, language)
  expect(found && words.slice(found.start, found.end)).toBe(run)
})

it.each<[Language, string]>([
  ['en', 'the board says that the quota is too high.'],
  ['en', 'what they call the "overfishing ratchet" has three steps.'],
  ['zh-Hans', '所谓“抢鱼”，就是谁先到谁先捞。'],
])('finds no speaker (%s): %s', (language, words) => {
  expect(findSpeaker(words, language)).toBeNull()
})
