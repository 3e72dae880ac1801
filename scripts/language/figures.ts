import type { Language } from '../model/article.ts'
import { TO_NINETY, TO_TWELVE } from './number-words.ts'
import { toSimplified } from './simplify.ts'

// What is counted or measured after a number in Chinese characters; parts of an argument (`三类`, `两点`) are no figures.
const UNITS_ZH =
  '成|倍|折|番|分之|元|块|毛|角钱|年|岁|载|个?半?(?:月|小时|钟头|星期|季度|学期|世纪)|天|日|周|夜|晚|整夜|分钟|刻钟|秒|点(?:半|钟|多|整|一刻)|时许|公里|公尺|里|米|公分|厘米|毫米|尺|寸|英里|公吨|吨|公斤|千克|斤|克|升|毫升|度|公顷|亩|平方|立方|人|名|位|户|家|村|所|座|栋|幢|层|间|床|辆|艘|架|台|班|趟|车|次|回|起|例|宗|件|封|张|份|本|册|篇|页|票|笔|单|摊|席|桌|套|箱|袋|桶|瓶|包|只|头|匹|棵|株|届'
const FIGURE_ZH = new RegExp(
  [
    '[\\d０-９%％‰]',
    // 二十 · 一百三 · 十五 · 数千 · 上百; 十分 and 千万别 are no numbers.
    '[一二三四五六七八九两几数上][十百千万亿]',
    '[十百][一二三四五六七八九余多来几万亿]|千[一二三四五六七八九余多几]',
    `[二三四五六七八九十百千万亿两半]+(?:来|余|多|几)?(?:个)?(?:${UNITS_ZH})(?!之)`,
    `一(?:成|倍|半|年|个月|个星期|个小时|天|小时|分钟|公里|公吨|吨|公斤|米|亿)`,
    '(?:过|近|多|大|小)半|半数|翻番|翻倍|减半|百分点|分之',
  ].join('|'),
  'u',
)
const FIGURE_EN = new RegExp(
  [
    '[\\d%]',
    `\\b(?:half|halved?|third|thirds|quarters?|doubled?|triple[ds]?|twice|thrice|fourfold|fivefold|tenfold|dozens?|scores of|hundreds?|thousands?|millions?|billions?|trillions?|per ?cent|${TO_NINETY}|one (?:in|out of|of every|year|month|week|day|hour|minute|mile|pound|dollar|euro)|an? (?:year|month|week|day|hour) (?:later|earlier|after|before))\\b`,
  ].join('|'),
  'iu',
)

/** Whether words hold a figure: in digits, in Chinese characters (`九十分鐘`, `四公噸`) or in number words (`twenty`, `half`). */
export const hasFigure = (words: string, language: Language): boolean =>
  language === 'en' ? FIGURE_EN.test(words) : FIGURE_ZH.test(toSimplified(words))

// A count in characters with what it counts: `九十分钟`, `三百多个家庭`, `四公吨`; 一 is mostly an article.
const COUNT_ZH =
  /\d|[%％]|[一二三四五六七八九十百千万亿]+(?:倍|成|万|亿)|(?<!第)(?:[二两三四五六七八九十百千万半]+|[一二三四五六七八九][十百千万亿]+[一二三四五六七八九十百千万亿]*)[多余几]?(?:分钟|小时|个|天|年|月|周|公吨|吨|公里|公尺|公分|米|元|人|名|家|户|件|起|次|套|摊|座|袋|辆|点|万|亿)/u
const COUNT_EN = new RegExp(`[\\d%]|\\b(?:${TO_NINETY}|hundreds?|thousands?|millions?|dozens?)\\b`, 'iu')

/** Whether words hold a number, in figures or in words: less than a figure, as shares and multiples are none, and more, as three things are one. */
export const isCounted = (words: string, language: Language): boolean =>
  language === 'en' ? COUNT_EN.test(words) : COUNT_ZH.test(toSimplified(words))

const HAN_NUMBER = '[一二三四五六七八九两十百千万亿半]'
// No dates and no times of day: they say when, not how much.
const COUNTED_ZH = new RegExp(
  `(?<![\\d:])\\d[\\d.,]*(?![\\d:年月日点])|(?<![第一二三四五六七八九两十百千万亿])(?!一(?!成|倍|半))${HAN_NUMBER}+(?=[来余多几]?(?:${UNITS_ZH}))(?!点|月)`,
  'gu',
)
const COUNTED_EN = new RegExp(`(?<![\\d:])\\d[\\d.,]*(?![\\d:])|\\b(?:half|twice|${TO_TWELVE})\\b`, 'giu')

/** How many different figures words hold, dates and times of day left out. */
export function countFigures(words: string, language: Language): number {
  const found = language === 'en' ? words.match(COUNTED_EN) : toSimplified(words).match(COUNTED_ZH)
  return new Set(found ?? []).size
}
