import type { Point } from '../../model/argument.ts'
import type { CoverageSlide } from '../../model/slide.ts'
import type { Text } from '../../model/text.ts'
import { MAP, MOST, PAGES } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toLinesIn, toPages } from '../fitting.ts'
import { findIdle, findThrough, toAnswerable } from '../gaps.ts'
import { isRoomFor } from '../height/index.ts'
import { isOneMap } from '../map-parts.ts'
import { linksTo, type Material, pointsOf, toChunks, toFrame, toPart, toRef } from '../material.ts'
import { toRemark } from '../reasons.ts'
import { toNameLines } from './overview-parts.ts'

/**
 * What answers what, as a matrix. A strategy that answers what is no row is left out, of many also one that answers nothing, and a page
 * without a mark; no matrix when even that takes many slides, or a small map or a few rows of the overviews show as much.
 */
export function planCoverage(material: Material): Draft[] {
  const strategies = pointsOf(material.map, 'strategy')
  const answerable = toAnswerable(material)
  // What answers a single one stands beside it already.
  if (strategies.length === 0 || answerable.length < 2) return []
  const marks = countMarks(material)
  if (marks < MOST.leastMarks || (marks <= MOST.fewMarks && isOneMap(material))) return []
  const title = toFrame(material, answerable[0]?.role === 'cause' ? 'headline.matrix-causes' : 'headline.matrix')
  // Where the heads of the columns are high, rows go to a further slide.
  for (let less = 0; less < PAGES.coverage.height; less += HEAD_LINE) {
    const drafts = planMatrices(material, title, less)
    if (drafts.every(({ slide }) => isRoomFor(slide))) return drafts
  }
  return []
}

/** Px of a line in the heads of the columns, by which rows have less room. */
const HEAD_LINE = 24

/** `less`: px that the rows have less. */
function planMatrices(material: Material, title: Text, less: number): Draft[] {
  const answerable = toAnswerable(material)
  const strategies = findColumns(material)
  const height = PAGES.coverage.height - toAbove(material, title) - less
  const all = toMatrices(material, height, answerable, strategies)
  const idle = findIdle(material)
  const answering = strategies.filter((strategy) => !idle.includes(strategy))
  const pages = all.length > MOST.matrices ? toMatrices(material, height, answerable, answering) : all
  if (pages.length > MOST.matrices) return []
  const marked = pages.filter((page) => isMarked(material, page))
  // What a page without a mark leaves behind is told by the rows of an overview where it is little.
  if (marked.length < pages.length && countMarks(material) <= MOST.fewMarks) return []
  return marked.map(({ rows, columns }, index) => {
    const slide: CoverageSlide = {
      ...BLANK,
      kind: 'coverage',
      id: marked.length > 1 ? `coverage-${index + 1}` : 'coverage',
      title,
      part: toPart(index, marked.length),
      chapter: 'strategy',
      rows: rows.map((point) => toRef(material, point)),
      strategies: columns.map((point) => toRef(material, point)),
      links: material.map.links
        .filter((link) => link.kind === 'answered-by')
        .map(({ from, to, basis }) => ({ from, to, basis })),
      through: toThrough(material),
      notes: index === 0 ? [toRemark(toFrame(material, 'note.coverage'), 0)] : [],
    }
    return { slide, covers: [] }
  })
}

/** The pairs that have a mark in the matrix. */
function findMarks(material: Material): { readonly from: string; readonly to: string }[] {
  const rows = toAnswerable(material).map(({ id }) => id)
  const own = material.map.links.filter(({ kind, from }) => kind === 'answered-by' && rows.includes(from))
  return [...own, ...toThrough(material)]
}

const countMarks = (material: Material): number => findMarks(material).length

const isMarked = (material: Material, { rows, columns }: Matrix): boolean =>
  findMarks(material).some(({ from, to }) => rows.some(({ id }) => id === from) && columns.some(({ id }) => id === to))

/** The strategies that have a mark, or answer nothing: one that answers what is no row would look like a gap. */
function findColumns(material: Material): Point[] {
  const rows = toAnswerable(material).map(({ id }) => id)
  const through = toThrough(material).map(({ to }) => to)
  const idle = findIdle(material)
  const strategies = pointsOf(material.map, 'strategy')
  const marked = strategies.filter(
    ({ id }) => through.includes(id) || linksTo(material.map, id).some(({ from }) => rows.includes(from)),
  )
  // Beside one that is left out for what it answers elsewhere an empty column would be unfair.
  const isWhole = marked.length + idle.length === strategies.length
  return isWhole ? strategies : marked
}

/** The risks that are answered through their causes alone, each with the strategies for these. */
function toThrough(material: Material): CoverageSlide['through'] {
  return toAnswerable(material).flatMap((risk) => {
    const answers = findThrough(material, risk).map(({ to }) => to)
    return [...new Set(answers)].map((to) => ({ from: risk.id, to }))
  })
}

interface Matrix {
  readonly rows: readonly Point[]
  readonly columns: readonly Point[]
}

/** As many rows on a slide as their names leave room for, and fewer columns where their names take many lines. */
function toMatrices(
  material: Material,
  height: number,
  answerable: readonly Point[],
  strategies: readonly Point[],
): Matrix[] {
  const toLines = (point: Point) => toLinesIn(material, 'rowName', toRef(material, point).label.text)
  const { coverageColumns } = material.budget
  const columns = toNameLines(material, strategies) > MOST.coverageLines ? MOST.highColumns : coverageColumns
  return toPages(answerable, toLines, { ...PAGES.coverage, height }).flatMap((rows) =>
    toChunks(strategies, columns).map((chunk) => ({ rows, columns: chunk })),
  )
}

/** What a second line of the headline takes from the rows, in px. */
const toAbove = (material: Material, title: Text): number =>
  (toLinesIn(material, 'headline', title.text) - 1) * MAP.headline
