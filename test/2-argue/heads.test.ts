import { describe, expect, it } from 'vitest'
import { toOutline } from '../../scripts/2-argue/outline.ts'
import { toReading } from '../../scripts/2-argue/reading.ts'
import { findSectionRoles } from '../../scripts/2-argue/roles.ts'
import { findStructuralPoints } from '../../scripts/2-argue/structure.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

/** The points that the author of an article set apart, and the roles of its sections. */
function setApart(text: string) {
  const article = readArticle(text, 'markdown')
  const reading = toReading(article)
  const outline = toOutline(reading)
  const roles = findSectionRoles(reading, outline)
  const points = findStructuralPoints(reading, outline, roles)
  return {
    roles: Object.values(roles),
    points: points.map(({ role, opening }) => `${role}: ${wordsOf(article.source.text, opening)}`),
    labels: points.map(({ label }) => wordsOf(article.source.text, label)),
  }
}

it('an item is not named by the number of its ticket', async () => {
  const { points } = setApart(
    '# The late boat\n\nThe boat was late.\n\n## Action items\n\n- #12: Replace the old engine.\n- OPS-7: Train two deckhands.\n',
  )
  const heads = setApart('# The late boat\n\n## Action items\n\n- Engine: Replace it.\n- Crew: Train two.\n').labels
  expect(points).toHaveLength(2)
  expect(heads).toEqual(['Engine', 'Crew'])
  expect(
    setApart('# The late boat\n\n## Action items\n\n- #12: Replace the engine.\n- OPS-7: Train two.\n').labels,
  ).toEqual(['Replace the engine', 'Train two'])
})

describe('a heading', () => {
  it.each([
    ['What we have changed', 'strategy'],
    ['So what is different?', 'strategy'],
    ['What we want', 'strategy'],
    ['How it came about', 'cause'],
    ['Why it matters', 'risk'],
    ['What is slowing repairs down', 'cause'],
    ['What keeps ferries in port', 'cause'],
    ['Findings', 'cause'],
    ['Key findings', 'background'],
    ['可以做的', 'strategy'],
    ['选购贴士', 'strategy'],
    ['还有没有活路？', 'strategy'],
    ['我们要求什么', 'strategy'],
    ['改了什么', 'strategy'],
    ['由源头到餐桌', 'other'],
    ['渡船是如何造出来的？', 'other'],
  ])('%s names its section %s', (heading, role) => {
    const filler = /\p{Script=Han}/u.test(heading) ? '那年春天，码头上有两条船。' : 'There were two boats at the pier.'
    expect(setApart(`# ${filler}\n\n## ${heading}\n\n${filler}`).roles).toEqual([role])
  })
})

describe('a sentence before an enumeration', () => {
  it.each([
    ['造成这些问题，原因是多方面的。', 'cause'],
    ['船期困难主要由以下因素造成。', 'cause'],
    ['究其原因，既有天时，更有人事。', 'cause'],
    ['当前渡口面临三方面突出矛盾：', 'risk'],
    ['多年下来，渡口的风险不断积聚。', 'risk'],
  ])('%s tells its role', (sentence, role) => {
    const text = `# 两条船\n\n那年春天，码头上有两条船。\n\n${sentence}一是船老；二是人少；三是路远。`
    expect(setApart(text).points.map((point) => point.split(':')[0])).toEqual([role, role, role])
  })

  it('tells what was done where it says that it was', () => {
    const text =
      '# Two boats\n\nFor the older causes, the following were finished within a week:\n\n- a new seal in each engine\n- a second crew on call'
    expect(setApart(text).points).toEqual(['strategy: a new seal in each engine', 'strategy: a second crew on call'])
  })
})

describe('a name before a colon', () => {
  it('is no point where somebody speaks or nothing stands behind it', () => {
    const text =
      '# 两条船\n\n## 对策\n\n船长想了想说：“再等一年。”\n\n渡口的解释年年一样：“人手不够。”\n\n给等船的人：\n\n给开船的人：\n\n先别走。'
    expect(setApart(text).points).toEqual([])
  })
})

describe('paragraphs that no words announce', () => {
  it('are no points for the colons in them, whatever they advise', () => {
    const text =
      '# 渡口\n\n我知道有人要嫌我老派：渡口应该加强管理，必须完善制度。\n\n第二条难一些：渡口应该增加船只，必须建立台账。'
    expect(setApart(text).points).toEqual([])
  })
})

describe('a title that tells of ways to do harm', () => {
  it.each([
    ['您正在毁掉渡船的三种方式', ['从不换油', '从不停航', '从不刷漆']],
    ['Three ways you are ruining your boat', ['Never change the oil', 'Sail each day', 'Leave the paint']],
  ])('%s promises causes', (title, heads) => {
    const text = `# ${title}\n\n${heads.map((head) => `## ${head}\n\n${head}.`).join('\n\n')}`
    expect(setApart(text).points).toEqual(heads.map((head) => `cause: ${head}`))
  })
})

describe('questions for reasons', () => {
  const ASKED = [
    'Why did the ferry stop? Because the pump was worn.',
    'Why was the pump worn? Because nobody greased it.',
    'Why did nobody grease it? The book was kept ashore.',
  ]
  const ANSWERS = ['cause: the pump was worn.', 'cause: nobody greased it.', 'cause: The book was kept ashore.']

  it.each([
    ['a list', ASKED.map((one, at) => `${at + 1}. ${one}`).join('\n')],
    ['paragraphs', ASKED.join('\n\n')],
  ])('in %s are answered by causes', (_, asked) => {
    expect(setApart(`# Two boats\n\nThere were two boats at the pier.\n\n## Five whys\n\n${asked}`).points).toEqual(
      ANSWERS,
    )
  })

  it('in Chinese are as well', () => {
    const asked =
      '1. 为什么停航？——因为水泵坏了。\n2. 为什么水泵会坏？答：没有人上油。\n3. 为什么没有人上油？——值班表过期了。'
    expect(setApart(`# 两条船\n\n那年春天，码头上有两条船。\n\n## 追问\n\n${asked}`).points).toEqual([
      'cause: 水泵坏了。',
      'cause: 没有人上油。',
      'cause: 值班表过期了。',
    ])
  })
})

describe('a column headed by what is wrong', () => {
  const TABLE =
    '| 措施 | 对应问题 | 负责人 |\n| --- | --- | --- |\n| 更换水泵 | 水泵老旧 | 张三 |\n| 加派船工 | 人手不足 | 李四 |'

  it('names no harm beside measures where the harm is told elsewhere', () => {
    const text = `# 停航复盘\n\n## 影响\n\n- 学生上不了课\n- 病人出不了岛\n\n## 改进措施\n\n${TABLE}`
    expect(setApart(text).points).toEqual([
      'risk: 学生上不了课',
      'risk: 病人出不了岛',
      'strategy: 更换水泵',
      'strategy: 加派船工',
    ])
  })
})

it('a section that tells cause, harm and remedy each under its name is no point beside them', () => {
  const section = (what: string) =>
    `## ${what}\n\n**Issue.** The ${what} is late.\n\n**Cause.** The ${what} pump is worn.\n\n**Consequence.** The ${what} crew waits for hours.\n\n**Recommendation.** Buy a second ${what} pump.`
  expect(setApart(`# Two boats\n\nThere were two boats.\n\n${section('ferry')}\n\n${section('barge')}`).points).toEqual(
    [
      'cause: The ferry pump is worn.',
      'cause: The barge pump is worn.',
      'risk: The ferry crew waits for hours.',
      'risk: The barge crew waits for hours.',
      'strategy: Buy a second ferry pump.',
      'strategy: Buy a second barge pump.',
    ],
  )
})

it('heads that open with what must be, whatever verb follows, are measures', () => {
  const body = '老船工都说，这件事讲了多年，岛上的人心里各有一本账。'
  const heads = ['要顺着潮水走', '要依托渔港', '必须立足本岛', '要体现公平']
  const text = `渡船怎样更好开下去\n\n岛上的渡船开了六十年，去年停了四十天。\n\n${heads
    .map((head, at) => `${['首先', '其次', '第三', '第四'][at]}，${head}。${body}`)
    .join('\n\n')}`
  expect(setApart(text).points).toEqual(heads.map((head) => `strategy: ${head}。`))
})
