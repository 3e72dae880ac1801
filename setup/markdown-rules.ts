import { drawArrows, markFigures, markQuantities, markTicks } from './markdown-items.ts'
import { markLineEnds } from './markdown-line-ends.ts'
import { drawTables } from './markdown-tables.ts'
import { ARROW, type Markdown, type State, toText } from './markdown-tokens.ts'

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

/** Adds to Slidev's Markdown what the deck's grammar needs: drawn arrows, drawn tables of marks, and text that is never code. */
export function addDeckGrammar(md: unknown): void {
  const markdown = md as Markdown
  keepBraces(markdown)
  markdown.core.ruler.push('throughline-names', markNames)
  markdown.core.ruler.push('throughline-ticks', markTicks)
  markdown.core.ruler.push('throughline-quantities', markQuantities)
  markdown.core.ruler.push('throughline-line-ends', markLineEnds)
  markdown.core.ruler.push('throughline-figures', markFigures)
  markdown.core.ruler.push('throughline-arrows', drawArrows)
  markdown.core.ruler.push('throughline-tables', drawTables)
}
