import { describe, expect, it } from 'vitest'
import { toBarLengths, toColumnLengths } from '../../components/figure-bars.ts'
import { readCell, readQuantity } from '../../scripts/language/quantities.ts'
import { toPartsOfWhole } from '../../scripts/language/wholes.ts'

const lengths = (...values: string[]) => toBarLengths(values.map((value) => readQuantity(value, 'zh-Hans')))

describe('the bars of a figure', () => {
  it('fill the part that a share is of the whole', () => {
    expect(lengths('63%')).toEqual([0.63])
    expect(lengths('80%', '52%')).toEqual([0.8, 0.52])
    expect(lengths('近三成八')).toEqual([0.38])
    expect(lengths('只有五成半，')).toEqual([0.55])
  })

  it('are as long beside each other as their numbers', () => {
    expect(lengths('8年', '2年')).toEqual([1, 0.25])
    expect(lengths('400万元', '1亿元')).toEqual([0.04, 1])
  })

  it('are not drawn of a number that says no single share, or goes on', () => {
    for (const text of ['三、四成', '三到四成', '七八成', '30%至40%', '三成八五', '三成的人占', '由20%到约30%'])
      expect(lengths(text)).toEqual([null])
  })

  it('are not drawn where there is nothing to compare with', () => {
    expect(lengths('460万元')).toEqual([null])
    expect(lengths('12公里', '3公斤')).toEqual([null, null])
    expect(lengths('一大片')).toEqual([null])
  })
})

describe('the bars of a column', () => {
  const column = (...cells: string[]) => toColumnLengths(cells.map((cell) => readCell(cell, 'en')))

  it('are as long beside the largest as their numbers', () => {
    expect(column('1,200', '600', '300')).toEqual([1, 0.5, 0.25])
    expect(column('£2 million', '£500,000')).toEqual([1, 0.25])
    expect(column('20%', '5%')).toEqual([1, 0.25])
  })

  it('are not drawn where a cell is no number, or one of another unit', () => {
    expect(column('1,200', 'some 600 or 700')).toEqual([])
    expect(column('£200', '20%')).toEqual([])
    expect(column('12', '–')).toEqual([])
    expect(column('2014', '2015')).toEqual([])
  })
})

describe('the bars of a whole and its parts', () => {
  const parts = (...values: string[]) =>
    toPartsOfWhole(values.map((value) => readQuantity(value, 'zh-Hans'))).map(({ at, length }) => [at, length])

  it('lie end to end', () => {
    expect(parts('100万元', '40万元', '60万元')).toEqual([
      [0, 1],
      [0, 0.4],
      [0.4, 0.6],
    ])
    expect(parts('0.3吨', '0.1吨', '0.2吨')).toHaveLength(3)
  })

  it('are not drawn where nothing is the sum of the others', () => {
    expect(parts('100万元', '40万元', '50万元')).toEqual([])
    expect(parts('100万元', '40人', '60万元')).toEqual([])
    expect(parts('40万元', '40万元')).toEqual([])
    expect(parts('100万元', '40万元', '60万元', '许多')).toEqual([])
  })
})
