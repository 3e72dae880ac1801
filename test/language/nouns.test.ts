import { describe, expect, it } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import { labelsOf, toLabel } from '../../scripts/language/labels/index.ts'
import { readNoun } from '../../scripts/language/labels/nouns.ts'
import { findNouns } from '../../scripts/model/nouns.ts'
import { readArticle } from '../support/read-text.ts'

describe('how an author calls the points of a role', () => {
  it.each([
    ['Impact', 'risk', 'en', 'impact'],
    ['Impact on passengers', 'risk', 'en', 'impact'],
    ['Action items', 'strategy', 'en', 'action'],
    ['可能带来的影响', 'risk', 'zh-Hans', 'impact'],
    ['整改措施', 'strategy', 'zh-Hans', 'action'],
    ['建议', 'strategy', 'zh-Hant', 'recommendation'],
    ['应对策略与风险管理', 'strategy', 'zh-Hans', ''],
    ['Risks and their impact', 'risk', 'en', ''],
    ['How this will impact nobody', 'risk', 'en', null],
    ['影响了谁', 'risk', 'zh-Hans', null],
    ['Impact', 'cause', 'en', null],
    ['这样的变化可能带来以下三项长期趋势', 'risk', 'zh-Hans', 'trend'],
    ['主要表现在三个方面', 'risk', 'zh-Hans', 'sign'],
  ] as const)('is told by a heading or by what announces them: %s', (heading, role, language, noun) =>
    expect(readNoun(heading, role, language)).toBe(noun),
  )

  it('is read from the sentence before them, or from the start of their own', async () => {
    const nounsOf = async (text: string) => {
      const article = readArticle(text)
      return findNouns(article, (await argue(article)).value)
    }
    const rest = '水价多年没有变过，是用水浪费的主要原因。\n\n应当把水价提高一成，并且修复漏水的水管。'
    const signs = '水库的形势严峻。主要表现在三个方面：一是水位下降；二是渔业受损；三是水质恶化。'
    expect(await nounsOf(`水库为何干涸\n\n${signs}\n\n${rest}`)).toEqual({ risk: 'sign' })
    const trends = '干旱可能带来以下三项长期趋势：\n\n一是水位下降。\n\n二是渔业受损。\n\n三是水质恶化。'
    expect(await nounsOf(`水库为何干涸\n\n${trends}\n\n${rest}`)).toEqual({ risk: 'trend' })
  })

  it('is how the labels call them', () => {
    const en = labelsOf('en', { risk: 'impact', strategy: 'action' })
    expect(toLabel(en, 'headline.all-answered', { points: toLabel(en, 'count.risk', { n: 4 }) })).toBe(
      'Each of the 4 impacts is answered by an action',
    )
    expect(en['role.strategy']).toBe('Actions')
    const zh = labelsOf('zh-Hans', { risk: 'impact', strategy: 'action' })
    expect(toLabel(zh, 'headline.all-answered', { points: toLabel(zh, 'count.risk', { n: '三' }) })).toBe(
      '三项影响都有对应的措施',
    )
    const hant = labelsOf('zh-Hant', { risk: 'impact' })
    expect(hant['role.risk']).toBe('影響')
  })

  it('leaves no word of ours for a role that is called otherwise', () => {
    const left = (labels: Readonly<Record<string, string>>, words: RegExp) =>
      Object.entries(labels).filter(([key, text]) => key !== 'map.none' && words.test(text.replace(/\{\w+/gu, '{')))
    expect(left(labelsOf('en', { risk: 'impact', strategy: 'action' }), /risk|strateg/iu)).toEqual([])
    expect(left(labelsOf('zh-Hans', { risk: 'harm', strategy: 'action' }), /风险|策略|[类類]$/u)).toEqual([])
    expect(left(labelsOf('zh-Hant', { risk: 'harm', strategy: 'action' }), /風險|對策/u)).toEqual([])
  })
})
