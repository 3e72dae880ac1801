import { describe, expect, it } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import type { SourceFormat } from '../../scripts/model/source.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

/** The points that an article tells, `role: name`. */
async function pointsOf(text: string, format: SourceFormat = 'markdown'): Promise<string[]> {
  const article = readArticle(text, format)
  const { points } = (await argue(article)).value
  return points.map(({ role, label }) => `${role}: ${wordsOf(article.source.text, label[0])}`)
}

const DEMANDS = `# 街市为什么越来越冷清

## 问题一：摊位分配看关系

新来的人排了三年也等不到一个摊位。

**➤ 诉求：** 公开抽签，每年一次。

## 问题二：冷库无人维修

冷库停了两个夏天，海鲜当天就要贱卖。

**➤ 诉求：** 由市场公司出资更换压缩机。

## 问题三：停车没有地方

货车只能停在主路上，常被开罚单。

**➤ 诉求：** 在北侧空地划出卸货位。
`

const SUMMARY = `渡口管理站工作总结

全年运送旅客四万人次。

一、存在的不足

一是船只老化。三艘船都已用了二十年。

二是人手短缺。全站只有五名船员。

上述问题如不及时解决，后果不容忽视。首当其冲的是停航增多，去年停了四十天。其次是事故隐患加大。此外，学生上学也常常迟到。

二、下一步打算

（一）更换两艘新船。争取年内下水。

（二）招聘三名船员。与职校合作培养。
`

const STEMS = `意见书：码头扩建

甲、扩建带来的影响

（一）噪音扰民。夜间打桩到十一点。

（二）渔获减少。围网里的鱼少了一半。

乙、问题症结

（一）审批仓促。公示只有七天。

（二）没有监测。施工期间无人量度噪音。

丙、建议

（一）限定打桩时间。晚上七点之后停工。

（二）设立监测站。数据每周公布。
`

const PAIRS = `# Staying well in a bakery

Each trouble below has a source.

## Flour dust

**Where it comes from.** Bags are tipped from a height. The dust gets worse in summer.

**What it does.** Flour scars the lungs. It goes on getting worse for years.

**What helps.** Tip bags slowly. A paper mask does nothing.

## Night shifts

**Where it comes from.** Bread has to be ready at five.

**What it does.** Bakers sleep badly. Many fall ill.

**What helps.** Share the shift. Rest after four nights.
`

const TABLE = `# 古井为什么干涸

## 成因

### 抽水过量

三家工厂每天抽走八百吨水。

### 河道硬化

雨水流走了，渗不进地下。

## 建议

| 项次 | 作法 | 期程 |
| --- | --- | --- |
| 1 | 限制工厂抽水 | 短期 |
| 2 | 拆除河底混凝土 | 中期 |
`

const NOTE = `# 渡口贷款风险提示

各支行：现将有关风险提示如下。

## 一、船只灭失风险

**风险：** 船会沉、会旧。三成借款户没有投保。

**应对：** 将保险作为放款前提；与海事站共享年检记录。

## 二、客流下行风险

**风险：** 大桥通车以后，客流少了一半。

**应对：** 每季度重估还款能力；到期前三个月约谈。
`

const TRAPS = `# 第一次租船，这三个坑先看清

**【坑一：押金】**
**风险：**押金进了船东的口袋，退船时一分不剩。
**怎么办：**押金交给第三方保管，写明七天退还。

**【坑二：保险】**
**风险：**出了事故要自己赔，一赔就是几年的收入。
**怎么办：**要求船东出示保单，核对日期。

**【坑三：油费】**
**风险：**油箱交来时是空的，回来却要加满。
**怎么办：**交接时拍下油表，双方签字。
`

const BRIEF = `# 渡口安全的缺口與三項建議

## 現況：風險正在升高

- **船隻碰撞頻繁。** 去年發生了十二次。
- **救援到得太晚。** 平均要等四十分鐘。

## 問題出在哪裡

### 三個機關，沒有一個主管

碼頭歸港務局，船歸航政處，水域歸縣府。

### 檢查只查有照的

無照的船佔了一半，從來沒有人看。

## 政策建議

1. **設立單一窗口。** 由航政處擔任主管機關。
2. **無照船納入登記。** 未登記者不得出航。
3. **設立救援站。** 每個渡口駐兩人。
`

const MEMO = `What I found in the boat shed, and what changes on 5 May

Why it happens. I counted three things. They feed one another.

- After four nobody signs anything out. The shed has a key on a nail.
- Old and new oars lie in one rack. By lamplight they look alike.
- Stashes. I found eleven oars under beds.

What it costs us. Some of this is money.

- Boats standing. We lost forty hours from January to March.
- Broken oars. Thirty went on the fire.

What changes in May. The committee has signed these.

- A locker by the slip, open day and night. Touch your card and take the oar.
- An amnesty. Bring back what you have, and nobody will ask.
`

const PLAN = `# The night the gates stayed shut

## Contributing factors

**Renewal by calendar.** The certificate was renewed by hand, every two years.

**Everybody at eleven.** All gates fetch their list in the same minute.

## What we're changing

| # | Change | Owner |
|---|---|---|
| 1 | Certificates renew themselves 60 days ahead | Identity |
| 2 | Gates keep the last good list for three days | Firmware |
`

const ASKED = `渡口为什么没有人来

　　去年冬天，渡口的乘客少了一半，船公司亏了三十万元，两条船停在岸边生锈。

　　乘客为什么不来？班次改到了早上五点，票价又涨了一倍，连候船的棚子都拆了，谁还愿意等。

　　船公司应当把班次改回去，并且把票价降下来。县里必须给渡口补贴，还应该重建候船棚。

　　主管部门要定期检查船只，公布检查结果。
`

const HONEST = `# Nobody at the meeting

## Causes

- **The notices left.** They made up half of the income.
- **The owners borrowed.** Nineteen pence of each pound went on interest.

## The view from the market

Here's my honest list.

First, get the papers out from under the debt. One town bought its own.

Second, pay for reporters, not for newspapers. It costs little.

Finally, councils should have to place their notices at a set price. It's dull.
`

describe('the role of a part', () => {
  it('is its own where the title promises measures of an article that also sets causes and harms apart', async () => {
    const points = await pointsOf(BRIEF)
    const countOf = (role: string) => points.filter((one) => one.startsWith(role)).length
    expect([countOf('cause'), countOf('risk'), countOf('strategy')]).toEqual([2, 2, 3])
  })

  it('is that of the words which the paragraph before it opens with as a name', async () => {
    const points = await pointsOf(MEMO, 'text')
    const countOf = (role: string) => points.filter((one) => one.startsWith(role)).length
    expect([countOf('cause'), countOf('risk'), countOf('strategy')]).toEqual([3, 2, 2])
  })

  it('is that of its section in a table whose rows are numbered', async () => {
    expect((await pointsOf(PLAN)).filter((one) => one.startsWith('strategy'))).toEqual([
      'strategy: Certificates renew themselves 60 days ahead',
      'strategy: Gates keep the last good list for three days',
    ])
  })

  it('is told by the question that its paragraph opens with', async () => {
    const points = await pointsOf(ASKED, 'text')
    expect(points.filter((one) => one.startsWith('cause'))).toHaveLength(1)
  })

  it('is told by what its members bid one do, not by a noun that would name harm in a heading', async () => {
    const points = await pointsOf(HONEST)
    expect(points.filter((one) => one.startsWith('strategy'))).toHaveLength(3)
    expect(points.filter((one) => one.startsWith('risk'))).toEqual([])
  })

  it('is that of the harm named in it, beside what is done about it, though the title promises traps', async () => {
    const points = await pointsOf(TRAPS)
    expect(points.filter((one) => one.startsWith('risk'))).toEqual(['risk: 押金', 'risk: 保险', 'risk: 油费'])
    expect(points.filter((one) => one.startsWith('strategy'))).toHaveLength(3)
  })

  it('and its name are its own where its role and one other stand in it under their names', async () => {
    const points = await pointsOf(NOTE)
    expect(points.filter((one) => one.startsWith('risk'))).toEqual(['risk: 船只灭失风险', 'risk: 客流下行风险'])
    expect(points).toEqual(expect.arrayContaining([expect.stringContaining('将保险作为放款前提')]))
    expect(points.filter((one) => one.startsWith('strategy'))).toHaveLength(2)
  })

  it('is that of the name it stands under, also where that stands alone behind a mark', async () => {
    const points = await pointsOf(DEMANDS)
    expect(points.filter((one) => one.startsWith('strategy'))).toEqual([
      expect.stringContaining('公开抽签'),
      expect.stringContaining('更换压缩机'),
      expect.stringContaining('划出卸货位'),
    ])
  })

  it('is cause of shortcomings of which it is said at once what comes of them', async () => {
    const points = await pointsOf(SUMMARY, 'text')
    expect(points.filter((one) => one.startsWith('cause'))).toEqual(['cause: 船只老化', 'cause: 人手短缺'])
    expect(points.filter((one) => one.startsWith('risk'))).toHaveLength(3)
  })

  it('is read under headings that are counted 甲、乙、丙、', async () => {
    expect((await pointsOf(STEMS, 'text')).sort()).toEqual([
      'cause: 审批仓促',
      'cause: 没有监测',
      'risk: 噪音扰民',
      'risk: 渔获减少',
      'strategy: 设立监测站',
      'strategy: 限定打桩时间',
    ])
  })

  it('is told by the first sentence behind a name that only tells the role', async () => {
    const points = await pointsOf(PAIRS)
    expect(points).toContain('risk: Flour scars the lungs')
    expect(points).toContain('strategy: Tip bags slowly')
    expect(points.filter((one) => one.startsWith('strategy'))).toHaveLength(2)
  })

  it('is told by what a bill comes from: a harm, not its cause', async () => {
    const items = ['1. **一桶多卖。** 同一个桶号卖给了五个人。', '2. **想卖卖不掉。** 合同没有保证买回。'].join('\n')
    const points = await pointsOf(
      `# 买酒桶的人\n\n## 生意为什么膨胀\n\n1. **监理有缝。** 没有人管。\n2. **佣金太甜。** 每桶抽两成。\n\n## 账单会从哪里来\n\n${items}\n`,
    )
    expect(points.filter((one) => one.startsWith('risk'))).toEqual(['risk: 一桶多卖', 'risk: 想卖卖不掉'])
  })

  it('is not told by a heading that names a time or a place', async () => {
    const risks =
      '## What it can lead to\n\n### In the first weeks\n\nThe voice gets hoarse and may fail.\n\n### If it goes on\n\nNodules form, and they cause pain.\n'
    const points = await pointsOf(
      `# Voice strain\n\n## Why it happens\n\n- **Noise.** People shout.\n- **Dry air.** It dries the throat.\n\n${risks}`,
    )
    expect(points.join()).not.toMatch(/first weeks|goes on/)
  })

  it('is told by the header of a column, not by the numbers before it', async () => {
    const points = await pointsOf(TABLE)
    expect(points.filter((one) => one.startsWith('strategy'))).toEqual([
      'strategy: 限制工厂抽水',
      'strategy: 拆除河底混凝土',
    ])
  })
})

it('a part says in the sentence behind its name what it is', async () => {
  const article = readArticle(PLAN, 'markdown')
  const { points } = (await argue(article)).value
  const cause = points.find(({ role }) => role === 'cause')
  expect(cause?.mentions.map((span) => wordsOf(article.source.text, span))).toEqual([
    'Renewal by calendar.',
    'The certificate was renewed by hand, every two years.',
  ])
})

describe('headings that name a role or a class, and those beside them', () => {
  const REPORT = `# 门禁数据误删事故报告

一次误操作删掉了全部门禁卡的记录，两千名住户当晚进不了门，物业损失三万元。

## 问题分析

### 根本原因

清理脚本没有核对卡片的状态，就把所有记录当成过期的删掉了。

### 问题所在

1. **权限过大**：一个账号可以删掉整张表。
2. **没有确认**：删除之前不显示条数。

## 预防措施

### 1. 双人复核

- 删除由两人分别确认
- 每次最多删一百条

### 2. 备份策略

- 每晚自动备份
- 每月演练一次恢复

### 3. 测试改进

- 先在测试库上运行
- 增加单元测试

## 行动项

### 立即 (紧急)

- 恢复昨晚的备份

### 长期 (1-2 周)

- 建立删除的审批
`

  it('a heading that only calls the cause its own is read as it says under one of problems', async () => {
    const points = await pointsOf(REPORT)
    expect(points.some((point) => point.startsWith('cause: ') && point.includes('清理脚本'))).toBe(true)
    expect(points.join()).not.toMatch(/根本原因|问题所在/u)
    expect(points).toContain('risk: 权限过大')
  })

  it('of headings side by side all are points where one is, though others end in the name of the role', async () => {
    const points = await pointsOf(REPORT)
    for (const name of ['双人复核', '备份策略', '测试改进']) expect(points).toContain(`strategy: ${name}`)
    expect(points.join()).not.toContain('每晚自动备份')
  })

  it('nor is it where so much is to be done that it is told by headings', async () => {
    const tasks = (words: string) =>
      words
        .split(' ')
        .map((word) => `- 修好${word}的门锁`)
        .join('\n')
    const many = REPORT.replace(
      '- 恢复昨晚的备份',
      `- 恢复昨晚的备份\n${tasks('一号楼 二号楼 三号楼 四号楼')}`,
    ).replace('- 建立删除的审批', `- 建立删除的审批\n${tasks('五号楼 六号楼 七号楼 八号楼')}`)
    expect((await pointsOf(many)).join()).not.toMatch(/立即|长期/u)
  })

  it('how soon something is done is no name', async () => {
    expect((await pointsOf(REPORT)).join()).not.toMatch(/立即 |长期 /u)
  })
})

describe('what a list is announced as', () => {
  const PAPER = (lead: string) => `# Why the harbour should own its tide gauges

## Why the gauges matter

${lead}

1. **Gauges are costly**: the first one costs ten times as much as the next, because the cable has to be laid.
2. **Suppliers lock ports in**: data in their own form cannot be moved, and prices rise every year.
3. **Ports are bad at bargaining**: a loss of data costs them more than any price.

## What to do

1. Buy gauges with an open form of data.
2. Train two people to mend them.
`

  it.each([
    'These form a basis for the recommendations that follow.',
    'Our recommendations rest on the following three facts:',
  ])('is not what is to be built on it: %s', async (lead) => {
    const points = await pointsOf(PAPER(lead))
    expect(points).not.toContain('strategy: Gauges are costly')
    expect(points.filter((point) => point.startsWith('strategy: '))).toHaveLength(2)
  })

  it.each([
    ['for which choice', 'The GTFS format was chosen over a form of our own for the following\nreasons:', false],
    ['of what is wrong', 'Passengers miss the ferry for the following reasons:', true],
  ])('is no cause where it tells why one of several was chosen: %s', async (_name, lead, isCause) => {
    const points = await pointsOf(
      `# Moving the timetable off paper

Paper timetables are out of date within a week, so passengers miss the last ferry.

## Causes

1. The printer needs ten days.
2. Nobody checks the proofs.
3. The board by the quay is too small.

## Risks

1. Passengers miss the last ferry.
2. Guesthouses lose bookings.
3. The ferry sails half empty at a loss.

## Decision

We will publish the timetable as open data. ${lead}

- the problem is not ours alone, so it should not need a form of our own
- writing one requires documentation that nobody has time for
- it's harder to quarrel about a form that others made
`,
    )
    expect(points).toContain('risk: Guesthouses lose bookings')
    expect(/not ours alone|requires documentation|quarrel/u.test(points.join())).toBe(isCause)
  })
})

it('bold heads that call something the culprit are causes', async () => {
  const article = `# 渡口为什么总是误点

误点一年比一年多，旅客损失了时间，商户损失了生意。

**祸首一：班次表十年没有改过**

班次表还是按老码头排的，新码头远了一公里。

**祸首二：检修只在白天做**

白天停下来检修，下午的船就只好推迟。

## 建议

1. 重排班次表。
2. 把检修改到夜里。
`
  const points = await pointsOf(article)
  expect(points).toContain('cause: 班次表十年没有改过')
  expect(points).toContain('cause: 检修只在白天做')
})

it.each([
  'Depending on the source, you may see one or more of these changes:',
  'You may notice several of these changes:',
])('a list of what one sees is no list of measures, and not of that which it depends on: %s', async (lead) => {
  const text = `# The bay\n\n## Effects on the reef\n\n${lead}\n\n- Smothering. Fine mud settles on the coral.\n- Broken coral. An anchor breaks a whole table.\n\n## What you can do\n\n- Moor on a buoy.\n- Wash the car on the lawn.\n`
  expect((await pointsOf(text)).slice(0, 2)).toEqual(['risk: Smothering', 'risk: Broken coral'])
})

it('where a measure is taken is no name of it', async () => {
  const article = `# 渡轮售票系统故障复盘

故障造成四小时无法售票，损失两万元。

## 原因

1. 磁盘写满，没有人收到告警。
2. 重试没有上限，导致请求堆积。

## 改进

- 代码动作：给重试加上上限
- 脚本动作：每天清理一次日志
- 运维动作：磁盘用到八成时告警
`
  const points = await pointsOf(article)
  expect(points).toContain('strategy: 每天清理一次日志')
  expect(points.join()).not.toContain('动作')
})

describe('a list under a heading that asks what a thing is', () => {
  const PAGE = (heading: string) => `# 冬天閃到腰

寒流一來，診所湧入閃到腰的患者，許多人痛得無法上班。

## 為什麼冬天容易閃到腰？

- **低溫**：肌肉變硬，來不及反應。
- **縮脖子**：肩頸長時間緊繃。

## ${heading}

- **消炎藥**：阻斷急性發炎，過敏的人打了可能休克。
- **鬆弛劑**：打破疼痛的惡性循環，避免拉傷加重。
- **類固醇**：劇烈疼痛、影響生活時才加。

## 如何避免

- **慢慢起床**：先在被窩裡動一動。
- **保暖**：戴圍巾、用熱敷墊。
`

  it('tells what it is, whatever words stand in it', async () => {
    const points = await pointsOf(PAGE('那支放鬆針到底是什麼？'))
    expect(points.filter((point) => /消炎藥|鬆弛劑|類固醇/u.test(point) && point.startsWith('risk'))).toEqual([])
  })

  it('is of harm under one that says so', async () => {
    expect(await pointsOf(PAGE('打針的風險'))).toContain('risk: 消炎藥')
  })
})
