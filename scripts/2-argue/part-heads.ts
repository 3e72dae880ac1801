import { COUNTING_HEAD } from '../language/list-leads.ts'
import type { Heading, Paragraph } from '../model/article.ts'
import { type Span, toTrimmed, wordsOf } from '../model/span.ts'
import { foldedOf, type Reading } from './reading.ts'

/** `words` is the whole head without its number; `label` the short name before a colon. */
export interface Name {
  readonly words: Span
  readonly label: Span | null
  /** The number as written: `（一）`, `Cause 2:`. */
  readonly number?: Span | null
}

/** A name before a colon is at most this long: Han characters, or letters of other scripts. */
const HEAD_LENGTH = { han: 16, latin: 48 }
/** `资金链风险：`, `Staffing: `; not what leads up to words that someone said: `她想了想说：“…”`. */
const COLON_HEAD = /^([^\n。！？!?；;，,：:]{2,48})[：:](?!\/\/|\d|\s*[“「『"])/
/** `【资金链】` at the start of a paragraph. */
const BRACKET_HEAD = /^[【〔［]([^】〕］\n]{2,20})[】〕］]/u
/** What is in bold type, is longer than a name and has several clauses is said with emphasis, and names nothing. */
const CLAUSES = /[，；。！]/u
/** Symbols before a name: `➤ 诉求`. */
const SYMBOLS = /^[^\p{L}\p{N}\p{P}]+/u
/** A name has a word in it: not `12` of `12:45`, not `Q`. */
const NAMES = /\p{Script=Han}{2}|[\p{L}]{3}/u

/** A heading as a name, without brackets around the whole. */
export const toName = (reading: Reading, { span, label, number }: Heading): Name => ({
  words: withoutBrackets(reading, span),
  label,
  number,
})

/** A name in bold type that a paragraph opens with. */
export function findBoldHead(reading: Reading, paragraph: Paragraph): Name | null {
  const [bold] = paragraph.strong
  if (bold === undefined || bold.start > paragraph.span.start + 2 || bold.end - bold.start > 60) return null
  const mark = SYMBOLS.exec(wordsOf(reading.text, bold))?.[0].length ?? 0
  const start = bold.start + mark
  const words = wordsOf(reading.text, { start, end: bold.end }).replace(/[：:。.，,\s]+$/, '')
  const name = withoutBrackets(reading, { start, end: start + words.length })
  const isSaid = words.length > HEAD_LENGTH.han && CLAUSES.test(words)
  return NAMES.test(words) && !/[?？]$/.test(words) && !isSaid ? { words: name, label: name } : null
}

/** `【资金链】…`: a name in brackets that a paragraph opens with. */
export function findBracketHead(reading: Reading, span: Span): Name | null {
  const name = BRACKET_HEAD.exec(wordsOf(reading.text, span))?.[0]
  if (name === undefined || !NAMES.test(name) || span.start + name.length >= span.end) return null
  const words = withoutBrackets(reading, { start: span.start, end: span.start + name.length })
  return { words, label: words }
}

function withoutBrackets(reading: Reading, span: Span): Span {
  const words = wordsOf(reading.text, span)
  return /^[【〔［[].*[】〕］\]]$/u.test(words) ? { start: span.start + 1, end: span.end - 1 } : span
}

/** A short name before a colon that words open with. */
export function findColonHead(reading: Reading, span: Span): Name | null {
  const trimmed = toTrimmed(reading.text, span)
  const name = COLON_HEAD.exec(wordsOf(reading.text, trimmed))?.[1]
  if (name === undefined || !NAMES.test(name)) return null
  const limit = /\p{Script=Han}/u.test(name) ? HEAD_LENGTH.han : HEAD_LENGTH.latin
  if (name.length > limit) return null
  const words = { start: trimmed.start, end: trimmed.start + name.length }
  return COUNTING_HEAD.test(foldedOf(reading, words).trim()) ? null : { words, label: words }
}
