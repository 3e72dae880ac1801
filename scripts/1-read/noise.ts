import { NOISE_RULES, type NoiseRule, RELATED_HEADS } from '../language/noise.ts'
import type { Noise, NoiseReason } from '../model/article.ts'
import { type Span, wordsOf } from '../model/span.ts'
import type { DraftBlock } from './draft.ts'
import { findRepeats } from './repeats.ts'
import { endsSentence, hasWord, toColumns, toPlain } from './shape.ts'

/** How many blocks count as the top and the bottom of an article. */
const HEAD_BLOCKS = 4
const TAIL_BLOCKS = 8
/** What follows 相关阅读 is a list of links when its blocks are this short, in columns. */
const LINK_COLUMNS = 90
/** Share of a block's words that are links, and its most columns, for it to be navigation. */
const LINKED_SHARE = 0.6
const LINKED_COLUMNS = 160

// 图1 · 图 2 · figure 3 (after the title's own words)
const CAPTION_REST = /^(?:图|圖|图片|圖片|配图|figure|fig|image|photo)?\d{0,2}$/u

export interface NoiseContext {
  readonly title: Span | null
  readonly links: readonly Span[]
}

/** Tells what is part of the page and not of the article, block by block, each with its reason. */
export function findNoise(
  text: string,
  blocks: readonly DraftBlock[],
  context: NoiseContext,
): { noise: Noise[]; blocks: DraftBlock[] } {
  const related = findRelatedStart(text, blocks)
  const repeats = findRepeats(text, blocks)
  const noise: Noise[] = []
  const kept: DraftBlock[] = []
  for (const [index, block] of blocks.entries()) {
    const reason =
      index >= related
        ? 'related'
        : (findReason(text, block, index, blocks.length, context) ?? (repeats.has(index) ? 'duplicate' : null))
    if (reason === null) kept.push(block)
    else if (block.span.end > block.span.start) noise.push({ span: block.span, reason })
  }
  return { noise, blocks: kept }
}

function findReason(
  text: string,
  block: DraftBlock,
  index: number,
  count: number,
  context: NoiseContext,
): NoiseReason | null {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return null
  const words = wordsOf(text, block.span)
  if (!hasWord(words)) return 'navigation'
  if (context.title !== null) {
    const reason = findTitleRepeat(words, wordsOf(text, context.title), block.kind)
    if (reason !== null) return reason
  }
  if (isLinked(block.span, words, context.links)) return 'navigation'
  return NOISE_RULES.find((rule) => isIn(rule, index, count) && isMet(rule, words))?.reason ?? null
}

/** The title again, alone or as the caption of a picture that is not there. */
function findTitleRepeat(words: string, title: string, kind: 'paragraph' | 'heading'): NoiseReason | null {
  const [plain, head] = [toPlain(words), toPlain(title)]
  if (head.length < 4 || !plain.startsWith(head)) return null
  if (plain === head) return 'duplicate'
  return kind === 'paragraph' && CAPTION_REST.test(plain.slice(head.length)) ? 'caption' : null
}

function isLinked(span: Span, words: string, links: readonly Span[]): boolean {
  if (toColumns(words, LINKED_COLUMNS) > LINKED_COLUMNS || endsSentence(words)) return false
  let linked = 0
  for (const link of links) if (link.start >= span.start && link.end <= span.end) linked += link.end - link.start
  return linked >= words.length * LINKED_SHARE
}

function isIn({ zone }: NoiseRule, index: number, count: number): boolean {
  const [isHead, isTail] = [index < HEAD_BLOCKS, index >= count - TAIL_BLOCKS]
  return (
    zone === 'any' ||
    (zone === 'head' && isHead) ||
    (zone === 'tail' && isTail) ||
    (zone === 'edge' && (isHead || isTail))
  )
}

const isMet = ({ columns, pattern }: NoiseRule, words: string): boolean =>
  toColumns(words, columns) <= columns && pattern.test(words)

/** Index from which on there are only links to other articles; the number of blocks when there are none. */
function findRelatedStart(text: string, blocks: readonly DraftBlock[]): number {
  let start = blocks.length
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]
    if (block === undefined) continue
    const words = wordsOf(text, block.span)
    if (RELATED_HEADS.some((head) => words.length < 60 && head.test(words))) start = index
    else if (!isLinkLike(block, words)) break
  }
  return start
}

function isLinkLike(block: DraftBlock, words: string): boolean {
  if (block.kind === 'list') return block.items.length > 0 && toColumns(words) <= LINK_COLUMNS * block.items.length
  if (block.kind === 'figure') return true
  return toColumns(words, LINK_COLUMNS) <= LINK_COLUMNS && !/[。；]$/.test(words)
}
