import { expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'

const titlesOf = async (text: string) => {
  const { value } = await compile(new TextEncoder().encode(text), { name: 'harbour.md' })
  return (value?.plan.slides ?? []).map(({ id, title, part }) => ({ id, title: title.text, isPart: part !== null }))
}

const toHarbour = (caption: string) => `# 渡口为何冷清

## 一、渡口的基本状况

全县现有渡口1 043处，应配渡船1 043艘。近年来，在岗船工持续减少，年龄持续上升，没有船工的渡口增加较快。

${caption}

| 指标 | 2015年 | 2023年 |
| --- | ---: | ---: |
| 在岗船工（人） | 1 864 | 1 127 |
| 当年新进人数（人） | 58 | 12 |

照此趋势推算，到2028年在岗船工将不足800人。

## 二、主要原因

### 收入偏低

船工的补助平均滞后5个月才发放。

### 培训中断

航运学校停招船工专业。

## 三、由此产生的后果

### 村民绕行

村民过河要多走一个小时。

### 救援迟缓

洪水来时没有船可用。
`

it.each([
  ['表1　各渡口船工主要指标', '各渡口船工主要指标'],
  ['', '渡口的基本状况：2015年、2023年'],
])('a table is headed by its caption, else by what it shows: %s', async (caption, headline) => {
  const titles = await titlesOf(toHarbour(caption))
  const table = titles.find(({ id }) => id.includes('table'))
  expect(table?.title.replace(/^一、/u, '')).toContain(headline.slice(0, 7))
  const whole = titles.filter(({ isPart }) => !isPart).map(({ title }) => title)
  expect(new Set(whole).size).toBe(whole.length)
})
