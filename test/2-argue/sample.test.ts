import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { argue } from '../../scripts/2-argue/index.ts'
import type { ArgumentMap } from '../../scripts/model/argument.ts'
import type { Article } from '../../scripts/model/article.ts'
import { isWithin, wordsOf } from '../../scripts/model/span.ts'

const file = join(import.meta.dirname, '../../articles/huabei-jiebei.txt')

describe('the map of the sample article', () => {
  let article: Article
  let map: ArgumentMap
  beforeAll(async () => {
    const { value } = read(readFileSync(file), { name: 'huabei-jiebei.txt' })
    if (value === null) throw new Error('the sample article cannot be read')
    article = value
    map = (await argue(article)).value
  })
  const labelsOf = (role: string): string[] =>
    map.points
      .filter((point) => point.role === role)
      .map((point) => point.label.map((span) => wordsOf(article.source.text, span)).join(''))

  it('names its causes, risks and strategies as the author does, by the half of a heading that fits the role', () => {
    expect(labelsOf('cause')).toEqual(['整改压力', '产品迭代', '竞争格局的变化'])
    expect(labelsOf('risk')).toEqual(['资金链风险', '客户获取成本上升', '信任危机'])
    expect(labelsOf('strategy')).toEqual(['多元化融资渠道', '加强风险管理', '提升用户体验', '加强技术研发'])
  })

  it('draws the arrows that the text bears out', () => {
    expect(map.links.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'cause-1 > risk-3',
      'cause-3 > risk-2',
      'risk-1 > strategy-1',
      'risk-1 > strategy-2',
      'risk-2 > strategy-3',
    ])
  })

  it('quotes for each arrow short words from the passages of its two points', () => {
    const bodyOf = (id: string) => map.points.find((point) => point.id === id)?.body ?? { start: 0, end: 0 }
    for (const link of map.links)
      for (const { spans, cue } of link.evidence) {
        expect(isWithin(spans[0], bodyOf(link.from))).toBe(true)
        expect(isWithin(spans[1], bodyOf(link.to))).toBe(true)
        expect(spans.every(({ start, end }) => end - start <= 80)).toBe(true)
        expect(cue).not.toBe('')
      }
  })

  it('calls an arrow stated only where the article itself makes the connection', () => {
    const stated = map.links.filter(({ basis }) => basis === 'stated').map(({ from, to }) => `${from} > ${to}`)
    expect(stated).toEqual(['risk-1 > strategy-2'])
  })
})
