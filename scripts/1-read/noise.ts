import { CLOSING_CREDIT, NOISE_RULES, OPENING_LABEL } from '../language/noise.ts'
import type { NoiseRule } from '../language/noise-rule.ts'
import type { Item, Noise, NoiseReason } from '../model/article.ts'
import { hasWord, type Span, toTrimmed, wordsOf } from '../model/span.ts'
import { type DraftBlock, toParagraph } from './draft.ts'
import { findListings } from './listings.ts'
import { findRepeats } from './repeats.ts'
import { endsSentence, toColumns, toPlain } from './shape.ts'

/** How many blocks count as the top and the bottom of an article. */
const HEAD_BLOCKS = 4
const TAIL_BLOCKS = 8
/** Share of a block's words that are links, and its most columns, for it to be navigation. */
const LINKED_SHARE = 0.6
const LINKED_COLUMNS = 160
/** So much may stand beside the author's name on a line of its own, in columns. */
const SITE_COLUMNS = 16
/** Fewer items are no menu. */
const MENU_ITEMS = 3

// 图1 · 图 2 · figure 3 (after the title's own words)
const CAPTION_REST = /^(?:图|圖|图片|圖片|配图|figure|fig|image|photo)?\d{0,2}$/u

interface NoiseContext {
  /** Title and subtitle as they stand on one line. */
  readonly title: Span | null
  readonly byline: Span | null
  readonly links: readonly Span[]
  readonly notes: readonly Span[]
}

interface Sorted {
  readonly noise: Noise[]
  readonly blocks: DraftBlock[]
}

/** Tells what is part of the page and not of the article, block by block, each with its reason. */
export function findNoise(text: string, blocks: readonly DraftBlock[], context: NoiseContext): Sorted {
  const listings = findListings(text, blocks, context.links)
  const repeats = findRepeats(text, blocks)
  const linked = toLinkedCounter(context.links)
  const sorted: Sorted = { noise: [], blocks: [] }
  for (const [index, block] of blocks.entries()) {
    const isEdge = { isHead: index < HEAD_BLOCKS, isTail: index >= blocks.length - TAIL_BLOCKS }
    const reason =
      (context.notes.includes(block.span) ? 'source' : listings.get(index)) ??
      findReason(text, block, isEdge, context, linked) ??
      (repeats.has(index) ? 'duplicate' : null)
    if (reason === null) sorted.blocks.push(withoutEdges(text, block, isEdge, sorted.noise))
    else if (block.span.end > block.span.start) sorted.noise.push({ span: block.span, reason })
  }
  return sorted
}

interface Edge {
  readonly isHead: boolean
  readonly isTail: boolean
}

function findReason(
  text: string,
  block: DraftBlock,
  edge: Edge,
  { title, byline }: NoiseContext,
  linked: (span: Span) => number,
): NoiseReason | null {
  if (block.kind === 'figure') return block.src === '' ? 'caption' : null
  if (block.kind === 'list' && isMenu(text, block.items)) return 'navigation'
  if (!isLine(block)) return null
  const words = wordsOf(text, block.span)
  if (!hasWord(words)) return 'navigation'
  const repeat = title === null ? null : findTitleRepeat(words, wordsOf(text, title), block.kind)
  if (repeat !== null) return repeat
  if (byline !== null && isOfAuthor(words, wordsOf(text, byline), edge)) return 'byline'
  const rule = findRule(words, (candidate) => isIn(candidate, edge))
  if (rule !== undefined) return rule.reason
  return isNavigation(words, linked(block.span)) ? 'navigation' : null
}

/** A list of which half the items at least lead elsewhere on the site. */
function isMenu(text: string, items: readonly Item[]): boolean {
  const isLeading = ({ reason, zone }: NoiseRule): boolean => reason === 'navigation' && zone === 'any'
  const leading = items.filter(({ span }) => findRule(wordsOf(text, span), isLeading) !== undefined)
  return items.length >= MENU_ITEMS && leading.length * 2 >= items.length
}

/** A paragraph, a heading, or a quote or list of a single one. */
const isLine = (block: DraftBlock): boolean =>
  (block.kind === 'list' && block.items.length === 1) ||
  block.kind === 'paragraph' ||
  block.kind === 'heading' ||
  (block.kind === 'quote' && block.blocks.length === 1)

/** The title again, alone or as the caption of a picture that is not there. */
function findTitleRepeat(words: string, title: string, kind: DraftBlock['kind']): NoiseReason | null {
  const [plain, head] = [toPlain(words), toPlain(title)]
  if (head.length < 4 || !plain.startsWith(head)) return null
  if (plain === head) return 'duplicate'
  return kind === 'paragraph' && CAPTION_REST.test(plain.slice(head.length)) ? 'caption' : null
}

/** The author once more, alone or with the name of the site or the column, or at the bottom a note on the author under the name of the column. */
function isOfAuthor(words: string, author: string, { isHead, isTail }: Edge): boolean {
  const [plain, name] = [toPlain(words), toPlain(author)]
  if (name.length < 2 || !(isHead || isTail)) return false
  const isAlone = plain.includes(name) && !endsSentence(words) && toColumns(plain.replace(name, '')) <= SITE_COLUMNS
  return isAlone || (isTail && toPlain(/^【[^】]{2,24}】/u.exec(words)?.[0] ?? '').includes(name))
}

/** A short block, not a sentence, most of whose words are links. */
const isNavigation = (words: string, linked: number): boolean =>
  linked >= words.length * LINKED_SHARE && toColumns(words, LINKED_COLUMNS) <= LINKED_COLUMNS && !endsSentence(words)

/** How many characters of a span are links; to be asked in the order of the text. */
function toLinkedCounter(links: readonly Span[]): (span: Span) => number {
  const ordered = [...links].sort((a, b) => a.start - b.start)
  let next = 0
  return (span) => {
    let count = 0
    while ((ordered[next]?.start ?? span.end) < span.start) next++
    for (let index = next; (ordered[index]?.start ?? span.end) < span.end; index++)
      count += (ordered[index]?.end ?? 0) - (ordered[index]?.start ?? 0)
    return count
  }
}

const isIn = ({ zone }: NoiseRule, { isHead, isTail }: Edge): boolean =>
  zone === 'any' || (zone === 'tail' && isTail) || (zone === 'edge' && (isHead || isTail))

/** Whether a line at the top of an article can only be part of the page. */
export const isPageLine = (words: string): boolean =>
  findRule(words, (rule) => isIn(rule, { isHead: true, isTail: false })) !== undefined

/** The first of some rules that words meet. */
function findRule(words: string, isTried: (rule: NoiseRule) => boolean): NoiseRule | undefined {
  const columns = toColumns(words, MOST_COLUMNS)
  return NOISE_RULES.find((rule) => columns <= rule.columns && isTried(rule) && rule.pattern.test(words))
}

const MOST_COLUMNS = Math.max(...NOISE_RULES.map(({ columns }) => columns))

/** A block of the article without what a paragraph at its top opens with, or one at its bottom ends with, that is no part of it. */
function withoutEdges(text: string, block: DraftBlock, { isHead, isTail }: Edge, noise: Noise[]): DraftBlock {
  const bare = isHead ? withoutLabel(text, block, noise) : block
  return isTail ? withoutCredit(text, bare, noise) : bare
}

/** A paragraph at the top without the word for what it is (`摘要：`, `[Abstract]`), which becomes noise. */
function withoutLabel(text: string, block: DraftBlock, noise: Noise[]): DraftBlock {
  if (block.kind !== 'paragraph') return block
  const length = OPENING_LABEL.exec(wordsOf(text, block.span))?.[0].length ?? 0
  const start = block.span.start + length
  if (length === 0 || start >= block.span.end) return block
  noise.push({ span: toTrimmed(text, { start: block.span.start, end: start }), reason: 'navigation' })
  return toParagraph(
    { start, end: block.span.end },
    block.strong.filter((run) => run.start >= start),
  )
}

/** A closing paragraph without the credit in brackets at its very end, which becomes noise. */
function withoutCredit(text: string, block: DraftBlock, noise: Noise[]): DraftBlock {
  if (block.kind !== 'paragraph') return block
  const from = Math.max(block.span.start, block.span.end - 60)
  const found = text.slice(from, block.span.end).match(CLOSING_CREDIT)
  if (found?.index === undefined || from + found.index <= block.span.start) return block
  noise.push({ span: toTrimmed(text, { start: from + found.index, end: block.span.end }), reason: 'byline' })
  const span = toTrimmed(text, { start: block.span.start, end: from + found.index })
  return toParagraph(
    span,
    block.strong.filter((run) => run.end <= span.end),
  )
}
