import type { FootnoteDefinition, List, ListItem, Nodes, Paragraph, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Block, Item } from '../model/article.ts'
import type { Outcome } from '../model/outcome.ts'
import { type Span, wordsOf } from '../model/span.ts'
import { addAligned } from './align.ts'
import { TextBuilder } from './builder.ts'
import { type Draft, type DraftBlock, EMPTY_FRAME, type Frame, toParagraph } from './draft.ts'
import { addFrontMatter, findPlainFront, readToml, readYaml } from './front-matter.ts'
import { addHtmlBlock } from './html-in-markdown.ts'
import { findWrapWidth, splitLines } from './lines.ts'
import { findMarker } from './marker.ts'
import { addInline, addPhrasing, startOf, takePictures, type Walk } from './phrasing.ts'
import { endsSentence, hasHan } from './shape.ts'
import { findLineStarts, readText } from './text.ts'

/** Front matter is YAML between `---` or TOML between `+++`. */
const FENCES: ('yaml' | 'toml')[] = ['yaml', 'toml']
// > > > > … or - - - - …: so deep that parsing it would exhaust the stack; no article is
const TOO_DEEP = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){150}|^[ \t]{400}/m
// 3. · 12)
const ITEM_NUMBER = /^\d{1,9}[.)]/

/** So many asterisks and underscores in one block are no emphasis; the parser's time grows with the square of their number. */
const MOST_MARKS = 4000
const EMPHASIS_MARK = /[*_]+/gu

const isCrowded = (file: string): boolean =>
  file.length > MOST_MARKS &&
  file.split(/\n\s*\n/u).some((block) => (block.match(EMPHASIS_MARK)?.length ?? 0) > MOST_MARKS)

// Blank lines above front matter, which the parser knows at the very start only.
const LEAD = /^\s*\n(?=(?:---|\+\+\+)[ \t]*\n[ \t]*[\w-]+[ \t]*[:=])/u

/** CommonMark with tables, task lists, footnotes and front matter. Can give `front-matter-not-yaml`. */
export function readMarkdown(file: string, name: string): Outcome<Draft> {
  const lead = LEAD.exec(file)?.[0].length ?? 0
  const { value: draft, diagnostics } = readFromFront(file.slice(lead), name)
  const origins = draft.source.origins.map((origin) => ({ ...origin, file: origin.file + lead }))
  return { value: { ...draft, source: { ...draft.source, origins, starts: findLineStarts(file) } }, diagnostics }
}

function readFromFront(file: string, name: string): Outcome<Draft> {
  if (TOO_DEEP.test(file)) return { value: readText(file, name), diagnostics: [] }
  const plain = findPlainFront(file)
  // What was read is blotted out, so that all else stays in its place.
  const rest = plain ? '\n'.repeat(plain.length) + file.slice(plain.length) : file
  // By CommonMark's rules alone `**风险：**很多` is not bold, though Chinese authors write it.
  const marks = isCrowded(file) ? { disable: { null: ['attention'] } } : cjkFriendlyExtension()
  const tree = fromMarkdown(rest, {
    extensions: [gfm(), frontmatter(FENCES), marks],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(FENCES)],
  })
  const lines = splitLines(file, { start: 0, end: file.length })
  const walk: Walk = {
    file,
    builder: new TextBuilder(),
    strong: [],
    links: [],
    notes: [],
    pictures: [],
    breaks: [],
    wrapWidth: findWrapWidth(file, lines),
  }
  const front = plain
    ? { frame: addFrontMatter(walk.builder, file, plain.entries), diagnostics: [] }
    : readFront(walk, tree.children)
  const blocks = tree.children.flatMap((node) => toBlocks(walk, node))
  const { builder, links, notes } = walk
  const source = { name, format: 'markdown', text: builder.toText(), origins: builder.toOrigins() } as const
  return {
    value: {
      source: { ...source, unit: 'line', starts: findLineStarts(file) },
      frame: front.frame,
      blocks,
      links,
      notes,
    },
    diagnostics: front.diagnostics,
  }
}

function readFront(walk: Walk, nodes: readonly RootContent[]): { frame: Frame; diagnostics: readonly Diagnostic[] } {
  const [first] = nodes
  if (first === undefined) return { frame: EMPTY_FRAME, diagnostics: [] }
  const at = walk.file.indexOf('\n', startOf(first)) + 1
  if (first.type === 'yaml') {
    const { entries, diagnostics } = readYaml(first.value, at)
    return { frame: addFrontMatter(walk.builder, walk.file, entries), diagnostics }
  }
  const isToml = (first as { type: string }).type === 'toml'
  const entries = isToml ? readToml((first as { value: string }).value, at) : []
  return { frame: addFrontMatter(walk.builder, walk.file, entries), diagnostics: [] }
}

const endOf = (node: Nodes): number => node.position?.end.offset ?? 0

function toBlocks(walk: Walk, node: RootContent): DraftBlock[] {
  switch (node.type) {
    case 'heading': {
      const { span, strong } = addPhrasing(walk, node.children)
      const pictures = takePictures(walk)
      return span.start === span.end ? pictures : [{ kind: 'heading', span, depth: node.depth, strong }, ...pictures]
    }
    case 'paragraph':
      return toParagraphs(walk, node)
    case 'list':
      return toList(walk, node)
    case 'blockquote':
      return toQuote(walk, node.children)
    case 'code':
      return toCode(walk, node.value, node.lang ?? '', node)
    case 'table':
      return toTable(walk, node)
    case 'html':
      return addHtmlBlock(walk.builder, node.value, walk.file, startOf(node))
    case 'footnoteDefinition':
      return toNote(walk, node)
    default:
      return []
  }
}

/** A note beneath the text: its words are kept as such. */
function toNote(walk: Walk, { children }: FootnoteDefinition): DraftBlock[] {
  const blocks = children.flatMap((child) => toBlocks(walk, child))
  walk.notes.push(...blocks.map(({ span }) => span))
  return blocks
}

/** Blocks inside a list or quote: a heading there is a bold paragraph. */
const toInnerBlocks = (walk: Walk, nodes: readonly RootContent[]): Block[] =>
  nodes
    .flatMap((node) => toBlocks(walk, node))
    .map((block) => (block.kind === 'heading' ? toParagraph(block.span, [block.span]) : block))

/** One paragraph, or several where its lines are paragraphs of their own; then the pictures in it. */
function toParagraphs(walk: Walk, node: Paragraph): DraftBlock[] {
  walk.breaks.length = 0
  const { span, strong } = addPhrasing(walk, node.children)
  const words = walk.builder.wordsFrom(span.start)
  const lines = splitLines(words, { start: 0, end: words.length }).filter((line) => line.start < line.end)
  const blocks = groupLines(walk, words, lines, { offset: span.start, strong }).map(({ start, end }): DraftBlock => {
    const part = { start: start + span.start, end: end + span.start }
    return toParagraph(part, clip(strong, part))
  })
  return [...blocks, ...takePictures(walk)]
}

/** Where the words of a paragraph begin in the text, and what is bold there. */
interface Typed {
  readonly offset: number
  readonly strong: readonly Span[]
}

/** Lines of a paragraph joined, but for those the author broke by hand, a head above others in it, and full Chinese sentences in unwrapped text. */
function groupLines(walk: Walk, words: string, lines: readonly Span[], typed: Typed): Span[] {
  const groups: Span[] = []
  for (const line of lines) {
    const before = groups.at(-1)
    const isEnd =
      before === undefined ||
      isHeadAbove(typed, before, line) ||
      isParagraphEnd(walk, words, before, line, typed.offset)
    if (isEnd) groups.push(line)
    else groups[groups.length - 1] = { start: before.start, end: line.end }
  }
  return groups
}

/** Whether a line in bold type stands above one that opens with a head of its own: `**【预付金】**` above `**风险：**很多`. */
function isHeadAbove({ offset, strong }: Typed, above: Span, line: Span): boolean {
  const boldTo = ({ start, end }: Span): number =>
    (strong.find((run) => run.start <= start + offset && run.end > start + offset)?.end ?? offset) - offset - end
  const opensBold = strong.some((run) => run.start === line.start + offset)
  return boldTo(above) >= 0 && opensBold && boldTo(line) < 0
}

function isParagraphEnd(walk: Walk, words: string, before: Span, line: Span, offset: number): boolean {
  const isByHand = walk.breaks.some((at) => at - offset >= before.end && at - offset <= line.start)
  if (isByHand || findMarker(words, line) !== null) return true
  const above = wordsOf(words, before)
  return walk.wrapWidth === null && hasHan(above) && endsSentence(above)
}

const clip = (spans: readonly Span[], bounds: Span): Span[] =>
  spans
    .map(({ start, end }) => ({ start: Math.max(start, bounds.start), end: Math.min(end, bounds.end) }))
    .filter(({ start, end }) => start < end)

function toList(walk: Walk, node: List): DraftBlock[] {
  const items = node.children.map((child) => toItem(walk, child, node.ordered === true))
  const kept = items.filter(({ item }) => item.span.start < item.span.end)
  const [first, last] = [kept[0], kept.at(-1)]
  if (first === undefined || last === undefined) return []
  const span = { start: first.start, end: last.item.span.end }
  return [{ kind: 'list', span, ordered: node.ordered === true, items: kept.map(({ item }) => item) }]
}

/** An item, and where its number begins: the number stands in the text, before the item's span. */
function toItem(walk: Walk, node: ListItem, isOrdered: boolean): { start: number; item: Item } {
  const { builder } = walk
  builder.breakBlock()
  const start = builder.length
  const at = startOf(node)
  const number = isOrdered ? walk.file.slice(at, at + 10).match(ITEM_NUMBER)?.[0] : undefined
  if (number !== undefined) {
    builder.add(number, at)
    builder.add(' ', null)
  }
  builder.isHeld = number !== undefined
  const blocks = toInnerBlocks(walk, node.children)
  builder.isHeld = false
  const span = { start: blocks[0]?.span.start ?? start, end: blocks.at(-1)?.span.end ?? start }
  if (span.start === span.end) builder.cutTo(start)
  return { start, item: { span, head: null, blocks, checked: node.checked ?? null } }
}

function toQuote(walk: Walk, nodes: readonly RootContent[]): DraftBlock[] {
  const blocks = toInnerBlocks(walk, nodes)
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (first === undefined || last === undefined) return []
  return [{ kind: 'quote', span: { start: first.span.start, end: last.span.end }, blocks }]
}

function toCode(walk: Walk, value: string, lang: string, node: Nodes): DraftBlock[] {
  walk.builder.breakBlock()
  const at = lang === '' ? startOf(node) : walk.file.indexOf('\n', startOf(node)) + 1
  const from = walk.file.indexOf(value.split('\n')[0] ?? '', at)
  const span = addAligned(walk.builder, value, walk.file, Math.min(Math.max(at, from), endOf(node)))
  return span.start === span.end ? [] : [{ kind: 'code', span, lang }]
}

function toTable(walk: Walk, node: Table): DraftBlock[] {
  walk.builder.breakBlock()
  const start = walk.builder.length
  const [header = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => {
      walk.builder.breakLine()
      const from = walk.builder.length
      for (const child of cell.children) addInline(walk, child)
      return { start: from, end: walk.builder.length }
    }),
  )
  const span = { start, end: walk.builder.length }
  return start === span.end ? takePictures(walk) : [{ kind: 'table', span, header, rows }, ...takePictures(walk)]
}
