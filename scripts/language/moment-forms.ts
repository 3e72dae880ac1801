import { WEEKDAY } from './weekdays.ts'

/** The months in English by their first three letters. */
export const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const MONTH = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const CLOCK = '(?<hour>\\d{1,2})[:：](?<minute>\\d{2})(?:[:：]\\d{2})?'
/** The zone behind a time of day: `10:25 UTC`, `09:00 (PST)`. */
const ZONE =
  '(?:\\s*[(（]?(?:UTC|GMT|WET|BST|CES?T|EES?T|MSK|IST|JST|KST|HKT|SGT|AE[SD]T|[PMCE][SD]T|[PE]T)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?(?![\\p{L}\\d])[)）]?)?'
const CLOCK_EN = `${CLOCK}(?:\\s*(?<half>[ap]\\.?m\\b\\.?))?${ZONE}`
const PERIOD = '(?<half>凌晨|清晨|早上|上午|中午|下午|晚上|傍晚|夜间|夜間|夜里|夜裡|深夜)'
// `9点`, `9点半`, `9点20分`: only behind a day, or a number with 点 would be a point of so many.
const HOURS =
  '(?<hour>\\d{1,2})(?:[:：](?<minute>\\d{2})(?:[:：]\\d{2})?|\\s?[点點时時](?!间|間|段|刻|期)(?:(?<past>\\d{1,2})分?|(?<halfPast>半)|整)?)'
const CLOCK_ZH = `(?:${PERIOD}\\s*)?${HOURS}`
// `从2018年` is how long something goes on; `2018年起` when it began.
const LEAD_ZH = '(?:[（(\\[【]|(?<lead>早?在|于|於|到|至))?\\s*'
// What part of the year or month it was: `2018年初`, `2020年起`; not the first of `初级`, `春节`.
const PART_ZH =
  '(?:初(?![级級中步次期等])|底(?![特部层層线線])|末(?![端日])|[年月]?前[后後]|起(?![点點诉訴草伏])|以[来來]|上半年|下半年|[春夏秋冬](?:天|季|(?=[，,：:])))?'
const LEAD_EN = '(?:[([]|(?<lead>on |in |at )|by |around )?'
// A range tells its beginning: `2014–2016年`.
const RANGE = '(?:\\s*[-–—~～至到]\\s*(?:\\d{1,4}|now|today|present))?'
// Before a date, and after it: `周六，`, `Sat, `; `（周六）`, ` (Sat)`. Without brackets only where no more Chinese words go on with it.
const DAY_BEFORE_ZH = `(?:(?<weekday>${WEEKDAY.zh})[，,]?\\s*)?`
const DAY_AFTER_ZH = `(?:\\s*(?:[（(]\\s*(?<inBrackets>${WEEKDAY.zh})\\s*[)）]|(?<after>${WEEKDAY.zh})(?=[\\s\\d\\p{P}]|${PERIOD.replace('?<half>', '?:')}|$)))?`
const DAY_BEFORE_EN = `(?:(?<weekday>${WEEKDAY.en}),? )?`
const DAY_AFTER_EN = `(?: \\((?<inBrackets>${WEEKDAY.en})\\))?`

/** How a text in Chinese opens with a moment. */
export const CHINESE_MOMENTS: readonly RegExp[] = [
  new RegExp(
    `^${LEAD_ZH}${DAY_BEFORE_ZH}(?:(?<year>\\d{4})\\s*年\\s*)?(?<month>\\d{1,2})\\s*月(?:\\s*(?<day>\\d{1,2})\\s*[日号號]|${PART_ZH})${DAY_AFTER_ZH}(?:[，,]?\\s*${CLOCK_ZH})?`,
    'u',
  ),
  new RegExp(`^${LEAD_ZH}(?<year>\\d{4})${RANGE}\\s*年(?!代)${PART_ZH}`, 'u'),
  new RegExp(`^${LEAD_ZH}(?<weekday>${WEEKDAY.zh})[，,]?\\s*${CLOCK_ZH}`, 'u'),
  new RegExp(`^${LEAD_ZH}第\\s*(?<count>\\d{1,3}|[一二三四五六七八九十])\\s*[天日][，,]?\\s*${CLOCK_ZH}`, 'u'),
]
/** The same in English. */
export const ENGLISH_MOMENTS: readonly RegExp[] = [
  new RegExp(
    `^${LEAD_EN}${DAY_BEFORE_EN}(?<day>\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? (?<year>\\d{4}))?${DAY_AFTER_EN}(?:,? (?:at )?${CLOCK_EN})?`,
    'iu',
  ),
  new RegExp(
    `^${LEAD_EN}${DAY_BEFORE_EN}${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<year>\\d{4}))?${DAY_AFTER_EN}(?:,? (?:at )?${CLOCK_EN})?`,
    'iu',
  ),
  new RegExp(`^${LEAD_EN}(?:early |mid-|late )?${MONTH},? (?<year>\\d{4})\\b`, 'iu'),
  // A bare year only after a preposition or before a mark: `In 2014`, `2014:`; not `2000 people`.
  new RegExp(`^(?:[([]|(?<lead>in )|by |around )(?<year>(?:1[5-9]|20)\\d\\d)${RANGE}\\b(?! [a-z]+s )`, 'iu'),
  new RegExp(`^(?<year>(?:1[5-9]|20)\\d\\d)${RANGE}(?=\\s*(?:[,:;)—–-]|$))`, 'iu'),
  new RegExp(`^${LEAD_EN}(?<weekday>${WEEKDAY.en}),? (?:at )?${CLOCK_EN}`, 'iu'),
  new RegExp(`^(?:[([]|on )?day (?<count>\\d{1,3})[,:]? (?:at )?${CLOCK_EN}`, 'iu'),
]
/** The same in any language. */
export const MOMENTS: readonly RegExp[] = [
  new RegExp(
    `^(?:[([]\\s*)?(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?:\\s?[（(](?<inBrackets>${WEEKDAY.zh}|${WEEKDAY.en})[)）])?(?:[ T]?(?<=[ T)）])(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})?${ZONE})?`,
    'iu',
  ),
  // `13:30 PM PST Sunday Oct 31st`: the date after the time.
  new RegExp(
    `^(?:at )?${CLOCK}\\s*(?<half>[ap]\\.?m\\.?)?${ZONE},? ${DAY_BEFORE_EN}${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b`,
    'iu',
  ),
  new RegExp(`^(?:at )?(?:[([]\\s*)?${CLOCK}(?:\\s*(?<half>[ap]\\.?m\\b\\.?))?${ZONE}`, 'iu'),
  new RegExp(`^(?:[([（【]\\s*)?${PERIOD}\\s*${CLOCK}`, 'u'),
  // Days after the first: `+1d 02:52`, `D+1 02:52`.
  new RegExp(`^(?:[([]\\s*)?(?:[DT]?\\+(?<later>\\d{1,3})\\s?d?(?:ays?)?),? ${CLOCK}`, 'iu'),
]
