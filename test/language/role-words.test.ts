import { describe, expect, it } from 'vitest'
import { showsRole } from '../../scripts/language/role-words.ts'

describe('a sentence shows what it tells of', () => {
  it.each([
    ['必须给数据库加限流', 'strategy', 'zh-Hans'],
    ['由于没有人检查，阀门锈死了', 'cause', 'zh-Hans'],
    ['the council should buy a second pump', 'strategy', 'en'],
    ['three streets lost their water', 'risk', 'en'],
  ] as const)('%s', (words, role, language) => {
    expect(showsRole(words, role, language)).toBe(true)
  })

  it.each([
    ['民众习惯「看病就要去医学中心」', 'strategy', 'zh-Hant'],
    ['三号船的船身是白色的', 'cause', 'zh-Hans'],
    ['the boat was painted white', 'strategy', 'en'],
    ['the boat was painted white', 'risk', 'en'],
  ] as const)('%s: not', (words, role, language) => {
    expect(showsRole(words, role, language)).toBe(false)
  })

  it('of harm Chinese often tells without a word for it', () => {
    expect(showsRole('末班车上只剩司机一个人', 'risk', 'zh-Hans')).toBe(true)
  })
})
