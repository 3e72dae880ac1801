import { MONTHS } from './months.ts'
import { WEEKDAY } from './weekdays.ts'

const MONTH = `(?:${MONTHS}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)`

const TIMES = [
  '\\d{1,2}[:：]\\d{2}',
  '\\d{4}[-/.年]\\s?\\d{1,2}[-/.月]\\s?\\d{1,2}',
  '\\d{1,2}月\\d{1,2}日',
  // `22 July 2024: …`, `Mar 19 - …`
  `(?:\\d{1,2} ${MONTH}(?: \\d{4})?|${MONTH} \\d{1,2}(?:,? \\d{4})?)(?=\\s*(?:[:：–—]|- ))`,
  // `Sat 01:58`, `Sat 26 Oct 01:45`, `Day 2, 14:00`; `周六 01:58`, `星期六上午9点`.
  `(?:${WEEKDAY.en}|day \\d{1,3})[,:]? (?:at )?(?:\\d{1,2} [a-z]{3,9},? )?\\d{1,2}[:.]\\d{2}`,
  `${WEEKDAY.zh}[，,]?\\s*(?:[凌清早上中下傍晚夜深][晨上午晚间間里裡夜]\\s*)?\\d{1,2}\\s?[:：点點时時]`,
]
/** Opens with a time or a full date: an entry of a timeline. */
const STAMPED = new RegExp(`^[\\s【[(（*]*(?:${TIMES.join('|')})`, 'iu')

/** Whether words open with a time or a full date, as an entry of a timeline does. */
export const isStamped = (words: string): boolean => STAMPED.test(words)
