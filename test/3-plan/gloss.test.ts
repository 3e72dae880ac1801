import { expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'

/** An article whose causes have these heads. */
const toArticle = (...heads: readonly [string, string, string]): string => `# 渡口为什么越来越冷清

## 原因

### ${heads[0]}

三艘船都用了二十年，经常停在岸边修理。

### ${heads[1]}

票价两年涨了三次，坐船的人越来越少。

### ${heads[2]}

末班船开得早，下班的人赶不上。

## 风险

### 停航增多

船只老化导致停航增多，学生上学常常迟到。

### 客流减少

票价偏高导致客流减少，镇上的店也跟着冷清。
`

/** What stands beneath the names of the causes. */
async function toGlosses(article: string): Promise<(string | null)[]> {
  const { value: deck } = await compile(Buffer.from(article), { name: 'a.md' })
  const slides = deck?.plan.slides ?? []
  const rows = slides.flatMap((slide) => (slide.kind === 'overview' && slide.role === 'cause' ? slide.rows : []))
  return rows.map(({ gloss }) => gloss?.text ?? null)
}

it('stands beneath the names where the author adds something short to most of them', async () => {
  const all = toArticle('船只老化：一年修六次', '票价偏高：坐一趟顶一顿饭', '班次太少：天没黑就收船')
  expect(await toGlosses(all)).toEqual(['一年修六次', '坐一趟顶一顿饭', '天没黑就收船'])
  const most = toArticle('船只老化：一年修六次', '票价偏高：坐一趟顶一顿饭', '班次太少')
  expect(await toGlosses(most)).toEqual(['一年修六次', '坐一趟顶一顿饭', null])
})

it('stands beneath no name where it is a sentence of some length, or one alone', async () => {
  const long = '船只老化：三艘船都已经超过了规定的使用年限，今年以来一共停航了四十天'
  expect(await toGlosses(toArticle(long, '票价偏高', '班次太少'))).toEqual([null, null, null])
  const one = toArticle('船只老化：一年修六次', '票价偏高', '班次太少')
  expect(await toGlosses(one)).toEqual([null, null, null])
})
