import { describe, expect, it } from 'vitest'
import { chooseNaming } from '../../scripts/2-argue/clause-choice.ts'
import { toReading } from '../../scripts/2-argue/reading.ts'
import type { Role } from '../../scripts/model/argument.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

/** What a point of the role is named by, of a sentence that tells both sides. */
function toNaming(sentence: string, role: Role): string {
  const reading = toReading(readArticle(`# Title\n\n${sentence}\n`, 'markdown'))
  const told = reading.sentences.find(({ kind }) => kind === 'prose')
  if (told === undefined) throw new Error('no sentence')
  return wordsOf(reading.text, chooseNaming(reading, told.span, role))
}

describe('a sentence that tells a cause and its harm', () => {
  it.each([
    ['过度发卡而导致预付卡成为废卡的事屡见不鲜。', '过度发卡', '预付卡成为废卡的事屡见不鲜'],
    ['混用不同的充电器，会给电池带来损伤。', '混用不同的充电器', '会给电池带来损伤'],
    ['由于漏水三年没有人修，地下室的电表已经短路。', '由于漏水三年没有人修', '地下室的电表已经短路'],
    ['评审放宽了标准，使不合格的诊所也能升级，导致设备闲置，药房更加冷清。', '评审放宽了标准', '导致设备闲置'],
    ['渡口遇到了一个难以克服的问题：航道太浅，导致大船进不来，货物也运不出去。', '航道太浅', '导致大船进不来'],
    [
      'Nobody had checked the valve, causing the basement to flood.',
      'Nobody had checked the valve',
      'causing the basement to flood.',
    ],
  ])('%s', (sentence, cause, risk) => {
    expect(toNaming(sentence, 'cause')).toBe(cause)
    expect(toNaming(sentence, 'risk')).toBe(risk)
  })
})
