import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { argue } from '../../scripts/2-argue/index.ts'
import { toMapArgdown } from '../../scripts/4-write/map-argdown.ts'
import { toMapJson } from '../../scripts/4-write/map-json.ts'
import { toMapText } from '../../scripts/4-write/map-text.ts'
import { labelsOf } from '../../scripts/language/labels/index.ts'
import type { Article } from '../../scripts/model/article.ts'
import { findGaps, findLacks } from '../../scripts/model/lacks.ts'

const cases = join(import.meta.dirname, '../2-argue/cases')

async function mapOf(file: string) {
  const { value: article } = read(readFileSync(join(cases, file)), { name: file })
  if (article === null) throw new Error(`"${file}" cannot be read`)
  return { article, map: (await argue(article)).value }
}

const textOf = (article: Article, span: { start: number; end: number }): string =>
  article.source.text.slice(span.start, span.end)

describe('the map as JSON', () => {
  it('quotes the article word for word at the place it gives', async () => {
    const { article, map } = await mapOf('ferry-delays.md')
    const json = toMapJson(article, map)
    expect(json.title).toBe('Why the island ferry keeps running late')
    expect(json.points[0]).toMatchObject({
      id: 'cause-1',
      role: 'cause',
      label: 'Ageing engines',
      quote: 'Ageing engines\n\nBoth ships still run on engines from 1988.',
    })
    for (const point of json.points) expect(textOf(article, point.span)).toBe(point.quote)
  })

  it('gives for each link the words on both sides, as they stand in the article', async () => {
    const { article, map } = await mapOf('mountain-trails.md')
    const quotes = toMapJson(article, map).links.flatMap((link) => link.evidence.flatMap((one) => one.quotes))
    expect(quotes).not.toHaveLength(0)
    for (const quote of quotes) expect(article.source.text).toContain(quote)
  })

  it('quotes what stands in the file in one piece, where the address of a link parts a sentence', async () => {
    const file = `# Why the winch failed

## Root causes

- the [old winch](https://example.org/winch) had not been *oiled* since the spring of 2019
- no spare rope was kept on board
- nobody read the warnings, although [the harbour board](https://example.org/board) had asked the yard in each of the last nine years to do so

## Impact

- two sailings were cancelled on Saturday
- forty passengers lost a night on the pier

## Action items

- oil the winch every month
- keep a spare rope on board
`
    const { value: article } = read(new TextEncoder().encode(file), { name: 'winch.md' })
    if (article === null) throw new Error('it cannot be read')
    const [first, , third] = toMapJson(article, (await argue(article)).value).points
    expect([first?.label, first?.quote]).toEqual([
      'the old winch had not been oiled',
      'had not been oiled since the spring of 2019',
    ])
    expect([third?.label, third?.quote]).toEqual([
      'nobody read the warnings',
      'nobody read the warnings, although the harbour board',
    ])
  })

  it('sets a space between the pieces of an English name', async () => {
    const { article, map } = await mapOf('ferry-delays.md')
    const [point] = map.points
    if (point === undefined) throw new Error('no point')
    const { text } = article.source
    const [first, last] = ['Missed', 'appointments'].map((word) => text.indexOf(word)) as [number, number]
    const label = [
      { start: first, end: first + 'Missed'.length },
      { start: last, end: last + 'appointments'.length },
    ] as const
    const named = { ...map, points: [{ ...point, label }] }
    expect(toMapJson(article, named).points[0]?.label).toBe('Missed appointments')
    expect(toMapText(article, named)).toContain('Missed appointments')
  })

  it('of an article without the line has no points and no links', async () => {
    const { article, map } = await mapOf('pool-notice.txt')
    expect(toMapJson(article, map)).toMatchObject({ kind: 'none', points: [], links: [] })
  })
})

describe('the map as text', () => {
  it('says for each link how sure it is, both quotes with their lines, and in plain words what joins them', async () => {
    const { article, map } = await mapOf('ferry-delays.md')
    const text = toMapText(article, map)
    expect(text).toContain('Missed hospital appointments → Replace the engines  [stated in the article]')
    expect(text).toContain('      both speak of “morning sailing”')
    expect(text).not.toMatch(/rule\.|map\.|lint\.|legend\./)
    const quotes = [...text.matchAll(/^ {4}> (.*) {2}\(line (\d+)\)$/gmu)]
    expect(quotes.length).toBeGreaterThanOrEqual(2 * map.links.length)
    const lines = readFileSync(join(cases, 'ferry-delays.md'), 'utf8').split('\n')
    for (const [, quote, line] of quotes) expect(lines[Number(line) - 1]?.replaceAll('**', '')).toContain(quote)
  })

  it('prints two quotes once with all that joins them', async () => {
    const { article, map } = await mapOf('ferry-delays.md')
    for (const block of toMapText(article, map).split('\n\n')) {
      const pairs = [...block.matchAll(/^( {4}> .*\n {4}> .*)$/gmu)].map(([pair]) => pair)
      expect(new Set(pairs).size).toBe(pairs.length)
    }
  })

  it('names the risk that nothing answers', async () => {
    const { article, map } = await mapOf('ferry-delays.md')
    expect(findGaps(map)).toContainEqual({ key: 'gap.risk', id: 'risk-3' })
    expect(toMapText(article, map)).toContain('  ! a recommendation that answers “Empty guest houses”')
  })

  it('has words for every rule in every language', async () => {
    const files = ['ferry-delays.md', 'mountain-trails.md', 'old-lifts.txt', 'orchard-frost.txt']
    const maps = await Promise.all(files.map(mapOf))
    const rules = new Set(
      maps.flatMap(({ map }) => map.links.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))),
    )
    for (const language of ['zh-Hans', 'zh-Hant', 'en'])
      for (const rule of rules) expect(labelsOf(language)).toHaveProperty([`rule.${rule}`])
  })
})

describe('what is not found in an argument', () => {
  const toText = async (text: string) => {
    const { value: article } = read(new TextEncoder().encode(text), { name: 'article.md' })
    if (article === null) throw new Error('the article cannot be read')
    const { value: map } = await argue(article)
    return { lacks: findLacks(article, map), text: toMapText(article, map), map }
  }

  const CHINESE = [
    '# 老桥该修了\n\n## 原因\n\n### 桥墩老化\n\n桥墩裂缝长到4毫米，导致通行中断。\n\n### 车流变化\n\n沿河新开了商场。',
    '## 风险\n\n### 通行中断\n\n桥面随时会封闭，通行中断。\n\n### 票款流失\n\n轮渡票款少了两成。',
    '## 对策\n\n### 加固桥墩\n\n针对通行中断，应当加固桥墩。\n\n### 种植行道树\n\n应当在河岸种植行道树。',
  ].join('\n\n')

  it('is a cause that leads nowhere, a risk that nothing answers, a strategy that answers nothing, a claim without a figure', async () => {
    const { lacks, text, map } = await toText(CHINESE)
    const named = lacks.map(({ key, ids }) => `${key} ${ids.join(' ')}`)
    expect(map.points.map(({ id }) => id)).toEqual([
      'cause-1',
      'cause-2',
      'risk-1',
      'risk-2',
      'strategy-1',
      'strategy-2',
    ])
    expect(named).toEqual([
      'lint.cause cause-2',
      'lint.risk risk-2',
      'lint.strategy strategy-2',
      'lint.origin risk-2',
      'lint.figure cause-2 risk-1',
    ])
    expect(text).toContain('  ! 应对“票款流失”的策略\n')
    expect(text).toContain('  ! 谈到“车流变化”、“通行中断”时给出的数字\n')
  })

  it('is said to be a finding of the program, in the language of the article', async () => {
    expect((await toText(CHINESE)).text).toContain('不是文章的说法')
    for (const language of ['zh-Hans', 'zh-Hant', 'en']) {
      const labels = labelsOf(language)
      for (const key of [
        'heading',
        'cause',
        'risk',
        'strategy',
        'figure',
        'no-figures',
        'no-cause',
        'no-risk',
        'no-strategy',
      ])
        expect(labels[`lint.${key}`]).toMatch(/\S/)
    }
  })

  it('is no risk whose cause is answered: that is said as what it is', async () => {
    const through = CHINESE.replace('针对通行中断，', '针对桥墩老化，')
    const { lacks, text } = await toText(through)
    expect(lacks.map(({ key, ids }) => `${key} ${ids.join(' ')}`)).not.toContain('lint.risk risk-1')
    expect(text).toContain('“通行中断”从起因（桥墩老化）上应对：加固桥墩。\n')
    expect((await toText(CHINESE)).text).not.toContain('从起因')
  })

  it('is a whole role, told once and not for each of its partners', async () => {
    const { lacks } = await toText(CHINESE.slice(0, CHINESE.indexOf('## 对策')))
    expect(lacks.map(({ key }) => key)).toContain('lint.no-strategy')
    expect(lacks.map(({ key }) => key)).not.toContain('lint.risk')
  })

  it('is nothing where there is no argument', async () => {
    const { article, map } = await mapOf('pool-notice.txt')
    expect(findLacks(article, map)).toEqual([])
    expect(toMapText(article, map)).not.toContain('!')
  })
})

describe('the map as Argdown', () => {
  it('sets each point down once and ties the links to it', async () => {
    const { article, map } = await mapOf('mountain-trails.md')
    const text = toMapArgdown(article, map)
    expect(text.match(/^\[.+\]: /gm)).toHaveLength(map.points.length)
    expect(text).toContain('[表土流失]: ')
    expect(text).toContain('  -> [遊客受傷]')
  })
})
