import { describe, expect, it } from 'vitest'
import { isStamped } from '../../scripts/language/stamped.ts'

describe('an entry of a timeline', () => {
  it.each([
    '07:30 the gate jams',
    '**2024-10-26** release',
    '10月26日，上线',
    'Saturday, 09:10 the gate jams',
    'Sat 01:58 the gate jams',
    'Sat 26 Oct 01:45 the gate jams',
    'Day 2, 14:00: the pump stops',
    '22 July 2024: notices updated',
    'Mar 19 - the first pump stops',
    '周六 01:58 大门卡住',
    '星期六上午9点，大门卡住',
  ])('opens with a time: %s', (words) => expect(isStamped(words)).toBe(true))

  it.each(['Sat on a bench', 'Day 2 of the visit', '周六的早市', '26 buses', 'March 19 was a Tuesday'])(
    '%s is none',
    (words) => expect(isStamped(words)).toBe(false),
  )
})
