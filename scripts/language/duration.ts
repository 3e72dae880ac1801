import type { Moment } from './times.ts'

/** How long something took, in the unit in which people would tell it; `isAbout` where it was not just as long. */
interface Duration {
  readonly unit: 'minutes' | 'hours' | 'days' | 'years'
  readonly n: number
  readonly isAbout: boolean
}

const HOUR = 60
const DAY = 24 * HOUR
const YEAR = 365.25 * DAY

/** Up to how much each unit is used, in minutes, and how many minutes it has. */
const UNITS: readonly (readonly [Duration['unit'], number, number])[] = [
  ['minutes', 3 * HOUR, 1],
  ['hours', 3 * DAY, HOUR],
  ['days', 2 * YEAR, DAY],
  ['years', Number.POSITIVE_INFINITY, YEAR],
]

// Of years and days only as much is known as the dates tell.
const EXACT = 0.01

/** How long it took from the first of several moments to the last; `null` where these are the same. */
export function toDuration(moments: readonly Pick<Moment, 'at'>[]): Duration | null {
  const [first, last] = [moments[0]?.at ?? 0, moments.at(-1)?.at ?? 0]
  const minutes = last - first
  const found = UNITS.find(([, most]) => minutes <= most)
  if (minutes <= 0 || found === undefined) return null
  const [unit, , size] = found
  const n = Math.round(minutes / size)
  return { unit, n, isAbout: Math.abs(minutes / size - n) > EXACT }
}
