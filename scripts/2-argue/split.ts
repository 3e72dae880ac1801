import { ABBREVIATIONS, BRACKETS, CHINESE_ENDS, CLOSERS, QUOTES } from '../language/sentence-ends.ts'
import { hasWord, type Span, toTrimmed } from '../model/span.ts'

/** `Dr` in `by Dr. Wu`. */
const LAST_WORD = /([A-Za-z][A-Za-z.]*)$/
/** A bracket opens after this: it holds sentences of its own. */
const SENTENCE_BEFORE = /[.!?。！？]\s*$/
/** Sentences end so. */
const STOPS = /[。！？!?]|\.(?=\s|$)/gu
/** A list number at the start of a line: `1` in `1. Write`. */
const LIST_NUMBER = /(^|\n)\s*\(?\d{1,2}$/
/** What may open an English sentence: `The`, `2`, `“`, `(`, a Han character. */
const OPENS = /[\p{Lu}\p{N}\p{Script=Han}"“‘'([`_*]/u
/** A line that goes on with the line before: `lines of`. */
const GOES_ON = /[\p{Ll}\p{Pc},.;:)\]，。、；：）]/u
/** A line of a hard-wrapped paragraph is at most this long. */
const WRAP_WIDTH = 100
/** What is in brackets or quoted at greater length is no aside: its sentences are sentences, and no mark is looked for beyond it. */
const LONGEST_ASIDE = 2000
const HAN = /\p{Script=Han}/u
/** So many characters beside a mark tell in which language it stands. */
const SEEN = 10
/** How long a line must be, compared with the longest, to count as wrapped. */
const WRAP_SHARE = 0.6

/** The sentences of a run of the text, trimmed, in order. Works for Chinese and English, also mixed. Marks alone are a part of the one before. */
export function splitSentences(text: string, span: Span): Span[] {
  const ends = [...findEnds(text, span), span.end]
  const sentences: Span[] = []
  for (const [index, end] of ends.entries()) {
    const sentence = toTrimmed(text, { start: ends[index - 1] ?? span.start, end })
    const last = sentences.at(-1)
    if (sentence.end === sentence.start) continue
    if (last !== undefined && !hasWord(text.slice(sentence.start, sentence.end)))
      sentences[sentences.length - 1] = { start: last.start, end: sentence.end }
    else sentences.push(sentence)
  }
  return sentences
}

function findEnds(text: string, span: Span): number[] {
  const wrapped = isWrapped(text.slice(span.start, span.end))
  const ends: number[] = []
  let at = span.start
  while (at < span.end) {
    const closer = findCloser(text, at, span.end)
    if (closer > at) at = closer
    const end = findEndAt(text, at, span.end, wrapped)
    if (end > at) ends.push(end)
    at = Math.max(at + 1, end)
  }
  return ends
}

/** Where the bracket or quotation that opens at `at` closes, or `at` when none opens. A quotation of several sentences is not skipped. */
function findCloser(text: string, at: number, end: number): number {
  const opener = text[at] ?? ''
  const closer = BRACKETS[opener] ?? QUOTES[opener]
  if (closer === undefined) return at
  const near = text.slice(at + 1, Math.min(end, at + 1 + LONGEST_ASIDE))
  const found = near.indexOf(closer) + at + 1
  const line = near.indexOf('\n') + at + 1
  if (found === at || (line > at && line < found)) return at
  if (opener in BRACKETS && isOfSentences(text, at, found)) return at
  const isWhole = opener in QUOTES || SENTENCE_BEFORE.test(text.slice(Math.max(0, at - 3), at))
  if (isWhole && `${CHINESE_ENDS}.`.includes(text[found - 1] ?? ' ')) return found - 1
  return found
}

/** Whether a bracket that opens a sentence holds two of them at least: `（先说结局：网恢复了。账没有。）` */
function isOfSentences(text: string, at: number, closer: number): boolean {
  const isFirst =
    SENTENCE_BEFORE.test(text.slice(Math.max(0, at - 3), at)) || /(?:^|\n)\s*$/.test(text.slice(0, at).slice(-3))
  return isFirst && (text.slice(at + 1, closer).match(STOPS)?.length ?? 0) > 1
}

function findEndAt(text: string, at: number, end: number, wrapped: boolean): number {
  const character = text[at] ?? ''
  if (character === '\n') return isLineEnd(text, at, wrapped) ? at + 1 : 0
  if (character === '.') return isFullStop(text, at, end) ? skipClosers(text, at + 1, end) : 0
  if (!CHINESE_ENDS.includes(character) && !(character === ';' && isAmongHan(text, at))) return 0
  const after = skipClosers(text, at + 1, end)
  return isSentenceGoingOn(text, at, after) ? 0 : after
}

/** Whether a mark of half width stands in Chinese: `提前发现 bug; 4、从架构…`. */
const isAmongHan = (text: string, at: number): boolean =>
  HAN.test(text.slice(Math.max(0, at - SEEN), at)) && HAN.test(text.slice(at + 1, at + SEEN))

/** `“为什么？”的问题`: the end inside a quotation is not the end of the sentence around it. */
function isSentenceGoingOn(text: string, at: number, after: number): boolean {
  const next = text[after] ?? ''
  if (/[，、,；：]/.test(next)) return true
  // `“好！”的`; without a closing mark between them a sentence begins: `。地方`.
  if (after > at + 1 && /[的地]/.test(next)) return true
  const isLatin = /[!?]/.test(text[at] ?? '')
  return isLatin && (/[a-z\d=&/]/i.test(next) || /^\s+[a-z]/.test(text.slice(after, after + 3)))
}

function skipClosers(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (CLOSERS + CHINESE_ENDS).includes(text[at] ?? ' ')) at++
  return at
}

function isFullStop(text: string, at: number, end: number): boolean {
  const after = skipClosers(text, at + 1, end)
  if (after >= end) return true
  const before = text.slice(Math.max(0, at - 24), at)
  if (!/\s/.test(text[after] ?? '')) return false
  if (LIST_NUMBER.test(before)) return false
  const next = text.slice(after, after + 8).trimStart()
  if (next !== '' && !OPENS.test(next[0] ?? '')) return false
  const word = LAST_WORD.exec(before)?.[1] ?? ''
  return !(ABBREVIATIONS.has(word.toLowerCase()) || /^[A-Z]$/.test(word))
}

/** A line break ends a sentence unless the paragraph is hard-wrapped and the line goes on. */
function isLineEnd(text: string, at: number, wrapped: boolean): boolean {
  const next = text.slice(at + 1, at + 40).trimStart()[0] ?? ''
  if (next === '' || GOES_ON.test(next)) return false
  return !wrapped || /[.!?。！？:：]\s*$/.test(text.slice(Math.max(0, at - 6), at))
}

function isWrapped(words: string): boolean {
  const lines = words.split('\n').map((line) => line.length)
  const longest = Math.max(...lines)
  const full = lines.slice(0, -1).filter((length) => length >= WRAP_SHARE * longest)
  return lines.length > 1 && longest <= WRAP_WIDTH && full.length === lines.length - 1
}
