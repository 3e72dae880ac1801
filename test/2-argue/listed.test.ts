import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { argue } from '../../scripts/2-argue/index.ts'
import { eachBlock, eachSection } from '../../scripts/model/article.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

const FOLDER = join(import.meta.dirname, '../training/articles')

/** The roles of the points of each list in an article, member by member. */
async function rolesOfLists(name: string): Promise<(string | undefined)[][]> {
  const { value: article } = read(readFileSync(join(FOLDER, name)), { name })
  if (article === null) throw new Error(`"${name}" was not read`)
  const { points } = (await argue(article)).value
  const blocks = [article.lead, ...[...eachSection(article.sections)].map((section) => section.blocks)].flat()
  return [...eachBlock(blocks)].flatMap((block) =>
    block.kind !== 'list'
      ? []
      : [
          block.items.map(
            ({ span }) => points.find(({ body }) => body.start < span.end && body.end > span.start)?.role,
          ),
        ],
  )
}

describe('a list that no words announce', () => {
  it.each([
    ['hb-09-roster-incident.md', 7],
    ['zd-16-seafarer-shortage-brief.md', 6],
  ])('is of one role throughout, its plainly worded members too: %s', async (name, count) => {
    expect(await rolesOfLists(name)).toContainEqual(Array.from({ length: count }, () => 'strategy'))
  })
})

describe('a list of changes for the better that no words announce', () => {
  it('is no list of risks, though the words for less and fewer stand in it', async () => {
    const article = readArticle(
      `# 社区食堂为何越办越难

食堂开张半年，每天用餐的人从八十增加到一百九十。我们把账目和意见都看了一遍。

六月的问卷收回一百五十份，居民写下的变化如下：

- 排队的时间减少了一半；
- 投诉的电话少了六成；
- 剩下的饭菜不到从前的一半。

由于菜价连涨三个月，食堂每份餐要亏两元。主厨辞职以后，菜式越来越少，导致年轻人不再来吃。长此以往，食堂会陷入越亏越涨、越涨越没人来的恶性循环。

食堂应当把每月的成本公布出来，让大家知道钱花在哪里。建议街道给七十岁以上的老人发餐补。
`,
      'markdown',
    )
    const { points } = (await argue(article)).value
    const risks = points.filter(({ role }) => role === 'risk')
    expect(risks.map(({ label }) => wordsOf(article.source.text, label[0]))).toEqual([
      '食堂每份餐要亏两元',
      '年轻人不再来吃',
      '食堂会陷入越亏越涨、越涨越没人来的恶性循环',
    ])
  })
})
