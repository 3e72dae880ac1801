import { readCell } from '../../language/quantities.ts'
import type { Sentence } from '../../model/argument.ts'
import type { Table } from '../../model/article.ts'
import type { ChapterKey, TableSlide } from '../../model/slide.ts'
import { isWithin, type Span } from '../../model/span.ts'
import type { Selection, Text } from '../../model/text.ts'
import { CHART, MOST, PAGES, TABLE } from '../budget.ts'
import { FIGURES } from '../budget-figures.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toPages } from '../fitting.ts'
import { type Material, toChunks, toPart } from '../material.ts'
import { toLineCount, toWidth } from '../measure.ts'
import { toSelection } from '../selection.ts'

const CELL_LINES = 3
const TYPE = { size: 18, weight: 400 } as const

type Cells = readonly (Selection | null)[]

/** A table of the article's on slides of its own: one with many columns in parts side by side; none when a cell does not fit. */
export function planTable(
  material: Material,
  table: Table,
  id: string,
  title: Text,
  chapter: ChapterKey | null,
): Draft[] {
  const { header, rows } = withoutAddresses({
    header: table.header.map((cell) => toCell(material, cell)),
    rows: table.rows.map((row) => row.map((cell) => toCell(material, cell))),
  })
  const parts = rows.length === 0 ? [] : toReadableParts(header, rows)
  const pages = parts.flatMap((part) => part.pages.map((page) => ({ header: part.header, rows: page })))
  const hasBars = pages.length === 1 && isComparison(material, rows)
  return pages.map((page, index) => {
    const slide: TableSlide = {
      ...BLANK,
      kind: 'table',
      hasBars,
      id: pages.length > 1 ? `${id}-${index + 1}` : id,
      title,
      part: toPart(index, pages.length),
      chapter,
      header: page.header.map((cell) => cell ?? { text: '', from: [table.span] }),
      rows: page.rows,
    }
    return { slide, covers: index === 0 ? cellsOf(material, table.span) : [] }
  })
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/u

/** A table without columns of addresses, which nobody reads off a wall. */
function withoutAddresses({ header, rows }: { readonly header: Cells; readonly rows: readonly Cells[] }) {
  const isTold = header.map((_, at) => {
    const cells = rows.flatMap((row) => row[at] ?? [])
    return cells.length === 0 || !cells.every(({ text }) => ADDRESS.test(text.trim()))
  })
  const take = (row: Cells): Cells => row.filter((_, at) => isTold[at] !== false)
  return { header: take(header), rows: rows.map(take) }
}

interface Part {
  readonly header: Cells
  readonly pages: readonly (readonly Cells[])[]
}

/** A table in as few parts side by side as can be read, each with the column that names the rows; none when no parts will do. */
export function toReadableParts(header: Cells, rows: readonly Cells[]): Part[] {
  if (header.length < 2) return []
  const whole = toReadable(header, rows)
  if (whole !== null) return [whole]
  const name = findNaming(rows)
  return toParts(header, rows, name) ?? (name > 0 ? toParts(header, rows, 0) : null) ?? []
}

function toParts(header: Cells, rows: readonly Cells[], name: number): Part[] | null {
  const others = header.map((_, at) => at).slice(name + 1)
  for (let count = 1; count <= Math.min(MOST.tableParts, others.length); count += 1) {
    const parts = toChunks(others, Math.ceil(others.length / count)).map((columns, index) => {
      // What only counts the rows stands on the first part.
      const before = index === 0 ? header.map((_, at) => at).slice(0, name) : []
      const take = (row: Cells): Cells => [...before, name, ...columns].map((at) => row[at] ?? null)
      return toReadable(take(header), rows.map(take))
    })
    if (parts.every((part) => part !== null)) return parts
  }
  return null
}

// A1 · #3 · R-07; bare numbers count where they begin at 1: years do not.
const CODE = /^(?:[#№]\s?|\p{Lu}{1,3}[-_.]?)\d{1,4}$/u

/** The column that names the rows: the first, or the next where that only counts them. */
function findNaming(rows: readonly Cells[]): number {
  const isCount = rows.every(([cell], at) => cell && (CODE.test(cell.text.trim()) || cell.text.trim() === `${at + 1}`))
  return isCount ? 1 : 0
}

function toReadable(header: Cells, rows: readonly Cells[]): Part | null {
  const widths = toColumnWidths([header, ...rows])
  const toLines = (row: Cells) =>
    Math.max(...row.map((cell, at) => (cell ? toLineCount(cell.text, { ...TYPE, width: widths[at] ?? 0 }) : 1)))
  const isReadable = [header, ...rows].every((row) => toLines(row) <= CELL_LINES)
  return isReadable && header.length <= MOST.tableColumns
    ? { header, pages: toPages(rows, toLines, PAGES.table) }
    : null
}

/** Whether a table sets names beside numbers of one unit that bars can show. */
function isComparison({ article: { language } }: Material, rows: readonly Cells[]): boolean {
  const numbers = rows.map(([, cell]) => (cell ? readCell(cell.text, language) : null))
  const amounts = numbers.flatMap((number) => (number === null || number.amount <= 0 ? [] : [number.amount]))
  const isOneUnit = new Set(numbers.map((number) => number?.unit)).size === 1
  const isNamed = rows.every(
    ([name]) => name && toLineCount(name.text, { size: TYPE.size, weight: 700, width: CHART.name }) <= CHART.lines,
  )
  return (
    rows.length >= CHART.least &&
    rows.every((row) => row.length === 2) &&
    isNamed &&
    isOneUnit &&
    amounts.length === rows.length &&
    Math.max(...amounts) / Math.min(...amounts) <= FIGURES.widestRatio
  )
}

/**
 * Px for the words of each column, as a browser sets them: each as wide as its longest cell where all have room, else the wide ones share
 * what the narrow ones leave. (CSS 2.1, 17.5.2.2)
 */
export function toColumnWidths(rows: readonly (readonly (Selection | null)[])[]): number[] {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const wanted = Array.from({ length: columns }, (_, at) =>
    Math.max(0, ...rows.map((row) => toWidth(row[at]?.text ?? '', TYPE.size, at === 0 ? 700 : TYPE.weight))),
  )
  let room = TABLE.width - TABLE.padding * columns
  let open = columns
  const widths = wanted.map(() => 0)
  const narrowFirst = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  for (const at of narrowFirst) {
    const width = Math.min(wanted[at] ?? 0, room / open)
    widths[at] = width
    room -= width
    open -= 1
  }
  return widths.map((width) => Math.ceil(width) + 1)
}

const toCell = (material: Material, cell: Span): Selection | null =>
  toSelection(material.article.source.text, [cell], material.article.language)

const cellsOf = (material: Material, span: Span): Sentence[] =>
  material.map.sentences.filter((sentence) => isWithin(sentence.span, span))
