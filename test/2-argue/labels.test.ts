import { describe, expect, it } from 'vitest'
import { chooseNaming } from '../../scripts/2-argue/clause-choice.ts'
import { toClauseLabel } from '../../scripts/2-argue/labels.ts'
import { toReading } from '../../scripts/2-argue/reading.ts'
import { findSeries } from '../../scripts/2-argue/series.ts'
import { cuesOf } from '../../scripts/language/cues.ts'
import type { Role } from '../../scripts/model/argument.ts'
import type { Paragraph } from '../../scripts/model/article.ts'
import { type Span, wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

/** The name of a point that a sentence tells. */
function labelOf(sentence: string, role: Role): string {
  const reading = toReading(readArticle(sentence))
  const [first] = reading.sentences
  if (first === undefined) throw new Error('no sentence')
  return wordsOf(reading.text, toClauseLabel(reading, chooseNaming(reading, first.span, role)))
}

describe('the name of a point told in a sentence', () => {
  it('says for what it took so long', () => {
    expect(labelOf('It took us 47 minutes to find out.', 'risk')).toBe('It took us 47 minutes to find out')
  })

  it.each([
    [
      'For nine weeks, nobody at the depot read the pressure log.',
      'cause',
      'nobody at the depot read the pressure log',
    ],
    ['In working hours, the yard must keep one crane free.', 'strategy', 'the yard must keep one crane free'],
    ['第二层，客户端在帮倒忙。', 'cause', '客户端在帮倒忙'],
    ['随着游客逐年增多，码头的栈桥已经不堪重负。', 'risk', '码头的栈桥已经不堪重负'],
    ['为了赶上旺季，码头应当先修栈桥。', 'strategy', '码头应当先修栈桥'],
  ] as const)('is no phrase that only sets the scene: %s', (sentence, role, label) => {
    expect(labelOf(sentence, role)).toBe(label)
  })

  it.each([
    ['老师傅的建议很干脆：船舱里别用液体酒精，换成电炉。', 'strategy', '船舱里别用液体酒精'],
    ['码头眼科今冬收治了五例被碎冰崩伤眼睛的，人会头痛、恶心，最小的才四岁。', 'risk', '人会头痛、恶心'],
    [
      'The harbour master was plain: every barge ought to carry a second pump.',
      'strategy',
      'every barge ought to carry a second pump',
    ],
  ] as const)(
    'is what stands behind a colon, not what leads to it, and harm rather than an aside: %s',
    (sentence, role, label) => {
      expect(labelOf(sentence, role)).toBe(label)
    },
  )

  it.each([
    ['The organist can no longer tune by ear at the top of the keyboard.', 'can no longer tune by ear'],
    ['Importers since 2021 have had to name every country on the front of the jar.', 'have had to name every country'],
    [
      'The depot had set no limit on how much one driver could take out in a week.',
      'how much one driver could take out',
    ],
  ] as const)('is not cut where more must follow: %s', (sentence, words) => {
    expect(labelOf(sentence, 'cause')).toContain(words)
  })

  it.each([
    ['Our council seems willing to lend the old pump again after Easter.', 'seems willing to lend the old pump again'],
    ['The committee is quite certain that the bell rope frayed over the winter.', 'certain that the bell rope frayed'],
    ['Drivers have been prevented from leaving the depot by the new gate.', 'prevented from leaving the depot'],
    ['Walkers hurt in the quarry have waited hours for a stretcher.', 'have waited hours'],
    ['Nobody in the choir can sing the low part without a score in hand.', 'without a score'],
  ] as const)('keeps together what hangs together: %s', (sentence, words) => {
    expect(labelOf(sentence, 'cause')).toContain(words)
  })

  it.each([
    [
      'The swimming club lost eleven coaches because the pool closes at noon on weekdays.',
      'risk',
      'The swimming club lost eleven coaches',
    ],
    [
      'The ferry has missed four sailings a week, which the islanders have come to expect.',
      'risk',
      'The ferry has missed four sailings a week',
    ],
    [
      'Publish the lock keepers’ rota that was agreed in the spring of last year.',
      'strategy',
      'Publish the lock keepers’ rota',
    ],
  ] as const)('is cut before what only adds to it: %s', (sentence, role, label) => {
    expect(labelOf(sentence, role)).toBe(label)
  })

  it.each([
    ['On Tuesday May 4th 2021 a loose barge broke the fence.', 'a loose barge broke the fence'],
    ['At 18:40 the lamps went out.', 'the lamps went out'],
    ['In the past five years nearly half the orchards have closed.', 'nearly half the orchards have closed'],
    ['The auditors found that the spare keys were never counted.', 'the spare keys were never counted'],
    ['It is clear that the old boiler wastes oil.', 'the old boiler wastes oil'],
    ['There is a lack of dry storage.', 'a lack of dry storage'],
    ['That report was late by a month.', 'That report was late by a month'],
    ['The auditors never found that the keys were lost.', 'The auditors never found that the keys were lost'],
  ] as const)('goes without what frames it: %s', (sentence, label) => {
    expect(labelOf(sentence, 'cause')).toBe(label)
  })

  it('takes for what ought to be done nothing that ought not', () => {
    const { ought } = cuesOf('en')
    expect(ought.test("we shouldn't have to pay for the bridge")).toBe(false)
    expect(ought.test('nobody needs to sign the form twice')).toBe(false)
    expect(ought.test('the club should only be opened on fridays')).toBe(false)
    expect(ought.test('the council should mend the weir')).toBe(true)
  })

  it.each([
    ['粮仓里的存粮，反而逐年减少。', 'risk', '粮仓里的存粮，反而逐年减少'],
    ['借书证可以办，但不能转借。', 'strategy', '借书证可以办，但不能转借'],
    ['去年的渡船，随着航道淤浅，甚至停开了三个月零九天整。', 'risk', '停开了三个月零九天整'],
  ] as const)('has with it the short clause that it rests on: %s', (sentence, role, label) => {
    expect(labelOf(sentence, role)).toBe(label)
  })

  it.each([
    ['修桥的真正目的，是让山里的孩子按时上学。', 'strategy', '让山里的孩子按时上学'],
    ['这意味着渡口每天少开六班船。', 'risk', '渡口每天少开六班船'],
    ['更可惜的是渡口的老船已经漏水。', 'risk', '渡口的老船已经漏水'],
    [
      'The largest impact on the valley was once again that low-lift pumps failed as they were not kept warm.',
      'risk',
      'low-lift pumps failed',
    ],
    ['2019年底渡口的老船已经漏水。', 'risk', '渡口的老船已经漏水'],
    ['去年春天的洪水冲走了三条船。', 'risk', '去年春天的洪水冲走了三条船'],
    ['高密度的养殖制度下，塘底的淤泥越积越厚。', 'risk', '塘底的淤泥越积越厚'],
    [
      'Because maps were mixed, forty parcels went to the wrong valley.',
      'risk',
      'forty parcels went to the wrong valley',
    ],
  ] as const)('is the clause that says the matter: %s', (sentence, role, label) => {
    expect(labelOf(sentence, role)).toBe(label)
  })

  it('is cut in lines that were broken by hand as in one line', () => {
    const article = readArticle(
      'The choir lost eleven singers\nbecause the hall closes at noon\non weekdays.',
      'markdown',
    )
    const reading = toReading(article)
    const label = toClauseLabel(reading, chooseNaming(reading, (reading.sentences[0] as { span: Span }).span, 'risk'))
    expect(wordsOf(reading.text, label)).toBe('The choir lost eleven singers')
  })

  it('is no line of prose that was broken by hand after a colon', () => {
    const article = readArticle(
      'How far a rope holds depends on two things:\nthe age of the hemp,\nwhich no one writes down,\nand the weather of the year.',
      'markdown',
    )
    expect(
      findSeries(toReading(article), article.lead.filter(({ kind }) => kind === 'paragraph') as Paragraph[]),
    ).toEqual([])
  })
})

it('what ought to be done begins behind a word of its own: not in 应用程序', () => {
  expect(cuesOf('zh-Hans').ought.exec('免费的应用程序可以显示空闲的频道')?.[1]).toBe('可以')
  expect(cuesOf('zh-Hans').ought.exec('物业应当公开每月的账目')?.[1]).toBe('应当')
})

it.each([
  [
    '"The nets are too fine," explains Prof. Reusk, head of the failing division of lost stocks.',
    'The nets are too fine',
  ],
  ['“渔船太多。”负责亏损渔场的葛教授说。', '渔船太多'],
])('names a point by what is said, not by who says it: %s', (sentence, name) => {
  expect(labelOf(sentence, 'cause')).toContain(name)
})

it('does not name a point by what is denied', () => {
  expect(labelOf('可以说问题并不是来自医生不够所以延误诊治。', 'cause')).toContain('不是来自医生不够')
})

describe('the name of a task in a list', () => {
  const taskOf = (item: string): string => {
    const reading = toReading(readArticle(item))
    const [first] = reading.sentences
    if (first === undefined) throw new Error('no sentence')
    return wordsOf(reading.text, toClauseLabel(reading, chooseNaming(reading, first.span, 'strategy', true)))
  }

  it('is what it opens with, not what is said of it further on', () => {
    const item = 'Arrange the repair of the lock; any lessons of this outage should be part of it.'
    expect(taskOf(item)).toBe('Arrange the repair of the lock')
  })

  it('is what comes later where it opens with something else', () => {
    expect(taskOf('The lock is old; the port should replace it before winter.')).toBe(
      'the port should replace it before winter',
    )
  })
})

it('the name of a point is no value behind a colon, and does not end where it asks whether', () => {
  expect(labelOf('数据库地址使用相对路径：.tmp/midas.db。', 'cause')).toBe('数据库地址使用相对路径')
  expect(labelOf('日志会被重启覆盖，无法回看更早时段是否触发过 DELETE /api/notes，损失很大。', 'risk')).not.toMatch(
    /是否$/u,
  )
})

it('a name that opens with a word in quotation marks keeps the first of them', () => {
  expect(labelOf('“早班船”停在半路，没有人来拖。', 'risk')).toBe('“早班船”停在半路')
})

it('a name is not what a thing is for, but what is said of it', () => {
  expect(labelOf('以外地人为听众的渔歌会，来的大多是熟人，办成了自娱自乐。', 'risk')).not.toMatch(/渔歌会$/u)
})
