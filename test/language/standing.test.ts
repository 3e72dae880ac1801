import { describe, expect, it } from 'vitest'
import { isNotice, isScope, isStatement } from '../../scripts/language/standing.ts'

describe('what an article says of itself', () => {
  it.each(['（本文内容均为虚构，不涉及任何人', '文中人物均为化名', '本文為作者個人意見', '数据截至2023年底'])(
    'is told from what it says of its subject: %s',
    (words) => expect(isStatement(words, 'zh-Hans')).toBe(true),
  )

  it('is looked for more widely beside the article than in it', () => {
    expect(isNotice('首发于《港口评论》', 'zh-Hans')).toBe(true)
    expect(isNotice('First published in the Harbour Review', 'en')).toBe(true)
    expect(isStatement('The line was first published in 1904', 'en')).toBe(false)
  })

  it.each(['本页内容由实名用户发布，责任由发布者自行承担', '平台只提供存储空间，没有对内容进行编辑'])(
    'is not what a platform says of its users: %s',
    (words) => expect(isNotice(words, 'zh-Hans')).toBe(false),
  )

  it.each(['This page is for general information and gives no advice', 'All names have been changed'])(
    'may be English: %s',
    (words) => expect(isStatement(words, 'en')).toBe(true),
  )

  it('holds what it sets out to do', () => {
    expect(isScope('本文站在乘客的立场，分析停运的原因', 'zh-Hans')).toBe(true)
    expect(isScope('This review explains how the pumps failed', 'en')).toBe(true)
    expect(isScope('This pump explains nothing', 'en')).toBe(false)
    expect(isScope('本月分析了三次', 'zh-Hans')).toBe(false)
  })
})
