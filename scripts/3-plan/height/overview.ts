import type { OverviewSlide } from '../../model/slide.ts'
import { toWidth } from '../measure.ts'
import { FRAME, OVERVIEW } from './geometry.ts'
import { isHan, type Setting, toSetLines } from './lines.ts'

type Row = OverviewSlide['rows'][number]
type Columns = Readonly<Record<'name' | 'words' | 'links', number>>

/** Px of the rows of an overview beneath its headline: each as high as its name, its words or what it is linked with. */
export function toOverviewHeight(slide: Pick<OverviewSlide, 'rows' | 'role' | 'isLanes'>): number {
  const columns = toColumns(slide)
  const most = Math.max(1, ...slide.rows.map(({ path }) => path.length))
  const heights = slide.rows.map((row) =>
    Math.max(
      toNameHeight(row, columns.name),
      toWordsHeight(row, slide, columns.words, most),
      toLinksHeight(row, slide, columns.links),
    ),
  )
  return heights.reduce((sum, one) => sum + one, 0) + OVERVIEW.rowGap * (heights.length - 1)
}

const toLinked = ({ links, through }: Row): string[] => [
  ...links.map(({ label }) => label.text),
  ...(through ? [through.text] : []),
]

/** As wide as the longest name and the longest link need, within what is theirs at most; the words take the rest. */
function toColumns({ rows, role, isLanes }: Pick<OverviewSlide, 'rows' | 'role' | 'isLanes'>): Columns {
  const { name, link, gap, most } = OVERVIEW
  const hasLinks = !isLanes && rows.some((row) => toLinked(row).length > 0)
  const isPaired = hasLinks && rows.some(({ path }) => path.length > 1)
  const widest = (texts: readonly string[], setting: Omit<Setting, 'width'>) =>
    Math.max(0, ...texts.map((text) => toWidth(text, setting.size, setting.weight)))
  const names =
    widest(
      rows.map(({ point }) => point.label.text),
      name,
    ) + name.beside
  const links = widest(rows.flatMap(toLinked), link) + link.beside + (role === 'strategy' ? link.word : 0)
  const ofName = Math.min(names, hasLinks || isLanes ? most.name : most.nameAlone)
  const ofLinks = hasLinks ? Math.min(links, isPaired ? most.linksBesidePieces : most.links) : 0
  return { name: ofName, links: ofLinks, words: FRAME.width - ofName - ofLinks - gap * (hasLinks ? 2 : 1) }
}

function toNameHeight({ point }: Row, width: number): number {
  const { name } = OVERVIEW
  return name.around + toSetLines(point.label.text, { ...name, width: width - name.beside }) * name.line
}

/** What the source says: in one piece, or in pieces side by side. */
function toWordsHeight(row: Row, slide: Pick<OverviewSlide, 'role' | 'isLanes'>, width: number, most: number): number {
  const { words } = OVERVIEW
  const around = row.path.length > 1 ? words.aroundPiece : words.around
  const widths = toPieceWidths(row, slide, width, most)
  const heights = row.path.map(
    ({ text }, at) => around + toSetLines(text, { ...words, width: (widths[at] ?? width) - words.beside }) * words.line,
  )
  return Math.max(0, ...heights)
}

/** Px of the pieces of a row: in lanes the first takes the room of those that are not there, else each has its share. */
function toPieceWidths(
  { path }: Row,
  { role, isLanes }: Pick<OverviewSlide, 'role' | 'isLanes'>,
  width: number,
  most: number,
): number[] {
  const { arrow, shares } = OVERVIEW
  if (path.length < 2) return [width]
  if (isLanes) {
    const column = (width - arrow * (most - 1)) / most
    const extra = (most - path.length) * (column + arrow)
    return path.map((_, at) => column + (at === 0 ? extra : 0))
  }
  const [first, second] = shares[role === 'cause' && !isHan(path[0]?.text ?? '') ? 'risk' : role]
  return [first, second].map((share) => ((width - arrow) * share) / (first + second))
}

function toLinksHeight(row: Row, { role }: Pick<OverviewSlide, 'role'>, width: number): number {
  const { link } = OVERVIEW
  const beside = link.beside + (role === 'strategy' ? link.word : 0)
  const heights = toLinked(row).map(
    (text) => link.around + toSetLines(text, { ...link, width: width - beside }) * link.line,
  )
  return heights.reduce((sum, one) => sum + one, 0) + link.gap * Math.max(0, heights.length - 1)
}
