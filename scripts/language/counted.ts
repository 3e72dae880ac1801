import type { Language } from '../model/article.ts'
import { toSimplified } from './simplify.ts'

// A count in characters with what it counts: `九十分钟`, `三百多个家庭`, `四公吨`; 一 is mostly an article.
const CHINESE =
  /\d|[%％]|[一二三四五六七八九十百千万亿]+(?:倍|成|万|亿)|(?<!第)(?:[二两三四五六七八九十百千万半]+|[一二三四五六七八九][十百千万亿]+[一二三四五六七八九十百千万亿]*)[多余几]?(?:分钟|小时|个|天|年|月|周|公吨|吨|公里|公尺|公分|米|元|人|名|家|户|件|起|次|套|摊|座|袋|辆|点|万|亿)/u
const ENGLISH =
  /\d|%|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?)\b/iu

/** Whether words hold a number, in figures or in words. */
export const isCounted = (words: string, language: Language): boolean =>
  language === 'en' ? ENGLISH.test(words) : CHINESE.test(toSimplified(words))
