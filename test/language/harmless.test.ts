import { describe, expect, it } from 'vitest'
import { isHarmless } from '../../scripts/language/harmless.ts'

describe('what denies that harm is done', () => {
  it.each([
    ['zh-Hans', '即使所有人一起来退卡，也不会出现问题'],
    ['zh-Hans', '改线以后没有造成任何伤亡'],
    ['zh-Hans', '老站的乘客不受影响'],
    ['en', 'no parcels were lost in the move'],
    ['en', 'the archive was never at risk'],
    ['zh-Hant', '名冊沒有洩露'],
    ['en', 'none of the older boats were damaged'],
    ['en', 'No patient came to lasting harm'],
    ['en', 'Card data was not compromised'],
    ['en', 'nothing was stolen'],
    ['en', 'all stolen tokens should no longer be usable'],
    ['zh-Hans', '投诉的电话少了六成'],
    ['zh-Hant', '排隊的時間縮短一半'],
    ['en', 'average response times dropped from 8 seconds to 2'],
    ['en', 'complaints about noise were halved'],
    ['en', 'a guest network reduces the risk of an attack'],
    ['en', 'these issues weren’t directly responsible for the failure'],
    ['en', 'Most people who breathe it in notice nothing'],
  ] as const)('%s: "%s"', (language, words) => {
    expect(isHarmless(words, language)).toBe(true)
  })

  it.each([
    ['zh-Hans', '业主没有风险意识'],
    ['zh-Hans', '事故下降缓慢，家属很失望'],
    ['en', 'the patch does not reduce the risk of an attack'],
    ['en', 'sales dropped after the complaints'],
    ['zh-Hans', '没有损失评估，理赔就无从谈起'],
    ['en', 'none of the reminders got through'],
    ['en', 'no one was answerable for the whole'],
    ['en', 'the boat was not insured'],
    ['en', 'No crew, and the harm is done by dawn'],
    ['en', 'whoever harms nobody'],
    ['en', 'had the ledger not been lost, the error would have stayed'],
  ] as const)('not in %s: "%s"', (language, words) => {
    expect(isHarmless(words, language)).toBe(false)
  })
})
