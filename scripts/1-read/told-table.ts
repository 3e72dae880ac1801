import type { Table } from '../model/article.ts'
import { type Span, wordsOf } from '../model/span.ts'
import { type DraftBlock, toParagraph } from './draft.ts'
import { isHeadlessPair, readHead } from './frame-fields.ts'
import { toColumns } from './shape.ts'

/** What stands in the second cell of a row, in columns, from where on it is told rather than a value; a name in the first is no longer. */
const COLUMNS = { told: 60, name: 24 } as const
const DEEPEST = 6

/** The blocks, those tables taken apart that only set prose out: two columns without heads, names in the first and sentences in the second. Each name is the heading of what stands beside it. */
export function withToldTables(text: string, blocks: readonly DraftBlock[]): DraftBlock[] {
  let depth = 1
  return blocks.flatMap((block): DraftBlock[] => {
    if (block.kind === 'heading') depth = block.depth
    if (block.kind !== 'table' || !isTold(text, block) || readHead(text, block) !== null) return [block]
    const under = Math.min(depth + 1, DEEPEST)
    return block.rows.flatMap(([name, told]): DraftBlock[] =>
      name && told ? [{ kind: 'heading', span: name, depth: under, strong: [] }, toParagraph(told)] : [],
    )
  })
}

function isTold(text: string, table: Table): boolean {
  const columnsOf = (span: Span | undefined): number =>
    span === undefined ? 0 : toColumns(wordsOf(text, span), COLUMNS.told)
  const isNamed = table.rows.every(([name, told]) => {
    const columns = columnsOf(name)
    return columns > 0 && columns <= COLUMNS.name && columnsOf(told) > 0
  })
  return isHeadlessPair(table) && isNamed && table.rows.some(([, told]) => columnsOf(told) >= COLUMNS.told)
}
