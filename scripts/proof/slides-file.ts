import { parseSync } from '@slidev/parser'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import * as messages from '../diagnostics/messages.ts'
import { findStrayOfDiagram } from './diagram.ts'
import type { Facts } from './facts.ts'
import { isMadeOf, toKnown } from './words.ts'

/** A mark of ours that is no text: `::risk::`, the line that names a slot. */
const SLOT = /^::\w+::$/u
/** A step, the place of a passage, the part of a split slide, a count: signs of the deck's own around its texts. */
const SIGNS = /\[click(?::\d+)?\]|[(（](\d+)\/(\d+)[)）]|(?<!\p{Script=Han})[●○◐]/gu
/** What a template would read stands apart by this; it is drawn as nothing. */
const BREAK = '<wbr>'

/** An address is words like others: to look for one at every letter takes a fifth of the reading, to look again in what was read (`transforms`) two fifths. */
const NO_ADDRESSES = { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } }

/** CommonMark with the tables and strikethrough of GitHub. */
const MARKDOWN = {
  extensions: [gfm(), NO_ADDRESSES],
  mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
}

/** Texts of `slides.md`, read as Slidev reads it, that stand neither in `deck.json` nor among the labels. */
export function findFaultsOfSlidesFile(facts: Facts, slidesFile: string): Diagnostic[] {
  const { slides } = parseSync(slidesFile, 'slides.md')
  const planned = facts.deck.slides
  if (slides.length !== planned.length)
    return [messages.slideNotPlanned({ slide: 0, id: '', words: '' }, planned.length, slides.length)]
  const plain = toKnown(toPlainLabels(facts).map(withoutSigns))
  return slides.flatMap((slide, index) => {
    const own = facts.texts
      .filter((placed) => placed.slide === index + 1 || placed.slide === 0)
      .map(({ text }) => text.text)
    const known = new Set([...plain, ...toKnown(own.map(withoutSigns))])
    const counts = new Set(facts.deck.slides.slice(index, index + 1).flatMap(toCounts))
    const found = [
      ...toFrontmatterTexts(slide.frontmatter).map((text) => [text]),
      ...toTexts(slide.content),
      ...(slide.note ? toTexts(slide.note) : []),
    ]
    const isKnown = (text: string) => counts.has(text) || isMadeOf(text, known)
    const stray = found.flatMap((pieces) => (isKnown(pieces.join('')) ? [] : pieces.filter((text) => !isKnown(text))))
    const drawn = findStrayOfDiagram(facts, slide.content, known)
    return [...stray, ...drawn].map((words) =>
      messages.slideNotPlanned({ slide: index + 1, id: planned[index]?.id ?? '', words }, 0, 0),
    )
  })
}

const withoutSigns = (text: string): string => text.replace(SIGNS, '').trim()

/** Labels that stand on a slide as they are: those without a hole. */
const toPlainLabels = ({ labels }: Facts): string[] =>
  Object.entries(labels).flatMap(([key, text]) => (text.includes('{') || key.startsWith('number.') ? [] : [text]))

/** The counts that a slide shows as big numbers. */
const toCounts = (slide: unknown): string[] => {
  const { tallies } = slide as { tallies?: { count: number }[] }
  return (tallies ?? []).map(({ count }) => String(count))
}

/** The words of the article in a slide's settings. */
function toFrontmatterTexts(frontmatter: Readonly<Record<string, unknown>>): string[] {
  const { title, author, footer, chapters } = frontmatter
  const names = Array.isArray(chapters) ? chapters.map((chapter: { name?: unknown }) => chapter.name) : []
  return [title, author, footer, ...names].filter((text) => typeof text === 'string')
}

/** The texts of Markdown, one for each paragraph, heading and cell, in pieces where a run in it is bold; code apart. */
function toTexts(markdown: string): string[][] {
  const tree = fromMarkdown(markdown, MARKDOWN)
  return toBlocks(tree).flatMap((pieces) => {
    const texts = pieces.length === 1 ? pieces.map(withoutSigns) : pieces.map((piece) => piece.replace(SIGNS, ''))
    const own = texts.filter((text) => text.trim() !== '' && !SLOT.test(text))
    return own.length > 0 ? [own] : []
  })
}

function toBlocks(node: Nodes): string[][] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return [toPieces(node.children)]
    case 'code':
      return node.lang === 'mermaid' ? [] : [[node.value]]
    case 'html':
      return [[node.value]]
    default:
      return 'children' in node ? node.children.flatMap(toBlocks) : []
  }
}

/** The words of a paragraph; a bold run is a text of its own, and so is what is said of a picture. */
function toPieces(nodes: readonly Nodes[]): string[] {
  const pieces = ['']
  for (const node of nodes) {
    if (node.type === 'strong') pieces.push(toInline(node), '')
    else if (node.type === 'image') pieces.push(node.alt ?? '', '')
    else pieces[pieces.length - 1] += toInline(node)
  }
  return pieces
}

function toInline(node: Nodes): string {
  if (node.type === 'html' && node.value === BREAK) return ''
  if ('value' in node) return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(toInline).join('') : ''
}
