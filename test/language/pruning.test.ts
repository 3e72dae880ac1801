import { describe, expect, it } from 'vitest'
import { CHINESE_PRUNING } from '../../scripts/language/pruning-zh.ts'

describe('words that wait for what follows', () => {
  it('end in a condition told by 一', () => {
    for (const words of ['淤泥堵住了暗渠，雨势一大', '摊主都走了，灯一关'])
      expect([words, CHINESE_PRUNING.hanging.test(words)]).toEqual([words, true])
  })

  it('do not end in a number, a rank or a word with 一 in it', () => {
    for (const words of [
      '淤泥堵住了暗渠，这是第一重因',
      '两县合并，口径统一',
      '收费提高，三年一次',
      '说法不同，做法单一化',
    ])
      expect([words, CHINESE_PRUNING.hanging.test(words)]).toEqual([words, false])
  })
})
