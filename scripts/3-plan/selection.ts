import { findResidue } from '../language/residue.ts'
import type { Language } from '../model/article.ts'
import { type Span, toTrimmed, wordsOf } from '../model/span.ts'
import type { Selection } from '../model/text.ts'

const HAN = '\\u2e80-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}'
// White space that Chinese does not set: between two full-width characters.
const HAN_SPACE = new RegExp(
  `(?<=[${HAN}，。、；：？！（）《》「」『』“”])\\s+(?=[${HAN}，。、；：？！（）《》「」『』“”])`,
  'gu',
)
// `树立文明乡风 建设美丽乡村`: a title of two or three phrases, with a space where a sentence would have a mark.
const COUPLET = new RegExp(`^[${HAN}]{4,}(?:[ \\u3000]+[${HAN}]{4,}){1,2}$`, 'u')
// Around a figure or a Latin word in Chinese: the gap there is set, not written, so that it is the same everywhere.
const LATIN_SPACE = new RegExp(`(?<=[${HAN}])\\s+(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%％])\\s+(?=[${HAN}])`, 'gu')
// A half-width mark after a full-width character, or before one and not after a digit: `变了,传统`, `GDP:增长`.
const HALF_WIDTH = new RegExp(`(?<=[${HAN}”’」』》）])[,:;?!](?!\\d)|(?<![\\d\\s])[,:;?!](?=[${HAN}“‘「『《（])`, 'gu')
const HALF_OPEN = new RegExp(`\\((?=[^()]*[${HAN}])`, 'gu')
const HALF_CLOSE = new RegExp(`(?<=[（][^（()]*[${HAN}][^（()]*)\\)`, 'gu')
const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' }
// Marks that make no sense at the ends of words taken out of their sentence.
const LOOSE_START = /^[\s，,、；;：:。.—–|｜·•”’」』）》-]+/u
// The number of a heading or list item: `1. `, `（一）`, `二、`, `③`; not the figure of `3.5%`.
const NUMBER =
  /^(?:\d{1,2}[.．、)）](?!\d)|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}(?:、|[.．](?=\p{Script=Han}))|[①-⑳])\s*/u
const LOOSE_END = /[\s，,、；;：:。—–|｜·]+$/u
// What plain text sets bold with.
const BOLD = /\*\*|(?<![\p{L}\p{N}])__(?=\S)|(?<=\S)__(?![\p{L}\p{N}])/gu
const WORDS = /[\p{L}\p{N}]/u
// The stop of an English sentence, not that of `U.S.`.
const LAST_STOP = /(?<!\.\w)\.$/u

/** Chinese without a space around figures and Latin words. */
export const withoutLatinSpace = (text: string): string => text.replace(LATIN_SPACE, '')

export const isChinese = (language: Language): boolean => language !== 'en'

/**
 * The words of `spans` as they stand on a slide: joined in order, white space made regular, Chinese punctuation made
 * full-width, loose marks at the two ends left out. No letter, digit or word is changed (design, promise 1).
 * `null` when nothing but marks is left.
 */
export function toSelection(text: string, spans: readonly Span[], language: Language): Selection | null {
  const kept = spans
    .flatMap((span) => withoutResidue(text, span))
    .map((span) => toTrimmed(text, span))
    .filter((span) => span.end > span.start)
  const [first, ...rest] = kept
  if (first === undefined) return null
  const joined = kept.map((span) => wordsOf(text, span)).join(isChinese(language) ? '' : ' ')
  const set = toRegular(joined, language)
    .trim()
    .replace(NUMBER, '')
    .replace(LOOSE_START, '')
    .replace(LOOSE_END, '')
    .replace(LAST_STOP, '')
  return set === '' ? null : { text: set, from: [first, ...rest] }
}

/** A span as the spans around what only a reader of the file needs; as it is where it is nothing else. */
function withoutResidue(text: string, span: Span): Span[] {
  const kept: Span[] = []
  let { start } = span
  for (const residue of findResidue(wordsOf(text, span))) {
    kept.push({ start, end: span.start + residue.start })
    start = span.start + residue.end
  }
  const all = [...kept, { start, end: span.end }].filter((one) => WORDS.test(wordsOf(text, one)))
  return all.length > 0 ? all : [span]
}

/** A passage in full, for the notes and the appendix: as `toSelection`, with its marks at the two ends. */
export function toPassage(text: string, span: Span, language: Language): Selection | null {
  const trimmed = toTrimmed(text, span)
  if (trimmed.end === trimmed.start) return null
  return { text: toRegular(wordsOf(text, trimmed), language), from: [trimmed] }
}

function toRegular(words: string, language: Language): string {
  if (isChinese(language) && COUPLET.test(words.trim())) return words.trim().replace(/\s+/gu, ' ')
  const spaced = words.replace(BOLD, '').replace(/\s+/gu, ' ')
  if (!isChinese(language)) return spaced.replace(/ (?=[,.;:!?](?:\s|$))/gu, '')
  return spaced
    .replace(HAN_SPACE, '')
    .replace(LATIN_SPACE, '')
    .replace(HALF_WIDTH, (mark) => FULL_WIDTH[mark] ?? mark)
    .replace(HALF_OPEN, '（')
    .replace(HALF_CLOSE, '）')
}
