import {
  BY_WORDS,
  DAY_PARTS,
  NAME_AND_OFFICE,
  NAME_ENDS,
  NAME_PARTS,
  PAGE_PARTS,
  PART_ENDS,
} from '../language/credits.ts'
import { BYLINES, DATES, FRAME_REST, PUBLISHERS, TERMS_OF_USE } from '../language/frame.ts'
import { SITE_NAME } from '../language/page-lines.ts'
import type { NoiseReason } from '../model/article.ts'
import { hasWord, type Span, toTrimmed, wordsOf } from '../model/span.ts'
import type { Frame } from './draft.ts'
import { hasHan, toColumns, toPlain } from './shape.ts'

/** The longest line that can hold author, date and origin, in columns. */
export const LINE_COLUMNS = 120

/** What a line says of its article. */
export type Fields = Pick<Frame, 'byline' | 'date' | 'publisher'>

/** The fields of a line, and why the line is no part of the article. */
interface FrameLine {
  readonly fields: Fields
  readonly reason: NoiseReason
}

const NO_FIELDS: Fields = { byline: null, date: null, publisher: null }

/**
 * What a line with nothing but author, date and origin says, perhaps with what is only of the page (`6 min read`); `null` for any other
 * line. A name or a day without its year counts only below the title, and where other such things stand beside it.
 */
export function readFrameLine(text: string, span: Span, isBelowTitle = false): FrameLine | null {
  if (toColumns(wordsOf(text, span), LINE_COLUMNS) > LINE_COLUMNS) return null
  const told = readTold(text, span)
  const { byline, date, publisher, isOfPage, others } = isBelowTitle ? withName(text, told) : told
  const isCredit = isBelowTitle && [byline, date, isOfPage ? span : null].filter((one) => one !== null).length > 1
  if (isBelowTitle && told.isOnlyPage) return { fields: NO_FIELDS, reason: 'navigation' }
  if (!(told.isSure || isCredit) || !isLittle(text, others)) return null
  return { fields: { byline, date, publisher }, reason: byline ? 'byline' : publisher ? 'source' : 'date' }
}

/** A name or a day alone on its line, where a line with author or date, or a line of the page, stands above or beneath it; a name with its office anywhere. */
export function readLoneLine(
  text: string,
  span: Span,
  { isAbove, isBelow }: { readonly isAbove: boolean; readonly isBelow: boolean },
): FrameLine | null {
  const isAuthor = isNameAndOffice(text, span)
  if (!isAbove && !isBelow && !isAuthor) return null
  const words = wordsOf(text, span)
  const isName = isAuthor || (isAbove && NAME_PARTS.some((name) => name.test(words)))
  if (isName) return { fields: { byline: span, date: null, publisher: null }, reason: 'byline' }
  const date = findDay(text, span)
  return date === null ? null : { fields: { byline: null, date, publisher: null }, reason: 'date' }
}

/** Whether a line holds a person's name with the office and no more: it can be nothing but the author's. */
export const isNameAndOffice = (text: string, span: Span): boolean => NAME_AND_OFFICE.test(wordsOf(text, span).trim())

/**
 * Author, date and origin out of what a page or front matter states as its author, which may be the whole line beneath the title.
 * What nothing tells apart from the author, as an office, stays with the name.
 */
export function readStatedByline(text: string, span: Span): Fields {
  const { byline, date, publisher, others } = readTold(text, span)
  if (byline !== null) return { byline, date, publisher }
  const [first] = others
  if (first === undefined) return { byline: date === null ? span : publisher, date, publisher: null }
  const [byWords = ''] = BY_WORDS.exec(wordsOf(text, first)) ?? []
  const start = first.start + byWords.length
  const end = others.reduce((last, other) => (isBeside(text, last, other) ? other : last)).end
  return { byline: { start, end }, date: date ?? findDay(text, toDayAhead(text, first.start, start)), publisher }
}

/** Whether nothing but marks stands between two parts. */
const isBeside = (text: string, { end }: Span, { start }: Span): boolean =>
  !hasWord(wordsOf(text, { start: end, end: Math.max(end, start) }))

/** `Published 11 September` of `Published 11 September by`. */
function toDayAhead(text: string, start: number, end: number): Span {
  const [by = ''] = /\s*by:?\s*$/iu.exec(text.slice(start, end)) ?? []
  return { start, end: end - by.length }
}

/** What a line tells in words of its own. */
interface Told extends Fields {
  /** Parts that are none of it, nor of the page. */
  readonly others: readonly Span[]
  /** Whether a part says how long the article is, how many read it, and the like. */
  readonly isOfPage: boolean
  /** Whether it has several parts, and all are such. */
  readonly isOnlyPage: boolean
  /** Whether it tells more than a day without its year. */
  readonly isSure: boolean
}

function readTold(text: string, span: Span): Told {
  const words = wordsOf(text, span)
  const found = [findField(words, PUBLISHERS), findField(words, DATES), findField(words, BYLINES)] as const
  const [publisher, date, byline] = found.map((one) => (one === null ? null : toSpan(text, span, one)))
  const all = toParts(text, span, found)
  const parts = all.filter((part) => !isFilling(wordsOf(text, part)))
  const isOfPage = (part: Span): boolean => PAGE_PARTS.some((pattern) => pattern.test(wordsOf(text, part)))
  const rest = parts.filter((part) => !isOfPage(part))
  const day = rest.find((part) => findDay(text, part) !== null)
  const site = rest.find((part) => part !== day && SITE_NAME.test(wordsOf(text, part)))
  return {
    byline: byline ?? null,
    date: date ?? (day === undefined ? null : findDay(text, day)),
    publisher: publisher ?? (rest.length > 1 || byline != null ? (site ?? null) : null),
    others: rest.filter((part) => findDay(text, part) === null && part !== site),
    isOfPage: rest.length < parts.length,
    isOnlyPage: all.length > 1 && rest.length === 0 && found.every((one) => one === null),
    isSure: found.some((one) => one !== null),
  }
}

/** A day without its year, where it is all of a part. */
function findDay(text: string, part: Span): Span | null {
  for (const pattern of DAY_PARTS) {
    const [whole, day] = pattern.exec(wordsOf(text, part)) ?? []
    if (whole === undefined || day === undefined) continue
    const start = part.start + whole.lastIndexOf(day)
    return { start, end: start + day.length }
  }
  return null
}

/** The same, a name that begins the line as its author. */
function withName(text: string, told: Told): Told {
  const [first, ...others] = told.others
  if (first === undefined || told.byline !== null) return told
  return NAME_PARTS.some((name) => name.test(wordsOf(text, first))) ? { ...told, byline: first, others } : told
}

/** A run of a line in its own offsets: the name, date or origin alone, and with the words that announce it. */
interface Found {
  readonly start: number
  readonly end: number
  readonly whole: readonly [number, number]
}

// A stop behind a name, not that of `Jr.` or an initial.
const NAME_STOP = /(?<=\p{Ll}{2})\.?\s*$|\s+$/u

function findField(words: string, patterns: readonly RegExp[]): Found | null {
  for (const pattern of patterns) {
    const match = words.match(pattern)
    if (match?.index === undefined) continue
    const name = patterns === DATES ? match[0] : (match[1] ?? match[0])
    const start = match.index + match[0].indexOf(name)
    const cut = patterns === BYLINES ? name.search(NAME_ENDS) : -1
    const end = start + (cut > 0 ? name.slice(0, cut) : name).replace(NAME_STOP, '').length
    return { start, end, whole: [match.index, cut > 0 ? end : match.index + match[0].length] }
  }
  return null
}

const toSpan = (text: string, span: Span, { start, end }: Found): Span =>
  toTrimmed(text, { start: span.start + start, end: span.start + end })

/** What stands beside the runs that were found, part by part. */
function toParts(text: string, span: Span, found: readonly (Found | null)[]): Span[] {
  const wholes = found.flatMap((one) => (one === null ? [] : [one.whole])).sort((a, b) => a[0] - b[0])
  const parts: Span[] = []
  let from = span.start
  for (const [start, end] of [...wholes, [span.end - span.start, 0] as const]) {
    parts.push(...toPartsOf(text, { start: from, end: span.start + start }))
    from = Math.max(from, span.start + end)
  }
  return parts
}

function toPartsOf(text: string, run: Span): Span[] {
  if (run.end <= run.start) return []
  const parts: Span[] = []
  let from = run.start
  for (const mark of wordsOf(text, run).matchAll(PART_ENDS)) {
    parts.push(toTrimmed(text, { start: from, end: run.start + mark.index }))
    from = run.start + mark.index + mark[0].length
  }
  return [...parts, toTrimmed(text, { start: from, end: run.end })].filter((part) => hasWord(wordsOf(text, part)))
}

const withoutFilling = (words: string): string => toPlain(words.replace(TERMS_OF_USE, ' ').replace(FRAME_REST, ' '))

/** Whether words of a head say nothing of the article: labels without more, what may be done with the text. */
export const isFilling = (words: string): boolean => withoutFilling(words) === ''

/** Whether what else stands on the line is too little to be read. */
function isLittle(text: string, others: readonly Span[]): boolean {
  const kept = others.map((other) => withoutFilling(wordsOf(text, other))).join('')
  return toColumns(kept) <= (hasHan(kept) ? 8 : 4)
}
