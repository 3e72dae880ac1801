import { describe, expect, it } from 'vitest'
import { isRoomFor } from '../scripts/3-plan/height/index.ts'
import { prove } from '../scripts/proof/index.ts'
import { compileFile, readCases, readSamples } from './support/cases.ts'

const files = [...readSamples(), ...readCases().map(({ file }) => file)]
const named = files.map((file) => ({ name: file.split('/').slice(-2).join('/'), file }))

describe.each(named)('the deck of $name', ({ file }) => {
  it('is proved: every text, count, arrow and sentence', async () => {
    const { value: deck } = await compileFile(file)
    if (deck === null) throw new Error('no deck')
    const { selections, diagnostics } = prove(deck)
    expect(diagnostics.map(({ message }) => message)).toEqual([])
    expect(selections).toBeGreaterThan(0)
  })

  it('has slides of different names, each with room for what it says, and drops no sentence but what was cut as noise', async () => {
    const { value: deck } = await compileFile(file)
    const slides = deck?.plan.slides ?? []
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length)
    expect(slides.filter((slide) => !isRoomFor(slide)).map(({ id }) => id)).toEqual([])
    expect(deck?.plan.ledger.dropped.filter(({ reason }) => !reason.startsWith('noise:'))).toEqual([])
  })

  it('is the same bytes each time', async () => {
    const [first, second] = [await compileFile(file), await compileFile(file)]
    expect(second.value?.files).toEqual(first.value?.files)
  })
})
