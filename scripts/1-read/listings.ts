import { COMMENT_HEADS, CONTENTS_HEADS, REFERENCE_HEADS, RELATED_HEADS } from '../language/listing-heads.ts'
import { LEADS_ON } from '../language/sentence-ends.ts'
import type { Block, NoiseReason } from '../model/article.ts'
import { isWithin, type Span, wordsOf } from '../model/span.ts'
import type { DraftBlock } from './draft.ts'
import { findMarker } from './marker.ts'
import { toColumns, toPlain } from './shape.ts'

/** What follows 相关阅读 is a list of links when its blocks are this short, in columns. */
const LINK_COLUMNS = 90
/** The longest line that can head a listing, in UTF-16 units. */
const HEAD_LENGTH = 60
/** A list repeats the article's headings when this share of its items does. */
const CONTENTS_SHARE = 0.7
const FEWEST_ITEMS = 3

/** Listings that are no part of the article: other articles, works cited, its own contents; by index of the block. `links`: the words of links. */
export function findListings(
  text: string,
  blocks: readonly DraftBlock[],
  links: readonly Span[],
): ReadonlyMap<number, NoiseReason> {
  const found = new Map<number, NoiseReason>()
  const related = Math.min(findRelatedStart(text, blocks), findCommentsStart(text, blocks))
  for (const index of findLinkLists(text, blocks, links)) found.set(index, 'source')
  for (const index of findReferences(text, blocks)) if (index < related) found.set(index, 'source')
  for (let index = related; index < blocks.length; index++) found.set(index, 'related')
  for (const index of findContents(text, blocks)) found.set(index, 'navigation')
  for (const index of findCards(text, blocks)) found.set(index, 'related')
  return found
}

// A link around a heading and a line of another article is torn apart by Markdown: `[## Title`, the line, `site.example](/address)`.
const CARD_START = /\[#{1,6}\s[^\]]*$/
const CARD_END = /^[^\n\]]{1,80}\]\(/
const CARD_BLOCKS = 4

/** Such links to other articles, one after another. */
function findCards(text: string, blocks: readonly DraftBlock[]): number[] {
  return blocks.flatMap((block, index) => {
    if (!CARD_START.test(wordsOf(text, block.span))) return []
    const after = blocks.slice(index + 1, index + CARD_BLOCKS)
    const length = after.findIndex(({ span }) => CARD_END.test(wordsOf(text, span))) + 1
    return length > 0 ? toRange(index, index + length + 1) : []
  })
}

/** Index from which on there are only links to other articles; the number of blocks when there are none. */
function findRelatedStart(text: string, blocks: readonly DraftBlock[]): number {
  let start = blocks.length
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]
    if (block === undefined) continue
    const words = wordsOf(text, block.span)
    if (isHead(words, RELATED_HEADS)) start = index
    else if (!isLinkLike(block, words)) break
  }
  return start
}

/** Index from which on there is only what readers say, in the second half of the page; the number of blocks where nobody says anything. */
function findCommentsStart(text: string, blocks: readonly DraftBlock[]): number {
  const start = blocks.findLastIndex(
    ({ kind, span }) => (kind === 'paragraph' || kind === 'heading') && isHead(wordsOf(text, span), [COMMENT_HEADS]),
  )
  return start < blocks.length / 2 ? blocks.length : start
}

const isHead = (words: string, heads: readonly RegExp[]): boolean =>
  words.length < HEAD_LENGTH && heads.some((head) => head.test(words))

function isLinkLike(block: DraftBlock, words: string): boolean {
  if (block.kind === 'list') return toColumns(words) <= LINK_COLUMNS * block.items.length
  if (block.kind === 'figure') return true
  return toColumns(words, LINK_COLUMNS) <= LINK_COLUMNS && !/[。；]$/.test(words)
}

/** The works cited: from their heading, in the second half of the article, to the next heading. */
function findReferences(text: string, blocks: readonly DraftBlock[]): number[] {
  const start = blocks.findLastIndex(
    (block) =>
      (block.kind === 'heading' || block.kind === 'paragraph') && isHead(wordsOf(text, block.span), [REFERENCE_HEADS]),
  )
  if (start < blocks.length / 3) return []
  const next = blocks.findIndex((block, index) => index > start && block.kind === 'heading')
  return toRange(start, next === -1 ? blocks.length : next)
}

/** Share of a list's words that are links, for it to be nothing else. */
const LINKED_SHARE = 0.85

/** Lists of nothing but links beneath the last words of the article; one that a heading or a colon stands above says what is linked. */
function findLinkLists(text: string, blocks: readonly DraftBlock[], links: readonly Span[]): number[] {
  const last = blocks.findLastIndex(({ kind }) => kind !== 'list' && kind !== 'figure')
  const above = blocks[last]
  if (above?.kind !== 'paragraph' || LEADS_ON.test(wordsOf(text, above.span))) return []
  return toRange(last + 1, blocks.length).filter((index) => {
    const block = blocks[index]
    if (block?.kind !== 'list' || block.items.length < FEWEST_ITEMS) return false
    const own = links.filter((link) => isWithin(link, block.span))
    const linked = own.reduce((sum, { start, end }) => sum + end - start, 0)
    return linked >= wordsOf(text, block.span).replace(/\s/gu, '').length * LINKED_SHARE
  })
}

/** A list of the article's own headings, with the heading 目录 above it. */
function findContents(text: string, blocks: readonly DraftBlock[]): number[] {
  const headings = new Set(
    blocks.flatMap(({ kind, span }) => {
      if (kind !== 'heading') return []
      // Of `1. 原因` the contents may have the number in the list's own numbering.
      const unnumbered = { start: findMarker(text, span)?.end ?? span.start, end: span.end }
      return [span, unnumbered].map((words) => toPlain(wordsOf(text, words)))
    }),
  )
  const found: number[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'list' || !isContents(text, block, headings)) continue
    const above = blocks[index - 1]
    if (above !== undefined && isHead(wordsOf(text, above.span), [CONTENTS_HEADS])) found.push(index - 1)
    found.push(index)
  }
  return found
}

function isContents(text: string, block: Block, headings: ReadonlySet<string>): boolean {
  const entries = toEntries(text, block)
  const known = entries.filter((entry) => headings.has(entry)).length
  return known >= FEWEST_ITEMS && known >= entries.length * CONTENTS_SHARE
}

/** The first words of each item, of the items inside it too. */
function toEntries(text: string, block: Block): string[] {
  if (block.kind !== 'list') return []
  return block.items.flatMap(({ blocks: [first, ...rest] }) => [
    first === undefined ? '' : toPlain(wordsOf(text, first.span)),
    ...rest.flatMap((inner) => toEntries(text, inner)),
  ])
}

const toRange = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index)
