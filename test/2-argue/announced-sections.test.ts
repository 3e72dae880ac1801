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

const LIBRARY = (lead: string) => `# 镇图书馆的晚上

镇图书馆去年冬天延长了开放时间，来的人却少了一半。${lead}

## 末班车太早

八点以后镇上没有公交。

## 书架半年没有换

新书还堆在县馆的仓库里。

## 暖气只开到六点

六点以后阅览室只有十二度。

## 写在后面

县馆应当每月送一次书，镇里必须把暖气开到九点。
`

const CHOIR = (lead: string) => `# A choir that lasts

Half of the town's choirs closed within three years. ${lead}

## Sing what the altos like

The programme is chosen by a vote each autumn.

## Rehearse near the last bus

The hall by the station costs no more than the old one.

## Let beginners sit in the middle

They hear both neighbours there.
`

describe('sections that a sentence announces', () => {
  it('are points of the role that it names, as many as it says', async () => {
    const found = await namesOf(LIBRARY('馆里要正视下面三个问题：'))
    expect(found).toEqual(expect.arrayContaining(['risk: 末班车太早', 'risk: 书架半年没有换', 'risk: 暖气只开到六点']))
    expect(found.join()).not.toMatch(/写在后面/)
  })

  it('are so in English too', async () => {
    const found = await namesOf(CHOIR('Those that stayed follow these rules:'))
    expect(found.filter((one) => one.startsWith('strategy: '))).toEqual([
      'strategy: Sing what the altos like',
      'strategy: Rehearse near the last bus',
      'strategy: Let beginners sit in the middle',
    ])
  })

  it('are none where it says more than there are, names several roles or announces nothing', async () => {
    for (const lead of ['馆里要正视下面五个问题：', '下面从问题、原因和对策三个方面来谈。', '问题不止一个。'])
      expect((await namesOf(LIBRARY(lead))).join()).not.toMatch(/risk: 书架半年没有换/)
  })
})

const BAKERY = (announce: string) => `# The bakery that ran out of flour

On a Friday in March the bakery had no flour, and forty orders were lost.

## Why it happened

- The stock list was kept in one person's head
- The supplier closes on Thursdays

## Afterwards

The shop was shut for a day. ${announce}

- Two people count the sacks every evening
- The second supplier delivers on Wednesdays
- Orders over ten loaves are checked against the stock
`

describe('a list', () => {
  it('behind "Since then:" is of what was done', async () => {
    const found = await namesOf(BAKERY('Since then:'))
    expect(found.filter((one) => one.startsWith('strategy: '))).toHaveLength(3)
  })

  it('behind a problem named with a colon is of problems', async () => {
    const found = await namesOf(`# 老楼的电梯

## 加装电梯的对策

街道说，加装电梯的具体问题是：

首先，一楼不同意。一楼的采光少了三成，每次开会都要吵。

其次，维护费没有人出。三家公司报了价，最后都不了了之。

最后，管线要改。燃气管挡在井道里，搬一次要半年。

今后应当由区里统一补贴维护费，并且先改管线再开工。
`)
    expect(found).toEqual(expect.arrayContaining(['risk: 一楼不同意', 'risk: 维护费没有人出', 'risk: 管线要改']))
  })
})

describe('a list under a heading of causes', () => {
  it('is of measures where each member opens with what is to be done', async () => {
    const found = await namesOf(`# 乡镇卫生院为什么留不住人

## 待遇偏低的原因

县里的补贴三年没有涨过，夜班费只有城里的一半。这导致年轻医生大量流失。

1. 提高夜班补贴：由县财政统一支付。
2. 加强进修培训：每人每年一个月。
3. 改善住宿条件：先修好两栋旧宿舍。
`)
    expect(found.filter((one) => one.startsWith('strategy: '))).toEqual([
      'strategy: 提高夜班补贴',
      'strategy: 加强进修培训',
      'strategy: 改善住宿条件',
    ])
  })
})

describe('the two sides of a proposal', () => {
  it('are told apart: what speaks for it is no harm, what speaks against it is one', async () => {
    const found = await namesOf(`# Close the high street to cars

Shops on the high street lose customers because the pavement is too narrow. The council should close it to cars.

## What should be done

- Close the street from ten to six
- Open the yard behind the church for bicycles

## Pros

- Children can walk to school alone
- Noise falls by a third

## Cons

- Deliveries have to come before nine
- The hill road will be jammed
`)
    expect(found.filter((one) => one.startsWith('risk: '))).toEqual(
      expect.arrayContaining(['risk: Deliveries have to come before nine', 'risk: The hill road will be jammed']),
    )
    expect(found.join()).not.toMatch(/Children|Noise/)
  })
})

describe('many measures', () => {
  const LONG = `# How we lost the archive

I deleted the archive on a Sunday. The reason was that nobody had tried the backup. Two hundred recordings were lost.

**Sounds trivial, right?**

Since then:

- We keep a copy in another town
- We try the backup each month
- We ask a colleague before a deletion
- We label the shelves by year
- We write down who has the key

**Who is to blame?**

Since the incident we also changed the rest:

- We test new disks for a week
- We store the list on paper too
- We train two people for each task
- We lock the room at night
- We check the temperature every morning
`
  it('are not grouped under a question that says nothing of them', async () => {
    const found = await namesOf(LONG)
    expect(found.filter((one) => one.startsWith('strategy: '))).toHaveLength(10)
    expect(found.join()).not.toMatch(/trivial|blame/)
  })
})

describe('a section that is headed by a class of measures', () => {
  it('holds as many as its paragraphs tell', async () => {
    const found = await namesOf(`# Falls at the ice rink

Eleven skaters broke a wrist last winter because the rink is resurfaced only once a day. Beginners were hurt most, and two of them could not work for a month.

## What should be done

### Prevention

There are many ways to do it. Resurfacing the ice every two hours would cost less than one claim, and the rink should do it from October.

The guards that beginners bring from home are mostly too large. Beginners must wear wrist guards that fit, and the rink should lend them for nothing.

Children who skate among grown-ups are hurt twice as often as others are. The rink ought to open a lane for children only, and to close it at six.
`)
    const measures = found.filter((one) => one.startsWith('strategy: '))
    expect(measures.length).toBeGreaterThanOrEqual(3)
    expect(measures.join()).not.toMatch(/many ways/)
  })
})
