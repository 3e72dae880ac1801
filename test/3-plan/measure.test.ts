import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { budgetOf } from '../../scripts/3-plan/budget.ts'
import { isFitting, toLineCount, toWidth } from '../../scripts/3-plan/measure.ts'
import { LATIN_WIDTHS } from '../../scripts/language/latin-widths.ts'

const require = createRequire(import.meta.url)

describe('the measuring of text', () => {
  it.each([400, 700] as const)('has the widths of the shipped font, weight %i', (weight) => {
    const file = require.resolve(`@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`)
    const font = create(readFileSync(file))
    if (!('glyphForCodePoint' in font)) throw new Error('not a single font')
    const widths = LATIN_WIDTHS[weight].map((_, index) =>
      Math.round((font.glyphForCodePoint(0x20 + index).advanceWidth / font.unitsPerEm) * 1000),
    )
    expect(LATIN_WIDTHS[weight]).toEqual(widths)
  })

  it('gives a full-width character one em', () => {
    expect(toWidth('资金链。', 20, 400)).toBe(80)
  })

  it('breaks Chinese anywhere but before a closing mark', () => {
    const box = { width: 100, size: 20, weight: 400 } as const
    expect(toLineCount('一二三四五', box)).toBe(1)
    expect(toLineCount('一二三四五。', box)).toBe(2)
    expect(toLineCount('一二三四五六七八九十', box)).toBe(2)
  })

  it('keeps a word and a number with its marks whole', () => {
    const box = { width: 100, size: 20, weight: 400 } as const
    expect(toLineCount('incident incident', box)).toBe(2)
    expect(toLineCount('约 2,400 元', { ...box, width: 80 })).toBe(2)
  })

  it('counts the lines of a word that is longer than the line', () => {
    expect(toLineCount('m'.repeat(20), { width: 100, size: 20, weight: 400 })).toBe(4)
  })

  it('says whether a text fits its box', () => {
    const box = { width: 100, size: 20, weight: 400, lines: 2 } as const
    expect(isFitting('一二三四五六七八九十', box)).toBe(true)
    expect(isFitting('一二三四五六七八九十一', box)).toBe(false)
  })
})

describe('the room of a headline', () => {
  it('allows for the word that the first line may lose to the second: browsers break between words', () => {
    const { headline } = budgetOf('zh-Hans').boxes
    expect(isFitting('字'.repeat(52), headline)).toBe(true)
    expect(isFitting('字'.repeat(56), headline)).toBe(false)
  })
})
