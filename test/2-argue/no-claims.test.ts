import { describe, expect, it } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

/** The names of the points of an article, each with its role. */
async function namesOf(text: string): Promise<string[]> {
  const article = readArticle(text, 'markdown')
  const { points } = (await argue(article)).value
  return points.map(({ role, label }) => `${role}: ${wordsOf(article.source.text, label[0])}`)
}

const REPORT = ({ causes = '', risks = '', strategies = '' }): string => `# The ferry that waits

The island has two boats, and in the last year one sailing in nine was late.

## Causes of late boats

### Worn engines

The engines date from 1989.

### Thin crews

The island has eleven deckhands.

${causes}

## Risks of late boats

### Stranded patients

Patients miss the clinic.

### Spoilt milk

The milk turns sour on the pier.

${risks}

## Recommendations

### Buy a spare engine

The company should buy one before October.

### Train four deckhands

The harbour office should train them by May.

${strategies}
`

const POINTS = [
  'cause: Worn engines',
  'cause: Thin crews',
  'risk: Stranded patients',
  'risk: Spoilt milk',
  'strategy: Buy a spare engine',
  'strategy: Train four deckhands',
]

describe('no points are', () => {
  it('people, though they stand among the harms, nor what is said of each of them alike', async () => {
    const risks = `### Children

- **School:** Half a day a week.
- **Numbers:** Forty.

### Older people in care homes

- **School:** None.
- **Numbers:** Twelve.`
    expect(await namesOf(REPORT({ risks }))).toEqual(POINTS)
  })

  it('a section that says what a thing is and bids nothing', async () => {
    const strategies = `### The delay index

The delay index is a scale that gives the share of late sailings in a month.`
    expect(await namesOf(REPORT({ strategies }))).toEqual(POINTS)
  })

  it('words that others said, examples, and things of no role', async () => {
    const causes = `## Why the boats are late

Passengers have their own ideas:

- “The engine is older than me.”
- “Nobody checks the pumps.”

An engine has two parts:

- The pump house
- The cooling loop

Other islands are, for example:

- Harrow Isle
- Great Tern`
    expect(await namesOf(REPORT({ causes }))).toEqual(POINTS)
  })

  it('what the text itself does, and headings that name no more than the work', async () => {
    const told = `本文通过梳理渡船晚点的原因，提出了应对渡船停航的策略。`
    const chinese = `# 渡船晚点\n\n${told}\n\n## 晚点的原因\n\n### 发动机老化\n\n发动机用了三十年。\n\n### 人手太少\n\n岛上只有十一名水手。\n\n## 怎么办\n\n### 初步分析\n\n水手们看了航海日志。\n\n### 添置发动机\n\n公司应当在十月前添置一台。\n\n### 培训水手\n\n港务局应当培训四名水手。\n\n### 问题解决\n\n两艘船都换了新的水泵。\n`
    const chosen = await namesOf(chinese)
    const causes = ['cause: 发动机老化', 'cause: 人手太少']
    const measures = ['strategy: 添置发动机', 'strategy: 培训水手', 'strategy: 两艘船都换了新的水泵']
    expect(chosen).toEqual([...causes, ...measures])
    const strategies = 'This report examines why the boats are late and what should be done about it.'
    expect(await namesOf(REPORT({ strategies }))).toEqual(POINTS)
  })

  it('questions in a list, and what went well', async () => {
    const strategies = `## Lessons

- **What went well.** The crew kept calm.
- Who answers the telephone at night?`
    expect(await namesOf(REPORT({ strategies }))).toEqual(POINTS)
  })
})

describe('what announces a list', () => {
  it('is the harm it is good for no more than the cause it is said to bring', async () => {
    const text = `# 渡轮为什么总晚点

## 晚点的风险

- 病人错过门诊
- 牛奶在码头变质

为了降低这些风险，我们能做的事情有很多：

- 备用一台发动机
- 码头上放一台冰柜
`
    expect(await namesOf(text)).toEqual([
      'risk: 病人错过门诊',
      'risk: 牛奶在码头变质',
      'strategy: 备用一台发动机',
      'strategy: 码头上放一台冰柜',
    ])
  })
})

describe('a list', () => {
  it('of principles is advice, one of what a study found is of no role that stands around it', async () => {
    const text = `# 渡轮为什么总晚点

## 晚点的风险

- 病人错过门诊
- 牛奶在码头变质

去年的调查显示：

- 岛上有一千二百人
- 其中四成每周过海一次

## 邻岛怎么做

邻岛的做法有两条原则：

- 船长说了算
- 码头等人不等车
`
    expect(await namesOf(text)).toEqual([
      'risk: 病人错过门诊',
      'risk: 牛奶在码头变质',
      'strategy: 船长说了算',
      'strategy: 码头等人不等车',
    ])
  })
})

describe('a list of mistakes', () => {
  it('has no harm among its advice, and no question among its mistakes', async () => {
    const text = `# 养船的三个错误

## 从不换油

机油不换，发动机会冒烟，腐烂的油渣滋生细菌。换油应当一年一次。

## 从不刷漆

船底不刷漆，木板容易腐烂，造成损失。每年春天应该刷一次漆。

## 从不停航

一年到头不停航，故障会越来越多，带来危险。冬天应该停航检修。

## 难道船不会老吗？

船会老，人也会老。
`
    const names = await namesOf(text)
    expect(names.filter((name) => name.startsWith('cause'))).toEqual([
      'cause: 从不换油',
      'cause: 从不刷漆',
      'cause: 从不停航',
    ])
    expect(names.filter((name) => name.startsWith('strategy')).join()).not.toMatch(/腐烂|故障/)
  })
})

describe('what stands under a name of a role', () => {
  it('is a point of that role, by the sentence that speaks most for it', async () => {
    const text = `# Lenses and the eye

## Sleeping in them

**Why it happens.** You fall asleep on the sofa.

**What it can do.** The eye gets its air from outside. An infection could damage it.

**What to do.** Take them out before you lie down.

## Rinsing them under the tap

**Why it happens.** The tap is near.

**What it can do.** Germs in the water can cause an infection of the eye.

**What to do.** Keep water away from them.
`
    expect(await namesOf(text)).toEqual([
      'cause: You fall asleep on the sofa',
      'risk: An infection could damage it',
      'strategy: Take them out before you lie down',
      'cause: The tap is near',
      'risk: Germs in the water can cause an infection of the eye',
      'strategy: Keep water away from them',
    ])
  })

  it('is no point where a list in it is announced as of that role', async () => {
    const text = `# 渡轮为什么总晚点

## 晚点的风险

- 病人错过门诊
- 牛奶在码头变质

## 建议

### 渡轮公司

对于晚点的问题，有如下措施：

- 备用一台发动机
- 培训四名水手

### 港务局

港务局可以采取以下措施：

- 码头上放一台冰柜
- 公开晚点的次数
`
    const names = await namesOf(text)
    expect(names.filter((name) => name.startsWith('strategy'))).toEqual([
      'strategy: 备用一台发动机',
      'strategy: 培训四名水手',
      'strategy: 码头上放一台冰柜',
      'strategy: 公开晚点的次数',
    ])
  })
})

it('what comes of the sentence before is no cause', async () => {
  const told = await namesOf(
    '# 港口停工复盘\n\n十月二十三日下午，港口的维护团队在升级吊机时，由于新的升级工具有缺陷，导致北岸的吊机停机。受其影响，港口的调度服务发生严重故障，造成大面积的停工。为了尽快恢复，团队全力抢修，用时较长。\n\n## 改进措施\n\n1. 升级吊机的型号，停机后可以快速上线。\n2. 加强升级工具的测试，杜绝此类缺陷再次发生。\n3. 增加试运行的时间，提前发现缺陷。\n',
  )
  expect(told.filter((name) => name.startsWith('cause'))).toEqual(['cause: 新的升级工具有缺陷'])
})

describe('a list that tells what is beside the line', () => {
  it.each([
    ['what good a thing does', 'A third boat comes with a number of benefits for the islanders:', 'risks'],
    ['what was ruled out', 'We could rule out three explanations:', 'causes'],
    ['in which order things went', 'Consider the following scenario:', 'causes'],
  ])('holds no points: %s', async (_, announce, role) => {
    const list = `${announce}\n\n- The pier is dry in winter.\n- The crews meet at noon.\n- The office opens early.`
    const names = await namesOf(REPORT({ [role]: list }))
    expect(names.filter((name) => /pier is dry|crews meet|office opens/u.test(name))).toEqual([])
  })

  it('holds none that says what the values of a table beside it mean', async () => {
    const strategies = `Each action has a priority:\n\n- P0 - Critical for the safety of the boats.\n- P1 - Important for the long run.\n\n| Action | Priority |\n| --- | --- |\n| Replace both engines | P0 |\n| Hire two deckhands | P1 |`
    const names = await namesOf(REPORT({ strategies }))
    expect(names.filter((name) => /Critical|Important/u.test(name))).toEqual([])
    expect(names).toContain('strategy: Replace both engines')
  })

  it('holds none in Chinese', async () => {
    const list =
      '可以先排除几种可能：\n\n- **不是缆绳断了**：缆绳是新的，去年才换。\n- **不是人手不够**：当天有九个人值班。'
    const text = `# 渡船为何停航\n\n渡船停了三天。\n\n## 停航的原因\n\n${list}\n\n### 水泵坏了\n\n水泵没有上油。\n\n### 值班表过期\n\n没有人来修。\n\n## 停航的影响\n\n### 学生上不了课\n\n学校停了三天。\n\n### 病人出不了岛\n\n两个人等船。\n`
    expect((await namesOf(text)).filter((name) => name.includes('不是'))).toEqual([])
  })
})

it('a harm of which nobody is aware is none', async () => {
  const names = await namesOf(
    REPORT({ risks: 'We are not aware of any cases of patients losing their lives on the boat.' }),
  )
  expect(names.filter((name) => name.includes('aware'))).toEqual([])
})

it('a single task under a class of measures is named by what it opens with', async () => {
  const strategies = `### Process improvements\n\n1. Replace the horn. This is a longstanding problem that we have yet to address.\n\n### Technical improvements\n\n1. Repair both engines.\n2. Buy a spare pump.`
  const names = await namesOf(REPORT({ strategies }))
  expect(names).toContain('strategy: Replace the horn')
})
