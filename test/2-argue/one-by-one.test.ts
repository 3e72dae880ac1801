import { describe, expect, it, test } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import { GOES_ON } from '../../scripts/language/one-by-one.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

async function rolesOf(text: string): Promise<Record<string, string>> {
  const article = readArticle(text)
  const { points } = (await argue(article)).value
  return Object.fromEntries(
    points.map(({ role, mentions: [opening] }) => [wordsOf(article.source.text, opening).slice(0, 6), role]),
  )
}

const FERRY = `渡口停航以后

　　去年冬天，白鹭渡的轮渡停了四个月。没有人料到，停航会改变这么多事情。

　　最先感到不便的是学生。对岸的四十个孩子只好绕行大桥，每天天不亮就出门，迟到成了常事，成绩也掉了下来。

　　跟着来的是菜农的损失。青菜运到市场已经蔫了，只能贱卖，三户人家因此欠了债。

　　更难补的是信任。吃过一次亏的乘客不再买月票，船公司的收入少了一半。

　　轮渡停航的根子，在于船只老化、无人检修，管理处多年没有预算更换发动机。

　　应当把检修的经费列入年度预算，并且要求船公司每季度公布一次检查结果。

　　政府还应该给绕行的学生开一趟早班车。
`

const LIBRARY = `The library that nobody staffed

Last winter the town closed its library on four days a week. Few expected how much would follow from it.

Children lost the one warm room they had after school, and reading scores in the primary school fell by a tenth.

Then there's the matter of the job seekers. Without the public computers they missed deadlines, and eleven lost their benefits.

Nor does the high street do as well as it did. Two cafés failed, because the readers who bought their coffee stayed at home.

The closure was caused by a budget that counts loans only, so that a reader who sits and reads is worth nothing to it.

The council should fund opening hours, not loans. It must train volunteers to keep the reading room open on Saturdays.

The county ought to pay for the computers, and every school should be given a key.
`

describe('paragraphs that go through a matter one by one', () => {
  it('hold a point each, all of one role', async () => {
    const roles = await rolesOf(FERRY)
    expect(roles).toMatchObject({ 最先感到不便: 'risk', 跟着来的是菜: 'risk', 更难补的是信: 'risk' })
  })

  it('do so in English, the first of them without a word that says so', async () => {
    expect(await rolesOf(LIBRARY)).toMatchObject({ Childr: 'risk', 'Then t': 'risk', 'Nor do': 'risk' })
  })
})

it('are named by the matter they turn to, where that stands alone', async () => {
  const article = readArticle(FERRY.replace('跟着来的是菜农的损失。', '还有一笔账很少有人算：菜农赔了本。'))
  const { points } = (await argue(article)).value
  const names = points.map(({ label }) => wordsOf(article.source.text, label[0]))
  expect(names).toEqual(expect.arrayContaining(['菜农赔了本', '更难补的是信任']))
})

test.each([
  ['zh', '其次是不会陈情的住户。'],
  ['zh', '还有一笔账很少有人算：信任没了。'],
  ['zh', '再往后是弃养。'],
  ['zh', '更常见的是拖着不治。'],
  ['zh', '然后是银行。'],
  ['en', "then there's the rumour problem."],
  ['en', 'then comes the money.'],
  ['en', 'the worst of the effects may be silence.'],
  ['en', 'nor does a change of hands bring the question up.'],
] as const)('%s: "%s" goes on', (language, words) => {
  expect(words).toMatch(GOES_ON[language])
})

test.each([
  ['zh', '然后我们去吃饭。'],
  ['zh', '更何况没有人知道。'],
  ['zh', '最近的调查表明，'],
  ['en', 'then we went home.'],
  ['en', 'the council closed it.'],
] as const)('%s: "%s" does not', (language, words) => {
  expect(words).not.toMatch(GOES_ON[language])
})
