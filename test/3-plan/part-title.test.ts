import { describe, expect, it } from 'vitest'
import { BLANK } from '../../scripts/3-plan/draft.ts'
import { plan } from '../../scripts/3-plan/index.ts'
import { toNumberedParts } from '../../scripts/3-plan/part-numbers.ts'
import { compileMap } from '../../scripts/compile.ts'
import type { Slide } from '../../scripts/model/slide.ts'
import type { Text } from '../../scripts/model/text.ts'
import { compileFile, readSamples } from '../support/cases.ts'

const toTitles = async (text: string) => {
  const { value } = await compileMap(new TextEncoder().encode(text), { name: 'article.md' })
  if (value === null) throw new Error('no article')
  return plan(value.article, value.map).value.slides.map(({ kind, title }) => `${kind}: ${title.text}`)
}

const CASES = `# Noise in the old town

The noise of the old town keeps its people awake, and nobody measures it.

## Root causes

### Late deliveries

Lorries deliver from four in the morning, because the streets are closed by day.

## Impact

### Lost sleep

Late deliveries led to lost sleep for 4,000 people.

### Empty flats

Forty flats stand empty because of lost sleep.

## What to do

- Open the streets to lorries until ten
- Lay quiet asphalt in the two main streets

## Case studies

### Case study 1

The town of Reed closed its centre to lorries. The noise fell by a third there.

### Case study 2

The town of Marsh laid quiet asphalt. Its people sleep better now.
`

const STREET = `# 老街的夜晚

## 街道越修越堵的原因

### 路口太多

每隔五十米就有一个路口，导致货车排队。

### 停车没有位置

店家把车停在人行道上，没有人管。

### 施工不协调

三家公司各挖各的沟。

## 放任不管的风险

### 货车排队

货车每晚排队两个小时。

### 店家搬走

去年有十二家店搬走。

## 对策

### 划出车位

针对停车没有位置，街道应当划出四十个车位。
`

const CHAPTERS = `# Night buses

Night buses run half empty, which costs drivers and the depot alike.

## Effects of empty buses

### For drivers

- **Tired eyes**: Nobody on board keeps the driver awake, and three of them fell asleep.
- **Lost wages**: An empty tour is paid at half the rate, 9 pounds an hour.
- **Cold meals**: The canteen shuts at ten, because nobody comes.

### For the depot

- **Idle buses**: Eleven buses stand in the yard from Monday to Friday.
- **Unpaid bills**: The depot owes 4,000 pounds for its diesel.
- **Broken lamps**: Nobody mends the lamps of the last two stops.

## What to do

- Run fewer buses after midnight
- Light the stops
`

const OUTAGE = `# Outage report: the lock of the canal

## Causes

A keeper opened the lower gate of the lock with both hands on Tuesday morning. The root cause of this incident was a valve without a stop. The water ran out because nobody watched the gauge of the upper basin. The keepers had no telephone, so nobody could call the engineer.

## Impact

Because of the open gate, forty barges lay dry for nine hours.

## Actions

- Fit a stop to the valve
- Give a telephone to the keepers
`

const ASKED = `# Report: the flooded cellar

## Summary

On 3 May 2026 the cellar of the town library was flooded for nine hours.

## Why did it happen?

1. The drain in the yard was blocked by leaves since the autumn and nobody had looked at it.
2. Nobody noticed the water before the next morning.
3. The pump was too small.

## How are we preventing it from happening again?

- We've signed a contract for the drain (with the firm that built it).
- A bigger pump, with a float.
- An alarm in the cellar, next to the stairs.
`

describe('headlines', () => {
  it('are what a sentence of the rows says, in place of a question of its heading', async () => {
    const titles = await toTitles(ASKED)
    expect(titles.join('\n')).toContain('overview: The drain in the yard was blocked by leaves since the autumn')
    expect(titles.join('\n')).toContain("overview: We've signed a contract for the drain")
    expect(titles.join('\n')).not.toMatch(/overview: .*\?/u)
  })

  it('are the headings of chapters over the slides of a role that part between them', async () => {
    const titles = await toTitles(CHAPTERS)
    expect(titles).toContain('overview: For drivers: Tired eyes, Lost wages, Cold meals')
    expect(titles).toContain('overview: For the depot: Idle buses, Unpaid bills, Broken lamps')
    const fewer = await toTitles(CHAPTERS.replace(/.*Broken lamps.*\n/u, ''))
    expect(fewer).toContain('overview: For the depot: Idle buses, Unpaid bills')
  })

  it('are the root cause where the article states it, also as that of this incident', async () => {
    const titles = await toTitles(OUTAGE)
    expect(titles).toContain('overview: The root cause of this incident was a valve without a stop')
  })

  it('make a claim of a heading over causes that says what they are of', async () => {
    expect(await toTitles(STREET)).toContain('overview: “街道越修越堵”有三个原因')
  })

  it('name no headings that differ by a number alone', async () => {
    const titles = await toTitles(CASES)
    expect(titles.filter((title) => title.includes('Case study 1'))).toEqual([])
  })

  it('take no first item of a list for what heads all of them', async () => {
    const titles = await toTitles(CASES)
    expect(titles).not.toContain('overview: Open the streets to lorries until ten')
  })
})

const toSampleTitles = async (name: string) => {
  const { value } = await compileFile(readSamples().find((path) => path.endsWith(name)) ?? '')
  return (value?.plan.slides ?? []).map(
    ({ id, title, part }) => `${id}${part ? ` ${part.at}/${part.of}` : ''}: ${title.text}`,
  )
}

describe('headlines of the samples', () => {
  it('say of causes on two slides which leads to what, else their names', async () => {
    const english = await toSampleTitles('harbour-pay-outage.md')
    // To which three harms the two lead takes two lines, for which a row would give up an arrow.
    expect(english).toContain('causes-1: Causes: Unlimited lock wait, Blind payment retries')
    expect(english).toContain('causes-2: “Stale gate lists” leads to “Late sailings”')
  })

  it('say of each cause on two slides what it leads to, of what is only inferred nothing', async () => {
    const titles = await toSampleTitles('yeshi-night-market-waste.txt')
    expect(titles).toContain('causes-1: 定額清潔費導致財政缺口')
    expect(titles).toContain('causes-2: 油水亂倒導致側溝淹水，收運時差導致人力流失')
  })

  it('give the heading of the author over more than a few names of his', async () => {
    expect(await toSampleTitles('yeshi-night-market-waste.txt')).toContain('risks: 放任不管的風險')
  })
})

describe('the numbers of parts', () => {
  const words = (text: string): Text => ({ text, from: [{ start: 0, end: 1 }] })
  const toSlide = (at: number, title: Text): Slide => ({
    ...BLANK,
    kind: 'points',
    id: `more-${at}`,
    title,
    part: { at, of: 3 },
    facts: [],
    items: [],
    shared: [],
  })
  const toParts = (titles: readonly Text[]) =>
    toNumberedParts(titles.map((title, index) => toSlide(index + 1, title))).map(({ part }) => part)

  it('count slides under one headline, and none under its own', () => {
    expect(toParts(['One thing', 'One thing', 'Another thing'].map(words))).toEqual([
      { at: 1, of: 2 },
      { at: 2, of: 2 },
      null,
    ])
  })

  it('stay where a headline counts the points of all', () => {
    const count: Text = { text: '7 risks', label: 'count.risk', values: { n: 7 }, from: [] }
    expect(toParts([words('One thing'), words('Another thing'), count])[2]).toEqual({ at: 3, of: 3 })
  })
})

const MEASURES = `# 闸口失灵复盘

## 为什么失灵

- 缓存在同一分钟到期。
- 客户端不停地重试。

## 要补的

1. 票务缓存改为分批写入，到期时间随机错开，并在散场前由后台续期。（已上线）
2. 票务库前面加限流，同一张票的查询只放一个过去，其余排队并给旅客提示。（已上线）
3. 客户端重试改为指数退避，最多五次，开关由服务端控制，不用发版。
4. 压测必须包含冷缓存和全体重试两个场景，由测试组之外的人抽查脚本。
5. 告警按闸口拆分，单个闸口成功率连续一分钟低于九成五就打电话。
6. 大型活动提前七天核对配额，预留两倍余量。
7. 票根只追加不删除，任何清空都变成打标记，保留三十天。
8. 与车站重签应急条款：停闸由值班站长一人决定，五分钟内通知全部闸口。每季度联合演练一次，演练要在有人过闸时做。
9. 错峰进站的旅客用另一批闸口，各批的闸口互不共用。
`

describe('a sentence of one measure', () => {
  it('heads no slide of others alone, where these have a sentence that could', async () => {
    const titles = (await toTitles(MEASURES)).filter((title) => title.startsWith('overview:'))
    expect(titles.slice(-3).filter((title) => title.includes('压测必须'))).toHaveLength(2)
    expect(titles.at(-1)).toContain('每季度联合演练')
  })
})

const LOSSES = `# The lost pictures

## Why it happened

- The rule was read by nobody.
- The copy followed the first one.

## Impact

Two million pictures were lost for good. Lenders held payments back from three builders for want of proof. Some crews had to break up finished walls so that the inspector could see them again. Builders lost 31 claims where a picture was their evidence. Customers left us in the spring.

No pictures were exposed to anyone and there was no breach of security.

## Next steps

- Keep a second copy elsewhere.
- Delete in two steps.
- Show the rule before it runs.
`

describe('what denies that harm is done', () => {
  it('heads no slide of harms', async () => {
    expect((await toTitles(LOSSES)).filter((title) => title.includes('no breach'))).toEqual([])
  })
})
