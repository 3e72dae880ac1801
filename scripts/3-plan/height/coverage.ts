import type { CoverageSlide } from '../../model/slide.ts'
import { COVERAGE, FRAME } from './geometry.ts'
import { toSetLines } from './lines.ts'

/** Px of a matrix beneath its headline: its heads and its rows. */
export function toCoverageHeight({ rows, strategies }: Pick<CoverageSlide, 'rows' | 'strategies'>): number {
  const { row } = COVERAGE
  const form = COVERAGE.forms.find(({ columns }) => strategies.length >= columns) ?? COVERAGE.forms[0]
  const { first, head } = form
  const width = (FRAME.width - first) / Math.max(1, strategies.length) - head.beside
  const heads = strategies.map(({ label }) => head.around + toSetLines(label.text, { ...head, width }) * head.line)
  const sides = rows.map(
    ({ label }) => row.around + toSetLines(label.text, { ...row, width: first - row.beside }) * row.line,
  )
  return Math.max(COVERAGE.legend, ...heads) + sides.reduce((sum, one) => sum + one, 0)
}
