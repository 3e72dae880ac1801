import type { Point } from '../../model/argument.ts'
import type { OverviewSlide } from '../../model/slide.ts'
import { MOST } from '../budget.ts'
import { toCardWidth } from '../height/cards.ts'
import { isRoomFor } from '../height/index.ts'
import { type Rows, toPiecesWidths, toRowHeight, toWordsWidth } from '../height/overview.ts'
import type { Material } from '../material.ts'
import { isChinese } from '../selection.ts'

type Row = OverviewSlide['rows'][number]

// Lines of Chinese break between words, which are not known here: a box holds so much of what its width comes to.
const FILLED = { zh: 0.94, en: 0.99 } as const

/** A row and how much it tells (`worth`). */
export interface Told {
  readonly row: Row
  readonly worth: number
}

interface Held {
  readonly point: Point
  readonly less: number
  readonly told: Told
}

/**
 * The slide with rows as full as there is room for: each time it has none, the row that loses least by it gets a line and a link less
 * (`less`), down to names alone.
 */
export function toFilled(
  bare: OverviewSlide,
  points: readonly Point[],
  toToldWith: (point: Point, less: number) => Told,
): OverviewSlide {
  const hold = (point: Point, less: number): Held => ({ point, less, told: toToldWith(point, less) })
  // Cards give up links before lines.
  const most = MOST.rowLess + (bare.form === 'cards' ? MOST.chips - 1 : 0)
  let held = points.map((point) => hold(point, 0))
  for (;;) {
    const rows = held.map(({ told }) => told.row)
    const slide = { ...bare, rows }
    if (isRoomFor(slide)) return toRegrown(slide, held, toToldWith)
    const able = held.filter(({ less }) => less < most)
    const least = able
      .map((one) => ({ one, ...toLoss(slide, one.told, toToldWith(one.point, one.less + 1)) }))
      .sort((a, b) => a.bare - b.bare || a.loss - b.loss || b.height - a.height)[0]?.one
    if (least === undefined) return { ...bare, rows: rows.map((row) => ({ ...row, path: [], fact: null })) }
    held = held.map((one) => (one === least ? hold(one.point, one.less + 1) : one))
  }
}

/** The slide with lines given back to rows where others later gave up more than was needed, to the row first that gains most by it. */
function toRegrown(
  slide: OverviewSlide,
  held: readonly Held[],
  toToldWith: (point: Point, less: number) => Told,
): OverviewSlide {
  const gains = held
    .flatMap((one, at) => {
      const larger = one.less > 0 ? toToldWith(one.point, one.less - 1) : null
      return larger && larger.worth > one.told.worth ? [{ at, larger, gain: larger.worth - one.told.worth }] : []
    })
    .sort((a, b) => b.gain - a.gain)
  for (const { at, larger } of gains) {
    const grown = { ...slide, rows: slide.rows.map((row, index) => (index === at ? larger.row : row)) }
    const rest = held.map((one, index) => (index === at ? { ...one, less: one.less - 1, told: larger } : one))
    if (isRoomFor(grown)) return toRegrown(grown, rest, toToldWith)
  }
  return slide
}

/** What a line less takes from a row, by the px that it saves, and whether it takes all that it says: this comes last. */
function toLoss(slide: OverviewSlide, told: Told, next: Told): { bare: number; loss: number; height: number } {
  const isBared = told.row.path.length > 0 && next.row.path.length === 0
  const [height, after] = [told, next].map(({ row }) => toRowHeight(slide, row))
  const saved = (height ?? 0) - (after ?? 0)
  return {
    bare: Number(isBared),
    loss: saved > 0 ? Math.max(0, told.worth - next.worth) / saved : 0,
    height: height ?? 0,
  }
}

/** The material with so many lines fewer in each of `rows` rows. */
export function withFewerLines(material: Material, rows: number, less: number): Material {
  const { budget } = material
  if (less === 0) return material
  const toFewer = (lines: Readonly<Record<number, number>>) => ({
    ...lines,
    [rows]: Math.max(1, (lines[rows] ?? 2) - less),
  })
  return {
    ...material,
    budget: { ...budget, gistLines: toFewer(budget.gistLines), laneLines: toFewer(budget.laneLines) },
  }
}

/** The material with what a row says as wide as names and links leave it, and in cards as their columns are. */
export function withWidths(material: Material, slide: Rows, row: Row): Material {
  if (slide.form === 'lanes') return material
  const { boxes, cardLines } = material.budget
  if (slide.form === 'cards') {
    const gist = { ...boxes.gist, width: toCardWidth(slide.rows.length) }
    return { ...material, budget: { ...material.budget, gistLines: cardLines, boxes: { ...boxes, gist } } }
  }
  const filled = FILLED[isChinese(material.article.language) ? 'zh' : 'en']
  const [first, second] = toPiecesWidths(slide, row).map((width) => width * filled)
  const gist = { ...boxes.gist, width: toWordsWidth(slide, row) * filled }
  const one = { ...boxes.force, width: first ?? boxes.force.width }
  const other = { ...boxes.effect, width: second ?? boxes.effect.width }
  return {
    ...material,
    budget: { ...material.budget, boxes: { ...boxes, gist, force: one, means: one, effect: other, aim: other } },
  }
}
