import type { OverviewSlide } from '../../model/slide.ts'
import { CARDS, FRAME } from './geometry.ts'
import { toSetLines } from './lines.ts'

type Row = OverviewSlide['rows'][number]

/** Cards side by side: up to three in one line, four in two. */
const toColumns = (cards: number): number => (cards === 4 ? 2 : Math.min(3, Math.max(1, cards)))

const toInner = (cards: number): number => (FRAME.width - CARDS.gap * (toColumns(cards) - 1)) / toColumns(cards)

/** Px that the words of a card may take beside each other, of so many on a slide. */
export const toCardWidth = (cards: number): number => toInner(cards) - CARDS.words.beside

/** Px of all cards beneath the headline: each line as high as its highest name and its fullest card. */
export function toCardsHeight(rows: readonly Row[]): number {
  const columns = toColumns(rows.length)
  const lines = Array.from({ length: Math.ceil(rows.length / columns) }, (_, at) =>
    rows.slice(at * columns, (at + 1) * columns),
  )
  const heights = lines.map((line) => {
    const names = line.map((row) => toNameHeight(row, rows.length))
    const bodies = line.map((row) => toBodyHeight(row, rows.length))
    return Math.max(...names) + Math.max(...bodies)
  })
  return heights.reduce((sum, one) => sum + one, 0) + CARDS.gap * (heights.length - 1)
}

/** Px of one card by itself. */
export const toCardHeight = (row: Row, cards: number): number => toNameHeight(row, cards) + toBodyHeight(row, cards)

function toNameHeight({ point }: Row, cards: number): number {
  const { name } = CARDS
  return name.around + toSetLines(point.label.text, { ...name, width: toInner(cards) - name.beside }) * name.line
}

function toBodyHeight({ path, fact, links, through }: Row, cards: number): number {
  const { words, link, facing } = CARDS
  const said = [...path, ...(fact ? [fact] : [])]
  const width = toCardWidth(cards) - (said.length > 1 ? words.dot : 0)
  const lines = said.reduce((sum, { text }) => sum + toSetLines(text, { ...words, width }), 0)
  const linked = [...links.map(({ label }) => label.text), ...(through ? [through.text] : [])]
  const names = linked.map(
    (text) => toSetLines(text, { ...link, width: toInner(cards) - link.beside }) * link.line + link.gap,
  )
  const foot = linked.length === 0 ? 0 : facing + names.reduce((sum, one) => sum + one, 0)
  return words.around + lines * words.line + words.apart * Math.max(0, said.length - 1) + foot
}
