import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Deck } from '../../scripts/compile.ts'
import type { Frame } from '../../scripts/model/text.ts'
import { prove } from '../../scripts/proof/index.ts'
import { compileFile } from '../support/cases.ts'

const SAMPLE = join(import.meta.dirname, '../../articles/huabei-jiebei.txt')

async function build(file = SAMPLE): Promise<Deck> {
  const { value } = await compileFile(file)
  if (value === null) throw new Error('no deck')
  return value
}

const titleOf = (deck: Deck): Frame => deck.plan.slides.find(({ kind }) => kind === 'map')?.title as Frame

/** The deck with another risk in the headline of its map. */
function withLabel(deck: Deck, from: string, to: string): Deck {
  const title = titleOf(deck).text
  const other = title.replace(from, to)
  const json = JSON.parse(deck.files['deck.json'] ?? '')
  for (const slide of json.slides)
    if (slide.kind === 'map') Object.assign(slide.title, { text: other, values: { ...slide.title.values, label: to } })
  const slides = (deck.files['slides.md'] ?? '').replace(title, other)
  return { ...deck, files: { ...deck.files, 'deck.json': JSON.stringify(json), 'slides.md': slides } }
}

describe('the headline of a map on which all risks but one have an answer', () => {
  it('names the one that has none', async () => {
    expect(titleOf(await build()).text).toBe('三类风险中，只有“信任危机”未找到对应的策略')
  })

  it('is proved anew: another risk in its place is found', async () => {
    const deck = await build()
    expect(prove(deck).diagnostics).toEqual([])
    const { diagnostics } = prove(withLabel(deck, '信任危机', '资金链风险'))
    expect(diagnostics.map(({ code }) => code)).toContain('claim-not-computed')
  })
})

describe('the headline of a map on which a risk has no answer but through a cause, by a guess', () => {
  const NIGHT_MARKET = join(import.meta.dirname, '../../articles/yeshi-night-market-waste.txt')

  it('counts those that can be answered where of the others only a cause can', async () => {
    const deck = await build(NIGHT_MARKET)
    expect(titleOf(deck).text).toBe('四項風險中，三項可由所列對策因應')
    expect(prove(deck).diagnostics).toEqual([])
  })
})
