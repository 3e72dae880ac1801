import { describe, expect, it } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

/** The points that the author set apart, by role and name. */
async function toNames(text: string): Promise<string[]> {
  const article = readArticle(text, 'markdown')
  const { points } = (await argue(article)).value
  return points
    .filter(({ confidence }) => confidence >= 0.9)
    .map(({ role, label }) => `${role}: ${wordsOf(article.source.text, label[0])}`)
}

describe('an enumeration that answers a question', () => {
  it('tells causes where the question asks for a reason, with a sentence between them or none', async () => {
    const answer =
      '首先，是学校怕出事。孩子摔了一跤，家长就找上门来。其次，是拖堂成了习惯。老师讲不完就往后拖两三分钟。再者，校舍也装不下这么多孩子。五楼的班级下一趟楼要四分钟。最后还有一层少有人说破的缘故：走廊上有人跑就扣分。扣分连着班主任的津贴。'
    const causes = [
      'cause: 学校怕出事',
      'cause: 拖堂成了习惯',
      'cause: 校舍也装不下这么多孩子',
      'cause: 走廊上有人跑就扣分',
    ]
    for (const question of ['课间是怎么没了的？许多人怪老师，我看没有这么简单。', '课间为什么越来越短？'])
      expect((await toNames(`# 课间十分钟\n\n${question}${answer}\n`)).slice(0, 4)).toEqual(causes)
  })

  it('tells measures where it asks what to do, also in a paragraph of its own', async () => {
    const why =
      '渡口为什么一年比一年冷清？首先，是船只老化。三艘船常常停航，学生上学迟到。其次，是票价偏高。坐船的人少了三成。'
    const text = `# 渡口的班次\n\n${why}\n\n两岸的人都在等。那么应该怎么办？\n\n第一，增加早晚班次。学生和上班的人都等船。第二，把票价降回两年前的水平。\n`
    const measures = (await toNames(text)).filter((name) => name.startsWith('strategy'))
    expect(measures).toEqual(['strategy: 增加早晚班次', 'strategy: 把票价降回两年前的水平'])
  })

  it('tells nothing of a role where the question asks for none, or for the reasons of a measure', async () => {
    const after = '首先，它离车站只有两百米。下了车就能走到。其次，它的门票只要五元。带着孩子也不心疼。\n'
    expect(await toNames(`# 小城的公园\n\n你去过城北的公园吗？${after}`)).toEqual([])
    expect(await toNames(`# 小城的公园\n\n为什么要去城北的公园？${after}`)).toEqual([])
  })
})

const COLUMN = `# The empty whistle

On Sunday twenty-two girls stood in the rain and were sent home. They had a ball and nets. They did not have a referee.

I refereed in that league for 26 years, and I stopped at Easter.

Where does it come from? Some of it comes down to money. Parents pay an academy £1,800 a year, and a man who gives a throw-in the wrong way is robbing them of it.

The panel meets once a month. It is made up of club chairmen who will face each other at the next dinner.

We send the young out alone. A boy of fourteen does a course of nine hours and stands in the middle of forty grown-ups on the next Sunday.

Does it matter? Last season 214 games were called off. The girls go first, as the one referee there is goes to the boys.

Two village clubs folded over the summer.

So what's to be done? The usual answer is a poster. I would begin by making it cost. Let a club be docked three points for each proven case.

Then have the cases heard by a paid panel within fourteen days.

A boy of fourteen gets an old hand on the touchline for his first ten games.
`

describe('a question that opens a part of a text without headings', () => {
  it('says what its paragraphs tell, down to the next such question', async () => {
    const article = readArticle(COLUMN, 'markdown')
    const { kind, points } = (await argue(article)).value
    const linesOf = (role: string) =>
      points
        .filter((one) => one.role === role)
        .map(({ mentions: [{ start }] }) => article.source.text.slice(0, start).split('\n').length)
    expect(kind).toBe('argument')
    expect(linesOf('cause')).toEqual([7, 11])
    expect(linesOf('risk')).toContain(13)
    expect([...new Set(linesOf('strategy'))]).toEqual([17, 19, 21])
  })

  it('unless it states more than it asks', async () => {
    const text = COLUMN.replace('Where does it come from?', 'Who would have thought where it comes from?')
    const { points } = (await argue(readArticle(text, 'markdown'))).value
    expect(points.filter(({ role }) => role === 'cause').length).toBeLessThan(3)
  })
})
