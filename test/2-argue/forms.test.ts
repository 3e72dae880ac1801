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

describe('a list that makes up the article', () => {
  it('is one of parts side by side where the sentence before it promises it: 7大錯誤：', async () => {
    const { points } = await readMap(
      `一位教練點出了業餘跑者最常犯的三大錯誤:
1.不願意慢下來:「越快越好」成了許多人的目標,但這樣膝蓋會受傷,半年都跑不了步。
2.太早就換上競賽用的碳纖維跑鞋和壓縮褲:小腿的肌肉還沒有準備好,容易引發足底筋膜炎。
3。從來不休息:肌肉得不到修復,疲勞會累積成傷害。應該每週至少休息兩天。
`,
      'text',
    )
    expect(points.filter((one) => one.startsWith('cause'))).toEqual([
      'cause: 不願意慢下來',
      'cause: 太早就換上競賽用的碳纖維跑鞋和壓縮褲',
      'cause: 從來不休息',
    ])
  })
})

it('a heading promises the parts below it, also where each opens with a mark and a number', async () => {
  const text = `跑步是最便宜的运动，可是每年都有很多人受伤。

🌱 三大常见伤膝习惯

✅ 1. 热身太少

肌肉没有准备好，容易拉伤。建议跑前走十分钟。

✅ 2. 步子太大

脚跟着地会增加膝盖的压力，引发疼痛。

✅ 3. 天天都跑

身体得不到休息，疲劳会累积成伤害。
`
  const { points } = await readMap(text, 'text')
  expect(points.filter((one) => one.startsWith('cause'))).toEqual([
    'cause: 热身太少',
    'cause: 步子太大',
    'cause: 天天都跑',
  ])
})

it('a list of tips has the harm that a tip tells of', async () => {
  const text = `# 四个护膝的办法

## 跑前热身

肌肉没有准备好，容易造成拉伤。

## 缩小步子

脚跟着地会增加膝盖的压力，引发疼痛。

## 隔天再跑

每天都跑会累积疲劳，导致受伤。

## 换掉旧鞋

旧鞋的鞋底没有弹性。
`
  const { points } = await readMap(text)
  expect(points.filter((one) => one.startsWith('risk')).length).toBeGreaterThan(1)
  expect(points.filter((one) => one.startsWith('strategy'))).toEqual([
    'strategy: 跑前热身',
    'strategy: 缩小步子',
    'strategy: 隔天再跑',
    'strategy: 换掉旧鞋',
  ])
})

describe('a report of an incident', () => {
  const REPORT = (lessons: string, actions: string) => `# Postmortem: the ticket desk that stopped

## Impact

- No ticket was sold for 40 minutes.
- 1,200 visitors waited in the rain.

## Root causes

- The till was restarted.
- Nobody had tested the update on the old tills.

## Lessons learned

${lessons}

## Action items

${actions}
`
  const ACTIONS = `- **HIGH** Test updates on every kind of till
- P2: Keep one till on the version before`

  it('has what went poorly for causes, though it is told under what was learned', async () => {
    const lessons = `### What went well

- The visitors stayed friendly.

### What went poorly

- The update began five minutes before the doors opened.
- The phone number of the maker was out of date.`
    const { points } = await readMap(REPORT(lessons, ACTIONS))
    expect(points.filter((one) => one.startsWith('cause'))).toEqual([
      'cause: The till was restarted',
      'cause: Nobody had tested the update on the old tills',
      'cause: The update began five minutes before the doors opened',
      'cause: The phone number of the maker was out of date',
    ])
  })

  it('has its actions for measures, without how urgent they are, and not the lessons that say the same', async () => {
    const lessons = `- Updates should be tested on old tills, too.
- We need a till that can be put back to the version before.
- The desk should have paper tickets.`
    const { points } = await readMap(REPORT(lessons, ACTIONS))
    expect(points.filter((one) => one.startsWith('strategy'))).toEqual([
      'strategy: Test updates on every kind of till',
      'strategy: Keep one till on the version before',
    ])
  })

  it('has the first of a few sentences under Root cause for a cause, beside a list of others', async () => {
    const text = REPORT('It was a long morning.', ACTIONS).replace(
      '## Root causes',
      `## Root cause

We have no money for somebody who looks after the tills. It was asked for twice.

## Contributing factors

- The old tills are of three makes.
- The till had been restarted.`,
    )
    expect((await readMap(text)).points).toContain('cause: We have no money for somebody who looks after the tills')
  })

  it('has what stands under a class of measures for a measure, unless it says that there is none', async () => {
    const actions = `### Prevention

We will test updates before they are sent out.

### Fixes

No fixes were necessary.`
    const { points } = await readMap(REPORT('It was a long morning.', actions))
    expect(points.filter((one) => one.startsWith('strategy'))).toEqual([
      'strategy: We will test updates before they are sent out',
    ])
  })
})

it('what announces a list is its noun, not what a clause behind it says of it', async () => {
  const text = `# The cellar that flooded

## Contributing factors

While the rain was the biggest factor, there were a number of contributing factors that enhanced the effects of this flood:

- The pump had no second power line.
- The drain was full of leaves.
`
  expect((await readMap(text)).points.filter((one) => !one.startsWith('cause'))).toEqual([])
})

const NAMED = [
  ['充电难的原因', '充电桩不足', '停车空间混乱'],
  ['带来的风险', '飞线充电引发火灾', '消防通道被堵'],
  ['解决的对策', '降低充电服务费', '清理车棚'],
] as const
const TOLD = new Map<string, string>(CHARGING)
const FOUND = CHARGING.map(([head], at) => `${ROLES[at]}: ${head}`)

describe('an article without any marks', () => {
  it('has headings of two levels where short lines stand above shorter paragraphs, each after a blank line', async () => {
    const parts = NAMED.map(([head, ...names]) =>
      [head, ...names.flatMap((name) => [name, TOLD.get(name)])].join('\n\n'),
    )
    const text = `小区电动车充电难题\n\n梧桐里有电动车三千多辆，纠纷不断。\n\n${parts.join('\n\n')}\n`
    expect((await readMap(text, 'text')).points).toEqual(FOUND)
  })

  it('has for points what a line counts up after the name of a role: 原因：…；…', async () => {
    for (const mark of ['；', '、']) {
      const lines = NAMED.map(
        ([head, ...names]) => `${head.slice(-2)}：${[...names, ...names.map((name) => `${name}二`)].join(mark)}。`,
      )
      const { points } = await readMap(
        `小区电动车充电难题\n\n梧桐里有电动车三千多辆。\n\n${lines.join('\n\n')}\n`,
        'text',
      )
      expect(points.filter((one) => !one.endsWith('二'))).toEqual(FOUND)
    }
  })
})

it('a third side goes on from two: 一方面，另一方面，此外', async () => {
  const text = `# 充电难

## 充电难的原因

一方面，充电桩不足。全小区只有四十个充电口。

另一方面，停车空间混乱。车棚被旧家具占去一半。

此外，电价偏高。平台每度电加收六角服务费。

## 对策

- 降低充电服务费
- 清理车棚
`
  const { points } = await readMap(text)
  expect(points.filter((one) => one.startsWith('cause'))).toEqual([
    'cause: 充电桩不足',
    'cause: 停车空间混乱',
    'cause: 电价偏高',
  ])
})

it('a name leaves out a long aside in brackets, a reference and the number of its section, and keeps what is short', async () => {
  const text = `Why the clinic runs late

The clinic sees two hundred patients a day.

1. Causes

1.1 Overbooked mornings (the desk books six patients for every slot)

The slots are half an hour long and the doctors see two rooms.

1.2 Nurses missing (NM)

Two of the seven posts have been empty since March of last year.

2. What happens if nothing changes?

2.1 Staff burnout (#112)

Four receptionists resigned within a year, and two more will go.

2.2 Angry patients

Complaints rose from 12 to 85 in the last six months.

3. What to do

3.1 Hire two nurses

Fill the empty posts before winter, or the queue will grow.
`
  expect((await readMap(text, 'text')).points).toEqual([
    'cause: Overbooked mornings',
    'cause: Nurses missing (NM)',
    'risk: Staff burnout',
    'risk: Angry patients',
    'strategy: Hire two nurses',
  ])
})
