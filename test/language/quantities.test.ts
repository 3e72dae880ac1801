import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../scripts/language/quantities.ts'
import type { Language } from '../../scripts/model/article.ts'

const read = (text: string, language: Language = 'zh-Hans') =>
  findQuantities(text, language).map(({ start, end, kind, amount }) => [text.slice(start, end), kind, amount])

describe('the numbers of a Chinese text', () => {
  it('come with their hedge, scale and unit', () => {
    expect(read('全年收入约820万元，客流达3.5亿人次。')).toEqual([
      ['约820万元', 'money', 8_200_000],
      ['3.5亿人次', 'count', 350_000_000],
    ])
    expect(read('平均年資從6.8年降到2.3年。', 'zh-Hant')).toEqual([
      ['6.8年', 'time', 6.8],
      ['2.3年', 'time', 2.3],
    ])
  })

  it('are shares in whatever way the language writes them', () => {
    expect(read('占63%，多了四成，又涨百分之三十五，小吃占七成半。')).toEqual([
      ['63%', 'share', 63],
      ['四成', 'share', 40],
      ['百分之三十五', 'share', 35],
      ['七成半', 'share', 75],
    ])
  })

  it('keep a unit whole that begins as a scale does', () => {
    expect(read('体重增加了8.5千克，装机12千瓦，走了8千米。')).toEqual([
      ['8.5千克', 'count', 8.5],
      ['12千瓦', 'count', 12],
      ['8千米', 'count', 8000],
    ])
  })

  it('go on after ten thousands', () => {
    expect(read('每班补贴四万二，油费三万五千元，人工二万三千四百元，共十二万。')).toEqual([
      ['四万二', 'count', 42_000],
      ['三万五千元', 'money', 35_000],
      ['二万三千四百元', 'money', 23_400],
      ['十二万', 'count', 120_000],
    ])
    expect(read('租金四万一年。')).toEqual([['四万', 'count', 40_000]])
  })

  it('are whole: from their beginning to what bounds them', () => {
    expect(read('跌去五成以上，每斤2元以下，立项说一百六十万人，平均2 860元，收入九亿二，大约1万5。')).toEqual([
      ['五成以上', 'share', 50],
      ['2元以下', 'money', 2],
      ['一百六十万人', 'count', 1_600_000],
      ['2 860元', 'money', 2860],
      ['九亿二', 'count', 920_000_000],
      ['大约1万5', 'count', 15_000],
    ])
    expect(read('九亿二千万元，几十万颗，745周年。')).toEqual([['九亿二千万元', 'money', 920_000_000]])
  })

  it('are no dates, times, ordinals or names', () => {
    expect(read('2018年3月5日14:05，第3条、图2和G20写在12月的1990年代，三个人成立了一家店。')).toEqual([])
  })
})

describe('the numbers of an English text', () => {
  it('come with their hedge, currency, scale and what they count', () => {
    expect(read('An estimated 5,420 passengers cost about £61,800, or $3.5 million over 12 weeks.', 'en')).toEqual([
      ['An estimated 5,420 passengers', 'count', 5420],
      ['about £61,800', 'money', 61_800],
      ['$3.5 million', 'money', 3_500_000],
      ['over 12 weeks', 'time', 12],
    ])
    expect(read('Sales fell 41.5% and 7 per cent of 5 hours and 12 minutes.', 'en').map(([words]) => words)).toEqual([
      '41.5%',
      '7 per cent',
      '5 hours and 12 minutes',
    ])
  })

  it('come with what bounds them', () => {
    expect(read('Homes at $2m or more and 10,000+ people, 20% or more of 400 pupils or more.', 'en')).toEqual([
      ['$2m or more', 'money', 2_000_000],
      ['10,000+', 'count', 10_000],
      ['20% or more', 'share', 20],
      ['400 pupils', 'count', 400],
    ])
  })

  it('are no dates, times, versions or names', () => {
    expect(
      read('On 13 June 2026 at 07:42 Release 118 of Section 3 began, see no. 20 and [20m] of 2019.', 'en'),
    ).toEqual([])
  })
})
