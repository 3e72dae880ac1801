import { LEADS_ON } from '../language/sentence-ends.ts'
import type { Paragraph } from '../model/article.ts'
import { hasWord, type Span, wordsOf } from '../model/span.ts'
import type { DraftBlock } from './draft.ts'
import type { Numbered } from './series.ts'
import { endsSentence, isHeadingLike, toColumns } from './shape.ts'

// 【背景材料】 · 〔题目〕
const LABEL_LINE = /^[【〔［[][^】〕］\]\n]{1,20}[】〕］\]]$/
/** Short lines without any mark; those with a blank line above are the outer ones, and outermost those above such a line. */
const PLAIN: ReadonlySet<string> = new Set(['plain', 'plain-apart', 'plain-outer'])
// 01 · 三 · Part 2 · No.3 (alone on its line)
const LONE_NUMBER = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3}|(?:Part|Chapter|No\.?)\s*\d{1,2})[.、．]?$/iu
/** A plain line is a heading only above a paragraph of at least this many columns; one of several above a shorter one, that is longer than it by so much. What is longer than `sure` is a paragraph, whatever it ends with: the number of a note. */
const BODY_COLUMNS = { alone: 60, beside: 30, longer: 1.5, sure: 180 }
/** So many lines above short paragraphs are headings of one kind; so many lines above such headings, with so many of these each, are outer ones. */
const FEWEST = { beside: 4, outer: 2, inner: 2 }

/** A number that stands alone on its line, above the heading it counts. */
export const isLoneNumber = (text: string, block: DraftBlock): boolean =>
  block.kind === 'paragraph' && LONE_NUMBER.test(wordsOf(text, block.span))

/** Bold lines, labels and, where the file marks no headings, short lines above paragraphs; by index of the block. */
export function findUnnumbered(
  text: string,
  blocks: readonly DraftBlock[],
  numbered: ReadonlyMap<number, Numbered>,
): ReadonlyMap<number, string> {
  const isMarked = blocks.some((block) => block.kind === 'heading')
  const styles = new Map<number, string>()
  const short = new Map<number, string>()
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || numbered.has(index)) continue
    const next = blocks[index + 1]
    const above = blocks[index - 1]
    const isBelowNumber = above !== undefined && isLoneNumber(text, above)
    const found = toUnnumberedStyle(text, block, next, numbered.get(index + 1), isBelowNumber)
    const isApart = above === undefined || isBelowNumber || isSetApart(text, above.span, block.span)
    const isPlain = found === 'plain' || found === 'short'
    if (found === null || (isPlain && isMarked)) continue
    const kept = found === 'short' ? short : styles
    kept.set(index, isPlain ? toPlain(isApart) : found)
  }
  if (short.size >= FEWEST.beside) for (const [index, style] of short) styles.set(index, style)
  addOuterLines(text, blocks, styles)
  addOutermost(text, blocks, numbered, styles)
  const plain = [...styles.values()].filter((style) => PLAIN.has(style)).length
  if (plain > (blocks.length - plain) * 2)
    for (const [index, style] of styles) if (PLAIN.has(style)) styles.delete(index)
  return styles
}

const toPlain = (isApart: boolean): string => (isApart ? 'plain-apart' : 'plain')

/** A blank line stands between two blocks. */
const isSetApart = (text: string, above: Span, below: Span): boolean =>
  /\n\s*\n/.test(text.slice(above.end, below.start))

/** A short line set apart, right above one that is not but is a heading itself, is the heading of both. */
function addOuterLines(text: string, blocks: readonly DraftBlock[], styles: Map<number, string>): void {
  for (const [index, style] of [...styles]) {
    const [above, before] = [blocks[index - 1], blocks[index - 2]]
    if (style !== 'plain' || above?.kind !== 'paragraph' || styles.has(index - 1) || isLoneNumber(text, above)) continue
    const isApart = before === undefined || isSetApart(text, before.span, above.span)
    if (isApart && isHeadingLike(wordsOf(text, above.span))) styles.set(index - 1, 'plain-apart')
  }
}

/** Short lines set apart, each right above a heading of that kind with others behind it, are the headings of all these. */
function addOutermost(
  text: string,
  blocks: readonly DraftBlock[],
  numbered: ReadonlyMap<number, Numbered>,
  styles: Map<number, string>,
): void {
  const inner = [...styles].filter(([, style]) => style === 'plain-apart').map(([index]) => index)
  const outer = inner
    .map((index) => index - 1)
    .filter((index) => {
      const [block, before] = [blocks[index], blocks[index - 1]]
      if (block?.kind !== 'paragraph' || before === undefined || styles.has(index) || numbered.has(index)) return false
      const words = wordsOf(text, block.span)
      return isSetApart(text, before.span, block.span) && !words.includes('\n') && isHeadingLike(words)
    })
  if (outer.length < FEWEST.outer || inner.length < outer.length * FEWEST.inner) return
  for (const index of outer) styles.set(index, 'plain-outer')
}

function toUnnumberedStyle(
  text: string,
  block: Paragraph,
  next: DraftBlock | undefined,
  nextNumber: Numbered | undefined,
  isBelowNumber: boolean,
): string | null {
  const words = wordsOf(text, block.span)
  if (next === undefined || words.includes('\n')) return null
  if (LABEL_LINE.test(words)) return 'label'
  if (!isHeadingLike(words)) return null
  if (isAllBold(block)) return next.kind === 'paragraph' && isAllBold(next) ? null : 'bold'
  if (isBelowNumber) return 'plain'
  return toPlainStyle(text, words, next, nextNumber)
}

function isAllBold(block: Paragraph): boolean {
  const bold = block.strong.reduce((sum, run) => sum + run.end - run.start, 0)
  return bold > 0 && bold >= (block.span.end - block.span.start) * 0.9
}

/** Whether what follows a short line can be what the line is the heading of: surely (`plain`), or if others are like it (`short`). */
function toPlainStyle(
  text: string,
  words: string,
  next: DraftBlock,
  nextNumber: Numbered | undefined,
): 'plain' | 'short' | null {
  if (nextNumber !== undefined) return nextNumber.role === 'prose' ? null : 'plain'
  if (next.kind !== 'paragraph') return next.kind === 'heading' ? null : 'plain'
  const body = wordsOf(text, next.span)
  const columns = toColumns(words)
  const isSure = toColumns(body, BODY_COLUMNS.sure) > BODY_COLUMNS.sure
  if (!hasWord(body) || !(isSure || endsSentence(body) || LEADS_ON.test(body))) return null
  const length = toColumns(body, BODY_COLUMNS.alone + columns)
  if (length >= Math.max(BODY_COLUMNS.alone, columns)) return 'plain'
  return length >= Math.max(BODY_COLUMNS.beside, columns * BODY_COLUMNS.longer) ? 'short' : null
}
