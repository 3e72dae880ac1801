import type { Table } from '../model/article.ts'
import { type Span, toTrimmed, wordsOf } from '../model/span.ts'

/** Fewer lines are no table: a head and two rows. */
const FEWEST_LINES = 3

/** The first table among lines that stand together: lines with as many tabs each, as a table is when it is copied out of a document or a page. */
export function findTabTable(
  text: string,
  lines: readonly Span[],
): { readonly from: number; readonly to: number; readonly block: Table } | null {
  const counts = lines.map((line) => wordsOf(text, line).split('\t').length)
  for (let from = 0; from < lines.length; from++) {
    const cells = counts[from] ?? 1
    if (cells === 1) continue
    let to = from
    while (counts[to] === cells) to++
    if (to - from >= FEWEST_LINES) return { from, to, block: toTable(text, lines.slice(from, to)) }
    from = to - 1
  }
  return null
}

function toTable(text: string, lines: readonly Span[]): Table {
  const [header = [], ...rows] = lines.map((line) => toCells(text, line))
  return { kind: 'table', span: { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }, header, rows }
}

function toCells(text: string, line: Span): Span[] {
  let start = line.start
  return wordsOf(text, line)
    .split('\t')
    .map(({ length }) => {
      const cell = toTrimmed(text, { start, end: start + length })
      start += length + 1
      return cell
    })
}
