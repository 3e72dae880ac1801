import { beforeAll, describe, expect, it } from 'vitest'
import { isRoomFor } from '../scripts/3-plan/height/index.ts'
import type { Deck } from '../scripts/compile.ts'
import type { Outcome } from '../scripts/model/outcome.ts'
import { prove } from '../scripts/proof/index.ts'
import { compileAnew, compileFile, readCases, readExpected, readSamples, toForms } from './support/cases.ts'

const articles = [...readSamples().map((file) => ({ file, folder: null })), ...readCases()]
const named = articles.map(({ file, folder }) => ({ name: file.split('/').slice(-2).join('/'), file, folder }))

describe.each(named)('the deck of $name', ({ file, folder }) => {
  let outcome: Outcome<Deck | null>
  let deck: Deck
  beforeAll(async () => {
    outcome = await compileFile(file)
    if (outcome.value === null) throw new Error('no deck')
    deck = outcome.value
  })

  if (folder !== null)
    it('gives its expected forms', () => {
      const forms = toForms(outcome)
      const expected = readExpected(folder, forms)
      expect(Object.keys(expected)).not.toEqual([])
      for (const [name, text] of Object.entries(expected)) expect(forms[name] ?? '', name).toBe(text)
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
    expect((await compileAnew(file)).value?.files).toEqual(deck.files)
  })
})
