import { describe, expect, it } from 'vitest'
import { hasFigure, isCounted } from '../../scripts/language/figures.ts'

describe('a figure', () => {
  it.each([
    '清潔隊能用的時間只有九十分鐘',
    '週末得搬完四公噸',
    '清晨五點半才來',
    '多了一成',
    '上百人排队',
    '三年没有修',
    '增长 4%',
    '两百万',
  ])('is seen in Chinese: %s', (words) => expect(hasFigure(words, 'zh-Hant')).toBe(true))

  it.each(['原因有三点', '这两类问题十分突出', '一直没有放松', '双方都不满意', '千万不要忽视'])(
    'is not what only counts parts or stresses: %s',
    (words) => expect(hasFigure(words, 'zh-Hans')).toBe(false),
  )

  it.each(['Twenty boats stayed in harbour', 'Half of the crews left', 'Costs doubled', 'a week later', 'one in five'])(
    'is seen in English: %s',
    (words) => expect(hasFigure(words, 'en')).toBe(true),
  )

  it.each(['One thing is clear', 'The often repeated claim', 'Someone weighed it'])(
    'is not every word like one: %s',
    (words) => expect(hasFigure(words, 'en')).toBe(false),
  )
})

describe('a number in words', () => {
  it.each(['只有九十分鐘', '养活了三百多个家庭', '週末徒手搬完四公噸', '垃圾多了四成', '3%'])(
    'is found in %s',
    (words) => {
      expect(isCounted(words, 'zh-Hans')).toBe(true)
    },
  )

  it.each(['设一座洗碗站', '第三方支付平台', '一直没有放松'])('is none in %s', (words) => {
    expect(isCounted(words, 'zh-Hans')).toBe(false)
  })

  it('is found in English words', () => {
    expect(isCounted('Eleven lorries waited on the quay', 'en')).toBe(true)
    expect(isCounted('Sixteen lorries waited on the quay', 'en')).toBe(true)
    expect(isCounted('Lorries waited on the quay', 'en')).toBe(false)
  })
})
