import type { Language } from '../model/article.ts'
import { TO_TWELVE } from './number-words.ts'
import { readNumber } from './numbers-zh.ts'

const COUNT = { en: new RegExp(`\\b(?:\\d{1,2}|${TO_TWELVE})\\b`), zh: /\d{1,2}|[两二三四五六七八九十]{1,3}/ } as const

/** The first number of at most two digits, or up to twelve in words, that words (in simplified characters or lower case) tell; `null` where they tell none. */
export function readCount(words: string, language: Language): number | null {
  const isEnglish = language === 'en'
  const [found = ''] = (isEnglish ? COUNT.en : COUNT.zh).exec(words) ?? []
  if (found === '') return null
  if (/^\d/.test(found)) return Number(found)
  return isEnglish ? TO_TWELVE.split('|').indexOf(found) + 2 : readNumber(found)
}
