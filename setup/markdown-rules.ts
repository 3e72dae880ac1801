import { toLineParts } from './line-breaks.ts'

/** What the rules need of a Markdown token; markdown-exit and markdown-it give the same. */
interface Token {
  type: string
  tag: string
  content: string
  children: Token[] | null
  attrGet(name: string): string | null
  attrSet(name: string, value: string): void
  attrJoin(name: string, value: string): void
}
interface State {
  tokens: Token[]
  Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token
}
interface Markdown {
  core: { ruler: { push(name: string, rule: (state: State) => void): void } }
  renderer: { rules: Record<string, ((...args: never[]) => string) | undefined> }
}

// The arrow that opens a list item: `→ ` stated, `⇢ ` inferred.
const ARROW = /^([→⇢])\s*/
const BASIS: Readonly<Record<string, string>> = { '→': 'stated', '⇢': 'inferred' }
// The role of what a link leads to, by the name of its slide: `/risk-1`, `/causes`, `/strategies-2`.
const TARGET_ROLE = /^\/?(cause|risk|strateg)/
const ROLES: Readonly<Record<string, string>> = { cause: 'cause', risk: 'risk', strateg: 'strategy' }
// A cell of the coverage table.
const MARK: Readonly<Record<string, string>> = { '●': 'stated', '○': 'inferred', '–': 'none' }
// The token before the words of a table's cell.
const CELL = /^t[hd]_open$/
// A number, a space and a Chinese unit: `4 类`.
const NUMBER_UNIT = /(\d[\d.,]*%? \p{Script=Han})/u
// Around a name.
const NAME_OPEN = /^(strong|link)_open$/
const NAME_CLOSE = /^(strong|link)_close$/
// Between the two names of a link: `name → name`.
const BETWEEN_NAMES = /( [→⇢] )/
// After a clause: `，`, `：”`, `, `.
const CLAUSE_END = /(?<=[，；：、。！？][”’」』）]?)(?![”’」』），；：、。！？]|$)|(?<=[,;:] )/u
// A number with the hedge before it and the unit after it: `about £61,800`, `6.8年`.
const FIGURE = /^(?<hedge>\D{0,18}?)(?<number>(?:US\$|[£$€¥])?\d[\d.,]*)(?<unit>\s?\D{0,16})$/u
// Two braces open an expression of Vue: `{{ 1 + 1 }}`.
const INTERPOLATION = /\{\{/g

/** Text of an article is never code: `{{` in it stays two braces. */
function keepBraces(md: Markdown): void {
  const text = md.renderer.rules.text
  if (text) md.renderer.rules.text = (...args) => text(...args).replace(INTERPOLATION, '&lbrace;&lbrace;')
}

const toHtmlToken = (Token: State['Token'], content: string) =>
  Object.assign(new Token('html_inline', '', 0), { content })

/** Words with marks where a line may end; a number with a space before its unit stays in one piece. */
function toBreakable(Token: State['Token'], text: string, isName = false): Token[] {
  return toLineParts(text).flatMap((part, index) => [
    ...(index > 0 ? [toHtmlToken(Token, '<wbr>')] : []),
    ...(isName ? [part] : part.split(NUMBER_UNIT)).flatMap((piece, place) => {
      const words = Object.assign(new Token('text', '', 0), { content: piece })
      return place % 2 ? [toHtmlToken(Token, '<span class="tl-one">'), words, toHtmlToken(Token, '</span>')] : [words]
    }),
  ])
}

/** Between two Chinese words a line may end; within one only where nothing else helps. */
function markLineEnds({ tokens, Token }: State): void {
  for (const [index, { type, children }] of tokens.entries()) {
    if (type !== 'inline' || !children) continue
    const isHeadline = tokens[index - 1]?.type === 'heading_open'
    // Names stand in boxes of which every element is a part of its own.
    let names = 0
    const marked = children.flatMap((child, place) => {
      if (NAME_OPEN.test(child.type)) names += 1
      if (NAME_CLOSE.test(child.type)) names -= 1
      if (child.type !== 'text') return [child]
      if (children[place - 1]?.type === 'strong_open' && BETWEEN_NAMES.test(child.content))
        return toNames(Token, child.content)
      return isHeadline ? toClauses(Token, child.content) : toBreakable(Token, child.content, names > 0)
    })
    children.splice(0, children.length, ...marked)
  }
}

/** The names at the two ends of a link, each in one piece as long as it fits on a line. */
function toNames(Token: State['Token'], text: string): Token[] {
  return text.split(BETWEEN_NAMES).flatMap((piece, place) => {
    if (place % 2) return [Object.assign(new Token('text', '', 0), { content: piece })]
    return [toHtmlToken(Token, '<span class="tl-unit">'), ...toBreakable(Token, piece), toHtmlToken(Token, '</span>')]
  })
}

/** The clauses of a headline, each in one piece that the frame may keep on a line of its own. */
function toClauses(Token: State['Token'], text: string): Token[] {
  const clauses = text.split(CLAUSE_END)
  if (clauses.length < 2) return toBreakable(Token, text)
  return clauses.flatMap((clause) => [
    toHtmlToken(Token, '<span class="tl-clause">'),
    ...toBreakable(Token, clause.trimEnd()),
    toHtmlToken(Token, '</span>'),
    Object.assign(new Token('text', '', 0), { content: clause.slice(clause.trimEnd().length) }),
  ])
}

/** A link that is all of its item, cell or name is told by its place, not by a line under it. */
function markNames({ tokens }: State): void {
  for (const { type, children } of tokens) {
    if (type !== 'inline' || !children) continue
    const said = toText(children).replace(ARROW, '')
    let strong = 0
    for (const [index, child] of children.entries()) {
      if (child.type === 'strong_open') strong += 1
      if (child.type === 'strong_close') strong -= 1
      if (child.type !== 'link_open') continue
      const end = children.findIndex((other, place) => place > index && other.type === 'link_close')
      if (strong > 0 || toText(children.slice(index, end)) === said) child.attrJoin('class', 'tl-name')
    }
  }
}

const toText = (tokens: readonly Token[]) =>
  tokens
    .map(({ type, content }) => (type === 'text' ? content : ''))
    .join('')
    .trim()

/** The names between which a paragraph puts an arrow: `**name → name** …`. */
function toEnds({ children }: Token): string[] {
  const at = children?.findIndex(({ type }) => type === 'strong_open') ?? -1
  const end = children?.findIndex(({ type }) => type === 'strong_close') ?? -1
  return at < 0 ? [] : toText(children?.slice(at, end) ?? []).split(BETWEEN_NAMES)
}

/** Quotes that say which link they carry stand in the order of the names that the slide lists before them. */
function orderEvidence({ tokens }: State): void {
  const names = tokens.flatMap(({ type, children }, index) =>
    type === 'inline' && tokens[index - 2]?.type === 'list_item_open' ? toText(children ?? []).replace(ARROW, '') : [],
  )
  const quotes: { start: number; tokens: Token[]; rank: number }[] = []
  for (const [start, { type }] of tokens.entries()) {
    if (type !== 'blockquote_open') continue
    const end = tokens.findIndex((token, index) => index > start && token.type === 'blockquote_close')
    const quote = tokens.slice(start, end + 1)
    const ends = quote.flatMap((token) => (token.type === 'inline' ? toEnds(token) : []))
    const rank = names.findIndex((name) => ends.includes(name))
    if (rank >= 0) quotes.push({ start, tokens: quote, rank })
  }
  const first = quotes[0]?.start ?? 0
  const ordered = [...quotes].sort((one, other) => one.rank - other.rank).flatMap((quote) => quote.tokens)
  const isOneRun = quotes.every(({ start }, index) => {
    const before = quotes[index - 1]
    return !before || start === before.start + before.tokens.length
  })
  if (isOneRun) tokens.splice(first, ordered.length, ...ordered)
}

/** A list item that begins with an arrow gets a drawn arrow with a text alternative in its place. */
function drawArrows({ tokens, Token }: State): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'inline' || tokens[index - 2]?.type !== 'list_item_open') continue
    const first = token.children?.[0]
    const arrow = first?.type === 'text' ? ARROW.exec(first.content) : null
    if (!first || !arrow) continue
    first.content = first.content.slice(arrow[0].length)
    token.children?.unshift(toHtmlToken(Token, `<LinkArrow basis="${BASIS[arrow[1] ?? '']}" />`))
    tokens[index - 2]?.attrJoin('class', ['tl-follows', ...toTargetClass(token)].join(' '))
  }
}

/** A list item that opens with a number: hedge and unit are told apart from it, so that they can be set smaller. */
function markFigures({ tokens, Token }: State): void {
  for (const [index, { type, children }] of tokens.entries()) {
    if (type !== 'inline' || tokens[index - 2]?.type !== 'list_item_open') continue
    const start = children?.findIndex((child) => child.type !== 'text' || child.content !== '') ?? -1
    const end = children?.findIndex((child) => child.type === 'strong_close') ?? -1
    if (children?.[start]?.type !== 'strong_open' || end < 0) continue
    const parts = FIGURE.exec(toText(children.slice(start + 1, end)))?.groups
    if (!parts || (parts.hedge === '' && parts.unit === '')) continue
    const toSmall = (words = '') =>
      words === '' ? [] : [toHtmlToken(Token, '<small>'), toTextToken(Token, words), toHtmlToken(Token, '</small>')]
    const figure = toTextToken(Token, parts.number ?? '')
    children.splice(start + 1, end - start - 1, ...toSmall(parts.hedge), figure, ...toSmall(parts.unit))
  }
}

const toTextToken = (Token: State['Token'], content: string) => Object.assign(new Token('text', '', 0), { content })

/** The class of the role that the first link of an item leads to; none when it does not tell. */
function toTargetClass(inline: Token): string[] {
  const href = inline.children?.find((child) => child.type === 'link_open')?.attrGet('href') ?? ''
  const role = ROLES[TARGET_ROLE.exec(href)?.[1] ?? '']
  return role ? [`tl-to-${role}`] : []
}

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
const isLink = (cell: Cell | undefined) => cell !== undefined && isMark(cell) && cell.inline.content.trim() !== '–'

/** The words of an inline token, without its marks. */
const toWords = (inline: Token) =>
  (inline.children ?? []).map((child) => (child.type === 'text' ? child.content : '')).join('')

/**
 * Column heads say so; a table of marks gets drawn marks, row heads and a legend. A row or column without a mark is a gap when the slide
 * says so, in its headline or beneath the table: on one of several slides it may have its marks on another.
 */
function drawTables({ tokens, Token }: State): void {
  const toHtml = (content: string) => toHtmlToken(Token, content)
  const said = tokens
    .filter(({ type }, index) => type === 'inline' && !CELL.test(tokens[index - 1]?.type ?? ''))
    .map(toWords)
  const isSaid = (cell: Cell) => said.some((words) => words.includes(toWords(cell.inline)))
  for (const [head, ...rows] of toTables(tokens)) {
    for (const cell of head?.cells ?? []) cell.open.attrSet('scope', 'col')
    if (!head || !rows.length || !rows.every((row) => row.cells.length > 1 && row.cells.slice(1).every(isMark)))
      continue
    for (const [column, cell] of head.cells.entries()) {
      const isEmpty = column > 0 && !rows.some((row) => isLink(row.cells[column]))
      if (isEmpty && isSaid(cell)) cell.open.attrJoin('class', 'tl-gap')
    }
    for (const { open, cells } of rows) {
      const [name, ...marks] = cells
      if (name && !marks.some(isLink) && isSaid(name)) open.attrJoin('class', 'tl-gap')
      drawMarkRow(cells, toHtml)
    }
    drawLegend(head.cells[0]?.inline, toHtml)
  }
}

/** The first cell heads its row; the others get drawn marks. */
function drawMarkRow([name, ...marks]: readonly Cell[], toHtml: (content: string) => Token): void {
  if (name) {
    name.open.tag = name.close.tag = 'th'
    name.open.attrSet('scope', 'row')
  }
  for (const mark of marks) {
    mark.inline.children = [toHtml(`<CoverageMark basis="${MARK[mark.inline.content.trim()]}" />`)]
  }
}

/** What the marks mean, in the corner of the table; its own words stay for a screen reader. */
function drawLegend(corner: Token | undefined, toHtml: (content: string) => Token): void {
  if (!corner) return
  const words = corner.children ?? []
  corner.children = [toHtml('<span class="tl-hidden">'), ...words, toHtml('</span><CoverageLegend />')]
}

/** Adds to Slidev's Markdown what the deck's grammar needs: drawn arrows, drawn tables of marks, and text that is never code. */
export function addDeckGrammar(md: unknown): void {
  const markdown = md as Markdown
  keepBraces(markdown)
  markdown.core.ruler.push('throughline-evidence', orderEvidence)
  markdown.core.ruler.push('throughline-names', markNames)
  markdown.core.ruler.push('throughline-line-ends', markLineEnds)
  markdown.core.ruler.push('throughline-figures', markFigures)
  markdown.core.ruler.push('throughline-arrows', drawArrows)
  markdown.core.ruler.push('throughline-tables', drawTables)
}
