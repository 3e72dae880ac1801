import { expect, it } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

// A list of mistakes tells of each in turn what it is, what it leads to and what to do instead.

const TITLES = {
  'the title': '# 养花新手最常见的四个坑',
  'the subtitle': '# 花为什么总是养不活：新手最常见的四个坑',
}
const toText = (title: string): string => `${title}

春天买回来的花，到秋天还活着的不到一半。多数时候错不在花。

## 坑一：天天浇水

看见土面发白就浇，是很多人的习惯。水多了会导致根系腐烂，整株花枯死。应当等土干透两指深再浇。

## 坑二：一买来就换盆

新花还没有适应新家，根就被翻了出来。伤了根的花容易大量掉叶，甚至死亡。最好先放半个月，再挑阴天换盆。

## 坑三：放在空调下面

出风口又干又热，人都受不了。热风吹久了会造成花苞枯死，损失最大。建议把花盆挪到窗边，离出风口两米以上。

## 坑四：一次施很多肥

总觉得多给一点长得快。肥料太浓会造成根系受损，整株花很快萎缩。正确的做法是每次只用说明书上一半的量。
`

it.each(Object.entries(TITLES))('promised by %s, each with its harm before its remedy', async (_name, title) => {
  const article = readArticle(toText(title), 'markdown')
  const { points } = (await argue(article)).value
  const wordsIn = (role: string) =>
    points.filter((one) => one.role === role).map(({ label }) => wordsOf(article.source.text, label[0]))
  expect(wordsIn('cause')).toEqual(['天天浇水', '一买来就换盆', '放在空调下面', '一次施很多肥'])
  const line = points.map(({ role, mentions: [first] }) => ({ role, at: first.start })).sort((a, b) => a.at - b.at)
  const roles = line.map(({ role }) => role)
  expect(roles).toEqual(Array.from({ length: 4 }, () => ['cause', 'risk', 'strategy']).flat())
})

it('a mistake is called by its own name, where its heading bids one avoid it', async () => {
  const article = readArticle(toText(TITLES['the title']).replace('坑三：放在', '坑三：避免放在'), 'markdown')
  const { points } = (await argue(article)).value
  const causes = points.filter(({ role }) => role === 'cause')
  expect(causes.map(({ label }) => wordsOf(article.source.text, label[0]))[2]).toBe('放在空调下面')
})

it('what follows a remedy goes on with it, and not with the mistake', async () => {
  const text = toText(TITLES['the title']).replace('再浇。', '再浇。手指插进土里，拔出来不沾泥才算干。')
  const article = readArticle(text, 'markdown')
  const { points, sentences } = (await argue(article)).value
  const last = sentences.find(({ span }) => wordsOf(article.source.text, span).startsWith('手指'))
  expect(points.find(({ id }) => id === last?.point)?.role).toBe('strategy')
})

const section = (head: string): string =>
  `## ${head}\n\nThe choir sounds thin, and half of the singers leave after a year. Ask each of them what they would like to sing.\n`

const HEADS = ['No warm-up', 'Nobody is greeted', 'No introduction of the new', 'A final word']

it.each([
  ['none of those that are promised is a section behind them', 'The 3 worst things a conductor can do', HEADS, 3],
  ['promised without a number', 'Common mistakes of new conductors', HEADS.with(2, 'One voice drowns the others'), 4],
])('%s', async (_name, title, heads, count) => {
  const article = readArticle(`# ${title}\n\n${heads.map(section).join('\n')}`, 'markdown')
  const { points } = (await argue(article)).value
  const causes = points.filter(({ role }) => role === 'cause')
  expect(causes.map(({ mentions: [first] }) => wordsOf(article.source.text, first))).toEqual(heads.slice(0, count))
})

it('may be one more of four than the title promises', async () => {
  const names = ['天天浇水', '一买来就换盆', '放在空调下面', '一次施很多肥', '从不松土']
  const list = names.map((name) => `- **${name}**：根系容易受损，整株花枯死。应当先看一看土。\n`).join('')
  const article = readArticle(
    `${TITLES['the title']}\n\n春天买回来的花，到秋天还活着的不到一半。\n\n${list}`,
    'markdown',
  )
  const { points } = (await argue(article)).value
  const causes = points.filter(({ role }) => role === 'cause')
  expect(causes.map(({ label }) => wordsOf(article.source.text, label[0]))).toEqual(names)
})

it('are not those that a title promises where it promises fewer: it names these itself', async () => {
  const heads = ['九成的谱架是坏的', '借出的谱架最多', '对谱架实行登记', '谱架该放在门边']
  const text = `# 丢失和损坏是谱架的两大风险\n\n${heads.map((head) => `## ${head}\n\n每周三晚上排练，谱架放在门边的柜子里，谁来得早谁去拿。\n`).join('\n')}`
  const article = readArticle(text, 'markdown')
  const { points } = (await argue(article)).value
  expect(
    points.filter(({ role, mentions: [first] }) => role === 'risk' && wordsOf(article.source.text, first) === heads[2]),
  ).toEqual([])
})

it('promised without a number in Chinese', async () => {
  const heads = ['从不热身', '没有人问好', '一个声部压过其他声部']
  const part = (head: string) => `## ${head}\n\n合唱听起来很单薄，一半的团员一年后离开。指挥应当问问他们想唱什么。\n`
  const article = readArticle(`# 合唱排练的反模式以及如何避免\n\n${heads.map(part).join('\n')}`, 'markdown')
  const { points } = (await argue(article)).value
  const causes = points.filter(({ role }) => role === 'cause')
  expect(causes.map(({ mentions: [first] }) => wordsOf(article.source.text, first))).toEqual(heads)
})

const LESSONS = `# My failed bakery: 6 lessons

I opened a bakery in March and closed it in October.

## How it began

I had baked at home for ten years. Friends said that the bread was good.

## What the street was like

Nobody passed before nine, because the station is on the other side.

## What I learned

1. Count the people who pass before you sign.
2. Ask for a break clause.
3. Bake less on Mondays.
4. Talk to the other shops.
5. Keep the books every evening.
6. Close before the money is gone.

## Today

I bake at home again.
`

it('in a list without names, which has as many members as promised', async () => {
  const article = readArticle(LESSONS, 'markdown')
  const { points } = (await argue(article)).value
  const measures = points.filter(({ role }) => role === 'strategy')
  expect(measures.map(({ mentions: [first] }) => wordsOf(article.source.text, first))).toEqual(
    LESSONS.match(/(?<=^\d\. ).*$/gmu),
  )
})
