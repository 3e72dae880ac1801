import type { Language } from '../model/article.ts'
import { toSimplified } from './simplify.ts'

/** When something happened, as the words at the start of a text say it. */
export interface Moment {
  /** Where the words end that say it, in UTF-16 units from the start of the text. */
  readonly end: number
  /** Minutes on a scale of their own: of the calendar, or of one day when only a time of day is told. */
  readonly at: number
  /** How exactly it is told; moments without a date can only be compared with each other. */
  readonly grain: 'year' | 'month' | 'day' | 'minute'
  readonly hasDate: boolean
  readonly hasYear: boolean
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const CLOCK = '(?<hour>\\d{1,2})[:：](?<minute>\\d{2})(?:[:：]\\d{2})?'
const LEAD_ZH = '(?:[（(\\[【]|在|于|於|自|从|從|到|至|早在)?\\s*'
const LEAD_EN = '(?:[([]|on |in |at |by |since |from |around )?'
// A range tells its beginning: `2014–2016年`.
const RANGE = '(?:\\s*[-–—~～至到]\\s*(?:\\d{1,4}|now|today|present))?'

const CHINESE: readonly RegExp[] = [
  new RegExp(
    `^${LEAD_ZH}(?:(?<year>\\d{4})\\s*年\\s*)?(?<month>\\d{1,2})\\s*月(?:\\s*(?<day>\\d{1,2})\\s*[日号號])?(?:\\s*(?:凌晨|清晨|早上|上午|中午|下午|晚上|傍晚)?\\s*${CLOCK})?`,
    'u',
  ),
  new RegExp(`^${LEAD_ZH}(?<year>\\d{4})${RANGE}\\s*年(?!代)`, 'u'),
]
const ENGLISH: readonly RegExp[] = [
  new RegExp(
    `^${LEAD_EN}(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?<day>\\d{1,2})(?:st|nd|rd|th)? ${MONTH.replace('(', '(?<name>')}(?:,? (?<year>\\d{4}))?(?:,? (?:at )?${CLOCK})?`,
    'iu',
  ),
  new RegExp(
    `^${LEAD_EN}(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?${MONTH.replace('(', '(?<name>')} (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<year>\\d{4}))?(?:,? (?:at )?${CLOCK})?`,
    'iu',
  ),
  new RegExp(`^${LEAD_EN}(?:early |mid-|late )?${MONTH.replace('(', '(?<name>')},? (?<year>\\d{4})\\b`, 'iu'),
  // A bare year only after a preposition or before a mark: `In 2014`, `2014:`; not `2000 people`.
  new RegExp(`^(?:[([]|in |since |by |from |around )(?<year>(?:1[5-9]|20)\\d\\d)${RANGE}\\b(?! [a-z]+s )`, 'iu'),
  new RegExp(`^(?<year>(?:1[5-9]|20)\\d\\d)${RANGE}(?=\\s*(?:[,:;)—–-]|$))`, 'iu'),
]
const ANY: readonly RegExp[] = [
  /^(?:[([]\s*)?(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[ T](?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?)?/u,
  // `13:30 PM PST Sunday Oct 31st`: the date after the time.
  new RegExp(
    `^(?:at )?${CLOCK}\\s*(?<half>[ap]\\.?m\\.?)?(?:\\s*[A-Z]{2,4}\\b)?,? (?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?${MONTH.replace('(', '(?<name>')} (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b`,
    'iu',
  ),
  new RegExp(
    `^(?:at )?(?:[([]\\s*)?(?:凌晨|清晨|早上|上午|中午|下午|晚上|傍晚)?${CLOCK}(?:\\s*(?<half>[ap]\\.?m\\b\\.?))?(?:\\s*(?:UTC|GMT|[A-Z]{1,2}ST|[A-Z]{1,2}DT)\\b)?`,
    'iu',
  ),
]

const MINUTES_A_DAY = 1440

/** The moment that a text opens with; `null` when it opens with none. `year` is taken where the text names none. */
export function readMoment(text: string, language: Language, year = 2000): Moment | null {
  const forms = [...(language === 'en' ? ENGLISH : CHINESE), ...ANY]
  const matches = forms.map((form) => form.exec(text)).filter((match) => match !== null)
  const [match] = matches.sort((a, b) => b[0].length - a[0].length)
  if (!match?.groups) return null
  const { hour, minute, month, name, day, half } = match.groups
  const hasYear = match.groups.year !== undefined
  const index = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) : Number(month ?? 1) - 1
  const hours = toHours(Number(hour ?? 0), half)
  const [days, minutes] = [Number(day ?? 1), Number(minute ?? 0)]
  if (index < 0 || index > 11 || days < 1 || days > 31 || hours > 24 || minutes > 59) return null
  const hasDate = hasYear || month !== undefined || name !== undefined
  const date = Date.UTC(hasYear ? Number(match.groups.year) : year, index, days) / 60_000
  return {
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
  }
}

const toHours = (hour: number, half: string | undefined): number =>
  half && /^p/iu.test(half) && hour < 12 ? hour + 12 : half && /^a/iu.test(half) && hour === 12 ? 0 : hour

/**
 * The moments that texts open with, in their order, on one scale; `null` when one opens with none, when they go back in time, or when
 * some have a date and some have not. A time of day earlier than the one before it, late in the evening, is of the next day.
 */
export function readMoments(texts: readonly string[], language: Language): Moment[] | null {
  const moments: Moment[] = []
  let [year, shift] = [2000, 0]
  for (const text of texts) {
    const read = readMoment(text, language, year)
    const last = moments.at(-1)
    if (read === null || (last && last.hasDate !== read.hasDate)) return null
    if (read.hasYear) year = new Date(read.at * 60_000).getUTCFullYear()
    if (!read.hasDate && last && read.at + shift < last.at - MINUTES_A_DAY / 2) shift += MINUTES_A_DAY
    const at = read.hasDate ? read.at : read.at + shift
    if (last && at < last.at) return null
    moments.push({ ...read, at })
  }
  return moments
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
  const mailed = [mailedYear, MONTHS.indexOf(name.toLowerCase()) + 1, mailedDay]
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
