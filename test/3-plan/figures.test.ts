import { describe, expect, it } from 'vitest'
import { isTorn } from '../../scripts/3-plan/figure-words.ts'
import { findFigures } from '../../scripts/3-plan/figures.ts'
import { toMaterial } from '../../scripts/3-plan/material.ts'
import { compile, compileMap } from '../../scripts/compile.ts'
import type { Article } from '../../scripts/model/article.ts'

/** The figure of each sentence that has one: its numbers, each with its words. */
async function toFigures(text: string): Promise<string[]> {
  const { value } = await compileMap(new TextEncoder().encode(`# 港口为何冷清\n\n${text}\n`), { name: 'port.md' })
  if (value === null) throw new Error('no article')
  return findFigures(toMaterial(value.article, value.map, new Map()), value.map.sentences).map(({ values }) =>
    values.map(({ value: own, words }) => `${own.text}: ${words?.text ?? ''}`).join(' | '),
  )
}

describe('the figure of a sentence', () => {
  it('is a pair where it has two of a kind, and none of several', async () => {
    expect(await toFigures('港口收入820万元，支出达4,020万元。')).toEqual([
      '820万元: 港口收入820万元 | 4,020万元: 支出达4,020万元',
    ])
    expect((await toFigures('港口收入820万元，支出达4,020万元，补贴为500万元。')).join()).not.toContain('|')
    expect(await toFigures('2003年停靠渡船212万艘，2004年达到280万艘，2005年达到338万艘。')).toEqual([])
  })

  it('is no difference without its base and no time that only says when', async () => {
    expect(await toFigures('每人收入659元，比前年多出244元。')).toEqual(['659元: 每人收入659元，比前年多出244元'])
    expect(await toFigures('比1月份上涨9%，比去年上涨55%，未来5年港口要改建。')).not.toContainEqual(
      expect.stringMatching(/\||5年:/u),
    )
  })

  it('is no end of a range', async () => {
    expect(await toFigures('翻修码头每年需要300万元至400万元。')).toEqual([])
    expect(await toFigures('港口有船工2,600人，收费80—120元。')).toEqual(['2,600人: 港口有船工2,600人'])
  })

  it('is not told without the whole that it is a part of', async () => {
    expect((await toFigures('船票有六种叫法，有的含18项，有的含24项。')).join()).not.toContain('|')
    const far = '主要分布在港口北岸的四个村子以及南岸的三个村子里'.repeat(4)
    expect(await toFigures(`船工很多，${far}，其中六十岁以上的2,100人。`)).toEqual([])
  })
})

const PORT = `# 港口为何冷清

港口去年亏损820万元。

## 原因

### 航道淤积

航道三年没有疏浚，大船进不来。港务局欠疏浚费3,100万元。

### 码头老旧

码头建成后没有翻修，吊机常常停机。翻修一次要花掉港务局1,450万元。

## 风险

### 船工流失

船工都到邻港去了，港口只剩下2,600名船工。
`

it('the number of the headline is drawn with the others', async () => {
  const { value } = await compile(new TextEncoder().encode(PORT), { name: 'port.md' })
  const slide = value?.plan.slides.find(({ kind }) => kind === 'figures')
  if (slide?.kind !== 'figures') throw new Error('no slide of figures')
  expect(slide.title.text).toContain('3,100万元')
  expect(slide.items.map(({ values }) => values[0].value.text)).toEqual([
    '3,100万元',
    '1,450万元',
    '820万元',
    '2,600名',
  ])
})

const HARBOUR = `# Why the harbour stands empty

In the spring the dredger broke down, and about 80% of the crews left the harbour for good.

## Causes

### Silted fairway

As the charts tell, the harbour board owes the dredgers £3,100,000.

### Old cranes

The cranes stop twice a day.

## Risks

### Lost trade

Since last spring, 2,600 fishermen have sold their boats.
`

it('words above which a number stands begin with a capital', async () => {
  const { value } = await compile(new TextEncoder().encode(HARBOUR), { name: 'harbour.md' })
  const slide = value?.plan.slides.find(({ kind }) => kind === 'figures')
  if (slide?.kind !== 'figures') throw new Error('no slide of figures')
  const told = slide.items.flatMap(({ values }) => values.map(({ words }) => words?.text))
  expect(told).toContain('The harbour board owes the dredgers £3,100,000')
})

const BAY = `# What the bay has lost

Surveys by the harbour office show that eelgrass cover fell from 46% in 2009 to 29% last year. It shelters the town and brings about 60,000 visitors a year.

## Causes

### Trawling

Because trawlers anchor on the beds, the roots are torn out.

### Dredging

The dredger clouds the water in spring, so that the grass gets no light.

## Risks

### Closed beaches

Sewage leaks closed the beach for 17 days last summer.

### Lost fishery

Young fish find no shelter.
`

it('the number of the headline stands on the slide', async () => {
  const { value } = await compile(new TextEncoder().encode(BAY), { name: 'bay.md' })
  const slide = value?.plan.slides.find(({ kind }) => kind === 'figures')
  if (slide?.kind !== 'figures') throw new Error('no slide of figures')
  const shown = slide.items.flatMap(({ values }) => values.map((one) => one.value.text.replace(/\D+/u, '')))
  expect(shown.some((number) => slide.title.text.includes(number))).toBe(true)
})

it.each([
  ['Despite covering 70% of our planet', 'en', true],
  ['Although 40 boats were late', 'en', true],
  ['Despite covering 70% of our planet, only 2.5% of the water is fresh', 'en', false],
  ['尽管港口停了40天', 'zh-Hans', true],
  ['尽管港口停了40天，货仍按时到了', 'zh-Hans', false],
  ['虽小但值3万元', 'zh-Hans', false],
] as const)('what is conceded is told with what it is conceded to: %s', (words, language, isCut) => {
  expect(isTorn(words, { language } as Article)).toBe(isCut)
})
