import { expect, it } from 'vitest'
import { toDuration } from '../../scripts/language/duration.ts'

const after = (minutes: number) => toDuration([{ at: 100 }, { at: 100 + minutes }])

it('tells how long something took in the unit that people would use', () => {
  expect(after(71)).toEqual({ unit: 'minutes', n: 71, isAbout: false })
  expect(after(45.25 * 60)).toEqual({ unit: 'hours', n: 45, isAbout: true })
  expect(after(9 * 1440)).toEqual({ unit: 'days', n: 9, isAbout: false })
  expect(after(10 * 365.25 * 1440)).toEqual({ unit: 'years', n: 10, isAbout: false })
  expect(after(0)).toBeNull()
})
