import { toSentences } from '../../model/name-in-words.ts'
import type { OverviewSlide } from '../../model/slide.ts'
import type { Text } from '../../model/text.ts'
import { toWidth } from '../measure.ts'
import { toMemory } from '../remembered.ts'
import { toCardHeight, toCardsHeight, toLinked } from './cards.ts'
import { FRAME, OVERVIEW } from './geometry.ts'
import { type Setting, toSetLines, toWidestWord } from './lines.ts'

type Row = OverviewSlide['rows'][number]
/** A row as it is said: a piece of it may be a name. */
type Said = Pick<Row, 'links' | 'through' | 'mark'> & { readonly path: readonly Text[]; readonly fact: Text | null }
type Columns = Readonly<Record<'name' | 'words' | 'links', number>>
/** What the widths of a slide's rows come from. */
export type Rows = Pick<OverviewSlide, 'rows' | 'role' | 'form'>

/** Px of the rows of an overview beneath its headline: each as high as its name, its words or what it is linked with. */
export function toOverviewHeight(slide: Rows): number {
  if (slide.form === 'cards') return toCardsHeight(slide)
  const heights = slide.rows.map((row) => toRowHeight(slide, row))
  const heads = slide.form === 'lanes' ? 0 : OVERVIEW.heads
  return heads + heights.reduce((sum, one) => sum + one, 0) + OVERVIEW.rowGap * (heights.length - 1)
}

/** Px of one of its rows. */
export function toRowHeight(slide: Rows, row: Row): number {
  if (slide.form === 'cards') return toCardHeight(row, slide)
  const columns = toRowColumns(slide, row)
  const most = Math.max(1, ...slide.rows.map(({ path }) => path.length))
  if (slide.form === 'sentences') return toSaidHeight(toNamed(row), slide, columns, most)
  return Math.max(toNameHeight(row, columns.name), toSaidHeight(row, slide, columns, most))
}

/** A row in sentences with its name among what it says. */
function toNamed(row: Row): Said {
  const [first, second] = toSentences(row)
  return { ...row, path: first ? [first] : [], fact: second ?? null }
}

/** What is said and what it is linked with; the first of several links stands beside what is said first, the others beside the fact. */
function toSaidHeight(row: Said, slide: Pick<OverviewSlide, 'role' | 'form'>, columns: Columns, most: number): number {
  const words = toWordsHeight(row, slide, columns.words, most)
  const fact = toFactHeight(row, columns.words)
  const [first, ...rest] = toLinkHeights(row, columns.links - OVERVIEW.link.beside[slide.role])
  if (first === undefined) return words + fact
  if (fact === 0 || rest.length === 0) return Math.max(words + fact, stack([first, ...rest]))
  return Math.max(words, first) + OVERVIEW.link.gap + Math.max(fact, stack(rest))
}

/** Px that what a row says may take beside names and links, without the room around it. */
export const toWordsWidth = (slide: Rows, row: LinkedRow): number =>
  toRowColumns(slide, row).words - OVERVIEW.words.beside

/** The same for each of two pieces side by side. */
export function toPiecesWidths(slide: Rows, row: LinkedRow): number[] {
  const { arrow, shares, words } = OVERVIEW
  const [first, second] = shares[slide.role]
  const width = toRowColumns(slide, row).words - arrow
  return [first, second].map((share) => (width * share) / (first + second) - words.beside)
}

type LinkedRow = Pick<Row, 'links' | 'through'>

/** The columns of a row: where nothing stands on the right its words reach the edge. */
function toRowColumns(slide: Rows, row: LinkedRow): Columns {
  const columns = toColumns(slide)
  // What answers a risk has its column: where nothing does, it stays empty.
  const isKept = slide.role === 'risk' && slide.form === 'rows'
  const isWide = !isKept && columns.links > 0 && toLinked(row).length === 0
  return isWide ? { ...columns, words: columns.words + columns.links + OVERVIEW.gap, links: 0 } : columns
}

const remember = toMemory<Rows, Columns>()
const toColumns = (slide: Rows): Columns => remember(slide, '', () => findColumns(slide))

/** As wide as the longest name and the longest link need, within what is theirs at most or their longest word takes; the words take the rest. */
function findColumns({ rows, role, form }: Rows): Columns {
  const { name, link, gap, most } = OVERVIEW
  const isLanes = form === 'lanes'
  const isBare = form === 'sentences'
  const hasLinks = !isLanes && rows.some((row) => toLinked(row).length > 0)
  const widest = (texts: readonly string[], setting: Omit<Setting, 'width'>) =>
    Math.max(0, ...texts.map((text) => toWidth(text, setting.size, setting.weight)))
  const own = rows.map(({ point }) => point.label.text)
  const glosses = rows.flatMap(({ gloss: words }) => (words ? [words.text] : []))
  const marks = Math.max(0, ...rows.flatMap(({ mark }) => (mark && !isLanes ? [toMarkWidth(mark)] : [])))
  const names =
    Math.max(widest(own, name), widest(glosses, { ...name, weight: OVERVIEW.words.weight }), marks) +
    name.beside +
    (isLanes ? name.shape : 0)
  const links = widest(rows.flatMap(toLinked), link) + link.beside[role]
  const least = name.beside + (isLanes ? name.shape : 0) + Math.max(...own.map((text) => toWidestWord(text, name)))
  const ofName = isBare ? 0 : Math.min(names, Math.max(least, isLanes ? most.nameInLanes : most.name))
  const ofLinks = hasLinks ? Math.min(links, isBare ? most.linksOfSentences : most.links) : 0
  const around = isBare ? name.bar : gap
  return { name: ofName, links: ofLinks, words: FRAME.width - ofName - ofLinks - around - (hasLinks ? gap : 0) }
}

/** Px of a mark in its line. */
const toMarkWidth = ({ text }: Text): number =>
  toWidth(text, OVERVIEW.name.size, OVERVIEW.name.weight) + OVERVIEW.name.sign

function toNameHeight({ point, gloss, mark }: Row, width: number): number {
  const { name } = OVERVIEW
  const lines = toSetLines(point.label.text, { ...name, width: width - name.beside })
  return name.around + (mark ? name.mark : 0) + (lines + toGlossLines(gloss, width)) * name.line
}

const toGlossLines = (gloss: Text | null, width: number): number =>
  gloss
    ? toSetLines(gloss.text, { ...OVERVIEW.name, weight: OVERVIEW.words.weight, width: width - OVERVIEW.name.beside })
    : 0

/** Whether a gloss stands beneath a name in two lines at most. */
export const isGloss = (words: Text): boolean => toGlossLines(words, OVERVIEW.most.name) <= 2

/** What the source says: in one piece, or in pieces side by side. */
function toWordsHeight(row: Said, slide: Pick<OverviewSlide, 'role' | 'form'>, width: number, most: number): number {
  const { words } = OVERVIEW
  const used = slide.form === 'sentences' && row.mark ? toMarkWidth(row.mark) : 0
  const around = row.path.length > 1 ? words.aroundPiece : words.around
  const widths = toPieceWidths(row, slide, width, most)
  const heights = row.path.map(
    ({ text }, at) =>
      around + toSetLines(text, { ...words, width: (widths[at] ?? width) - words.beside }, used) * words.line,
  )
  return Math.max(0, ...heights)
}

/** Px of a fact beneath what is said first. */
function toFactHeight({ fact }: Said, width: number): number {
  const { words } = OVERVIEW
  return fact ? words.apart + toSetLines(fact.text, { ...words, width: width - words.beside }) * words.line : 0
}

/** Px of the pieces of a row: in lanes the last takes the room of those that are not there, else each has its share. */
function toPieceWidths(
  { path }: Said,
  { role, form }: Pick<OverviewSlide, 'role' | 'form'>,
  width: number,
  most: number,
): number[] {
  const { arrow, shares } = OVERVIEW
  if (path.length < 2) return [width]
  if (form === 'lanes') {
    const column = (width - arrow * (most - 1)) / most
    const extra = (most - path.length) * (column + arrow)
    return path.map((_, at) => column + (at === path.length - 1 ? extra : 0))
  }
  const [first, second] = shares[role]
  return [first, second].map((share) => ((width - arrow) * share) / (first + second))
}

const toLinkHeights = (row: Said, width: number): number[] =>
  toLinked(row).map((text) => OVERVIEW.link.around + toSetLines(text, { ...OVERVIEW.link, width }) * OVERVIEW.link.line)

/** Px of boxes under each other. */
const stack = (heights: readonly number[]): number =>
  heights.reduce((sum, one) => sum + one, 0) + OVERVIEW.link.gap * Math.max(0, heights.length - 1)
