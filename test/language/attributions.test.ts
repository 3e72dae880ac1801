import { describe, expect, it } from 'vitest'
import { toAttributionLength } from '../../scripts/language/attributions.ts'

describe('by whose account an enumeration holds', () => {
  it('is said by the words that announce it', () => {
    expect(toAttributionLength('综合各方说法，消息出自以下几个方面：', 'zh-Hans')).toBe('综合各方说法'.length)
    expect(toAttributionLength('據調查組介紹，原因如下。', 'zh-Hant')).toBe('據調查組介紹'.length)
    expect(toAttributionLength('According to the inspectors, three things failed:', 'en')).toBe(
      'According to the inspectors'.length,
    )
  })

  it('is not said where nothing is announced', () => {
    expect(toAttributionLength('據不完全統計，七層以下的樓宇不少於四千幢。', 'zh-Hant')).toBe(0)
    expect(toAttributionLength('据统计，三十岁以下的人占四成。', 'zh-Hans')).toBe(0)
  })
})
