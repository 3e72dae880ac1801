import { expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'
import { prove } from '../../scripts/proof/index.ts'

const BODY = '水库的水位一天比一天低，城里的人却还没有感觉到，因为水龙头里的水和从前一样多。'

it.each([
  ['文 | 林若水（水务学院教授）', '作者：林若水（水务学院教授）'],
  ['文 | 林若水\n（本文为“湖岸观察”专栏第41期，图片均由读者提供）', '作者：林若水'],
])('the author stands on the cover with what he is, and with no other line: %s', async (lines, credit) => {
  const { value } = await compile(new TextEncoder().encode(`水库之困\n\n${lines}\n\n${BODY}\n`), { name: 'water.txt' })
  const cover = value?.plan.slides.find((slide) => slide.kind === 'cover')
  expect(JSON.stringify(cover)).toContain(`"text":"${credit}"`)
  expect(value && prove(value).diagnostics).toEqual([])
})

it.each([
  ['water.txt', `背景\n\n${BODY}\n\n目标\n\n${BODY}\n\n结果\n\n${BODY}\n`, 'water'],
  ['water.md', `${BODY}\n\n## 1. 截流\n\n${BODY}\n\n## 2. 渗漏\n\n${BODY}\n`, 'water'],
  ['water.md', `${BODY}\n\n## 水库之困\n\n${BODY}\n\n## 渗漏\n\n${BODY}\n`, '水库之困'],
])(
  'an article without a title is called by its file, or by a first heading that may be one: %s',
  async (name, text, title) => {
    const { value } = await compile(new TextEncoder().encode(text), { name })
    expect(value?.plan.slides[0]?.title.text).toBe(title)
  },
)
