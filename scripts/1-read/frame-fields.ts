import { FRAME_FIELD, FRAME_FIELDS } from '../language/frame-fields.ts'
import type { Noise, Table } from '../model/article.ts'
import { type Span, toTrimmed, wordsOf } from '../model/span.ts'
import type { DraftBlock } from './draft.ts'
import { isFilling, readFrameLine, readStatedByline } from './frame-line.ts'

/** A line of the head of a report, and what it says. */
interface Field {
  readonly kind: keyof typeof FRAME_FIELDS | 'publisher'
  readonly line: Span
  readonly value: Span
}

/** What the head of a report says of itself, its lines as noise, and whether nothing else stands in the block. */
interface Head {
  readonly byline: Span | null
  readonly date: Span | null
  readonly publisher: Span | null
  /** What a memorandum is about. */
  readonly subject: Span | null
  readonly noise: readonly Noise[]
  readonly isWhole: boolean
}

/**
 * The author and the date out of a block of labelled lines (`**Date:** 2026-03-14`) or a table of them, as reports have them under their
 * title; `null` of a block that has neither. Lines under other labels (`Severity`, `Duration`) stay in the article.
 */
export function readHead(text: string, block: DraftBlock): Head | null {
  const lines = block.kind === 'table' ? rowsOf(block) : linesOf(text, block.span).map((line) => toLine(text, line))
  const fields = lines.flatMap((line) => readFields(text, line))
  const isLabelled = fields.some(({ kind }) => kind === 'byline' || kind === 'date' || kind === 'memo')
  if (!isLabelled) return null
  const all = lines.flatMap(({ span: line }) => {
    const own = fields.filter((field) => field.line === line)
    return own.length > 0 ? own : readPlain(text, line)
  })
  const said = (kind: Field['kind']): Span | null => all.find((field) => field.kind === kind)?.value ?? null
  const told = all.filter(({ line }, index) => all[index - 1]?.line !== line)
  const noise = told.map(({ kind, line }): Noise => ({ span: line, reason: kind === 'date' ? 'date' : 'byline' }))
  return {
    byline: said('byline'),
    date: said('date'),
    publisher: said('publisher'),
    subject: said('subject'),
    noise,
    isWhole: told.length === lines.length,
  }
}

/** A line without a label among labelled ones that names the author, the day or who publishes, and no more. */
function readPlain(text: string, line: Span): Field[] {
  if (isFilling(wordsOf(text, line))) return [{ kind: 'filed', line, value: line }]
  const fields = readFrameLine(text, line, true)?.fields
  return (['byline', 'date', 'publisher'] as const).flatMap((kind) => {
    const value = fields?.[kind] ?? null
    return value === null ? [] : [{ kind, line, value }]
  })
}

/** A line, with the label that it opens with and what stands behind this. */
interface Labelled {
  readonly span: Span
  readonly label: Span | null
  readonly value: Span
}

function toLine(text: string, span: Span): Labelled {
  const [whole, label = '', words = ''] = FRAME_FIELD.exec(wordsOf(text, span)) ?? []
  if (whole === undefined) return { span, label: null, value: span }
  const [at, start] = [span.start + whole.indexOf(label), span.start + whole.lastIndexOf(words)]
  return { span, label: { start: at, end: at + label.length }, value: { start, end: start + words.length } }
}

/** The rows of a table of two columns without heads: names, and what they stand for. */
function rowsOf(table: Table): Labelled[] {
  const { rows, span } = table
  const cells = rows.flatMap(([label, value]) => (label && value ? [{ label, value }] : []))
  if (!isHeadlessPair(table) || cells.length < rows.length) return [{ span, label: null, value: span }]
  return cells.map(({ label, value }) => ({ span: { start: label.start, end: value.end }, label, value }))
}

/** Whether a table has two columns and no heads over them: names and what they stand for. */
export const isHeadlessPair = ({ header }: Table): boolean =>
  header.length === 2 && header.every(({ start, end }) => start === end)

function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  let at = start
  for (const { length } of text.slice(start, end).split('\n')) {
    lines.push(toTrimmed(text, { start: at, end: at + length }))
    at += length + 1
  }
  return lines.filter((line) => line.end > line.start)
}

/** What parts a name from what else stands on its line: `Dag Hollister · 7 min read`. */
const BESIDE = /\s*[|｜·；;]|\u3000/u

function readFields(text: string, { span: line, label, value }: Labelled): Field[] {
  if (label === null) return []
  const kind = (['byline', 'date', 'filed', 'memo', 'subject'] as const).find((one) =>
    FRAME_FIELDS[one].test(wordsOf(text, label).trim()),
  )
  if (kind === undefined) return []
  if (kind === 'filed' || kind === 'memo' || kind === 'subject') return [{ kind, line, value }]
  const date = readStatedByline(text, value).date
  const dates: Field[] = date === null ? [] : [{ kind: 'date', line, value: date }]
  if (kind === 'date') return dates
  const [name = ''] = wordsOf(text, value).split(BESIDE)
  return [{ kind, line, value: { start: value.start, end: value.start + name.length } }, ...dates]
}
