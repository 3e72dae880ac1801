import type { Language } from '../model/article.ts'
import { CHINESE_MOMENTS, ENGLISH_MOMENTS, MOMENTS, MONTH_STARTS } from './moment-forms.ts'
import { toSimplified } from './simplify.ts'
import { toWeekday } from './weekdays.ts'

/** When something happened, as the words at the start of a text say it. */
export interface Moment {
  /** Where they begin, behind a preposition: `2018` of `In 2018`. */
  readonly start: number
  /** Where the words end that say it, in UTF-16 units from the start of the text. */
  readonly end: number
  /** Minutes on a scale of their own: of the calendar, or of one day when only a time of day is told. */
  readonly at: number
  /** How exactly it is told; moments without a date can only be compared with each other. */
  readonly grain: 'year' | 'month' | 'day' | 'minute'
  readonly hasDate: boolean
  readonly hasYear: boolean
  /** The day of the week that is named, from Sunday, 0, on. */
  readonly weekday: number | null
  /** Which day it is of those that are counted: 2 in `Day 2, 14:00`, 1 in `+1d 02:52`. */
  readonly count: number | null
}

const MINUTES_A_DAY = 1440

type Words = Readonly<Record<string, string | undefined>>

/** The moment that a text opens with; `null` when it opens with none. `year` is taken where the text names none. */
export function readMoment(text: string, language: Language, year = 2000): Moment | null {
  const forms = [...(language === 'en' ? ENGLISH_MOMENTS : CHINESE_MOMENTS), ...MOMENTS]
  const matches = forms.map((form) => form.exec(text)).filter((match) => match !== null)
  const [match] = matches.sort((a, b) => b[0].length - a[0].length)
  if (!match?.groups) return null
  const words: Words = match.groups
  const { hour, month, name, day } = words
  const hasYear = words.year !== undefined
  const index = name ? MONTH_STARTS.indexOf(name.slice(0, 3).toLowerCase()) : Number(month ?? 1) - 1
  const hours = toHours(Number(hour ?? 0), words.half ?? '')
  const [days, minutes] = [Number(day ?? 1), toMinutes(words)]
  if (index < 0 || index > 11 || days < 1 || days > 31 || hours > 24 || minutes > 59) return null
  const hasDate = hasYear || month !== undefined || name !== undefined
  const date = Date.UTC(hasYear ? Number(words.year) : year, index, days) / 60_000
  const weekday = words.weekday ?? words.inBrackets ?? words.after
  return {
    start: words.lead?.length ?? 0,
    end: match[0].trimEnd().length,
    at: (hasDate ? date : 0) + hours * 60 + minutes,
    grain:
      hour !== undefined
        ? 'minute'
        : day !== undefined
          ? 'day'
          : hasDate && (month ?? name) !== undefined
            ? 'month'
            : 'year',
    hasDate,
    hasYear,
    weekday: weekday === undefined ? null : toWeekday(weekday),
    count: toCount(words),
  }
}

// Halves and parts of the day: after noon, in the night (`夜里2点` is past midnight), at noon, before dawn.
const AFTER_NOON = /^(?:p|下午|傍晚)/iu
const AT_NIGHT = /^(?:晚|夜|深夜)/u
const AT_NOON = /^中午/u
const BEFORE_NOON = /^(?:a|凌晨)/iu

function toHours(hour: number, half: string): number {
  const isLater =
    (AFTER_NOON.test(half) && hour < 12) ||
    (AT_NIGHT.test(half) && hour >= 5 && hour <= 12) ||
    (AT_NOON.test(half) && hour < 4)
  if (isLater) return hour + 12
  return BEFORE_NOON.test(half) && hour === 12 ? 0 : hour
}

const toMinutes = ({ minute, past, halfPast }: Words): number => Number(minute ?? past ?? (halfPast ? 30 : 0))

const NUMERALS = '零一二三四五六七八九十'

function toCount({ count, later }: Words): number | null {
  const told = count ?? later
  if (told === undefined) return null
  return NUMERALS.includes(told) ? NUMERALS.indexOf(told) : Number(told)
}

/**
 * The moments that texts open with, in their order, on one scale; `null` when one opens with none, when they go back in time, or when
 * nothing says how they follow each other: of some a date and of some not even a day of the week. A time of day alone is of the day of
 * the time before it; earlier than that one, late in the evening, it is of the next day. A day of the week is the next of its name.
 */
export function readMoments(texts: readonly string[], language: Language): Moment[] | null {
  let moments: Moment[] = []
  let [year, hasYear] = [2000, false]
  for (const text of texts) {
    const read = readMoment(text, language, year)
    if (read === null) return null
    if (read.hasYear) year = new Date(read.at * 60_000).getUTCFullYear()
    hasYear ||= read.hasYear
    const own = hasYear && read.hasDate ? { ...read, weekday: read.weekday ?? dayOf(read.at) } : read
    const last = moments.at(-1)
    const at = last ? toFollowing(own, last) : own.at + MINUTES_A_DAY * (own.count ?? 0)
    if (at === null || (last && at < last.at)) return null
    // What came before a first date gets its days from it.
    const before = own.hasDate ? own.at - at : 0
    moments = moments.map((one) => ({ ...one, at: one.at + before, hasDate: own.hasDate || one.hasDate }))
    const weekday = own.weekday ?? (last ? toWeekdayAfter(last, at) : null)
    moments.push({ ...own, at: at + before, weekday, hasDate: own.hasDate || last?.hasDate === true })
  }
  return moments
}

/** The day of the week of a time behind one of which it is known. */
const toWeekdayAfter = (last: Moment, at: number): number | null =>
  last.weekday === null ? null : (last.weekday + (toMidnight(at) - toMidnight(last.at)) / MINUTES_A_DAY) % 7

const dayOf = (at: number): number => new Date(at * 60_000).getUTCDay()

const toMidnight = (at: number): number => Math.floor(at / MINUTES_A_DAY) * MINUTES_A_DAY

/** Where a moment is on the scale of the one before it; `null` where these two cannot be compared. */
function toFollowing(read: Moment, last: Moment): number | null {
  if (read.hasDate && last.hasDate) return read.at
  const time = read.hasDate ? read.at - toMidnight(read.at) : read.at
  if (read.weekday !== null || read.hasDate) {
    if (read.weekday === null || last.weekday === null) return null
    return toMidnight(last.at) + ((read.weekday - last.weekday + 7) % 7) * MINUTES_A_DAY + time
  }
  if (read.count !== null) return last.hasDate || last.weekday !== null ? null : read.count * MINUTES_A_DAY + time
  // Behind `27 January, 11:00` a time alone is of the same day; behind a day alone it may be of any.
  if (last.grain !== 'minute' && (last.hasDate || last.weekday !== null || last.count !== null)) return null
  const sameDay = toMidnight(last.at) + time
  return sameDay < last.at - MINUTES_A_DAY / 2 ? sameDay + MINUTES_A_DAY : sameDay
}

// A time of day may follow as programs write it (ISO 8601): `T10:00:05.120Z`, ` 10:00:05 +0800`.
const DAY =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|UTC|[+-]\d{2}:?\d{2})?)?$/u
// As in the headers of mails and feeds (RFC 5322): `Tue, 30 Jun 2026 10:00:05 GMT`.
const MAILED = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) \d{2}:\d{2}(?::\d{2})? ?(?:GMT|UTC|[+-]\d{4})?$/u

/**
 * A day that is written in numbers alone, the year first (`2026-06-30`), or in a stamp that a program wrote; `null` for any other text.
 */
export function readDay(text: string): { readonly year: number; readonly month: number; readonly day: number } | null {
  const [, mailedDay, name = '', mailedYear] = MAILED.exec(text.trim()) ?? []
  const mailed = [mailedYear, MONTH_STARTS.indexOf(name.toLowerCase()) + 1, mailedDay]
  const [year = 0, month = 0, day = 0] = (name ? mailed : (DAY.exec(text.trim()) ?? []).slice(1)).map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null
}

/** The place of the latest of several days, each with nothing but its date; `null` where one is no such day. */
export function findLatest(texts: readonly string[], language: Language): number | null {
  const moments = texts.map((text) => {
    const read = readMoment(text, language)
    return read?.grain === 'day' && read.end === text.length ? read : null
  })
  const [first] = moments
  if (!first || moments.some((one) => one?.hasYear !== first.hasYear)) return null
  const days = moments.map((one) => one?.at ?? 0)
  return days.indexOf(Math.max(...days))
}

const DATE: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /\d{1,2}月(?:\d{1,2}[日号])?|[今明后]年/u,
  en: /\b(?:\d{1,2} )?(?:January|February|March|April|June|July|August|September|October|November|December) (?:\d{1,2}, )?\d|\b\d{1,2} May\b|\b\d{1,2} (?:January|February|March|April|June|July|August|September|October|November|December)\b/u,
}

/** Whether words name a day, a month or a year to come. */
export const holdsDate = (words: string, language: Language): boolean =>
  language === 'en' ? DATE.en.test(words) : DATE.zh.test(toSimplified(words))
