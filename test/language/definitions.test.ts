import { describe, expect, it } from 'vitest'
import { toDefinedLength } from '../../scripts/language/definitions.ts'
import type { Language } from '../../scripts/model/article.ts'

const name = (words: string, language: Language = 'zh-Hans') => words.slice(0, toDefinedLength(words, language))

describe('a definition', () => {
  it('begins with the name of what it defines', () => {
    expect(name('截油槽是把油水分开的池子')).toBe('截油槽')
    expect(name('夜市和早市是镇上的两个集市，前者卖吃的')).toBe('夜市和早市')
    expect(name('自治會由攤商組成', 'zh-Hant')).toBe('')
    expect(name('The ledger is the database that holds every ticket', 'en')).toBe('The ledger')
    expect(name('Air quality refers to how clean the air is', 'en')).toBe('Air quality')
  })

  it('is none where the first words only point', () => {
    expect(name('这是一个集市')).toBe('')
    expect(name('问题是没有人管')).toBe('')
    expect(name('摊位是否收费要看季节')).toBe('')
    expect(name('It is a database', 'en')).toBe('')
    expect(name('There are five piers', 'en')).toBe('')
  })
})
