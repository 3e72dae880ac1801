import { DIGITS } from './quantity.ts'

const HAN_DIGITS = '零一二三四五六七八九'
// From the largest: a number is split at its largest scale first. The point stands among them, as `三十八点五万` ends before its scale.
const SIGNS: readonly (readonly [sign: string, scale: number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
  ['点', 0],
  ['千', 1e3],
  ['百', 1e2],
  ['十', 10],
]

// Thousands apart by a space, as Chinese journals print them: `2 860元`.
const SPACED = '(?<!\\d)\\d{1,3}(?:[ \\u2009\\u00a0\\u202f]\\d{3})+(?!\\d)'
/** The digit one after a scale, not where it is a word for each: `四万一年`, `五千一张`. */
export const ONE_ZH = '一(?![年天个月次张周人户家份斤亩吨桌晚场趟件套间台米瓶箱盒])'
// Not the 千 of `千克`, the 百 of `百姓`.
const CHARACTER = `(?<![百千万亿])一(?!百分之)|(?<=[百千万亿])${ONE_ZH}|[零〇二两三四五六七八九十]|百(?!姓|货)|千(?![克瓦卡])|[万亿]`

/**
 * A number to its end in digits, in characters, or both, as a pattern for Simplified words: `三十八点五`, `1万2千`, `三十多万`. What it matches
 * may be no number (`七八`): `readNumber` tells.
 */
export const NUMBER_ZH = `(?:${SPACED}|${DIGITS}|${CHARACTER}|(?<=[十百千\\d])[多余](?=[万亿])|(?<=[零一二三四五六七八九十])点(?=[零一二三四五六七八九])|(?<=\\d)\\s(?=[万亿百千](?![克瓦卡])))+`

const ARABIC = new RegExp(`^(?:${DIGITS})$`, 'u')
const MANY = /(?<=[十百千\d])[多余](?=[万亿])/gu

/** What a number in Simplified words says, to its end: `一万二` is 12,000; `null` for what is no single number: `七八`, `两三万`, `二〇二四`. */
export const readNumber = (words: string): number | null =>
  read(words.replace(/\s/gu, '').replace(MANY, '').replace(/〇/gu, '零'))

/** Whether a number ends in a digit whose scale is not said: `一万二`, `三千五`, `1万2`. */
export const isShortened = (words: string): boolean => /[百千万亿][一二三四五六七八九\d]$/u.test(words)

function read(words: string): number | null {
  const found = SIGNS.find(([sign]) => words.includes(sign))
  if (found === undefined) return readPlain(words)
  const [sign, scale] = found
  const at = words.lastIndexOf(sign)
  const [head, tail] = [words.slice(0, at), words.slice(at + 1)]
  return sign === '点' ? readDecimal(head, tail) : readScaled(head, scale, tail)
}

/** Digits, or one character. */
function readPlain(words: string): number | null {
  if (ARABIC.test(words)) return Number(words.replace(/[,，]/gu, ''))
  const value = words === '两' ? 2 : HAN_DIGITS.indexOf(words)
  return words.length === 1 && value >= 0 ? value : null
}

function readDecimal(head: string, tail: string): number | null {
  const whole = read(head)
  const digits = [...tail].map((digit) => HAN_DIGITS.indexOf(digit))
  if (whole === null || digits.length === 0 || digits.includes(-1)) return null
  return Number(`${whole}.${digits.join('')}`)
}

function readScaled(head: string, scale: number, tail: string): number | null {
  const times = head === '' && scale === 10 ? 1 : read(head)
  if (times === null || times === 0) return null
  // `十百` is no number, nor `三十千`: only ten thousands and more are counted by more than a digit.
  if (scale < 1e4 && times > 9 && !ARABIC.test(head)) return null
  if (tail === '') return round(times * scale)
  const rest = readRest(tail, scale)
  return rest === null || !Number.isInteger(times) ? null : times * scale + rest
}

/** What is said after a scale: a digit alone is of the next smaller one. */
function readRest(tail: string, scale: number): number | null {
  const rest = read(tail.startsWith('零') ? tail.slice(1) : tail)
  if (rest === null || rest >= scale || rest === 0 || !Number.isInteger(rest)) return null
  return tail.length === 1 && scale > 10 ? (rest * scale) / 10 : rest
}

// 1.1 times 10,000 is 11,000, not 11,000.000000000002.
const round = (amount: number): number => Number(amount.toPrecision(12))
