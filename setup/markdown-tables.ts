import { type State, type Token, toHtmlToken } from './markdown-tokens.ts'

// A cell of the coverage table.
const MARK: Readonly<Record<string, string>> = { '●': 'stated', '○': 'inferred', '◐': 'through', '–': 'none' }
const BASES = ['stated', 'inferred', 'through']
// The end of the headline of one of several slides: `(1/2)`.
const PART = /\(\d+\/\d+\)$/u
// The token before the words of a table's cell.
const CELL = /^t[hd]_open$/

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
const isLink = (cell: Cell | undefined) => cell !== undefined && isMark(cell) && cell.inline.content.trim() !== '–'

/** The words of an inline token, without its marks. */
const toWords = (inline: Token) =>
  (inline.children ?? []).map((child) => (child.type === 'text' ? child.content : '')).join('')

/**
 * Column heads say so; a table of marks gets drawn marks, row heads and a legend. A row without a mark is a gap; on one of several slides,
 * where it may have its marks on another, only when the slide says so, in its headline or beneath the table. So is a column, which may
 * answer what is no row.
 */
export function drawTables({ tokens, Token }: State): void {
  const toHtml = (content: string) => toHtmlToken(Token, content)
  const said = tokens
    .filter(({ type }, index) => type === 'inline' && !CELL.test(tokens[index - 1]?.type ?? ''))
    .map(toWords)
  const isWhole = !said.some((words) => PART.test(words))
  const isSaid = (cell: Cell) => said.some((words) => words.includes(toWords(cell.inline)))
  for (const [head, ...rows] of toTables(tokens)) {
    for (const cell of head?.cells ?? []) cell.open.attrSet('scope', 'col')
    for (const { cells } of rows) spanHeading(cells)
    if (!head || !rows.length || !rows.every((row) => row.cells.length > 1 && row.cells.slice(1).every(isMark)))
      continue
    for (const [column, cell] of head.cells.entries()) {
      const isEmpty = column > 0 && !rows.some((row) => isLink(row.cells[column]))
      if (isEmpty && isSaid(cell)) cell.open.attrJoin('class', 'tl-gap')
    }
    for (const { open, cells } of rows) {
      const [name, ...marks] = cells
      if (name && !marks.some(isLink) && (isWhole || isSaid(name))) open.attrJoin('class', 'tl-gap')
      drawMarkRow(cells, toHtml)
    }
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
