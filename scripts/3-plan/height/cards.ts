import type { OverviewSlide } from '../../model/slide.ts'
import { CARDS, FRAME } from './geometry.ts'
import { toSetLines } from './lines.ts'

type Cards = Pick<OverviewSlide, 'rows' | 'role'>
type Row = Cards['rows'][number]

/** Cards side by side: up to three in one line, four in two. */
const toColumns = (cards: number): number => (cards === 4 ? 2 : Math.min(3, Math.max(1, cards)))

const toInner = (cards: number): number => (FRAME.width - CARDS.gap * (toColumns(cards) - 1)) / toColumns(cards)

/** Px that the words of a card may take beside each other, of so many on a slide. */
export const toCardWidth = (cards: number): number => toInner(cards) - CARDS.words.beside

/** Px of all cards beneath the headline: each line as high as its highest name and its fullest card. */
export function toCardsHeight({ rows, role }: Cards): number {
  const columns = toColumns(rows.length)
  const lines = Array.from({ length: Math.ceil(rows.length / columns) }, (_, at) =>
    rows.slice(at * columns, (at + 1) * columns),
  )
  const heights = lines.map((line) => {
    const names = line.map((row) => toNameHeight(row, rows.length))
    const bodies = line.map((row) => toBodyHeight(row, { rows, role }))
    return Math.max(...names) + Math.max(...bodies)
  })
  return heights.reduce((sum, one) => sum + one, 0) + CARDS.gap * (heights.length - 1)
}

/** Px of one card by itself. */
export const toCardHeight = (row: Row, cards: Cards): number =>
  toNameHeight(row, cards.rows.length) + toBodyHeight(row, cards)

function toNameHeight({ point, mark }: Row, cards: number): number {
  const { name } = CARDS
  const around = name.around + (mark ? name.mark : 0)
  return around + toSetLines(point.label.text, { ...name, width: toInner(cards) - name.beside }) * name.line
}

function toBodyHeight(row: Row, cards: Cards): number {
  const { words } = CARDS
  const said = [...row.path, ...(row.fact ? [row.fact] : [])]
  const width = toCardWidth(cards.rows.length) - (said.length > 1 ? words.dot : 0)
  const lines = said.reduce((sum, { text }) => sum + toSetLines(text, { ...words, width }), 0)
  return words.around + lines * words.line + words.apart * Math.max(0, said.length - 1) + toFootHeight(row, cards)
}

/** Px of what a point is linked with; beside risks that are answered one that is not says so. */
function toFootHeight(row: Row, { rows, role }: Cards): number {
  const { link, facing } = CARDS
  const names = toLinked(row).map(
    (text) => toSetLines(text, { ...link, width: toInner(rows.length) - link.beside }) * link.line + link.gap,
  )
  if (names.length > 0) return facing + names.reduce((sum, one) => sum + one, 0)
  return role === 'risk' && rows.some((other) => toLinked(other).length > 0) ? facing + link.gap : 0
}

/** Names of what a row is linked with, and the words in their place. */
export const toLinked = ({ links, through }: Pick<Row, 'links' | 'through'>): string[] => [
  ...links.map(({ label }) => label.text),
  ...(through ? [through.text] : []),
]
