import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { emptyArticle, noRecognisableText, notText, notUtf8, readAs, tooLong } from '../diagnostics/messages.ts'
import { EMOJI_BOX, OPEN_BOX } from '../language/boxes.ts'
import type { Outcome } from '../model/outcome.ts'
import { decodeOther, findMark, toText } from './encoding.ts'

/** The largest file that is opened, in bytes: a web page with its pictures inside. */
const LONGEST_FILE = 20_000_000
/** The longest text that is read, in UTF-16 units: a thick book, and still read in seconds. */
const LONGEST_TEXT = 1_000_000

/** `\r\n`, a lone `\r`, NEXT LINE, LINE and PARAGRAPH SEPARATOR. */
const LINE_END = /\r\n?|\u0085|\u2028|\u2029/g
const WORD = /[\p{L}\p{N}]/u
/** Characters with which an emoji may begin. */
const BEGINNINGS =
  '\\u00a9\\u00ae\\u203c\\u2049\\u2122\\u2139\\u2194-\\u21ff\\u2300-\\u27bf\\u2900-\\u2bff\\u3030\\u303d\\u3297\\u3299\\u{1f000}-\\u{1faff}'
/** Whether a text may have a pictograph: the patterns with all emoji take long to make, and most texts have none. */
const PICTURED = new RegExp(`\\u20e3|[${BEGINNINGS}]`, 'u')
/**
 * Small pictures in a line: emoji, and what makes a key of a digit, which itself stays. No font of a deck has them. Only characters with
 * which an emoji may begin are tried: the set of all is searched for long.
 */
const PICTOGRAPH = new RegExp(
  `(?<=[0-9#*])\\ufe0f?\\u20e3|(?=[${BEGINNINGS}])(?:\\p{RGI_Emoji}|[\\u{1f300}-\\u{1faff}]\\ufe0f?)`,
  'gv',
)

/** A pictograph at the start of a paragraph. */
const OPENING = /(?<=\n[ \t]*\n[ \t]*)(?=[\u2600-\u27bf\u2b50\u2b55\u{1f300}-\u{1faff}])\p{RGI_Emoji}/gv

/**
 * The text in the bytes: strict UTF-8, else another encoding that they show beyond doubt (`read-as`), without its byte-order mark, every line
 * end as `\n`, white space in place of pictographs. `null` with `empty-article`, `too-long`, `not-text`, `not-utf8` or `no-recognisable-text`.
 */
export function decode(bytes: Uint8Array, name: string): Outcome<string | null> {
  const fault = findFault(bytes, name)
  if (fault !== null) return { value: null, diagnostics: [fault] }
  const decoded = toText(bytes, 'utf-8')
  const other = decoded === null ? decodeOther(bytes) : null
  const found = decoded ?? other?.text
  if (found === undefined) return { value: null, diagnostics: [notUtf8(name, findWrongByte(bytes))] }
  const text = withoutPictographs(found.replace(LINE_END, '\n'))
  if (text.trim() === '') return { value: null, diagnostics: [emptyArticle(name)] }
  if (!WORD.test(text)) return { value: null, diagnostics: [noRecognisableText(name)] }
  return { value: text, diagnostics: other === null ? [] : [readAs(name, other.encoding)] }
}

/** White space as long as they, so that offsets stay; not of a kind that indents a line of Markdown. */
const withoutPictographs = (text: string): string =>
  PICTURED.test(text)
    ? withPlainBullets(withPlainBoxes(text)).replace(PICTOGRAPH, (picture) => '\u00a0'.repeat(picture.length))
    : text

/** An emoji that opens several paragraphs is the mark of their list. */
function withPlainBullets(text: string): string {
  const counts = new Map<string, number>()
  for (const [sign] of text.matchAll(OPENING)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return text.replace(OPENING, (sign) => ((counts.get(sign) ?? 0) > 1 ? `•${'\u00a0'.repeat(sign.length - 1)}` : sign))
}

/** Emoji that open lines as boxes, in a text with an open one among them, as the plain signs of boxes. */
const withPlainBoxes = (text: string): string =>
  OPEN_BOX.test(text)
    ? text.replace(EMOJI_BOX, (box) => (box.startsWith('⬜') ? '☐' : '☑') + '\u00a0'.repeat(box.length - 1))
    : text

/** `too-long` for a text no article is as long as; for a web page, once scripts and pictures are taken out of it. */
export const findExcess = (text: string, name: string): Diagnostic | null =>
  text.length > LONGEST_TEXT ? tooLong(name, text.length, LONGEST_TEXT) : null

function findFault(bytes: Uint8Array, name: string): Diagnostic | null {
  if (bytes.length === 0) return emptyArticle(name)
  if (bytes.length > LONGEST_FILE) return tooLong(name, bytes.length, LONGEST_FILE)
  if (findMark(bytes) !== null) return null
  return bytes.includes(0) || OTHER_KINDS.some((sign) => sign.every((byte, at) => bytes[at] === byte))
    ? notText(name)
    : null
}

/** `%PDF-` · `{\rtf`: documents whose bytes may be those of a text. */
const OTHER_KINDS = ['%PDF-', '{\\rtf'].map((sign) => Array.from(sign, (one) => one.charCodeAt(0)))

/** Offset of the first byte at which the bytes stop being UTF-8, their number when they are all of it (RFC 3629). */
function findWrongByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = toSequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return bytes.length
}

/** Length of the UTF-8 sequence that begins at `at`; 0 when none does. */
function toSequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  if (first < 0xc2 || first > 0xf4) return 0
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return isOutOfRange(first, bytes[at + 1] ?? 0) ? 0 : length
}

/** Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte. */
const isOutOfRange = (first: number, second: number): boolean =>
  (first === 0xe0 && second < 0xa0) ||
  (first === 0xed && second > 0x9f) ||
  (first === 0xf0 && second < 0x90) ||
  (first === 0xf4 && second > 0x8f)
