import { beforeAll, describe, expect, it } from 'vitest'
import { isRoomFor } from '../scripts/3-plan/height/index.ts'
import type { Deck } from '../scripts/compile.ts'
import { prove } from '../scripts/proof/index.ts'
import { compileFile, readCases, readSamples } from './support/cases.ts'

const files = [...readSamples(), ...readCases().map(({ file }) => file)]
const named = files.map((file) => ({ name: file.split('/').slice(-2).join('/'), file }))

describe.each(named)('the deck of $name', ({ file }) => {
  let deck: Deck
  beforeAll(async () => {
    const { value } = await compileFile(file)
    if (value === null) throw new Error('no deck')
    deck = value
  })

  it('is proved: every text, count, arrow and sentence', () => {
    const { selections, diagnostics } = prove(deck)
    expect(diagnostics.map(({ message }) => message)).toEqual([])
    expect(selections).toBeGreaterThan(0)
  })

  it('has slides of different names, each with room for what it says, and drops no sentence but what was cut as noise', () => {
    const { slides, ledger } = deck.plan
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length)
    expect(slides.filter((slide) => !isRoomFor(slide)).map(({ id }) => id)).toEqual([])
    expect(ledger.dropped.filter(({ reason }) => !reason.startsWith('noise:'))).toEqual([])
  })

  it('is the same bytes each time', async () => {
    expect((await compileFile(file)).value?.files).toEqual(deck.files)
  })
})
