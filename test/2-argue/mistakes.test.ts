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
