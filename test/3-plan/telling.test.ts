import { describe, expect, it } from 'vitest'
import { withoutTurns } from '../../scripts/3-plan/turns.ts'
import { FIGURE_CUES } from '../../scripts/language/figure-cues.ts'
import { findHeaded } from '../../scripts/language/quantities.ts'
import { partFact } from '../../scripts/model/fact.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { compileFile, readSamples } from '../support/cases.ts'

const toText = (text: string) => ({ text, from: [{ start: 0, end: text.length }] }) as const
const part = (figure: string, text: string) => partFact({ figure: toText(figure), text: toText(text) } as never)

describe('a number in its sentence', () => {
  it('is told once, between what stands before it and after it', () => {
    expect(part('£38', 'a ticket of £38 each')).toEqual({ before: 'a ticket of ', figure: '£38', after: ' each' })
    expect(part('40人', '目前在职40人')).toEqual({ before: '目前在职', figure: '40人', after: '' })
  })

  it('stands above words that do not hold it, or hold it within another', () => {
    expect(part('12', 'all 212 boats')).toBeNull()
    expect(part('12', '12 of 12 boats')).toBeNull()
    expect(part('63%', '体积的63%是餐具')).toBeNull()
  })

  it('is measured by one that was planned, which is no figure by itself', () => {
    const { whole } = FIGURE_CUES.zh
    expect(whole.test('夜间班的编制是')).toBe(true)
    expect(whole.test('计划招收')).toBe(true)
    expect(whole.test('计划落空，损失')).toBe(false)
  })
})

describe('a headline in numbers', () => {
  it('names amounts in characters and in digits, each with its unit', () => {
    const found = findHeaded('只剩十七人，赔了41元')
    expect(found).toEqual([
      { amount: 17, unit: '人' },
      { amount: 41, unit: '元' },
    ])
  })
})

describe('words told without the clause before them', () => {
  const told = (words: string) =>
    withoutTurns(words, { start: 0, end: words.length })
      .map((span) => wordsOf(words, span))
      .join('')

  it('turn against nothing', () => {
    expect(told('南段的骑楼却积水')).toBe('南段的骑楼积水')
    expect(told('急需用钱时，则可以申请')).toBe('急需用钱时，可以申请')
  })

  it('keep what follows from a condition', () => {
    expect(told('如果下雨，则停工')).toBe('如果下雨，则停工')
  })
})

describe('a cause beside its risk', () => {
  it('is told in the words of its arrow, where there is no room for them by its name alone', async () => {
    const path = readSamples().find((one) => one.endsWith('yeshi-night-market-waste.txt')) ?? ''
    const { value: deck } = await compileFile(path)
    const causes = (deck?.plan.slides ?? []).flatMap((slide) => (slide.kind === 'focus' ? [slide.causes] : []))
    const told = causes.map((side) => side.map(({ words }) => words?.text ?? ''))
    expect(told.filter((side) => side.length > 1)).toEqual([['', '']])
    expect(told.filter((side) => side.length === 1).flat()).toEqual([
      expect.stringContaining('造成側溝淤積'),
      expect.stringContaining('因此夜市班'),
    ])
  })
})

const readNightMarket = async () => {
  const path = readSamples().find((one) => one.endsWith('yeshi-night-market-waste.txt')) ?? ''
  return (await compileFile(path)).value?.plan.slides ?? []
}

it('a number is told under the clause that opens its sentence with the day', async () => {
  const facts = (await readNightMarket()).flatMap((slide) => (slide.kind === 'focus' ? slide.facts : []))
  expect(facts.find(({ figure }) => figure?.text === '22公分')?.text.text).toBe(
    '2025年8月12日的午後雷雨，夜市南段的騎樓積水22公分',
  )
})

it('a heading with one of several amounts, and not which, heads no slide', async () => {
  const context = (await readNightMarket()).find(({ id }) => id === 'context-1')
  expect(context?.title.text).toContain('沒有人對總量負責')
})
