import type { Article, Block, Item, Section } from '../../scripts/model/article.ts'
import { type Span, wordsOf } from '../../scripts/model/span.ts'

/** How many characters of a block are shown. */
const SHOWN = 24

/**
 * An article's structure in a few lines, for cases and for looking at: frame, lead, sections indented with
 * `number | label | rest`, blocks with their first words and length, tail, noise with reasons.
 */
export function printArticle(article: Article): string {
  const { text } = article.source
  const frame = (['title', 'subtitle', 'byline', 'date', 'publisher'] as const).flatMap((key) => {
    const span = article[key]
    return span === null ? [] : [`${key}: ${wordsOf(text, span)}`]
  })
  return [
    `language: ${article.language}`,
    ...frame,
    ...article.lead.flatMap((block) => printBlock(text, block, '')),
    ...article.sections.flatMap((section) => printSection(text, section, '')),
    ...(article.tail.length === 0 ? [] : ['=== tail', ...article.tail.flatMap((block) => printBlock(text, block, ''))]),
    ...article.noise.map(({ reason, span }) => `!${reason}: ${shorten(wordsOf(text, span))}`),
    '',
  ].join('\n')
}

function printSection(text: string, section: Section, indent: string): string[] {
  const { number, span, label, rest } = section.heading
  const words =
    label === null || rest === null ? wordsOf(text, span) : `${wordsOf(text, label)} | ${wordsOf(text, rest)}`
  const inner = `${indent}  `
  return [
    `${indent}# ${number === null ? '' : `${wordsOf(text, number)} | `}${words}`,
    ...section.blocks.flatMap((block) => printBlock(text, block, inner)),
    ...section.sections.flatMap((child) => printSection(text, child, inner)),
  ]
}

function printBlock(text: string, block: Block, indent: string): string[] {
  const inner = `${indent}  `
  switch (block.kind) {
    case 'paragraph':
      return [`${indent}p ${printWords(text, block.span)}${printStrong(text, block.strong)}`]
    case 'list':
      return [`${indent}${block.ordered ? 'ol' : 'ul'}`, ...block.items.flatMap((item) => printItem(text, item, inner))]
    case 'quote':
      return [`${indent}quote`, ...block.blocks.flatMap((child) => printBlock(text, child, inner))]
    case 'figure':
      return [
        `${indent}figure ${shorten(block.src)} ${block.caption === null ? '' : printWords(text, block.caption)}`.trimEnd(),
      ]
    case 'table':
      return [
        `${indent}table ${block.rows.length} rows: ${block.header.map((cell) => shorten(wordsOf(text, cell))).join(' | ')}`,
      ]
    case 'code':
      return [`${indent}code ${block.lang} ${printWords(text, block.span)}`]
  }
}

function printItem(text: string, item: Item, indent: string): string[] {
  const head = item.head === null ? '' : ` [${wordsOf(text, item.head.span)}]`
  const check = item.checked === null ? '' : item.checked ? ' (x)' : ' ( )'
  const [first, ...rest] = item.blocks
  const own = first?.kind === 'paragraph' ? printWords(text, first.span) : ''
  const others = first?.kind === 'paragraph' ? rest : item.blocks
  return [
    `${indent}-${check}${head} ${own}`.trimEnd(),
    ...others.flatMap((block) => printBlock(text, block, `${indent}  `)),
  ]
}

const printWords = (text: string, span: Span): string => `${shorten(wordsOf(text, span))} (${span.end - span.start})`

const printStrong = (text: string, strong: readonly Span[]): string =>
  strong.map((span) => ` **${shorten(wordsOf(text, span))}**`).join('')

const shorten = (words: string): string => {
  const line = words.replace(/\s+/g, ' ')
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)}…`
}
