import { type State, type Token, toHtmlToken } from './markdown-tokens.ts'

// A cell of the coverage table.
const MARK: Readonly<Record<string, string>> = { '●': 'stated', '○': 'inferred', '◐': 'through', '–': 'none' }
const BASES = ['stated', 'inferred', 'through']

interface Cell {
  readonly open: Token
  readonly inline: Token
  readonly close: Token
}
interface Row {
  readonly open: Token
  readonly cells: readonly Cell[]
}

/** The rows of each table of a document, header row first. */
function toTables(tokens: readonly Token[]): Row[][] {
  const tables: Row[][] = []
  let cells: Cell[] = []
  for (const [index, open] of tokens.entries()) {
    if (open.type === 'table_open') tables.push([])
    if (open.type === 'tr_open') {
      cells = []
      tables.at(-1)?.push({ open, cells })
    }
    const [inline, close] = [tokens[index + 1], tokens[index + 2]]
    if ((open.type === 'th_open' || open.type === 'td_open') && inline && close) cells.push({ open, inline, close })
  }
  return tables
}

const isMark = (cell: Cell) => cell.inline.content.trim() in MARK
const toBasis = (cell: Cell) => MARK[cell.inline.content.trim()] ?? 'none'

/** Column heads say so; a table of marks gets drawn marks, row heads and a legend. */
export function drawTables({ tokens, Token }: State): void {
  const toHtml = (content: string) => toHtmlToken(Token, content)
  for (const [head, ...rows] of toTables(tokens)) {
    for (const cell of head?.cells ?? []) cell.open.attrSet('scope', 'col')
    for (const { cells } of rows) spanHeading(cells)
    if (!head || !rows.length || !rows.every((row) => row.cells.length > 1 && row.cells.slice(1).every(isMark)))
      continue
    for (const { cells } of rows) drawMarkRow(cells, toHtml)
    const marks = new Set(rows.flatMap(({ cells }) => cells.slice(1).map(toBasis)))
    drawLegend(
      head.cells[0]?.inline,
      BASES.filter((basis) => marks.has(basis)),
      toHtml,
    )
  }
}

/** A row with nothing but bold words in its first cell heads those beneath it. */
function spanHeading([name, ...others]: readonly Cell[]): void {
  const isHeading = others.length > 0 && others.every((cell) => cell.inline.content.trim() === '')
  if (!name || !isHeading || !/^\*\*.*\*\*$/su.test(name.inline.content.trim())) return
  name.open.tag = name.close.tag = 'th'
  name.open.attrSet('scope', 'rowgroup')
  name.open.attrSet('colspan', String(others.length + 1))
  for (const { open } of others) open.attrSet('hidden', '')
}

/** The first cell heads its row; the others get drawn marks. */
function drawMarkRow([name, ...marks]: readonly Cell[], toHtml: (content: string) => Token): void {
  if (name) {
    name.open.tag = name.close.tag = 'th'
    name.open.attrSet('scope', 'row')
  }
  for (const mark of marks) {
    mark.inline.children = [toHtml(`<CoverageMark basis="${toBasis(mark)}" />`)]
  }
}

/** What the marks mean, in the corner of the table; its own words stay for a screen reader. */
function drawLegend(corner: Token | undefined, bases: readonly string[], toHtml: (content: string) => Token): void {
  if (!corner) return
  const words = corner.children ?? []
  corner.children = [
    toHtml('<span class="tl-hidden">'),
    ...words,
    toHtml(`</span><CoverageLegend bases="${bases.join(' ')}" />`),
  ]
}
