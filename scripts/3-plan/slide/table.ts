import type { Sentence } from '../../model/argument.ts'
import type { Table } from '../../model/article.ts'
import type { ChapterKey, Selection, TableSlide, Text } from '../../model/deck.ts'
import { isWithin, type Span } from '../../model/span.ts'
import { BOXES, MOST } from '../budget.ts'
import { toFits } from '../condense.ts'
import { BLANK, type Draft } from '../draft.ts'
import { type Material, toChunks, toPart } from '../material.ts'
import { toSelection } from '../selection.ts'

const TABLE_WIDTH = 860
const CELL_PADDING = 24

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
  const width = TABLE_WIDTH / Math.max(1, columns) - CELL_PADDING
  const fits = toFits({ ...BOXES.cell, width })
  const isReadable = [header, ...rows].flat().every((cell) => cell === null || fits(cell.text))
  if (columns < 2 || columns > MOST.tableColumns || rows.length === 0 || !isReadable) return []
  const chunks = toChunks(rows, MOST.tableRows)
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
