import { expect, it } from 'vitest'
import { compileFile, readSamples } from '../support/cases.ts'

it('tells of two things that are compared what both do together with what comes of it, where that points back', async () => {
  const { value } = await compileFile(readSamples().find((path) => path.endsWith('huabei-jiebei.txt')) ?? '')
  const shared = value?.plan.slides.flatMap((slide) => (slide.kind === 'points' ? slide.shared : []))
  expect(shared?.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^它们嵌入.+风险定价。这样做既压低了.+，也让更多人能够获得金融服务$/u),
  )
})
