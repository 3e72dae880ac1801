import { hasWord, type Span, wordsOf } from '../model/span.ts'

/** The longest words that can be a heading, in columns: 28 full-width or 60-odd Latin characters. */
const HEADING_COLUMNS = 66
const HAN_HEADING_COLUMNS = 56

/** Whether a code unit is that of a full-width character. */
const isWide = (unit: number): boolean =>
  unit >= 0x1100 &&
  (unit <= 0x115f ||
    (unit >= 0x2e80 && unit <= 0xa4cf) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe30 && unit <= 0xfe6f) ||
    (unit >= 0xff00 && unit <= 0xff60) ||
    (unit >= 0xffe0 && unit <= 0xffe6))
const HAN = /\p{Script=Han}/u
/** `。` `；` `,` `.` `…` and the like: what a heading does not end with. A question mark may end one. */
const FULL_STOP = /[。．.；;，,、：:…]["”’」』）)】]*$/u
const SENTENCE_END = /[。！？!?.…；;]["”’」』）)】]*$/u
/** `img1.jpg`: what a program writes where a picture's words should be. */
export const FILE_NAME = /^[\w.-]+\.(?:jpe?g|png|gif|webp|svg|bmp)$/i

/** Width of words in terminal columns: 2 for a full-width character, 1 for all others. Stops counting at `most`. */
export function toColumns(words: string, most = Number.POSITIVE_INFINITY): number {
  let columns = 0
  for (const character of words) {
    columns += isWide(character.charCodeAt(0)) ? 2 : 1
    if (columns > most) break
  }
  return columns
}

export const hasHan = (words: string): boolean => HAN.test(words)
export const endsSentence = (words: string): boolean => SENTENCE_END.test(words.slice(-6).trimEnd())
export const endsWithStop = (words: string): boolean => FULL_STOP.test(words.slice(-6).trimEnd())

/** Whether words are short enough for a heading and do not end like a sentence. */
export function isHeadingLike(words: string): boolean {
  if (!hasWord(words) || endsWithStop(words)) return false
  return isShort(words)
}

/** Whether words are short enough for a heading: full-width ones take two columns each. */
export function isShort(words: string): boolean {
  const most = hasHan(words) ? HAN_HEADING_COLUMNS : HEADING_COLUMNS
  return toColumns(words, most) <= most
}

/** Words without spaces and marks, in lower case: two passages that say the same compare equal. */
export const toPlain = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

/** The span without white space at its ends and without a closing full stop or colon. */
export function trimStop(text: string, span: Span): Span {
  const words = wordsOf(text, span)
  const kept = words
    .trimEnd()
    .replace(/[。.：:，,；;、]$/u, '')
    .trimEnd()
  return { start: span.start, end: span.start + kept.length }
}
