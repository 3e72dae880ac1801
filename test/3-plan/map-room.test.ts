import { describe, expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'
import type { FileSet } from '../../scripts/model/deck.ts'
import { prove } from '../../scripts/proof/index.ts'

/** Nine measures of three lines each beside one risk and its cause, which alone is answered. */
const MEASURES = [
  ...['把各处仓库里积压多年的旧档案重新编目并交给县里统一保管', '请退休的老船工每个星期到码头给新来的学徒讲一次潮汐'],
  ...['沿河两岸的石阶按照原来的样子一级一级补齐并刷上防滑漆', '给每一条还在跑的木船装上能在夜里看清楚航标的新式灯具'],
  ...['把渡口边上那片荒了的菜地租给镇上的小学做学生的试验田', '在集市的日子加开两班早船让卖菜的人天亮以前能够过到对岸'],
  ...['把船票的价钱写在候船亭的墙上并且一年之内不再往上调整', '每年入冬以前请外地的师傅来把所有的缆绳逐根检查一遍'],
  ...['给摆渡人家里正在念书的孩子发一笔够买全套课本的补助金'],
]
const ARTICLE = `# 渡口的事

## 原因

### 河道淤积

河道淤积，水深只剩一米二。

## 风险

### 渡船搁浅

河道淤积导致渡船搁浅，去年搁浅了十四次。

## 对策

${MEASURES.map((measure, index) => `### ${measure}\n\n这一条由镇里的第${index + 1}组去办。\n`).join('\n')}`

describe('points that the map has no room for', () => {
  it('are counted in its footer, and no other number passes the proof', async () => {
    const { value: deck } = await compile(new TextEncoder().encode(ARTICLE), { name: 'ferry.md' })
    if (deck === null) throw new Error('no deck')
    const maps = deck.plan.slides.filter((slide) => slide.kind === 'map')
    const drawn = new Set(maps.flatMap(({ points }) => points.map(({ id }) => id)))
    const n = deck.map.points.length - drawn.size
    expect(n).toBeGreaterThan(0)
    expect(maps.at(-1)?.footer).toMatchObject({ label: 'map.more', values: { n } })
    expect(prove(deck).diagnostics).toEqual([])
    expect(prove({ ...deck, files: withCount(deck.files, n, 1) }).diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('the map says otherwise'),
    ])
  })
})

describe('arrows that the article states only as possible', () => {
  const toDeck = async (verb: string) => {
    const text = `# 渡口的事

## 原因

### 河道淤积

河道淤积，水深只剩一米二。

### 缆绳老化

缆绳用了三十年，没有换过。

## 风险

### 渡船搁浅

河道淤积${verb}导致渡船搁浅，去年全镇都在等。

### 人员落水

缆绳老化导致人员落水，前年落了两个。

## 对策

### 清淤

为了避免渡船搁浅，镇里应当每年清淤一次。
`
    const { value } = await compile(new TextEncoder().encode(text), { name: 'ferry.md' })
    if (value === null) throw new Error('no deck')
    return value
  }
  const footersOf = (deck: Awaited<ReturnType<typeof toDeck>>) =>
    deck.plan.slides.flatMap((slide) => (slide.kind === 'map' && slide.footer ? [slide.footer] : []))

  it('are counted in its footer', async () => {
    const deck = await toDeck('可能')
    expect(footersOf(deck)).toMatchObject([{ label: 'links.possible', values: { n: 1 } }])
    expect(prove(deck).diagnostics).toEqual([])
    expect(footersOf(await toDeck(''))).toEqual([])
  })

  it('are named by the points that the headings join, and no other name passes the proof', async () => {
    const text = `# 渡口冷清的原因和风险

## 渡口可能停航的原因

### 河道淤积

淤积可能使大船进不来，水深只剩一米二。

### 桥已通车

桥通车以后，坐船的人少了一半。

## 渡口停航可能带来的风险

### 学生迟到

学生要绕路上学，最终或许只能住校。

### 集市散了

集市上的摊位已经撤走了三成。

## 对策

### 清淤

镇里应当每年清淤一次。
`
    const { value: deck } = await compile(new TextEncoder().encode(text), { name: 'ferry.md' })
    if (deck === null) throw new Error('no deck')
    const [footer] = footersOf(deck)
    expect(footer?.text).toContain('河道淤积、学生迟到')
    expect(footer?.text).not.toMatch(/桥已通车|集市散了/)
    expect(prove(deck).diagnostics).toEqual([])
    const other = (words: string) => words.replaceAll('河道淤积、学生迟到', '桥已通车、学生迟到')
    const plan = JSON.parse(deck.files['deck.json'] ?? '')
    for (const slide of plan.slides)
      if (slide.footer?.label === 'links.possible-named') slide.footer.values.names = '桥已通车、学生迟到'
    const files = {
      ...deck.files,
      'deck.json': other(JSON.stringify(plan)),
      'slides.md': other(deck.files['slides.md'] ?? ''),
    }
    expect(
      prove({ ...deck, files })
        .diagnostics.map(({ message }) => message)
        .join(),
    ).toContain('the map says otherwise')
  })
})

/** The deck with another count, which holds of the risks, in the words of the footer and in what they are made from. */
function withCount(files: FileSet, n: number, other: number): FileSet {
  const more = (text: string) => text.replaceAll(`另有${n}个`, `另有${other}个`)
  const plan = JSON.parse(files['deck.json'] ?? '')
  for (const { footer } of plan.slides) if (footer?.label === 'map.more') footer.values.n = other
  return { ...files, 'deck.json': more(JSON.stringify(plan)), 'slides.md': more(files['slides.md'] ?? '') }
}
