import type { Table } from '../model/article.ts'
import { type Span, toTrimmed, wordsOf } from '../model/span.ts'

/** Fewer lines are no table: a head and two rows. */
const FEWEST_LINES = 3
/** Columns set apart by spaces alone are so many at least: two may be a list with its page numbers. */
const FEWEST_SPACED = 3
/** What sets the cells of a line apart: a tab, or spaces wider than between two sentences. */
const GAPS = { tabs: /\t/gu, spaces: / {3,}/gu } as const

/** The first table among lines that stand together: lines with as many cells each, as a table is when it is copied out of a document or a page; its head may have none over the names of the rows. */
export function findTabTable(
  text: string,
  lines: readonly Span[],
): { readonly from: number; readonly to: number; readonly block: Table } | null {
  const rows = lines.map((line) => toCells(text, line))
  for (let first = 0; first < rows.length; first++) {
    const cells = rows[first]?.length ?? 1
    if (cells === 1) continue
    let to = first
    while (rows[to]?.length === cells) to++
    const above = first > 0 && cells >= FEWEST_SPACED && rows[first - 1]?.length === cells - 1 ? rows[first - 1] : null
    const from = above ? first - 1 : first
    if (to - from >= FEWEST_LINES) {
      const [header = [], ...rest] = rows.slice(from, to)
      const corner = { start: header[0]?.start ?? 0, end: header[0]?.start ?? 0 }
      const span = { start: lines[from]?.start ?? 0, end: lines[to - 1]?.end ?? 0 }
      return { from, to, block: { kind: 'table', span, header: above ? [corner, ...header] : header, rows: rest } }
    }
    first = to - 1
  }
  return null
}

/** The cells of a line; a line of one where nothing sets any apart. */
function toCells(text: string, line: Span): Span[] {
  const words = wordsOf(text, line)
  const isTabbed = words.includes('\t')
  const cells: Span[] = []
  let start = 0
  for (const { 0: gap, index } of words.matchAll(isTabbed ? GAPS.tabs : GAPS.spaces)) {
    cells.push(toCell(text, line, start, index))
    start = index + gap.length
  }
  cells.push(toCell(text, line, start, words.length))
  return isTabbed || cells.length >= FEWEST_SPACED ? cells : [line]
}

const toCell = (text: string, line: Span, start: number, end: number): Span =>
  toTrimmed(text, { start: line.start + start, end: line.start + end })
