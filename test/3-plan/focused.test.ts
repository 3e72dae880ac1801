import { describe, expect, it } from 'vitest'
import { plan } from '../../scripts/3-plan/index.ts'
import { compileMap } from '../../scripts/compile.ts'
import { compileFile, readSamples } from '../support/cases.ts'

/** What is told of two risks that are counted in a paragraph, as many sentences of each. */
const toldOf = (count: number) => ({
  goods: [
    '由于航班太少，码头上的货一堆就是三天。',
    '鱼虾大多在岸边烂掉。',
    '果农的水果卖不出去。',
    '药品也送不到对岸。',
  ].slice(0, count),
  riders: [
    '由于票价太高，不少乘客改走公路桥。',
    '赶集的人越来越少。',
    '学生只好绕路上学。',
    '老人干脆不再过河。',
  ].slice(0, count),
})

const toIds = async (count: number) => {
  const { goods, riders } = toldOf(count)
  const text = `# 渡口为什么总是停航

## 停航的后果

渡口停航主要有两个后果。一是货物积压。${goods.join('')}二是乘客流失。${riders.join('')}

## 对策

- **增开货船**：针对货物积压，旺季每天增开两班货船。
- **降低票价**：针对乘客流失，把票价降到三元。
`
  const { value } = await compileMap(new TextEncoder().encode(text), { name: 'ferry.md' })
  if (value === null) throw new Error('no article')
  return plan(value.article, value.map).value.slides.flatMap(({ kind, id }) => (kind === 'focus' ? [id] : []))
}

describe('a slide of one risk', () => {
  it('is not there where hardly more is told of the risks than their rows hold beside their names', async () => {
    expect(await toIds(2)).toEqual([])
  })

  it('is there where more is told', async () => {
    expect(await toIds(4)).toEqual(['risk-1', 'risk-2'])
  })
})

describe('what is told beneath the name of a risk', () => {
  it('goes on with the next sentence where there is room, or follows the one before, also for comparison', async () => {
    const { value } = await compileFile(
      readSamples().find((path) => path.endsWith('yeshi-night-market-waste.txt')) ?? '',
    )
    const told = (value?.plan.slides ?? []).flatMap((slide) => (slide.kind === 'focus' ? [slide.gist?.text ?? ''] : []))
    expect(told[0]).toBe('如果支出再增加一成，缺口將逼近800萬元。從來不逛夜市的納稅人，也在替每一碗麵線付錢')
    expect(told[1]).toMatch(/18公噸油泥。同一場雨落在北段/u)
  })
})

describe('an overview before a slide for each of its points', () => {
  const toRowsOf = async (name: string, id: string) => {
    const { value } = await compileFile(readSamples().find((path) => path.endsWith(name)) ?? '')
    return (value?.plan.slides ?? []).flatMap((slide) =>
      slide.kind === 'overview' && slide.id === id
        ? slide.rows.map(({ path, fact }) => [...path, ...(fact ? [fact] : [])].map(({ text }) => text).join(' '))
        : [],
    )
  }

  it('says of each what heads that slide, and not what is told there', async () => {
    expect(await toRowsOf('yeshi-night-market-waste.txt', 'risks')).toEqual([
      '收四元，花十元',
      '一場雨，四十一家店',
      '住戶要夜市搬走',
      '夜市班只剩十七人',
    ])
  })

  it('gives the numbers where one of them heads it', async () => {
    const [first] = await toRowsOf('harbour-pay-outage.md', 'risks')
    expect(first).toContain('£61,800')
  })
})

describe('the slide of a role', () => {
  const toIdsOf = async (told: string) => {
    const text = `# 渡口停了

## 原因

- **木板腐朽**：栈桥的木板二〇一九年以来没有人检查。
- **船员生病**：船员病了，别人不会开船。

## 对策

县里应当另请两个人。${told}
`
    const { value } = await compileMap(new TextEncoder().encode(text), { name: 'ferry.md' })
    return value === null ? [] : plan(value.article, value.map).value.slides.map(({ id }) => id)
  }

  it('is not there for one sentence that would stand over it, too', async () => {
    expect(await toIdsOf('')).not.toContain('strategies')
    expect(await toIdsOf('先换掉腐朽的木板，再加固桥桩，每年春天请人检查一遍，费用由县里和公司各出一半。')).toContain(
      'strategies',
    )
  })
})
