import { expect, it } from 'vitest'
import { compile, type Deck } from '../../scripts/compile.ts'
import { prove } from '../../scripts/proof/index.ts'

const ARTICLE = `# 渡口为什么越来越冷清

本文分析渡口客流减少的原因，并提出几点建议。据说渡口明年就要关闭。

## 原因

### 船只老化

三艘船都用了二十年，经常停在岸边修理。

### 票价偏高

票价两年涨了三次，坐船的人越来越少。

## 风险

### 停航增多

船只老化导致停航增多，学生上学常常迟到。

### 客流减少

票价偏高导致客流减少。站里估计，再涨一次客流会少三成。

### 邻里失和

两岸的人互相埋怨，谁也不肯让步。

## 对策

### 更换新船

针对停航增多，应当在三年之内更换新船。

### 降低票价

针对客流减少，应当把票价降回两年前的水平。

## 结语

渡口不能一关了之。本文内容均为虚构，不涉及真实的个人或机构。
`

it('the page of basis has five rows at most: what the article sets out to do is said at its beginning, too', async () => {
  const { value: deck } = await compile(new TextEncoder().encode(ARTICLE), { name: 'a.md' })
  const basis = deck?.plan.slides.find(({ kind }) => kind === 'basis')
  const rows = basis?.kind === 'basis' ? basis.rows.map(({ name }) => name.text) : []
  expect(rows).toHaveLength(5)
  expect(rows).not.toContain('原文范围')
})

it('the page of basis tells an estimate of what a proposal would bring under its name, to the end of the sentence', async () => {
  const text = ARTICLE.replace(
    '### 降低票价\n\n针对客流减少，应当把票价降回两年前的水平。',
    '### 降低票价：回到两年前\n\n针对客流减少，应当把票价降回两年前的水平。按目前的客流估算，全年收入约82万元；即使客流再少一成，收入仍有约74万元。',
  )
  const { value: deck } = await compile(new TextEncoder().encode(text), { name: 'a.md' })
  const basis = deck?.plan.slides.find(({ kind }) => kind === 'basis')
  const told = basis?.kind === 'basis' ? basis.rows.flatMap(({ texts }) => texts.map((one) => one.text)) : []
  expect(told).toContain('降低票价：按目前的客流估算，全年收入约82万元；即使客流再少一成，收入仍有约74万元')
  expect(prove(deck as Deck).diagnostics).toEqual([])
  // Under the name of another proposal it would be false.
  const other = text.replace('### 更换新船', '### 更换新船：三年之内')
  const { value: two } = await compile(new TextEncoder().encode(other), { name: 'a.md' })
  const at = two?.article.source.text.indexOf('更换新船：') ?? -1
  const files = Object.fromEntries(
    Object.entries(two?.files ?? {}).map(([name, words]) => [
      name,
      words
        .replaceAll('降低票价：按目前', '更换新船：按目前')
        .replace(
          /("text":\s*"更换新船：按目前[^"]*",\s*"from":\s*\[\s*\{\s*"start":\s*)\d+(,\s*"end":\s*)\d+/u,
          `$1${at}$2${at + 5}`,
        ),
    ]),
  )
  const tampered = { ...(two as Deck), files: files as Deck['files'] }
  expect(prove(two as Deck).diagnostics).toEqual([])
  expect(prove(tampered).diagnostics.map(({ code }) => code)).toContain('words-from-elsewhere')
})

it('a row does not go on after a semicolon with what holds by a reckoning that it does not tell', async () => {
  const text = ARTICLE.replace(
    '应当把票价降回两年前的水平。',
    '应当把票价降回两年前的水平，学生和老人的月票一律减半，通勤的居民可以按季度购买联票，节假日的加班船也照此收费。按目前的客流估算，全年收入约82万元；即使客流再少一成，收入仍有约74万元，高于现在的69万元。',
  )
  const { value: deck } = await compile(new TextEncoder().encode(text), { name: 'a.md' })
  const rows = deck?.plan.slides.flatMap((slide) => (slide.kind === 'overview' ? slide.rows : [])) ?? []
  const said = rows.find(({ point }) => point.label.text === '降低票价')
  const told = [...(said?.path ?? []), ...(said?.fact ? [said.fact] : [])].map((one) => one.text).join('\n')
  expect(told).toContain('应当把票价降回两年前的水平')
  expect(told.includes('74万元') && !told.includes('估算')).toBe(false)
})

it('the page of basis misses no figures of an article that gives amounts', async () => {
  const toOpen = async (text: string) => {
    const { value: deck } = await compile(new TextEncoder().encode(text), { name: 'a.md' })
    const basis = deck?.plan.slides.find(({ kind }) => kind === 'basis')
    return basis?.kind === 'basis' ? basis.rows.flatMap(({ texts }) => texts.map((one) => one.text)).join() : ''
  }
  const bare = ARTICLE.replace('三艘船都用了二十年', '船都用了很久')
    .replace('票价两年涨了三次', '票价一直在涨')
    .replace('，再涨一次客流会少三成', '客流会更少')
    .replace('应当在三年之内', '应当尽快')
    .replace('降回两年前的水平', '降回原来的水平')
  expect(await toOpen(bare)).toContain('有关各项原因与风险的数字')
  expect(await toOpen(bare.replace('渡口不能一关了之。', '修一次船要花十二万元。'))).not.toContain('的数字')
})
