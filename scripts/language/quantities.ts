import type { Language } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { MONTHS } from './months.ts'
import { TO_TWELVE } from './number-words.ts'
import { NUMBER_ZH, readNumber } from './numbers-zh.ts'
import { findChinese, findChineseNumbers } from './quantities-zh.ts'
import { BETWEEN_THOUSANDS, DIGITS, type Quantity, YEAR } from './quantity.ts'
import { toSimplified } from './simplify.ts'

export type { Quantity } from './quantity.ts'

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
}

const HEDGE_EN =
  '(?:(?:(?:an? )?(?:estimated|total of)|about|around|some|nearly|almost|over|more than|at least|at most|up to|fewer than|less than|roughly|approximately) |~)?'
const UNITS_EN: Readonly<Record<string, Quantity['kind']>> = {
  '%': 'share',
  percent: 'share',
  'per cent': 'share',
  hours: 'time',
  hour: 'time',
  minutes: 'time',
  seconds: 'time',
  days: 'time',
  weeks: 'time',
  months: 'time',
  years: 'time',
}
// Behind it: `$2m or more`, `10,000+`.
const BOUND_EN = '(?:\\+| or (?:more|less|fewer|so|above|over|higher)\\b)?'
// Group 1: currency; 2: digits; 3: scale; 4: the unit, or the plural noun that is counted.
const ENGLISH = new RegExp(
  `${HEDGE_EN}(US\\$|[£$€¥])?(${DIGITS})(?:[ -]?(thousand|million|billion|trillion|bn|m)\\b)?(?:\\s?(%)${BOUND_EN}|[ -](per cent\\b|percent\\b|[a-z]{3,}s\\b|people\\b|men\\b|women\\b|children\\b)|${BOUND_EN})?`,
  'giu',
)
// Nor is a digit in a name a number: `S3 access`.
const NOT_BEFORE_EN =
  /(?:[\d\p{L}.:/-]|\b(?!(?:The|A|An|In|Of|By|To|At|For|And|But|With|From|Some|About|Nearly|Over)\b)[A-Z][A-Za-z.]*\s|#|\bno\.\s)$/u
const NOT_AFTER_EN = new RegExp(`^(?:[\\d:/]|-\\d|–\\d|(?:st|nd|rd|th)\\b|\\s(?:${MONTHS})\\b|\\s?(?:am|pm)\\b)`, 'u')
// Four digits that may be a year are a count only behind words that no year stands behind: `the Act of 1988 gives`, `in 2024 buses ran`.
const COUNTED_YEAR =
  /^(?:(?:an? )?(?:estimated|total of)|some|nearly|almost|over|more than|at least|at most|up to|fewer than|less than|roughly|approximately) /iu
// Plural words after a number that it does not count.
const NO_UNIT = /^(?:was|has|is|this|its|as|does|less|across|always|perhaps|plus|versus|times|towards|besides)$/iu

/** The numbers with a unit in a text, in order. */
export const findQuantities = (text: string, language: Language): Quantity[] =>
  language === 'en' ? findEnglish(text) : findChinese(text)

/**
 * Where numbers with a unit stand in a text, each to its end: beside those of `findQuantities` such as say no single amount, `三到四成`,
 * `七八成`.
 */
export const findNumbers = (text: string, language: Language): Span[] =>
  language === 'en' ? findEnglish(text) : findChineseNumbers(text)

/** The one number that a text ends with, after what leads to it (`只有469萬元`); `null` where it says another or goes on. */
export function readQuantity(text: string, language: Language): Quantity | null {
  const [one, ...others] = findQuantities(text, language)
  const isRead = one && others.length === 0 && /^[\p{P}\s]*$/u.test(text.slice(one.end))
  return isRead && !/\d/u.test(text.slice(0, one.start)) ? one : null
}

const BARE = new RegExp(`^(?:${DIGITS})$`, 'u')

/**
 * The number that a cell of a table is; its unit may stand in the head of the column and is then empty. `null` for a cell that says
 * anything else, and for a year.
 */
export function readCell(text: string, language: Language): Quantity | null {
  const cell = text.trim()
  if (BARE.test(cell)) {
    const amount = Number(cell.replace(BETWEEN_THOUSANDS, ''))
    return YEAR.test(cell) ? null : { start: 0, end: cell.length, kind: 'count', amount, unit: '' }
  }
  const [one, ...others] = findQuantities(cell, language)
  return one?.start === 0 && one.end === cell.length && others.length === 0 ? one : null
}

const COUNT_EN = `(?:${DIGITS}|${TO_TWELVE}|half|most|many|some|none)`
// What says with a number how far it reaches or of how many it is: `between 11 and 34 minutes`, `nine of the morning's 22 sailings`.
const AMOUNT_EN = `(?:US\\$|[£$€¥])?(?:${DIGITS})(?:[ -]?(?:thousand|million|billion|trillion|bn|m)\\b|\\s?%| per ?cent\\b)?`
const SPREAD_EN = new RegExp(
  `(?<![\\w.,])(?:between ${AMOUNT_EN} and|from ${AMOUNT_EN} to|${AMOUNT_EN} to|(?:one|${COUNT_EN}) (?:out )?of(?: (?:the|our|its|their|all|those|these|[a-z]+['’]s|[a-z]+s['’]))*) $`,
  'iu',
)

/** Where a number that stands at a place begins together with the one it means nothing without. */
export const findSpread = (text: string, start: number): number =>
  start - (SPREAD_EN.exec(text.slice(0, start))?.[0].length ?? 0)

// A number in a headline with the sign of its unit: `十七人`, `41家`, `四元`.
const HEADED = new RegExp(`(${NUMBER_ZH})(\\p{Script=Han})`, 'gu')

/** The amounts that a Chinese headline names, in characters or digits, each with the first character of its unit. */
export const findHeaded = (text: string): { amount: number; unit: string }[] =>
  [...toSimplified(text).matchAll(HEADED)].flatMap(([, number = '', unit = '']) => {
    const amount = readNumber(number)
    return amount === null ? [] : [{ amount, unit }]
  })

const findEnglish = (text: string): Quantity[] =>
  toWholeTimes(
    text,
    [...text.matchAll(ENGLISH)].flatMap((match) => toEnglish(text, match)),
  )

/** `5 hours and 12 minutes` is one time; its amount is that of the larger unit. */
function toWholeTimes(text: string, found: readonly Quantity[]): Quantity[] {
  const whole: Quantity[] = []
  for (const quantity of found) {
    const last = whole.at(-1)
    const isOne = last?.kind === 'time' && quantity.kind === 'time' && text.slice(last.end, quantity.start) === ' and '
    if (last && isOne) whole[whole.length - 1] = { ...last, end: quantity.end }
    else whole.push(quantity)
  }
  return whole
}

function toEnglish(text: string, match: RegExpExecArray): Quantity[] {
  const [whole, currency, digits = '', scale, percent, noun] = match
  const isCounted = noun !== undefined && !NO_UNIT.test(noun)
  const start = match.index
  const end = start + (noun !== undefined && !isCounted ? whole.length - noun.length - 1 : whole.length)
  const at = start + whole.search(/[£$€¥\d]|US\$/u)
  if (NOT_BEFORE_EN.test(text.slice(Math.max(0, at - 12), at)) || NOT_AFTER_EN.test(text.slice(end, end + 12)))
    return []
  // `20m` alone may be metres or minutes.
  if (/^(?:m|bn)$/iu.test(scale ?? '') && currency === undefined) return []
  const amount = Number(digits.replace(BETWEEN_THOUSANDS, '')) * (SCALES[(scale ?? '').toLowerCase()] ?? 1)
  const unit = (currency ?? percent ?? (isCounted ? noun : '') ?? '').toLowerCase()
  if (unit === '' && scale === undefined && !digits.includes(',')) return []
  const isBare = currency === undefined && percent === undefined && scale === undefined
  if (isBare && YEAR.test(digits) && UNITS_EN[unit] !== 'share' && !COUNTED_YEAR.test(whole)) return []
  const kind = currency ? 'money' : (UNITS_EN[unit] ?? 'count')
  return [{ start, end, kind, amount, unit: kind === 'share' ? '%' : unit }]
}
