import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'

it('a slide of one risk tells of what leads to it and of what answers it a sentence more where there is room', async () => {
  const article = new URL('../../articles/yeshi-night-market-waste.txt', import.meta.url)
  const { value: deck } = await compile(await readFile(article), { name: 'yeshi.txt' })
  const focus = deck?.plan.slides.flatMap((slide) => (slide.kind === 'focus' ? [slide] : [])) ?? []
  const wordsAt = (name: string) => {
    const [slide] = focus.filter(({ point }) => point.label.text === name)
    return [...(slide?.causes ?? []), ...(slide?.strategies ?? [])].map(({ words }) => words?.text ?? '')
  }
  // How it comes about before what follows of it, what is done before what it brings.
  const [cause = ''] = wordsAt('人力流失')
  expect(cause.indexOf('一袋袋垃圾只好在騎樓下過夜。')).toBeGreaterThan(0)
  expect(cause.endsWith('因此夜市班成了全隊最留不住人的一班')).toBe(true)
  const [answer = ''] = wordsAt('鄰里失和')
  expect(answer.startsWith('潮埔路北口的市有停車場可以撥出六個車位')).toBe(true)
  expect(answer.endsWith('清晨的騎樓可以還給上學的孩子')).toBe(true)
})
