import type { Sentence } from '../../model/argument.ts'
import type { Table } from '../../model/article.ts'
import type { ChapterKey, Selection, TableSlide, Text } from '../../model/deck.ts'
import { isWithin, type Span } from '../../model/span.ts'
import { MOST, PAGES, TABLE } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toPages } from '../fitting.ts'
import { type Material, toPart } from '../material.ts'
import { toLineCount } from '../measure.ts'
import { toSelection } from '../selection.ts'

const CELL_LINES = 3

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
  const width = TABLE.width / Math.max(1, columns) - TABLE.padding
  const box = { width, size: 18, weight: 400 } as const
  const toLines = (row: readonly (Selection | null)[]) =>
    Math.max(...row.map((cell) => (cell ? toLineCount(cell.text, box) : 1)))
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

const toCell = (material: Material, cell: Span): Selection | null =>
  toSelection(material.article.source.text, [cell], material.article.language)

const cellsOf = (material: Material, span: Span): Sentence[] =>
  material.map.sentences.filter((sentence) => isWithin(sentence.span, span))
