import type { Sentence } from '../../model/argument.ts'
import type { Table } from '../../model/article.ts'
import type { ChapterKey, Selection, TableSlide, Text } from '../../model/deck.ts'
import { isWithin, type Span } from '../../model/span.ts'
import { MOST, PAGES, TABLE } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toPages } from '../fitting.ts'
import { type Material, toPart } from '../material.ts'
import { toLineCount, toWidth } from '../measure.ts'
import { toSelection } from '../selection.ts'

const CELL_LINES = 3
const TYPE = { size: 18, weight: 400 } as const

/** A table of the article's on slides of its own; none when it has too many columns or a cell that does not fit. */
export function planTable(
  material: Material,
  table: Table,
  id: string,
  title: Text,
  chapter: ChapterKey | null,
): Draft[] {
  const columns = table.header.length
  const header = table.header.map((cell) => toCell(material, cell))
  const rows = table.rows.map((row) => row.map((cell) => toCell(material, cell)))
  const widths = toColumnWidths([header, ...rows])
  const toLines = (row: readonly (Selection | null)[]) =>
    Math.max(...row.map((cell, at) => (cell ? toLineCount(cell.text, { ...TYPE, width: widths[at] ?? 0 }) : 1)))
  const isReadable = [header, ...rows].every((row) => toLines(row) <= CELL_LINES)
  if (columns < 2 || columns > MOST.tableColumns || rows.length === 0 || !isReadable) return []
  const chunks = toPages(rows, toLines, PAGES.table)
  return chunks.map((chunk, index) => {
    const slide: TableSlide = {
      ...BLANK,
      kind: 'table',
      id: chunks.length > 1 ? `${id}-${index + 1}` : id,
      title,
      part: toPart(index, chunks.length),
      chapter,
      header: header.map((cell) => cell ?? { text: '', from: [table.span] }),
      rows: chunk,
    }
    return { slide, covers: index === 0 ? cellsOf(material, table.span) : [] }
  })
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
