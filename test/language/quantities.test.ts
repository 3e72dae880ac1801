import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../scripts/language/quantities.ts'
import type { Language } from '../../scripts/model/article.ts'

const read = (text: string, language: Language = 'zh-Hans') =>
  findQuantities(text, language).map(({ start, end, kind, amount }) => [text.slice(start, end), kind, amount])

const DIGITS = '零一二三四五六七八九'

/** A number in Chinese characters: 20,300 is `二万零三百`. */
function writeChinese(amount: number): string {
  if (amount >= 10_000) {
    const [head, rest] = [Math.floor(amount / 10_000), amount % 10_000]
    return `${writeChinese(head)}万${rest === 0 ? '' : `${rest < 1000 ? '零' : ''}${writeChinese(rest)}`}`
  }
  const places = [...String(amount)].map(Number)
  const written = places.map((digit, at) =>
    digit === 0 ? '零' : `${DIGITS[digit]}${' 十百千'[places.length - 1 - at]}`,
  )
  return written.join('').replace(/ /gu, '').replace(/零+/gu, '零').replace(/零$/u, '')
}

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

  it.each([
    ['三成八住戶試過', '三成八', 38],
    ['五成半的人', '五成半', 55],
    ['五成五。', '五成五', 55],
    ['近三成八', '近三成八', 38],
    ['不到四成', '不到四成', 40],
    ['兩成多，', '兩成多', 20],
    ['九成以上', '九成以上', 90],
    ['九成九的', '九成九', 99],
    ['3成8', '3成8', 38],
    ['3.5成', '3.5成', 35],
    ['三成八家長', '三成八', 38],
    ['三成五人士', '三成五', 35],
    ['百分之三十八点五', '百分之三十八点五', 38.5],
    ['百分之三十八點五', '百分之三十八點五', 38.5],
    ['百分之38.5', '百分之38.5', 38.5],
    ['百分之百', '百分之百', 100],
    ['唯一百分之百有效', '百分之百', 100],
    ['千分之三', '千分之三', 0.3],
    ['四分之三以上', '四分之三以上', 75],
    ['一半以上', '一半以上', 50],
    ['超過一半的人', '超過一半', 50],
    ['三成十八歲以下', '三成', 30],
  ])('are read to the end of a share: %s', (text, words, amount) =>
    expect(read(text, 'zh-Hant')).toEqual([[words, 'share', amount]]),
  )

  it.each([
    ['一萬二', '一萬二', 12_000],
    ['1萬2千', '1萬2千', 12_000],
    ['1萬2,000人', '1萬2,000人', 12_000],
    ['1億2000萬元', '1億2000萬元', 120_000_000],
    ['月薪3千5，', '3千5', 3500],
    ['一萬八就有人收', '一萬八', 18_000],
    ['8千5百元', '8千5百元', 8500],
    ['三千五百元', '三千五百元', 3500],
    ['二十萬零五百人', '二十萬零五百人', 200_500],
    ['三十多萬元', '三十多萬元', 300_000],
    ['三點五萬元', '三點五萬元', 35_000],
    ['2.3倍', '2.3倍', 2.3],
    ['兩倍半', '兩倍半', 2.5],
    ['3年半', '3年半', 3.5],
    ['1個半小時', '1個半小時', 1.5],
    ['總數12萬人', '12萬人', 120_000],
    ['數萬張，3萬張', '3萬張', 30_000],
  ])('are read to the end of a number: %s', (text, words, amount) => {
    const found = read(text, 'zh-Hant')
    expect(found.map(([own, , value]) => [own, value])).toEqual([[words, amount]])
  })

  it.each([
    '三、四成',
    '三到四成',
    '三成到三成八',
    '三四成',
    '30%至40%',
    '300—400万元',
    '百分之三十到四十',
    '两三万元',
    '七八成',
  ])('are no range: %s', (text) => expect(read(text)).toEqual([]))

  it.each([
    '三成五家店',
    '三成四口之家',
    '三成二手房',
    '三成一个人住',
    '六成半夜没睡',
    '六成六十岁以上',
    '三成八五',
    '两万二手书',
    '三万五年没变',
    '二〇二四年',
    '十几万人',
    '每度收一元八',
    '5元8角',
    '五百二十人',
  ])('are none where it does not show where they end, or small: %s', (text) => expect(read(text)).toEqual([]))

  it('read as what they were written from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.boolean(), (amount, isHant) => {
        const words = writeChinese(amount)
        // A sum below a hundred is counted on the fingers.
        const told = amount < 100 ? [] : [amount]
        const text = `一共${isHant ? words.replace(/万/gu, '萬') : words}元。`
        const found = read(text, isHant ? 'zh-Hant' : 'zh-Hans')
        expect(found.map(([, , value]) => value)).toEqual(told)
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.boolean(), (tens, ones, isHan) => {
        const [first, second] = isHan ? [DIGITS[tens], DIGITS[ones]] : [tens, ones]
        const words = `${first}成${ones === 0 ? '' : second}`
        expect(read(`约${words}的人`)).toEqual([[`约${words}`, 'share', tens * 10 + ones]])
      }),
    )
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

  it('are no years of a law or a name', () => {
    expect(read('《1998年渡輪條例》、2015條例、2019級與願景2030，自2008起，民國112年修訂。', 'zh-Hant')).toEqual([])
  })

  it('are no dates, times, ordinals or names', () => {
    expect(read('2018年3月5日14:05，第3条、图2和G20写在12月的1990年代，三个人成立了一家店。')).toEqual([])
  })
})

describe('the numbers of an English text', () => {
  it('are none of the digits of a name', () => {
    expect(
      read('The S3 access keys of 2 instances, IPv4 addresses and US$3,000 of fees.', 'en').map(([words]) => words),
    ).toEqual(['2 instances', 'US$3,000'])
  })

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

  it.each([
    'The Harbour Act of 1988 gives the board its powers.',
    'The 2015 Act covers ferries, and the 2030 Goals name none.',
    'The Class of 2019 graduates and Vision 2030 promises more.',
    'In 2024 buses ran empty, since 1974 rules forbid it, and by 2030 people will walk.',
  ])('are no years: %s', (text) => expect(read(text, 'en')).toEqual([]))

  it('are counts of the size of a year where their hedge or a comma says so', () => {
    expect(read('More than 2000 homes, some 1900 boats, 1,988 wells and £2000 or 2000%.', 'en')).toEqual([
      ['More than 2000 homes', 'count', 2000],
      ['some 1900 boats', 'count', 1900],
      ['1,988 wells', 'count', 1988],
      ['£2000', 'money', 2000],
      ['2000%', 'share', 2000],
    ])
  })
})

describe('thousands set apart by a space', () => {
  it('are one number with what is counted, and a year before a count is none of it', () => {
    expect(read('Each year 32 000 fishers drown, and 1 250 000 people move.', 'en')).toEqual([
      ['32 000 fishers', 'count', 32_000],
      ['1 250 000 people', 'count', 1_250_000],
    ])
    expect(read('In 2019 300 people left.', 'en').map(([words]) => words)).not.toContain('2019 300 people')
  })
})
