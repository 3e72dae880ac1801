import type { Heading } from '../model/article.ts'
import { hasWord, type Span, toTrimmed, wordsOf } from '../model/span.ts'
import { findMarker } from './marker.ts'
import { hasHan, toColumns, trimStop } from './shape.ts'

/** A short name before a colon, in columns: 16 full-width characters, or five Latin words; after a number it may be longer. */
const LABEL_COLUMNS = { plain: 32, numbered: 44 }
const LABEL_WORDS = 5
/** A first sentence that names what follows, in columns: 24 full-width characters. */
const OPENING_COLUMNS = 48
const OPENING_WORDS = 8

// 资金链风险：… · Root cause: … ; not 10:20, not http://
const COLON = /：|:(?=\s|[\p{Script=Han}「『“《]|$)/u
// Staff burnout - four resigned · 人手不足——去年走了四人
const DASH = /\s[–—-]\s|——/u
// The number of an issue or a ticket names nothing: `#2226: …`, `[OPS-104]: …`.
const TICKET = /^\[?(?:#\d+|\p{Lu}{2,8}-\d+)\]?$/u
const CLAUSE_MARK = /[，,。；;！!？?]/
// on · e.g. (a name in Latin letters begins with a capital or a digit)
const LOWER_WORD = /^\s*\p{Ll}/u
const FIRST_STOP = /[。！？]|[.!?](?=\s)/

// 【坑一：预付金】: brackets around a whole heading
const BRACKETED = /^[【〔［][^【】〔〕［］]+[】〕］]$/u

/** A heading's number, its words, and the two sides of a colon in them; of one in brackets the name behind its number as label. */
export function toHeading(text: string, span: Span): Heading {
  const marker = findMarker(text, span)
  const words = marker === null ? span : toTrimmed(text, { start: marker.end, end: span.end })
  const number = marker?.span ?? null
  if (!BRACKETED.test(wordsOf(text, words))) return { span: words, number, ...splitAtColon(text, words) }
  const inner = toTrimmed(text, { start: words.start + 1, end: words.end - 1 })
  const within = findMarker(text, inner)
  if (within === null) return { span: words, number, ...splitAtColon(text, inner) }
  return { span: words, number, label: toTrimmed(text, { start: within.end, end: inner.end }), rest: null }
}

function splitAtColon(text: string, span: Span): Pick<Heading, 'label' | 'rest'> {
  const none = { label: null, rest: null }
  const found = wordsOf(text, span).match(COLON)
  if (found?.index === undefined) return none
  const label = toTrimmed(text, { start: span.start, end: span.start + found.index })
  const rest = toTrimmed(text, { start: span.start + found.index + 1, end: span.end })
  return hasWord(wordsOf(text, label)) && hasWord(wordsOf(text, rest)) ? { label, rest } : none
}

/**
 * The head of a list item or numbered paragraph: a bold run it opens with, a short name before a colon or a dash,
 * or, after a number, a short first sentence. `null` when it opens with none of them.
 */
export function findRunInHead(text: string, paragraph: Span, strong: readonly Span[]): Heading | null {
  const marker = findMarker(text, paragraph)
  const start = marker?.end ?? paragraph.start
  const number = marker?.span ?? null
  const bold = strong.find((run) => run.start <= start && run.end > start && run.end <= paragraph.end)
  if (bold !== undefined) return toBoldHead(text, { start, end: bold.end }, number)
  const words = text.slice(start, Math.min(paragraph.end, start + 120))
  const most = LABEL_COLUMNS[marker === null ? 'plain' : 'numbered']
  const end = [COLON, DASH].map((mark) => words.search(mark)).find((at) => at > 0 && isName(words.slice(0, at), most))
  if (end !== undefined && start + end + 1 < paragraph.end) {
    const span = toTrimmed(text, { start, end: start + end })
    return { span, number, label: span, rest: null }
  }
  return marker === null ? null : findOpening(text, words, { start, end: paragraph.end }, number)
}

function toBoldHead(text: string, run: Span, number: Span | null): Heading | null {
  const span = trimStop(text, run)
  if (!hasWord(wordsOf(text, span))) return null
  return { span, number, ...splitAtColon(text, span) }
}

function isName(words: string, most: number): boolean {
  if (
    !hasWord(words) ||
    TICKET.test(words) ||
    CLAUSE_MARK.test(words) ||
    words.includes('\n') ||
    LOWER_WORD.test(words)
  )
    return false
  if (!hasHan(words) && words.trim().split(/\s+/).length > LABEL_WORDS) return false
  return toColumns(words) <= most
}

function findOpening(text: string, words: string, span: Span, number: Span | null): Heading | null {
  const stop = words.match(FIRST_STOP)?.index
  if (stop === undefined || !hasWord(text.slice(span.start + stop + 1, span.end))) return null
  const opening = words.slice(0, stop)
  if (!hasWord(opening) || toColumns(opening) > OPENING_COLUMNS) return null
  if (!hasHan(opening) && opening.split(/\s+/).length > OPENING_WORDS) return null
  return { span: { start: span.start, end: span.start + stop }, number, label: null, rest: null }
}
