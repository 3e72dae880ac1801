import type { Nodes, PhrasingContent } from 'mdast'
import type { Span } from '../model/span.ts'
import { addAligned } from './align.ts'
import type { TextBuilder } from './builder.ts'
import type { DraftBlock } from './draft.ts'
import { FILE_NAME } from './shape.ts'

const BREAK_TAG = /^<br\s*\/?>$/i

/** A walk over a Markdown file's tree, with the text it has put together so far. */
export interface Walk {
  readonly file: string
  readonly builder: TextBuilder
  readonly strong: Span[]
  readonly links: Span[]
  readonly notes: Span[]
  /** Where the author broke a line by hand, in the reading text. */
  readonly breaks: number[]
  readonly pictures: { readonly src: string; readonly alt: string; readonly at: number }[]
  readonly wrapWidth: number | null
}

/** Offset in the file at which a node begins. */
export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0

// The mark of a note that the file does not hold: `[^3]`.
const NOTE_MARK = /\[\^[\w-]{1,20}\]/gu

/** Appends a block's inline content; gives its span and what is bold in it. */
export function addPhrasing(walk: Walk, nodes: readonly PhrasingContent[]): { span: Span; strong: Span[] } {
  walk.builder.breakBlock()
  const start = walk.builder.length
  const from = walk.strong.length
  for (const node of nodes) addInline(walk, node)
  return { span: { start, end: walk.builder.length }, strong: walk.strong.splice(from) }
}

/** Appends one inline node: its words, without markup. */
export function addInline(walk: Walk, node: PhrasingContent): void {
  const { builder } = walk
  switch (node.type) {
    case 'text':
      addAligned(builder, node.value.replace(NOTE_MARK, ''), walk.file, startOf(node))
      return
    case 'inlineCode':
      addAligned(builder, node.value, walk.file, Math.max(startOf(node), walk.file.indexOf(node.value, startOf(node))))
      return
    case 'break':
      addBreak(walk)
      return
    case 'html':
      if (BREAK_TAG.test(node.value)) addBreak(walk)
      return
    case 'image':
      walk.pictures.push({ src: node.url, alt: node.alt ?? '', at: startOf(node) })
      return
    case 'strong':
    case 'link':
      addMarked(walk, node.children, node.type === 'strong' ? walk.strong : walk.links)
      return
    default:
      if ('children' in node) for (const child of node.children) addInline(walk, child)
  }
}

function addBreak(walk: Walk): void {
  walk.breaks.push(walk.builder.length)
  walk.builder.add('\n', null)
}

function addMarked(walk: Walk, nodes: readonly PhrasingContent[], spans: Span[]): void {
  const start = walk.builder.length
  for (const node of nodes) addInline(walk, node)
  if (walk.builder.length > start) spans.push({ start, end: walk.builder.length })
}

/** The pictures met since the last call, as figures after the words they stood among. */
export function takePictures(walk: Walk): DraftBlock[] {
  return walk.pictures.splice(0).map(({ src, alt, at }) => {
    walk.builder.breakBlock()
    const words = FILE_NAME.test(alt.trim()) ? '' : alt.replace(/\s+/g, ' ').trim()
    const span = addAligned(walk.builder, words, walk.file, Math.max(at, walk.file.indexOf(words, at)))
    return { kind: 'figure', span, src, caption: words === '' ? null : span }
  })
}
