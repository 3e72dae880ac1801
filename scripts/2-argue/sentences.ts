import { BOX_ALONE } from '../language/boxes.ts'
import type { Sentence } from '../model/argument.ts'
import { type Article, type Block, eachSection, type Section } from '../model/article.ts'
import { isOverlapping, type Span, toTrimmed, wordsOf } from '../model/span.ts'
import { splitSentences } from './split.ts'

/** A sentence before it has an id and a point. */
type Piece = Pick<Sentence, 'span' | 'kind' | 'section'>

/**
 * Every word of the article that is not noise, in sentences: by order, without overlap, ids `s1` ….
 * Headings, list items, cells, captions and code count as sentences. Numbers, marks and words that
 * no block holds go to the sentence beside them.
 */
export function findSentences(article: Article): Sentence[] {
  const text = article.source.text
  const pieces = [...eachPiece(article)].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const apart = dropOverlaps(pieces.flatMap((piece) => cutNoise(text, piece, article)))
  const whole = coverRest(text, apart, article)
  return whole.map((piece, index) => ({ id: `s${index + 1}`, ...piece, point: null }))
}

function* eachPiece(article: Article): Generator<Piece> {
  const text = article.source.text
  for (const span of [article.title, article.subtitle, article.byline, article.date, article.publisher])
    if (span !== null) yield { span, kind: 'heading', section: null }
  yield* eachBlockPiece(text, article.lead, null)
  for (const section of eachSection(article.sections)) yield* eachSectionPiece(text, section)
  yield* eachBlockPiece(text, article.tail, null)
}

function* eachSectionPiece(text: string, section: Section): Generator<Piece> {
  const { number, span } = section.heading
  const start = number === null ? span.start : Math.min(number.start, span.start)
  yield {
    span: toTrimmed(text, { start, end: Math.max(span.end, number?.end ?? 0) }),
    kind: 'heading',
    section: section.id,
  }
  yield* eachBlockPiece(text, section.blocks, section.id)
}

function* eachBlockPiece(text: string, blocks: readonly Block[], section: string | null): Generator<Piece> {
  for (const block of blocks) {
    if (block.kind === 'paragraph')
      for (const span of splitSentences(text, block.span)) yield { span, kind: 'prose', section }
    if (block.kind === 'list') for (const item of block.items) yield* eachBlockPiece(text, item.blocks, section)
    if (block.kind === 'quote') yield* eachBlockPiece(text, block.blocks, section)
    if (block.kind === 'figure' && block.caption !== null) yield { span: block.caption, kind: 'caption', section }
    if (block.kind === 'table')
      for (const span of [...block.header, ...block.rows.flat()]) yield { span, kind: 'cell', section }
    if (block.kind === 'code') yield { span: block.span, kind: 'code', section }
  }
}

/** The piece without the noise in it. */
function cutNoise(text: string, piece: Piece, article: Article): Piece[] {
  let parts: Span[] = [piece.span]
  for (const { span } of article.noise)
    parts = parts.flatMap((part) =>
      isOverlapping(part, span)
        ? [
            { start: part.start, end: Math.max(part.start, span.start) },
            { start: Math.min(part.end, span.end), end: part.end },
          ]
        : [part],
    )
  return parts
    .map((span) => toTrimmed(text, span))
    .filter((span) => span.end > span.start)
    .map((span) => ({ ...piece, span }))
}

function dropOverlaps(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const start = Math.max(piece.span.start, kept.at(-1)?.span.end ?? 0)
    if (start < piece.span.end) kept.push({ ...piece, span: { start, end: piece.span.end } })
  }
  return kept
}

/** Gives the words between the pieces to the piece on the same line, or makes them a piece of their own. */
function coverRest(text: string, pieces: readonly Piece[], article: Article): Piece[] {
  const noise = article.noise.map(({ span }) => span)
  const held = [...pieces.map(({ span }) => span), ...noise].sort((a, b) => a.start - b.start)
  const gaps = findGaps(text, held)
  const result = [...pieces]
  for (const gap of gaps) joinGap(text, result, gap)
  return result.sort((a, b) => a.span.start - b.span.start)
}

function joinGap(text: string, pieces: Piece[], gap: Span): void {
  const isBeside = (from: number, to: number): boolean => from <= to && /^[^\S\n]*$/.test(text.slice(from, to))
  const next = pieces.findIndex((piece) => piece.span.start >= gap.end && isBeside(gap.end, piece.span.start))
  const last = pieces.findLastIndex((piece) => piece.span.end <= gap.start && isBeside(piece.span.end, gap.start))
  const after = pieces[next]
  const before = pieces[last]
  if (after !== undefined) pieces[next] = { ...after, span: { start: gap.start, end: after.span.end } }
  else if (before !== undefined) pieces[last] = { ...before, span: { start: before.span.start, end: gap.end } }
  else pieces.push({ span: gap, kind: 'prose', section: sectionBefore(pieces, gap) })
}

function sectionBefore(pieces: readonly Piece[], gap: Span): string | null {
  return (
    pieces.filter((piece) => piece.span.end <= gap.start).sort((a, b) => b.span.end - a.span.end)[0]?.section ?? null
  )
}

/** Runs outside the held spans that have something to read in them, a line each; the box of an item is told by its item. */
function findGaps(text: string, held: readonly Span[]): Span[] {
  const gaps: Span[] = []
  let from = 0
  for (const span of [...held, { start: text.length, end: text.length }]) {
    if (span.start > from) gaps.push(...splitLines(text, { start: from, end: span.start }))
    from = Math.max(from, span.end)
  }
  return gaps
}

function splitLines(text: string, span: Span): Span[] {
  const lines: Span[] = []
  let start = span.start
  for (const line of text.slice(span.start, span.end).split('\n')) {
    const trimmed = toTrimmed(text, { start, end: start + line.length })
    if (trimmed.end > trimmed.start && !BOX_ALONE.test(wordsOf(text, trimmed))) lines.push(trimmed)
    start += line.length + 1
  }
  return lines
}
