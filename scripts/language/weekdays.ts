/** The days of a week as a pattern's alternatives, by language: `周六`, `Sat`. */
export const WEEKDAY = {
  zh: '(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]',
  en: '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?',
} as const

const CHINESE = '日一二三四五六'
const ENGLISH = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa']

/** Which day of the week a word names, from Sunday, 0, on. */
export function toWeekday(word: string): number {
  const last = (word.at(-1) ?? '').replace('天', '日')
  return CHINESE.includes(last) ? CHINESE.indexOf(last) : ENGLISH.indexOf(word.slice(0, 2).toLowerCase())
}

const ALONE = new RegExp(`^(?:${WEEKDAY.zh}|${WEEKDAY.en})$`, 'iu')

/** Whether words are the name of a day of the week and no more. */
export const isWeekday = (words: string): boolean => ALONE.test(words.trim())
