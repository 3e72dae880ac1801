import type { Block, Item } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { TextBuilder } from './builder.ts'
import { type Draft, type DraftBlock, EMPTY_FRAME, type Frame, toParagraph } from './draft.ts'
import { readYaml, toFields } from './front-matter.ts'
import { Inline } from './inline.ts'
import { findPage, type Page } from './page.ts'
import { FILE_NAME } from './shape.ts'

/** Nested deeper than this, an element's words are taken without its structure. */
const DEEPEST = 120

const HEADING = /^H([1-6])$/
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON INPUT SELECT TEXTAREA IFRAME VIDEO AUDIO OBJECT CANVAS NAV FOOTER ASIDE HEAD'.split(
    ' ',
  ),
)
const BLOCK = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER BODY HTML UL OL LI DL DT DD BLOCKQUOTE FIGURE FIGCAPTION PRE TABLE TBODY THEAD TR TD TH HR ADDRESS FORM FIELDSET DETAILS SUMMARY H1 H2 H3 H4 H5 H6 CENTER'.split(
    ' ',
  ),
)
const TEXT_NODE = 3
const ELEMENT_NODE = 1

interface Walk {
  readonly builder: TextBuilder
  readonly inline: Inline
  readonly links: Span[]
  readonly blocks: DraftBlock[]
}

/** A web page or a piece of one; the reading text is what its article says, with a blank line between blocks. */
export function readHtml(html: string, name: string): Draft {
  const [front = '', raw = ''] = FRONT.exec(html) ?? []
  const page = findPage(html.slice(front.length))
  const builder = new TextBuilder()
  const frame = addStated(builder, { ...page, ...toStatedFront(raw) })
  const links: Span[] = []
  const blocks = walkAll(builder, links, page.root, 0)
  const text = builder.toText()
  const starts = toStarts(frame, blocks)
  return {
    source: { name, format: 'html', text, origins: [], unit: 'paragraph', starts },
    frame,
    blocks,
    links,
    notes: [],
  }
}

/** Front matter above a page, as generators of sites keep it. */
const FRONT = /^\uFEFF?\s*---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/u

/** What front matter states of what belongs on a cover. */
const toStatedFront = (raw: string): Partial<Record<keyof Frame, string>> =>
  Object.fromEntries(toFields(readYaml(raw, 0).entries).map(({ field, value }) => [field, value]))

function addStated(builder: TextBuilder, page: Page & { readonly subtitle?: string }): Frame {
  const add = (words: string): Span | null => {
    const kept = words.replace(/\s+/g, ' ').trim()
    if (kept === '') return null
    builder.breakBlock()
    return builder.add(kept, null)
  }
  return {
    ...EMPTY_FRAME,
    title: add(page.title),
    subtitle: add(page.subtitle ?? ''),
    byline: add(page.byline),
    date: add(page.date),
    publisher: add(page.publisher),
  }
}

const toStarts = (frame: Frame, blocks: readonly DraftBlock[]): number[] =>
  [
    ...Object.values(frame).flatMap((span: Span | null) => (span === null ? [] : [span])),
    ...blocks.map(({ span }) => span),
  ]
    .map(({ start }) => start)
    .sort((a, b) => a - b)

/** The blocks inside an element. */
function walkAll(builder: TextBuilder, links: Span[], root: Node, depth: number): DraftBlock[] {
  const walk: Walk = { builder, inline: new Inline(), links, blocks: [] }
  for (const node of [...root.childNodes]) walkNode(walk, node, depth)
  flush(walk)
  return walk.blocks
}

function walkNode(walk: Walk, node: Node, depth: number): void {
  if (node.nodeType === TEXT_NODE) walk.inline.add(node.textContent ?? '')
  if (node.nodeType !== ELEMENT_NODE) return
  const element = node as Element
  const tag = element.tagName.toUpperCase()
  if (SKIPPED.has(tag) || element.hasAttribute('hidden')) return
  if (depth > DEEPEST) walk.inline.add(element.textContent ?? '')
  else if (tag === 'BR') walk.inline.breakLine()
  else if (tag === 'IMG') addFigure(walk, element, null, depth)
  else if (BLOCK.has(tag)) walkBlock(walk, element, tag, depth)
  else walkInline(walk, element, tag, depth)
}

function walkInline(walk: Walk, element: Element, tag: string, depth: number): void {
  const { inline } = walk
  const start = inline.at
  for (const child of [...element.childNodes]) walkNode(walk, child, depth + 1)
  const from = Math.min(start, inline.at)
  if (tag === 'B' || tag === 'STRONG') inline.mark(inline.strong, inline.at < start ? 0 : from)
  if (tag === 'A') inline.mark(inline.links, inline.at < start ? 0 : from)
}

function walkBlock(walk: Walk, element: Element, tag: string, depth: number): void {
  flush(walk)
  const level = tag.match(HEADING)?.[1]
  if (level !== undefined) addHeading(walk, element, Number(level), depth)
  else if (tag === 'UL' || tag === 'OL') addList(walk, [...element.childNodes].map(toParent), tag === 'OL', depth)
  else if (tag === 'DL') addList(walk, toEntries(element), false, depth)
  else if (tag === 'BLOCKQUOTE') addQuote(walk, element, depth)
  else if (tag === 'FIGURE') addFigure(walk, element.querySelector('img') ?? element, element, depth)
  else if (tag === 'PRE') addCode(walk, element)
  else if (tag === 'TABLE' && isData(element)) addTable(walk, element)
  else for (const child of [...element.childNodes]) walkNode(walk, child, depth + 1)
  flush(walk)
}

/** Ends the paragraph: one for each line the author has broken by hand. */
function flush(walk: Walk): void {
  const { words, strong, links } = walk.inline.take()
  let from = 0
  for (const line of words.split('\n')) {
    const lead = from + (line.length - line.trimStart().length)
    const kept = line.trim()
    from += line.length + 1
    if (kept === '') continue
    walk.builder.breakBlock()
    const span = walk.builder.add(kept, null)
    const shift = (spans: readonly Span[]) => toLine(spans, lead, kept.length, span.start)
    walk.links.push(...shift(links))
    walk.blocks.push(toParagraph(span, shift(strong)))
  }
}

/** The parts of spans that lie in one line, as spans of the reading text. */
const toLine = (spans: readonly Span[], lead: number, length: number, offset: number): Span[] =>
  spans
    .map(({ start, end }) => ({
      start: Math.max(start - lead, 0) + offset,
      end: Math.min(end - lead, length) + offset,
    }))
    .filter(({ start, end }) => start < end)

function addHeading(walk: Walk, element: Element, depth: number, at: number): void {
  for (const block of walkAll(walk.builder, walk.links, element, at + 1))
    walk.blocks.push(block.kind === 'paragraph' ? { kind: 'heading', span: block.span, depth, strong: [] } : block)
}

/** Blocks inside a list or quote: a heading there is a bold paragraph. */
const walkInner = (walk: Walk, node: Node, depth: number): Block[] =>
  walkAll(walk.builder, walk.links, node, depth + 1).map((block) =>
    block.kind === 'heading' ? toParagraph(block.span, [block.span]) : block,
  )

function addList(walk: Walk, members: readonly Node[], ordered: boolean, depth: number): void {
  const items = members.flatMap((member): Item[] => {
    const blocks = walkInner(walk, member, depth)
    const span = toHull(blocks)
    return span === null ? [] : [{ span, head: null, blocks, checked: null }]
  })
  const span = toHull(items)
  if (span !== null) walk.blocks.push({ kind: 'list', span, ordered, items })
}

/** A text that stands in a list beside its items, as a node with a child. */
const toParent = (node: Node): Node => {
  if (node.nodeType === ELEMENT_NODE && (node as Element).tagName.toUpperCase() === 'LI') return node
  return toGroup([node])
}

const toGroup = (childNodes: readonly Node[]): Node => ({ childNodes }) as unknown as Node

/** The terms of a description list, each with what is said of it; groups may stand in a `<div>` each. */
function toEntries(list: Element): Node[] {
  const parts = [...list.children].flatMap((part) => (part.tagName === 'DIV' ? [...part.children] : [part]))
  const starts = parts.flatMap((part, at) =>
    at === 0 || (part.tagName === 'DT' && parts[at - 1]?.tagName !== 'DT') ? [at] : [],
  )
  return starts.map((start, index) => toGroup(parts.slice(start, starts[index + 1])))
}

function addQuote(walk: Walk, element: Element, depth: number): void {
  const blocks = walkInner(walk, element, depth)
  const span = toHull(blocks)
  if (span !== null) walk.blocks.push({ kind: 'quote', span, blocks })
}

function toHull(parts: readonly { readonly span: Span }[]): Span | null {
  const [first, last] = [parts[0], parts.at(-1)]
  return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end }
}

function addFigure(walk: Walk, image: Element, figure: Element | null, depth: number): void {
  flush(walk)
  const src = image.getAttribute('src') ?? image.getAttribute('data-src') ?? ''
  const inside = figure === null ? [] : walkInner(walk, withoutImages(figure), depth)
  const [caption, ...rest] = inside
  if (caption !== undefined && caption.kind !== 'paragraph') {
    walk.blocks.push(...inside)
    return
  }
  const words = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()
  const span = caption?.span ?? addCaption(walk.builder, words)
  if (src !== '' || span.end > span.start)
    walk.blocks.push({ kind: 'figure', span, src, caption: span.end > span.start ? span : null })
  walk.blocks.push(...rest)
}

/** A picture's alternative text, unless it is only a file's name. */
function addCaption(builder: TextBuilder, words: string): Span {
  if (words === '' || FILE_NAME.test(words)) return { start: builder.length, end: builder.length }
  builder.breakBlock()
  return builder.add(words, null)
}

function withoutImages(figure: Element): Element {
  const copy = figure.cloneNode(true) as Element
  for (const image of [...copy.querySelectorAll('img, noscript')]) image.remove()
  return copy
}

function addCode(walk: Walk, element: Element): void {
  const words = (element.textContent ?? '').replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '')
  if (words.trim() === '') return
  walk.builder.breakBlock()
  walk.blocks.push({ kind: 'code', span: walk.builder.add(words, null), lang: '' })
}

/** A table with at least two rows of at least two cells, none of which holds blocks of its own. */
function isData(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')]
  const wide = rows.filter((row) => row.querySelectorAll('td, th').length >= 2)
  return wide.length >= 2 && table.querySelector('table, ul, ol, h1, h2, h3, h4, figure, blockquote') === null
}

function addTable(walk: Walk, table: Element): void {
  const { builder } = walk
  builder.breakBlock()
  const start = builder.length
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td, th')].map((cell) => {
      const words = (cell.textContent ?? '').replace(/\s+/g, ' ').trim()
      if (words !== '') builder.breakLine()
      return builder.add(words, null)
    }),
  )
  const filled = rows.filter((row) => row.length > 0)
  const span = { start, end: builder.length }
  const [header = [], ...body] = filled
  if (span.end > start) walk.blocks.push({ kind: 'table', span, header, rows: body })
  const caption = table.querySelector('caption')
  if (caption !== null) walk.blocks.push(...walkInner(walk, caption, DEEPEST - 1))
}
