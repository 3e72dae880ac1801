import { expect, it } from 'vitest'
import { isPossible, readConjecture } from '../../scripts/language/conjecture.ts'

it.each([
  ['有业内人士推测，所谓“关闭”也许是在为升级铺路', 'zh-Hans', 'hearsay'],
  ['這樣的傳聞四處流傳', 'zh-Hant', 'hearsay'],
  ['隊部估計，只要再少3人，每星期就得停收一天', 'zh-Hant', 'estimate'],
  ['An estimated 5,420 passengers travelled without paying', 'en', 'estimate'],
  ['The plant is reportedly for sale', 'en', 'hearsay'],
] as const)('%s', (words, language, kind) => {
  expect(readConjecture(words, language)).toBe(kind)
})

it.each([
  ['有媒体援引数据说，中国每分钟有6人确诊', 'zh-Hans'],
  ['不能依赖脑海中的推测或模拟', 'zh-Hans'],
  ['结果难以预料，也无法预测', 'zh-Hans'],
  ['这项技艺流传至今', 'zh-Hans'],
  ['The bank approves projects that pay', 'en'],
] as const)('%s says nothing of it', (words, language) => {
  expect(readConjecture(words, language)).toBeNull()
})

it.each([
  ['这些举措可能使部分功能受到限制', 'zh-Hans', true],
  ['這樣做或將拖累收運', 'zh-Hant', true],
  ['漏水导致电表短路', 'zh-Hans', false],
  ['这样的平台有两种可能', 'zh-Hans', false],
  ['The gate may have stuck', 'en', true],
  ['On 3 May 2031 the gate stuck', 'en', false],
  ['Staff could not open the gate', 'en', false],
  ['Passengers could board again', 'en', false],
  ['A blocked gate could lead to a flood', 'en', true],
] as const)('%s: told as possible: %s %s', (words, language, expected) => {
  expect(isPossible(words, language)).toBe(expected)
})
