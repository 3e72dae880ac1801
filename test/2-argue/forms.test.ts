import { describe, expect, it } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

/** The points of an article by role, and its arrows, in words. */
async function readMap(text: string, format: 'text' | 'markdown' = 'markdown') {
  const article = readArticle(text, format)
  const { points, links } = (await argue(article)).value
  const nameOf = (id: string): string => {
    const label = points.find((point) => point.id === id)?.label[0]
    return label === undefined ? '' : wordsOf(article.source.text, label)
  }
  return {
    points: points.map(({ id, role }) => `${role}: ${nameOf(id)}`),
    stated: links.filter(({ basis }) => basis === 'stated').map(({ from, to }) => `${nameOf(from)} > ${nameOf(to)}`),
  }
}

const CHARGING = [
  ['充电桩不足', '全小区只有四十个充电口，晚上七点以后就排不上队。'],
  ['停车空间混乱', '车棚被旧家具和僵尸车占去一半，没有人清理。'],
  ['飞线充电引发火灾', '从高楼拉下的电线被雨水泡过，去年烧了两次。'],
  ['消防通道被堵', '车辆停在楼道口，救护车开不进来。'],
  ['降低充电服务费', '由业委会与平台重新谈判，服务费降到三角。'],
  ['清理车棚', '每季度清理一次僵尸车，旧家具限期搬走。'],
] as const
const ROLES = ['cause', 'cause', 'risk', 'risk', 'strategy', 'strategy'] as const

describe('headings that count by the name of a role', () => {
  it('are points of that role: 原因一：', async () => {
    const names = ['原因一', '原因二', '风险一', '风险二', '对策一', '对策二']
    const parts = CHARGING.map(([head, told], at) => `## ${names[at]}：${head}\n\n${told}\n`)
    const { points } = await readMap(`# 小区电动车充电难题\n\n梧桐里有电动车三千多辆。\n\n${parts.join('\n')}`)
    expect(points).toEqual(CHARGING.map(([head], at) => `${ROLES[at]}: ${head}`))
  })

  it('are so in English, with a colon, a dash or a number in words', async () => {
    const { points } = await readMap(`# Why the clinic runs late

The clinic sees two hundred patients a day.

## Root cause 1: Overbooked mornings

The desk books six patients for every slot of half an hour.

## Root cause 2: Too few nurses

Two of the seven posts have been empty since March.

## Risk One – Staff burnout

Four receptionists resigned within a year.

## Risk Two – Missed diagnoses

Doctors cut examinations short to catch up.

## Action 1. Cap the morning bookings

Allow four patients for each slot.

## Action 2. Hire two nurses

Fill the empty posts before winter.
`)
    expect(points).toEqual([
      'cause: Overbooked mornings',
      'cause: Too few nurses',
      'risk: Staff burnout',
      'risk: Missed diagnoses',
      'strategy: Cap the morning bookings',
      'strategy: Hire two nurses',
    ])
  })
})

describe('enumerations one after the other', () => {
  const TEXT = `Why the clinic runs late

The clinic sees two hundred patients a day.

Two things cause the delays.

First, overbooked mornings. The desk books six patients for every slot.

Finally, too few nurses. Two of the seven posts have been empty since March.

This brings two risks.

First, staff burnout. Four receptionists resigned within a year.

Finally, missed diagnoses. Doctors cut examinations short to catch up.

We recommend two steps.

First, cap the morning bookings. Allow four patients for each slot.

Finally, hire two nurses. Fill the empty posts before winter.
`

  it('begin anew where they count from one, each announced by the sentence before it', async () => {
    expect((await readMap(TEXT, 'text')).points).toEqual([
      'cause: overbooked mornings',
      'cause: too few nurses',
      'risk: staff burnout',
      'risk: missed diagnoses',
      'strategy: cap the morning bookings',
      'strategy: hire two nurses',
    ])
  })

  it('are not said to come of the last point of the one before: "this" means all of it', async () => {
    expect((await readMap(TEXT, 'text')).stated).toEqual([])
  })
})

it('a word of the title in a measure does not state what it answers', async () => {
  const parts = CHARGING.map(([head, told]) => `### ${head}\n\n${told}\n`)
  const text = `# 小区电动车充电难题

梧桐里有电动车三千多辆。

## 充电难的原因

${parts[0]}
${parts[1]}
## 对策

${parts[4]}
${parts[5]}`
  expect((await readMap(text)).stated).toEqual([])
})
