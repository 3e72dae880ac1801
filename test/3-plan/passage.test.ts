import { expect, it } from 'vitest'
import { compileFile, readSamples } from '../support/cases.ts'

it('begins a passage of the appendix where it stands by itself, not at a sentence that points back', async () => {
  const { value } = await compileFile(readSamples().find((path) => path.endsWith('harbour-pay-outage.md')) ?? '')
  const rows = value?.plan.slides.flatMap((slide) => (slide.kind === 'backup' ? slide.rows : [])) ?? []
  const toPassage = (name: string) => rows.find(({ point }) => point.label.text === name)?.quote.text
  expect(toPassage('Unlimited lock wait')).toMatch(
    /^To introduce .+ The settlement report .+ No limit had been set on that wait\./u,
  )
  // A page gives the lines that are left on it to the passages that have more to say.
  expect(toPassage('Stale gate lists')).toContain('They have been on the pier network since 2023')
  // What the slides tell needs no passage.
  expect(toPassage('Unwatched mailbox')).toBeUndefined()
  expect(toPassage('Blind payment retries')).toContain('After the block was removed at 11:20')
})
