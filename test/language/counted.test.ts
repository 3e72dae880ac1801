import { describe, expect, it } from 'vitest'
import { isCounted } from '../../scripts/language/counted.ts'

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
    expect(isCounted('Lorries waited on the quay', 'en')).toBe(false)
  })
})
