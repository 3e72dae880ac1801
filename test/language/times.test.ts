import { describe, expect, it } from 'vitest'
import { findLatest, readDay, readMoment, readMoments } from '../../scripts/language/times.ts'
import type { Language } from '../../scripts/model/article.ts'

const read = (text: string, language: Language = 'en') => {
  const moment = readMoment(text, language)
  return moment && [text.slice(0, moment.end), moment.grain, new Date(moment.at * 60_000).toISOString().slice(0, 16)]
}

describe('the moment that a text opens with', () => {
  it('is read in the ways of Chinese', () => {
    expect(read('2018年3月，镇里修路。', 'zh-Hans')).toEqual(['2018年3月', 'month', '2018-03-01T00:00'])
    expect(read('於2025年8月12日下午14:05斷電', 'zh-Hant')).toEqual([
      '於2025年8月12日下午14:05',
      'minute',
      '2025-08-12T14:05',
    ])
    expect(read('2014–2016年，人口减少。', 'zh-Hans')).toEqual(['2014–2016年', 'year', '2014-01-01T00:00'])
    expect(read('12个人在场', 'zh-Hans')).toBeNull()
    expect(read('1990年代的旧账', 'zh-Hans')).toBeNull()
  })

  it('is read in the ways of English', () => {
    expect(read('On 3 March 2021, the bridge closed.')).toEqual(['On 3 March 2021', 'day', '2021-03-03T00:00'])
    expect(read('July 4, 2020: opening')).toEqual(['July 4, 2020', 'day', '2020-07-04T00:00'])
    expect(read('In 2014 the mill shut.')).toEqual(['In 2014', 'year', '2014-01-01T00:00'])
    expect(read('2021-03-04 09:30 restart')).toEqual(['2021-03-04 09:30', 'minute', '2021-03-04T09:30'])
    expect(read('11:05 pm The pump stops')?.slice(0, 2)).toEqual(['11:05 pm', 'minute'])
    expect(read('May the best boat win')).toBeNull()
    expect(read('2000 people came')).toBeNull()
    expect(read('45:99 is no time')).toBeNull()
  })
})

describe('the moments of several texts', () => {
  const at = (...texts: string[]) => readMoments(texts, 'en')?.map((moment) => moment.at)

  it('are on one scale; times after midnight are of the next day', () => {
    expect(at('07:30', '07:42', '12:54')).toEqual([450, 462, 774])
    expect(at('23:50', '00:10')).toEqual([1430, 1450])
    expect(at('3 March 2021', '5 March')).toEqual(at('3 March 2021', '5 March 2021'))
  })

  it('are none where they go back in time, or only some have a date', () => {
    expect(at('5 March 2021', '3 March 2021')).toBeUndefined()
    expect(at('5 March 2021', '07:30')).toBeUndefined()
    expect(at('07:30', 'later')).toBeUndefined()
  })
})

describe('days', () => {
  it('are read where they are written in numbers alone', () => {
    expect(readDay('2026-06-30')).toEqual({ year: 2026, month: 6, day: 30 })
    expect(readDay('2026/1/5')).toEqual({ year: 2026, month: 1, day: 5 })
    expect([readDay('30 June 2026'), readDay('2026-13-01'), readDay('2026-06-30 and later')]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('are read out of stamps that programs write', () => {
    const day = { year: 2026, month: 6, day: 30 }
    for (const stamp of [
      '2026-06-30 10:00',
      '2026-06-30T10:00:05.120Z',
      '2026-06-30 10:00:05 +0800',
      '2026-06-30T10:00:05-04:00',
      'Tue, 30 Jun 2026 10:00:05 GMT',
    ])
      expect([stamp, readDay(stamp)]).toEqual([stamp, day])
  })

  it('are put in order where there is nothing but days', () => {
    expect(findLatest(['10 July 2026', '30 September 2026', '3 July 2026'], 'en')).toBe(1)
    expect(findLatest(['10 July 2026', 'in autumn'], 'en')).toBeNull()
    expect(findLatest(['10 July 2026', 'end of 2026'], 'en')).toBeNull()
  })
})
