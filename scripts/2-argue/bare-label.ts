import { type Span, wordsOf } from '../model/span.ts'
import { toBeforeBrackets } from './clauses.ts'
import { foldedOf, type Reading } from './reading.ts'

/** A label is at most this long where the source allows it. */
export const LABEL_LENGTH = { han: 14, words: 7 }

/** Length as a share of what a label may have. */
export function sizeOf(reading: Reading, span: Span): number {
  const words = wordsOf(reading.text, span)
  if (reading.language === 'en') return words.split(/\s+/).length / LABEL_LENGTH.words
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = words.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)).length ?? 0
  return (han + latin * 2) / LABEL_LENGTH.han
}

/** `(it was) that the pump failed`: what a verb before it says, and no word that points. */
const COMPLEMENT = /^that (?!(?:is|was|are|were|has|had|will|would|can|could|may|might|should|must)\b)\w/u
const MIDDLE = /[\p{L}\p{N}]\s+$/u

/** The span without opening words that carry nothing, and without marks at its ends. */
export function stripOpeners(reading: Reading, span: Span): Span {
  let kept = stripMarks(reading, toUnbracketed(reading, span))
  const isComplement =
    COMPLEMENT.test(foldedOf(reading, kept)) && MIDDLE.test(reading.text.slice(0, kept.start).slice(-4))
  if (isComplement) kept = { start: kept.start + 'that '.length, end: kept.end }
  for (let turn = 0; turn < 3; turn++) {
    const opener = reading.cues.openers.exec(foldedOf(reading, kept))?.[0] ?? ''
    if (opener.length === 0 || opener.length > (kept.end - kept.start) / 2) break
    kept = stripMarks(reading, { start: kept.start + opener.length, end: kept.end })
  }
  return kept
}

/** A clause without the aside in brackets that it ends in, where the aside is long or a reference and enough is left; `(NO2)` stays. */
function toUnbracketed(reading: Reading, span: Span): Span {
  const kept = toBeforeBrackets(reading.text, span)
  const aside = { start: kept.end, end: span.end }
  const isLong = sizeOf(reading, aside) >= ASIDE.long || REFERENCE.test(wordsOf(reading.text, aside))
  return isLong && sizeOf(reading, kept) >= ASIDE.kept ? kept : span
}

/** An aside of so much of what a label may have is long; so much is left of a clause without it. */
const ASIDE = { long: 0.5, kept: 0.2 }
const REFERENCE = /https?:|#\d|^\s*[（(](?:图|圖|表|见|見|参见|參見|see |fig)/iu

/** The span without the marks at its ends, and without one of a pair whose other it lacks. */
export function stripMarks(reading: Reading, span: Span): Span {
  const words = wordsOf(reading.text, span)
  const head = /^[\s“”"'‘’「」『』《*_`、，,。.；;：:—–-]+/.exec(words)?.[0].length ?? 0
  const tail = /[\s“"'‘「『*_`、，,。.；;：:？?！!—–-]+$/.exec(words)?.[0].length ?? 0
  if (head + tail >= words.length) return span
  const rest = words.slice(head, words.length - tail)
  const isOpen = UNMATCHED.some(([open, close]) => rest.endsWith(close) && !rest.includes(open))
  // `“走出去”停留在表面` keeps the mark that opens its first word.
  const opening = words.charAt(head - 1)
  const isKept = UNMATCHED.some(([open, close]) => open === opening && isClosedWithin(rest, open, close))
  return { start: span.start + head - (isKept ? 1 : 0), end: span.end - tail - (isOpen ? 1 : 0) }
}

/** Whether a mark that was opened before the words is closed within them. */
function isClosedWithin(words: string, open: string, close: string): boolean {
  const [at, next] = [words.indexOf(close), words.indexOf(open)]
  return at >= 0 && at < words.length - 1 && (next < 0 || at < next)
}

const UNMATCHED = [
  ['“', '”'],
  ['「', '」'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
] as const
