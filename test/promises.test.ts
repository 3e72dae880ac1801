import { describe, expect, it } from 'vitest'
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

  it('has slides of different names, and drops no sentence but what was cut as noise', async () => {
    const { value: deck } = await compileFile(file)
    const ids = deck?.plan.slides.map(({ id }) => id) ?? []
    expect(new Set(ids).size).toBe(ids.length)
    expect(deck?.plan.ledger.dropped.filter(({ reason }) => !reason.startsWith('noise:'))).toEqual([])
  })

  it('is the same bytes each time', async () => {
    const [first, second] = [await compileFile(file), await compileFile(file)]
    expect(second.value?.files).toEqual(first.value?.files)
  })
})
