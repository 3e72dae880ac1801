import { expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'

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
