import { FRONT_HEADS } from '../language/frame.ts'
import type { Block, Heading, Item, ListBlock, Paragraph } from '../model/article.ts'
import { type Span, toTrimmed, wordsOf } from '../model/span.ts'
import { withBoxes } from './boxes.ts'
import { type DraftBlock, toParagraph } from './draft.ts'
import { findRunInHead, toHeading } from './heads.ts'
import { findNumbered, type Numbered } from './series.ts'
import { isHeadingLike } from './shape.ts'
import { findUnnumbered, isLoneNumber } from './unnumbered.ts'

/** A heading with what its level is found by. */
export interface OutlineHeading {
  readonly kind: 'heading'
  readonly heading: Heading
  /** Headings of one style stand on one level: `mark-2`, `han`, `digit`, `plain` … */
  readonly style: string
  /** Depth of a heading the file marks as one; `null` for the others. */
  readonly depth: number | null
  /** Rank of its number among the styles of numbers; `null` without one. */
  readonly rank: number | null
  /** Whether a later heading goes on with the row of numbers this one stands in. */
  readonly goesOn: boolean
  /** Whether it heads what stands before the body: numbered headings below it are beside it. */
  readonly isFront: boolean
}

export type OutlineEntry = OutlineHeading | { readonly kind: 'block'; readonly block: Block }

/** Tells headings from text: those the file marks, numbered lines, bold lines, labels, short lines above paragraphs. */
export function toOutline(text: string, drafted: readonly DraftBlock[]): OutlineEntry[] {
  const blocks = drafted.flatMap((block) => unpackList(text, block))
  const numbered = findNumbered(text, blocks)
  const unnumbered = findUnnumbered(text, blocks, numbered)
  const entries: OutlineEntry[] = []
  let loneNumber: Span | null = null
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined) continue
    const place = numbered.get(index)
    const next = blocks[index + 1]
    const isAbove = next !== undefined && unnumbered.has(index + 1) && !isLoneNumber(text, next)
    const isLone = isAbove && isLoneNumber(text, block)
    if (isLone) loneNumber = block.span
    else if (block.kind === 'heading') entries.push(toMarked(text, block.span, block.depth))
    else if (place !== undefined && block.kind === 'paragraph' && place.role !== 'prose') {
      if (place.role !== 'item') entries.push(...toNumbered(text, block, place, index))
      else {
        const { members, next } = takeItems(text, blocks, numbered, index)
        entries.push({ kind: 'block', block: toListBlock(text, members) })
        index = next - 1
      }
    } else {
      entries.push(withNumber(toEntry(text, block, unnumbered.get(index)), loneNumber))
      loneNumber = null
    }
  }
  return entries
}

/** A heading with the number that stands on the line above it. */
function withNumber(entry: OutlineEntry, number: Span | null): OutlineEntry {
  if (number === null || entry.kind !== 'heading') return entry
  return { ...entry, heading: { ...entry.heading, number: entry.heading.number ?? number } }
}

function toMarked(text: string, span: Span, depth: number): OutlineHeading {
  return {
    kind: 'heading',
    heading: toHeading(text, span),
    style: `mark-${depth}`,
    depth,
    rank: null,
    goesOn: false,
    isFront: false,
  }
}

function toEntry(text: string, block: Block, style: string | undefined): OutlineEntry {
  if (style !== undefined)
    return {
      kind: 'heading',
      heading: toHeading(text, block.span),
      style,
      depth: null,
      rank: null,
      goesOn: false,
      isFront: FRONT_HEADS.test(wordsOf(text, block.span).replace(/^[【〔［[]|[】〕］\]]$/gu, '')),
    }
  return { kind: 'block', block: block.kind === 'list' ? withHeads(text, block) : block }
}

function toNumbered(text: string, block: Paragraph, place: Numbered, index: number): OutlineEntry[] {
  const { style, rank } = place.marker
  const runIn = place.role === 'run-in' ? findRunInHead(text, block.span, block.strong) : null
  const heading = runIn ?? toHeading(text, block.span)
  const goesOn = place.lastOfRow > index
  const head: OutlineHeading = { kind: 'heading', heading, style, depth: null, rank, goesOn, isFront: false }
  if (runIn === null) return [head]
  const rest = toTrimmed(text, { start: runIn.span.end, end: block.span.end })
  return [
    head,
    {
      kind: 'block',
      block: toParagraph(
        rest,
        block.strong.filter((run) => run.start >= rest.start),
      ),
    },
  ]
}

/** A numbered paragraph with the blocks that follow it before the next number. */
interface Member {
  readonly block: Paragraph
  readonly place: Numbered
  readonly body: readonly Block[]
}

function takeItems(
  text: string,
  blocks: readonly DraftBlock[],
  numbered: ReadonlyMap<number, Numbered>,
  from: number,
): { members: readonly Member[]; next: number } {
  const members: Member[] = []
  let index = from
  for (;;) {
    const [block, place] = [blocks[index], numbered.get(index)]
    if (block?.kind !== 'paragraph' || place === undefined) break
    const isWhole = place.next !== null && isUnbroken(text, blocks.slice(index, place.next + 1))
    const body = isWhole ? toBody(text, blocks.slice(0, place.next ?? 0), numbered, index + 1) : []
    members.push({ block, place, body })
    index = isWhole ? (place.next ?? 0) : index + 1
    if (!isWhole) break
  }
  return withLastCode(text, members, blocks, index)
}

/** What stands beneath an item, from a block to the end; numbered paragraphs in it are a list of their own. */
function toBody(
  text: string,
  blocks: readonly DraftBlock[],
  numbered: ReadonlyMap<number, Numbered>,
  from: number,
): Block[] {
  const body: Block[] = []
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined || block.kind === 'heading') continue
    if (block.kind !== 'paragraph' || numbered.get(index)?.role !== 'item') body.push(block)
    else {
      const { members, next } = takeItems(text, blocks, numbered, index)
      body.push(toListBlock(text, members))
      index = next - 1
    }
  }
  return body
}

/** Whether blocks follow each other with nothing cut out between them: a block's span holds no noise. */
const isUnbroken = (text: string, blocks: readonly DraftBlock[]): boolean =>
  blocks.every((block, place) => {
    const before = blocks[place - 1]
    return before === undefined || text.slice(before.span.end, block.span.start).trim() === ''
  })

/** Code after the last item belongs to it when an earlier item has code of its own. */
function withLastCode(text: string, members: readonly Member[], blocks: readonly DraftBlock[], next: number) {
  const [after, last] = [blocks[next], members.at(-1)]
  const isOwn = members.some(({ body }) => body.some(({ kind }) => kind === 'code'))
  if (!isOwn || after?.kind !== 'code' || last === undefined || !isUnbroken(text, [last.block, after]))
    return { members, next }
  return { members: [...members.slice(0, -1), { ...last, body: [...last.body, after] }], next: next + 1 }
}

function toListBlock(text: string, members: readonly Member[]): ListBlock {
  const items = members.map(({ block, place, body }): Item => {
    const first = toTrimmed(text, { start: place.marker.end, end: block.span.end })
    const head = findRunInHead(text, block.span, block.strong)
    const span = { start: first.start, end: body.at(-1)?.span.end ?? first.end }
    return { span, head, blocks: [toParagraph(first, block.strong), ...body], checked: null }
  })
  const [first, last] = [members[0], items.at(-1)]
  const start = first?.block.span.start ?? 0
  return {
    kind: 'list',
    span: { start, end: last?.span.end ?? start },
    ordered: first?.place.marker.style !== 'bullet',
    items: withBoxes(
      text,
      items,
      members.map(({ place }) => place.marker.span),
    ),
  }
}

/** A list as a reader gave it, with the heads of its items; lists inside it too. */
function withHeads(text: string, list: ListBlock): ListBlock {
  return { ...list, items: withBoxes(text, list.items).map((item) => withHead(text, item)) }
}

function withHead(text: string, item: Item): Item {
  const [first] = item.blocks
  const blocks = item.blocks.map((block) => (block.kind === 'list' ? withHeads(text, block) : block))
  if (first?.kind !== 'paragraph') return { ...item, blocks }
  return { ...item, blocks, head: findRunInHead(text, first.span, first.strong) }
}

/**
 * Numbered lists whose items are heads with a body of their own, as numbered paragraphs and their bodies;
 * so is a list of one, which is how Markdown sees `1. Title` above a paragraph.
 */
function unpackList(text: string, block: DraftBlock): DraftBlock[] {
  if (block.kind !== 'list' || !block.ordered) return [block]
  const isSingle = block.items.length === 1 && text.slice(block.span.start, block.items[0]?.span.start) !== ''
  if (!isSingle && block.items.some((item) => !isUnpackable(text, item))) return [block]
  const withBody = block.items.filter((item) => item.blocks.length > 1).length
  if (block.items.length > 1 && withBody * 2 < block.items.length) return [block]
  return block.items.flatMap((item, index) => {
    const [first, ...rest] = item.blocks
    const start = index === 0 ? block.span.start : findNumberStart(text, item.span.start)
    if (first?.kind !== 'paragraph') return []
    return [{ ...first, span: { start, end: first.span.end } }, ...rest]
  })
}

function isUnpackable(text: string, item: Item): boolean {
  const [first] = item.blocks
  return first?.kind === 'paragraph' && isHeadingLike(wordsOf(text, first.span)) && item.checked === null
}

/** The number of an item stands on its line, before its first word. */
const findNumberStart = (text: string, wordsStart: number): number => text.lastIndexOf('\n', wordsStart - 1) + 1
