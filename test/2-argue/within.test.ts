import { describe, expect, it } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import { readArticle } from '../support/read-text.ts'

const toArticle = (inPassage: string): string => `# 老厂区改造为何迟迟不动

这片厂区停产六年，改造方案换了四稿。本文谈谈原因和办法。

## 迟缓的原因

### 产权人多

厂房分属十一家单位，任何一家不签字，方案就要重来。${inPassage}

### 资金来源单一

改造全靠财政拨款，一旦当年预算收紧，工程就停在半路。

### 用途没有定论

有人要建公园，有人要建学校，图纸画了又改。

## 改造的办法

### 成立统一的业主公司

由十一家单位按面积入股，重大事项按股份表决。

### 引入社会资本

允许企业出资修缮，换取十年的使用权。

### 先定用途再出图

先由居民投票选定用途，再请设计单位出图。
`

async function rolesIn(text: string): Promise<string[]> {
  const { points } = (await argue(readArticle(text, 'markdown'))).value
  return [...new Set(points.map(({ role }) => role))]
}

describe('where the author sets causes and strategies apart', () => {
  it('harm told in the passage of a cause belongs to it', async () => {
    const text = toArticle('由于各家各有打算，会议开了二十多次仍无结果，拖延的损失越来越大。')
    expect(await rolesIn(text)).toEqual(['cause', 'strategy'])
  })

  it('harm that is said outright is a risk of its own', async () => {
    const text = toArticle('更要命的是，厂房越拖越破，随时可能坍塌伤人。')
    expect(await rolesIn(text)).toContain('risk')
  })
})
