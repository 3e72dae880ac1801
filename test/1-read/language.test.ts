import { expect, test } from 'vitest'
import { findLanguage } from '../../scripts/language/detect.ts'
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from '../../scripts/language/han.ts'

test('Simplified and Traditional Chinese are told by the characters that differ', () => {
  expect(findLanguage('水库的水位为什么这么低？没有人说得清楚。')).toBe('zh-Hans')
  expect(findLanguage('水庫的水位為什麼這麼低？沒有人說得清楚。')).toBe('zh-Hant')
})

test('Chinese with many English names is still Chinese', () => {
  expect(findLanguage('我们用 Kubernetes 和 Prometheus 监控 GPU 集群的负载。')).toBe('zh-Hans')
})

test('English with a Chinese name in it is English', () => {
  expect(findLanguage('The city of Taipei (台北) rebuilt its night market after the flood.')).toBe('en')
})

test('Chinese without a telling character is taken for Simplified', () => {
  expect(findLanguage('水位很低。')).toBe('zh-Hans')
})

test('no character is in both lists', () => {
  expect([...SIMPLIFIED_ONLY].filter((character) => TRADITIONAL_ONLY.has(character))).toEqual([])
  expect(SIMPLIFIED_ONLY.size).toBe(TRADITIONAL_ONLY.size)
})
