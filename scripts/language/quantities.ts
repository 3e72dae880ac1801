import type { Language } from '../model/article.ts'
import { MONTHS } from './months.ts'
import { TO_TWELVE } from './number-words.ts'
import { toSimplified } from './simplify.ts'

type QuantityKind = 'share' | 'money' | 'time' | 'count'

/** A number with its unit as it stands in a text; dates, times of day, ordinals and names with a number are none. */
export interface Quantity {
  readonly start: number
  readonly end: number
  readonly kind: QuantityKind
  /** In the unit itself: `3.5万元` is 35,000; of a share in percent: `四成` is 40. */
  readonly amount: number
  /** What is counted, so that only like is compared: `元`, `%`, `passengers`. */
  readonly unit: string
}

const DIGITS = '\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
// Thousands apart by a space, as Chinese journals print them: `2 860元`.
const SPACED_ZH = '(?<!\\d)\\d{1,3}(?:[ \\u2009\\u00a0\\u202f]\\d{3})+(?!\\d)'
const SCALES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
}

// The hedge before a number belongs to it: `约`, `超过`, `an estimated`.
const HEDGE_ZH = '(?:大约|约|将近|逼近|近|接近|超过了?|突破了?|逾|不到|不足|至少|至多|最多|高达|多达|上)?'
const MONEY_ZH = '元|美元|欧元|英镑|日元|港元|新台币|人民币'
const TIME_ZH = '个小时|小时|分钟|秒|天|周(?![年岁])|个月|个星期|年'
const COUNT_ZH =
  '公里|公尺|毫米|公分|厘米|平方米|立方米|米|公吨|吨|公斤|千克|升|毫升|度|人次|人|名|户|家|件|起|次|种|项|台|辆|艘|班|套|摊|间|座|所|张|袋|篇|只|头|亩|公顷|平方公里|千瓦时|千瓦|兆瓦'
const CHINESE_DIGITS = '零一二三四五六七八九'
// What goes on after the scale of a number: `三万五千`; one character alone where nothing is counted by it: `四万二，`, `九亿二`, `1万5`.
const REST_ZH =
  '[一二两三四五六七八九][一二两三四五六七八九十百千零]*万|[一二两三四五六七八九\\d]千(?:零?[一二三四五六七八九][百十]?)*|[一二三四五六七八九\\d](?=元|块|[，。；、！？）”」\\s]|$)'
// A number in characters from its beginning: not the `六十万` of `一百六十万`.
const CHARACTERS_ZH =
  '(?<![一二两三四五六七八九十百千万亿零几数])[一二两三四五六七八九十半][一二两三四五六七八九十百千零]{0,6}'
// Behind the unit: without it a number says more or less than the author did.
const BOUND_ZH = '(?:以上|以下|以内|左右|上下|之多|有余)?'
// Group 1: digits; 2: a number in characters; 3: its scale; 4: what goes on after that; 5: the unit.
const CHINESE = new RegExp(
  `${HEDGE_ZH}(?:(${SPACED_ZH}|${DIGITS})|百分之([零一二三四五六七八九十百]{1,5})|(${CHARACTERS_ZH})(?=成|倍|万|亿))\\s*(万亿|千万|百万|亿|万|千(?![克瓦卡])|百)?(?:(?<=[一二两三四五六七八九十百\\d][万亿])(${REST_ZH}))?[多余几]?\\s*(%|％|个百分点|成(?!为|立|本|员|了|功|长|果|熟|交|因|绩|都|年|人|份|就)半?|倍|${MONEY_ZH}|${TIME_ZH}|${COUNT_ZH})?\\s?${BOUND_ZH}`,
  'gu',
)
// What makes a number a date, a time, an ordinal or a name: before it and after it.
const NOT_BEFORE_ZH = /(?:第|[\d.:：/／-]|[A-Za-z]|[年月]|图|表|附件)$/u
const NOT_AFTER_ZH =
  /^(?:[\d:：/／月号]|日(?!元)|[-–—~～至到]\d|年代|世纪|点(?!\d)|时(?!间|长)|版|号|条|款|章|节|楼|路|班表)/u
const YEAR = /^(?:1[89]|20)\d\d$/u

const HEDGE_EN =
  '(?:(?:(?:an? )?(?:estimated|total of)|about|around|some|nearly|almost|over|more than|at least|at most|up to|fewer than|less than|roughly|approximately) |~)?'
const UNITS_EN: Readonly<Record<string, QuantityKind>> = {
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
const NOT_BEFORE_EN =
  /(?:[\d.:/-]|\b(?!(?:The|A|An|In|Of|By|To|At|For|And|But|With|From|Some|About|Nearly|Over)\b)[A-Z][A-Za-z.]*\s|#|\bno\.\s)$/u
const NOT_AFTER_EN = new RegExp(`^(?:[\\d:/]|-\\d|–\\d|(?:st|nd|rd|th)\\b|\\s(?:${MONTHS})\\b|\\s?(?:am|pm)\\b)`, 'u')
// Plural words after a number that it does not count.
const NO_UNIT = /^(?:was|has|is|this|its|as|does|less|across|always|perhaps|plus|versus|times|towards|besides)$/iu

/** The numbers with a unit in a text, in order. */
export const findQuantities = (text: string, language: Language): Quantity[] =>
  language === 'en' ? findEnglish(text) : findChinese(text)

const BARE = new RegExp(`^(?:${DIGITS})$`, 'u')

/**
 * The number that a cell of a table is; its unit may stand in the head of the column and is then empty. `null` for a cell that says
 * anything else, and for a year.
 */
export function readCell(text: string, language: Language): Quantity | null {
  const cell = text.trim()
  if (BARE.test(cell)) {
    const amount = Number(cell.replace(/[,，]/gu, ''))
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

function findChinese(text: string): Quantity[] {
  const plain = toSimplified(text)
  return [...plain.matchAll(CHINESE)].flatMap((match) => {
    const [whole, digits, percent, characters, scale, rest, unit] = match
    const start = match.index
    const end = start + whole.trimEnd().length
    const isDate = unit === '年' && YEAR.test(digits ?? '')
    const before = plain.slice(Math.max(0, start - 4), start)
    if (isDate || NOT_BEFORE_ZH.test(before) || NOT_AFTER_ZH.test(plain.slice(end, end + 3))) return []
    if (unit === undefined && scale === undefined && percent === undefined) return []
    const figure = digits ? Number(digits.replace(/[,，\s]/gu, '')) : toChineseNumber(percent ?? characters ?? '')
    const amount = figure * (SCALES[scale ?? ''] ?? 1) + toRest(rest ?? '', scale)
    return [toChinese(start, end, amount, percent === undefined ? (unit ?? '') : '%')]
  })
}

/** What is said after the scale: `五千` or `五` alone after ten thousands is 5,000, `二` alone after hundreds of millions a tenth of one. */
function toRest(rest: string, scale: string | undefined): number {
  const [digit = ''] = rest
  const isDigit = /\d/u.test(digit)
  if (rest.length === 1) return (isDigit ? Number(rest) : toChineseNumber(rest)) * (scale === '亿' ? 1e7 : 1e3)
  if (rest.endsWith('万')) return toChineseNumber(rest.slice(0, -1)) * 1e4
  return isDigit ? Number(digit) * 1e3 + toChineseNumber(rest.slice(2)) : toChineseNumber(rest)
}

function toChinese(start: number, end: number, amount: number, unit: string): Quantity {
  if (unit.startsWith('成'))
    return { start, end, kind: 'share', amount: amount * 10 + (unit === '成半' ? 5 : 0), unit: '%' }
  if (/^(?:%|％)$/u.test(unit)) return { start, end, kind: 'share', amount, unit: '%' }
  if (new RegExp(`^(?:${MONEY_ZH})$`, 'u').test(unit)) return { start, end, kind: 'money', amount, unit }
  if (new RegExp(`^(?:${TIME_ZH})$`, 'u').test(unit)) return { start, end, kind: 'time', amount, unit }
  return { start, end, kind: 'count', amount, unit }
}

// A number in a headline with the sign of its unit: `十七人`, `41家`, `四元`.
const HEADED = new RegExp(`(${DIGITS}|[一二三四五六七八九十百两]{1,5})(\\p{Script=Han})`, 'gu')

/** The amounts that a Chinese headline names, in characters or digits, each with the first character of its unit. */
export const findHeaded = (text: string): { amount: number; unit: string }[] =>
  [...toSimplified(text).matchAll(HEADED)].map(([, number = '', unit = '']) => ({
    amount: /\d/u.test(number) ? Number(number.replace(/[,，]/gu, '')) : toChineseNumber(number),
    unit,
  }))

const TENS_ZH: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** What a number in Chinese characters says: `三十`, `十二`, `两`, `百`, `半`. */
export function toChineseNumber(characters: string): number {
  if (characters === '半') return 0.5
  const plain = characters.replace(/两/gu, '二')
  let [sum, digit] = [0, 0]
  for (const character of plain) {
    const value = CHINESE_DIGITS.indexOf(character)
    if (value >= 0) digit = value
    else {
      sum += (digit || 1) * (TENS_ZH[character] ?? 10)
      digit = 0
    }
  }
  return sum + digit
}

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
  const amount = Number(digits.replace(/[,，]/gu, '')) * (SCALES[(scale ?? '').toLowerCase()] ?? 1)
  const unit = (currency ?? percent ?? (isCounted ? noun : '') ?? '').toLowerCase()
  if (unit === '' && scale === undefined && !digits.includes(',')) return []
  const kind = currency ? 'money' : (UNITS_EN[unit] ?? 'count')
  return [{ start, end, kind, amount, unit: kind === 'share' ? '%' : unit }]
}
