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

describe('what a moment takes with it', () => {
  const partsOf = (text: string, language: Language) => {
    const moment = readMoment(text, language)
    return moment && text.slice(moment.start, moment.end)
  }
  it.each([
    ['早在2010年，船厂就关了。', 'zh-Hans', '2010年'],
    ['在2016年，新桥通车。', 'zh-Hans', '2016年'],
    ['2018年起，票价上涨。', 'zh-Hans', '2018年起'],
    ['2018年初级中学合并', 'zh-Hans', '2018年'],
    ['2019年3月底，堤坝完工。', 'zh-Hans', '2019年3月底'],
    ['In 2014 the mill shut.', 'en', '2014'],
    ['2018-07-12 10:25 UTC: The token was revoked.', 'en', '2018-07-12 10:25 UTC'],
    ['10:25 Last train', 'en', '10:25'],
    ['10:25 CET the pump stops', 'en', '10:25 CET'],
  ] as const)('%s', (text, language, time) => {
    expect(partsOf(text, language)).toBe(time)
  })

  it('is nothing where it only says how long something goes on', () => {
    expect(readMoment('从1989年船厂开工算起', 'zh-Hans')).toBeNull()
    expect(readMoment('Since 2014 the mill has been shut.', 'en')).toBeNull()
  })
})

describe('a moment with a day of the week', () => {
  it.each([
    ['Sat 01:58', 'en', 'Sat 01:58'],
    ['Saturday, 09:10 the gate jams', 'en', 'Saturday, 09:10'],
    ['On Sunday at 2:15 pm, all is well', 'en', 'On Sunday at 2:15 pm'],
    ['Thu 24 Oct 11:20', 'en', 'Thu 24 Oct 11:20'],
    ['Tue. 5 Nov 2024, 08:00', 'en', 'Tue. 5 Nov 2024, 08:00'],
    ['24 October (Thu) 11:20', 'en', '24 October (Thu) 11:20'],
    ['2024-10-26 (Sat) 01:45', 'en', '2024-10-26 (Sat) 01:45'],
    ['Day 2, 14:00: the pump', 'en', 'Day 2, 14:00'],
    ['+1d 02:52 the pump', 'en', '+1d 02:52'],
    ['周六 01:58', 'zh-Hans', '周六 01:58'],
    ['星期六上午9点，大门卡住', 'zh-Hans', '星期六上午9点'],
    ['週日下午2點半，恢復', 'zh-Hant', '週日下午2點半'],
    ['10月26日（周六）01:45', 'zh-Hans', '10月26日（周六）01:45'],
    ['10月26日 星期六 晚上8点20分', 'zh-Hans', '10月26日 星期六 晚上8点20分'],
    ['2024年10月26日（週六）', 'zh-Hant', '2024年10月26日（週六）'],
    ['周六（10月26日）01:45', 'zh-Hans', null],
    ['第二天，上午9点', 'zh-Hans', '第二天，上午9点'],
    ['第2天 09:30', 'zh-Hans', '第2天 09:30'],
    ['周六的早市', 'zh-Hans', null],
    ['Sat on a bench', 'en', null],
    ['3点建议', 'zh-Hans', null],
  ] as const)('is read: %s', (text, language, told) => {
    const moment = readMoment(text, language)
    expect(moment && text.slice(0, moment.end)).toBe(told)
  })

  it('does not take the day of a day-to-day thing', () => {
    expect(read('10月26日周日常巡检', 'zh-Hans')?.[0]).toBe('10月26日')
  })

  it('tells hours by the part of the day', () => {
    const hours = ['下午2点', '晚上8点', '夜里2点', '凌晨12点', '中午1点', '上午9点']
    expect(hours.map((hour) => (readMoment(`周六${hour}`, 'zh-Hans')?.at ?? 0) / 60)).toEqual([14, 20, 2, 0, 13, 9])
  })
})

describe('the moments of several texts', () => {
  const at = (...texts: string[]) => readMoments(texts, 'en')?.map((moment) => moment.at)
  const zh = (...texts: string[]) => readMoments(texts, 'zh-Hans')?.map((moment) => moment.at)
  const DAY = 1440
  const since = (moments: readonly number[] | undefined) => moments?.map((one) => one - (moments[0] ?? 0))

  it('are settled by days of the week where they stand in their order', () => {
    expect(since(at('Thu 24 Oct 11:20', 'Sat 26 Oct 01:45', 'Sat 01:58', 'Sat 21:50', 'Sun 27 Oct 02:52'))).toEqual(
      since(at('24 Oct 11:20', '26 Oct 01:45', '26 Oct 01:58', '26 Oct 21:50', '27 Oct 02:52')),
    )
    expect(since(at('Fri 20:00', 'Mon 08:00', 'Mon 09:00'))).toEqual([0, 2.5 * DAY, 2.5 * DAY + 60])
    expect(since(zh('10月26日（周六）01:45', '周六 01:58', '星期日上午9点'))).toEqual([0, 13, DAY + 435])
  })

  it('are settled by the days of the calendar where the year is known', () => {
    expect(since(at('25 October 2024 20:00', 'Sat 08:00'))).toEqual([0, DAY / 2])
    expect(at('25 October 20:00', 'Sat 08:00')).toBeUndefined()
  })

  it('get their date from a later one', () => {
    const expected = at('26 Oct 20:40', '26 Oct 21:50', '27 Oct 02:52')
    expect(at('Sat 20:40', 'Sat 21:50', 'Sun 27 Oct 02:52')).toEqual(expected)
    expect(at('Sat 20:40', '27 Oct 02:52')).toBeUndefined()
  })

  it('are counted by days', () => {
    expect(since(at('Day 1, 09:00', 'Day 2, 14:00', 'Day 4 08:00'))).toEqual([0, DAY + 300, 3 * DAY - 60])
    expect(since(at('22:10', '23:50', '+1d 02:52'))).toEqual([0, 100, 282])
    expect(since(zh('第一天 09:00', '第二天上午10点'))).toEqual([0, DAY + 60])
  })

  it('of a time alone is of the day of the time before it', () => {
    expect(since(at('Sat 10:00', '11:00', 'Sun 09:00'))).toEqual([0, 60, DAY - 60])
    expect(since(at('27 January, 22:00', '23:30', '01:00', '28 January, 02:00'))).toEqual([0, 90, 180, 240])
    expect(at('27 January', '11:00')).toBeUndefined()
  })

  it('are none where a day of the week goes back', () => {
    expect(at('Sat 10:00', 'Sat 09:00')).toBeUndefined()
  })

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
