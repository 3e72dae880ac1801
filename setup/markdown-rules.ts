import { markShared } from './markdown-evidence.ts'
import { drawArrows, markFigures, markQuantities } from './markdown-items.ts'
import { markLineEnds } from './markdown-line-ends.ts'
import { drawTables } from './markdown-tables.ts'
import { ARROW, BETWEEN_NAMES, type Markdown, type State, type Token, toText } from './markdown-tokens.ts'

// Two braces open an expression of Vue: `{{ 1 + 1 }}`.
const INTERPOLATION = /\{\{/g

/** Text of an article is never code: `{{` in it stays two braces. */
function keepBraces(md: Markdown): void {
  const text = md.renderer.rules.text
  if (text) md.renderer.rules.text = (...args) => text(...args).replace(INTERPOLATION, '&lbrace;&lbrace;')
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

/** Adds to Slidev's Markdown what the deck's grammar needs: drawn arrows, drawn tables of marks, and text that is never code. */
export function addDeckGrammar(md: unknown): void {
  const markdown = md as Markdown
  keepBraces(markdown)
  markdown.core.ruler.push('throughline-evidence', orderEvidence)
  markdown.core.ruler.push('throughline-shared', markShared)
  markdown.core.ruler.push('throughline-names', markNames)
  markdown.core.ruler.push('throughline-quantities', markQuantities)
  markdown.core.ruler.push('throughline-line-ends', markLineEnds)
  markdown.core.ruler.push('throughline-figures', markFigures)
  markdown.core.ruler.push('throughline-arrows', drawArrows)
  markdown.core.ruler.push('throughline-tables', drawTables)
}
