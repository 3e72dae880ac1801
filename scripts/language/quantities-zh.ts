import type { Span } from '../model/span.ts'
import { isShortened, NUMBER_ZH, ONE_ZH, readNumber } from './numbers-zh.ts'
import { type Quantity, YEAR } from './quantity.ts'
import { toSimplified } from './simplify.ts'

// The hedge before a number belongs to it: `约`, `超过`, `不到`.
const HEDGE = '(?:大约|约|将近|逼近|近|接近|超过了?|突破了?|逾|不到|不足|至少|至多|最多|高达|多达|(?<!以)上)?'
const MONEY = '元|美元|欧元|英镑|日元|港元|新台币|人民币'
const TIME = '个小时|小时|分钟|秒|天|周(?![年岁])|个月|个星期|年'
const COUNT =
  '公里|公尺|毫米|公分|厘米|平方米|立方米|米|公吨|吨|公斤|千克|升|毫升|度|人次|人|名|户|家|件|起|次|种|项|台|辆|艘|班|套|摊|间|座|所|张|袋|篇|只|头|亩|公顷|平方公里|千瓦时|千瓦|兆瓦'
// A tenth, with what goes on after it: `三成八`, `五成半`, `3成8`. Not of `三成为`, `一成不变`.
const TENTHS = '成(?!为|立|本|员|了|功|长|果|熟|交|因|绩|都|年|人|份|就|不|品)(?:半|[一二三四五六七八九]|\\d(?!\\d))?'
// A half more of the unit: `两倍半`, `3年半`, `1个半小时`. Not the 半 of `半夜`.
const HALF = '半(?![夜数途价路天年月载山空边])'
const MORE =
  '多(?![数次样元人种半年家名方重项于么少起地处位头段])|余(?![下额地款生温粮热])|[强弱](?![势制化调烈大点项者国壮])'
// Behind the unit: without it a number says more or less than the author did.
const BOUND = '(?:以上|以下|以内|左右|上下|之多|有余|出头)?'
const UNIT = `%|％|个百分点|${TENTHS}|倍|个${HALF}(?:小时|月|星期)|${MONEY}|${TIME}|${COUNT}`
const QUANTITY = new RegExp(
  `${HEDGE}(?:(?<halves>一半|半数)|(?:(?<whole>${NUMBER_ZH})分之)?(?<number>${NUMBER_ZH})[多余]?\\s*(?<unit>${UNIT})?(?<half>(?<=[倍年天周时])${HALF})?(?:${MORE})?)\\s?${BOUND}`,
  'gu',
)

// What makes a number a date, a time, an ordinal, a part of a number or a name: before it and after it.
const NOT_BEFORE =
  /(?:第|[\d零一二两三四五六七八九十]点|[\d.:：/／-]|[A-Za-z]|[年月]|图|表|附件|民国|公元|西元|昭和|平成|令和)$/u
const NOT_AFTER =
  /^(?:[\d:：/／月号]|日(?!元)|[-–—~～至到]\d|年代|世纪|点(?!\d)|时(?!间|长)|版|号|条|款|章|节|楼|路|班表)/u
// A number without a unit is not read to its end before another numeral; a digit behind a tenth may count what follows.
const NUMERAL = new RegExp(`^又?(?:[\\d零〇二两三四五六七八九十百千万亿几]|${ONE_ZH})`, 'u')
// What makes `十` more than it says: `几十`, `数十`.
const SEVERAL = /[几数]$/u
// What stands between the ends of a range: `三到四成`, `30%—40%`.
const TO = /^\s?[至到~～—–-]\s?$/u
// Two digits side by side: `七八成`, `两三万元`.
const ROUND = /^[一二两三四五六七八九十]?[一二两三四五六七八九]{2}[十百千万亿]*$/u
const DIGIT = /^[\d一二三四五六七八九]$/u
// What a digit behind a tenth or a scale may count by itself (`三成五家企业`); not where a word begins that only looks so (`三成八家长`).
const COUNTED =
  /^(?:[几数点个名位所座间岁月天日周次回起件份张辆只头条门里米亩斤度级线口代成倍分类项组批群层楼号元块角季届篇本支笔场部款套栋胎孩手]|人(?![士口员群们])|户(?![主籍外])|家(?![长庭属人里务政])|年(?![轻长青老幼])|台(?!湾|胞)|公[里斤吨尺顷]|种(?!植)|小时|班(?!主任)|星期)/u
// Words that begin with a digit: `一直`, `二手`, `五金`.
const DIGIT_WORD = /^(?:一[般样直起共定旦律半些向时边致切]|二[手孩胎维]|三[农甲]|五[金险官])/u

/** A number as it stands, and what it says where that is sure. */
interface Found {
  readonly start: number
  readonly end: number
  readonly number: string
  /** Whether it has a unit or a scale, and is no date, time, ordinal or name. */
  readonly isMeasured: boolean
  readonly isDate: boolean
  readonly quantity: Quantity | null
}

/** The numbers with a unit in a Chinese text, each to its end; none that cannot be read surely, and none of the ends of a range. */
export function findChinese(text: string): Quantity[] {
  const [plain, found] = findAll(text)
  return found.flatMap(({ quantity }, index) => {
    const isEnd = isRange(plain, found[index - 1], found[index]) || isRange(plain, found[index], found[index + 1])
    return quantity && !isEnd ? [quantity] : []
  })
}

/** Where numbers with a unit stand in a Chinese text: those that `findChinese` reads, ranges (`三到四成`) and round ones (`七八成`). */
export function findChineseNumbers(text: string): Span[] {
  const [plain, found] = findAll(text)
  return found.flatMap((one, index) => {
    const [before, after] = [found[index - 1], found[index + 1]]
    if (isRange(plain, one, after)) return []
    if (before && isRange(plain, before, one)) return [{ start: before.start, end: one.end }]
    const isRound = one.isMeasured && ROUND.test(one.number)
    return one.quantity || isRound ? [{ start: one.start, end: one.end }] : []
  })
}

function findAll(text: string): [plain: string, found: Found[]] {
  const plain = toSimplified(text)
  return [plain, [...plain.matchAll(QUANTITY)].map((match) => toFound(plain, match))]
}

/** Whether two numbers are the ends of a range: `三到四成`, `三、四成`. */
function isRange(plain: string, one: Found | undefined, other: Found | undefined): boolean {
  // `百分之三十到四十` names the whole once.
  const isMeasured = other?.isMeasured || plain.slice(one?.start, one?.end).includes('分之')
  if (!one || !other || !isMeasured || one.isDate || other.isDate) return false
  const between = plain.slice(one.end, other.start)
  const isBare = DIGIT.test(plain.slice(one.start, one.end)) && DIGIT.test(other.number)
  return TO.test(between) || (between === '、' && isBare)
}

function toFound(plain: string, match: RegExpExecArray): Found {
  const { number = '', unit = '' } = match.groups ?? {}
  const start = match.index
  const end = start + match[0].trimEnd().length
  const isDate = YEAR.test(number) && /^[年起班]$/u.test(unit)
  const isNone =
    isDate ||
    NOT_BEFORE.test(plain.slice(Math.max(0, start - 4), start)) ||
    NOT_AFTER.test(plain.slice(end, end + 3)) ||
    (/^十/u.test(number) && SEVERAL.test(plain.slice(0, start))) ||
    (unit === '' && NUMERAL.test(plain.slice(end)))
  const isMeasured = !isNone && (unit !== '' || /[万亿]/u.test(number))
  return { start, end, number, isDate, isMeasured, quantity: isNone ? null : toQuantity(plain, match, end) }
}

function toQuantity(plain: string, match: RegExpExecArray, end: number): Quantity | null {
  const { whole, number = '', unit = '', half, halves } = match.groups ?? {}
  const start = match.index
  const toShare = (amount: number): Quantity => ({ start, end, kind: 'share', amount: toRounded(amount), unit: '%' })
  // `一半` alone is mostly one of two.
  if (halves !== undefined) return match[0].trim() === halves ? null : toShare(50)
  if (whole !== undefined) {
    const [parts, amount] = [whole, number].map((words) => readNumber(words.replace(/^[百千万]$/u, '一$&')))
    return !parts || !amount || unit !== '' ? null : toShare((amount / parts) * 100)
  }
  const amount = readNumber(number)
  if (amount === null) return null
  if (unit.startsWith('成')) {
    const share = toTenths(amount, unit.slice(1), plain.slice(end))
    return share === null ? null : toShare(share)
  }
  const after = plain.slice(end)
  // `一元八` goes on behind its unit, `三万五年` behind its scale.
  if (unit === '元' ? NUMERAL.test(after) : isShortened(number) && (unit !== '' || isOpen(number.slice(-1), after)))
    return null
  if (!isFigure(number, unit)) return null
  if (/^[%％]$/u.test(unit)) return toShare(amount)
  const isHalf = half !== undefined || unit.startsWith('个半')
  return toCounted(start, end, amount + (isHalf ? 0.5 : 0), unit.replace(/^个半/u, '个'))
}

/** Percent: `三成八` is 38, `五成半` is 55; `null` where it does not show whether what follows the tenths is of them. */
function toTenths(tenths: number, rest: string, after: string): number | null {
  if (tenths > 10 || (rest !== '' && !Number.isInteger(tenths))) return null
  if (rest === '') return tenths * 10
  if (rest === '半') return /^[夜数途价路天年月载山空边个小]/u.test(after) ? null : tenths * 10 + 5
  const digit = readNumber(rest)
  return digit === null || isOpen(rest, after) ? null : tenths * 10 + digit
}

/** Whether a digit may count what follows it. */
const isOpen = (digit: string, after: string): boolean =>
  COUNTED.test(after) || NUMERAL.test(after) || DIGIT_WORD.test(digit + after)

// Sums and quotients of decimals are no rounder than this.
const toRounded = (amount: number): number => Number(amount.toPrecision(12))

/** Digits with a unit or a scale; of numbers in characters multiples, such as have a large scale and large sums: not `三百人`, `两元`. */
function isFigure(number: string, unit: string): boolean {
  if (/[万亿]|\d\s?[百千]/u.test(number)) return true
  if (unit === '元') return /[\d百千]/u.test(number)
  return (unit !== '' && /\d/u.test(number)) || /^(?:倍|个百分点)$/u.test(unit)
}

const KINDS: readonly (readonly [RegExp, Quantity['kind']])[] = [
  [new RegExp(`^(?:${MONEY})$`, 'u'), 'money'],
  [new RegExp(`^(?:${TIME})$`, 'u'), 'time'],
]

function toCounted(start: number, end: number, amount: number, unit: string): Quantity {
  const kind = KINDS.find(([pattern]) => pattern.test(unit))?.[1] ?? 'count'
  return { start, end, kind, amount, unit }
}
