import type { Point } from '../../model/argument.ts'
import type { CoverageSlide } from '../../model/slide.ts'
import { MOST } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
import { findGaps, toAnswerable } from '../gaps.ts'
import { linksTo, type Material, pointsOf, toChunks, toFrame, toPart, toRef } from '../material.ts'
import { toRemark } from '../reasons.ts'
import { toNameLines } from './overview.ts'

/**
 * What answers what, as a matrix; and plainly which risk nothing answers and which strategy answers none. Of many strategies those that
 * answer something; none when even that takes many slides.
 */
export function planCoverage(material: Material): Draft[] {
  const strategies = pointsOf(material.map, 'strategy')
  const answerable = toAnswerable(material)
  if (strategies.length === 0 || answerable.length === 0) return []
  const gaps = findGaps(material).slice(0, MOST.gaps)
  const all = toMatrices(material, answerable, strategies)
  const answering = strategies.filter(({ id }) => linksTo(material.map, id).length > 0)
  const pages = all.length > MOST.matrices ? toMatrices(material, answerable, answering) : all
  if (pages.length > MOST.matrices) return []
  return pages.map(({ rows, columns }, index) => {
    const slide: CoverageSlide = {
      ...BLANK,
      kind: 'coverage',
      id: pages.length > 1 ? `coverage-${index + 1}` : 'coverage',
      title: gaps[0] ?? toFrame(material, 'headline.coverage'),
      part: toPart(index, pages.length),
      chapter: 'strategy',
      risks: rows.map((point) => toRef(material, point)),
      strategies: columns.map((point) => toRef(material, point)),
      links: material.map.links
        .filter((link) => link.kind === 'answered-by')
        .map(({ from, to, basis }) => ({ from, to, basis })),
      gaps: index === pages.length - 1 ? gaps.slice(1, 1 + toMostGaps(material)) : [],
      notes: [
        ...(index === 0 ? [toFrame(material, 'note.coverage')] : []),
        ...(index === pages.length - 1 ? gaps.slice(1).map((gap) => toFrame(material, 'note.gap', { gap })) : []),
      ].map((text) => toRemark(text, 0)),
    }
    return { slide, covers: [] }
  })
}

interface Matrix {
  readonly rows: readonly Point[]
  readonly columns: readonly Point[]
}

function toMatrices(material: Material, answerable: readonly Point[], strategies: readonly Point[]): Matrix[] {
  const most = toCapacity(material)
  return toChunks(answerable, most.rows).flatMap((rows) =>
    toChunks(strategies, most.columns).map((columns) => ({ rows, columns })),
  )
}

/** Beside names of many lines there is no room for gaps in words: the matrix marks them, the notes say them all. */
const toMostGaps = (material: Material): number => (toNameLines(material) > 3 ? 0 : MOST.gaps)

/** Rows and columns of one matrix: fewer where names take many lines. */
function toCapacity(material: Material): { rows: number; columns: number } {
  const lines = toNameLines(material)
  const rows = Math.min(material.budget.coverageRows, Math.max(2, Math.floor(MOST.coverageLines / lines)))
  return { rows, columns: Math.min(material.budget.coverageColumns, lines > 3 ? 4 : material.budget.coverageColumns) }
}
