import type { Point } from '../../model/argument.ts'
import { findCovered } from '../../model/coverage.ts'
import type { CoverageSlide } from '../../model/slide.ts'
import type { Frame } from '../../model/text.ts'
import { toAnsweringClaim } from '../answered.ts'
import { MAP, MOST, PAGES } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toLinesIn, toPages } from '../fitting.ts'
import { findGaps, findIdle, toAnswerable } from '../gaps.ts'
import { isRoomFor } from '../height/index.ts'
import { isOneMap } from '../map-parts.ts'
import { linksFrom, linksTo, type Material, pointsOf, toChunks, toFrame, toPart, toRef } from '../material.ts'
import { toRemark } from '../reasons.ts'
import { toNameLines } from './overview-parts.ts'

/**
 * What answers what, as a matrix; and plainly which risk nothing answers and which strategy answers none. A strategy that answers what is
 * no row is left out, of many also one that answers nothing; no matrix when even that takes many slides, or a small map shows as much.
 */
export function planCoverage(material: Material): Draft[] {
  const strategies = pointsOf(material.map, 'strategy')
  const answerable = toAnswerable(material)
  // What answers a single one stands beside it already.
  if (strategies.length === 0 || answerable.length < 2) return []
  const marks = countMarks(material)
  if (marks < MOST.leastMarks || (marks <= MOST.fewMarks && isOneMap(material))) return []
  const gaps = findGaps(material).slice(0, MOST.gaps)
  const title = toAnsweringClaim(material, MOST.matrices) ?? gaps[0]
  if (title === undefined) return []
  const unsaid = gaps.filter((gap) => !isSaid(gap, title)).slice(0, toMostGaps(material, answerable))
  const isFitting = (drafts: readonly Draft[]) => drafts.every(({ slide }) => isRoomFor(slide))
  // Gaps in words are given up first, as the notes say them all; then rows go to a further slide.
  for (let count = unsaid.length; count >= 0; count -= 1) {
    const drafts = planMatrices(material, title, gaps, unsaid.slice(0, count), 0)
    if (isFitting(drafts)) return drafts
  }
  for (let less = HEAD_LINE; less < PAGES.coverage.height; less += HEAD_LINE) {
    const drafts = planMatrices(material, title, gaps, [], less)
    if (isFitting(drafts)) return drafts
  }
  return []
}

/** Px of a line in the heads of the columns, by which rows have less room. */
const HEAD_LINE = 24

/** `gaps`: all that the notes say; `unsaid`: those that stand beneath the last matrix; `less`: px that the rows have less. */
function planMatrices(
  material: Material,
  title: Frame,
  gaps: readonly Frame[],
  unsaid: readonly Frame[],
  less: number,
): Draft[] {
  const answerable = toAnswerable(material)
  const strategies = findColumns(material)
  const height = PAGES.coverage.height - toAboveAndBeneath(material, title, unsaid) - less
  const all = toMatrices(material, height, answerable, strategies)
  const idle = findIdle(material)
  const answering = strategies.filter((strategy) => !idle.includes(strategy))
  const pages = all.length > MOST.matrices ? toMatrices(material, height, answerable, answering) : all
  if (pages.length > MOST.matrices) return []
  return pages.map(({ rows, columns }, index) => {
    const slide: CoverageSlide = {
      ...BLANK,
      kind: 'coverage',
      id: pages.length > 1 ? `coverage-${index + 1}` : 'coverage',
      title,
      part: toPart(index, pages.length),
      chapter: 'strategy',
      rows: rows.map((point) => toRef(material, point)),
      strategies: columns.map((point) => toRef(material, point)),
      links: material.map.links
        .filter((link) => link.kind === 'answered-by')
        .map(({ from, to, basis }) => ({ from, to, basis })),
      through: toThrough(material),
      gaps: index === pages.length - 1 ? unsaid : [],
      notes: [
        ...(index === 0 ? [toFrame(material, 'note.coverage')] : []),
        ...(index === pages.length - 1
          ? gaps.filter((gap) => gap !== title).map((gap) => toFrame(material, 'note.gap', { gap }))
          : []),
      ].map((text) => toRemark(text, 0)),
    }
    return { slide, covers: [] }
  })
}

/** Marks that the matrix would have. */
function countMarks(material: Material): number {
  const rows = toAnswerable(material).map(({ id }) => id)
  const own = material.map.links.filter(({ kind, from }) => kind === 'answered-by' && rows.includes(from))
  return own.length + toThrough(material).length
}

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

/** Whether the headline names what a gap is about. */
const isSaid = (gap: Frame, title: Frame): boolean =>
  gap === title || (gap.values.label !== undefined && gap.values.label === title.values.label)

/** The risks that are answered through their causes alone, each with the strategies for these. */
function toThrough({ map }: Material): CoverageSlide['through'] {
  return [...findCovered(map)].flatMap(([from, causes]) => {
    const answers = causes.flatMap((cause) => linksFrom(map, cause).filter(({ kind }) => kind === 'answered-by'))
    return [...new Set(answers.map(({ to }) => to))].map((to) => ({ from, to }))
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

/** What a second line of the headline and the gaps in words take from the rows, in px. */
const toAboveAndBeneath = (material: Material, title: Frame, gaps: readonly Frame[]): number =>
  (toLinesIn(material, 'headline', title.text) - 1) * MAP.headline + (gaps.length > 0 ? PAGES.coverage.gaps : 0)

/** Beside names of many lines there is no room for gaps in words: the matrix marks them, the notes say them all. */
const toMostGaps = (material: Material, rows: readonly Point[]): number =>
  toNameLines(material, rows) > MOST.coverageLines ? 0 : MOST.gaps
