import { describe, expect, it } from 'vitest'
import { isAftermath, saysNothing } from '../../scripts/2-argue/no-claims.ts'
import { toReading } from '../../scripts/2-argue/reading.ts'
import { readArticle } from '../support/read-text.ts'

const say = (words: string): boolean =>
  saysNothing(toReading(readArticle(words, 'markdown')), { start: 0, end: words.length })

it('what comes of the sentence before is the cause of nothing told there', () => {
  const after = (words: string) =>
    isAftermath(toReading(readArticle(words, 'markdown')), { start: 0, end: words.length })
  expect(['受其影响,三条街停水。', 'As a result, three streets were dry.'].map(after)).toEqual([true, true])
  expect(['受其影响的街有三条。', 'The result, as ever, was a dry street.'].map(after)).toEqual([false, false])
})

describe('what an author sets apart', () => {
  it.each(['1,000', 'Yes', 'n/a', '（7）总结', '小结：', 'Key takeaways', 'Wrapping up', '是'])(
    'is no point where it says nothing: %s',
    (words) => {
      expect(say(words)).toBe(true)
    },
  )

  it.each(['50 boats', 'No one called', '总结经验不足', 'Conclusions drawn too early', '是否公开账目'])(
    'may be one: %s',
    (words) => {
      expect(say(words)).toBe(false)
    },
  )
})
