import { describe, expect, it } from 'vitest'
import { labelsOf, toLabel } from '../../scripts/language/labels/index.ts'
import { readNoun } from '../../scripts/language/labels/nouns.ts'

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
  ] as const)('is told by a heading: %s', (heading, role, language, noun) =>
    expect(readNoun(heading, role, language)).toBe(noun),
  )

  it('is how the labels call them', () => {
    const en = labelsOf('en', { risk: 'impact', strategy: 'action' })
    expect(toLabel(en, 'headline.all-answered', { points: toLabel(en, 'count.risk', { n: 4 }) })).toBe(
      'An action answers each of the 4 impacts',
    )
    expect(en['role.strategy']).toBe('Actions')
    const zh = labelsOf('zh-Hans', { risk: 'impact', strategy: 'action' })
    expect(
      toLabel(zh, 'headline.some-answered', { points: toLabel(zh, 'count.risk', { n: '三' }), part: '两项' }),
    ).toBe('三项影响中，两项有对应的措施')
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
