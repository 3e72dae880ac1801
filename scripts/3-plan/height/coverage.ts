import type { CoverageSlide } from '../../model/slide.ts'
import { COVERAGE, FRAME } from './geometry.ts'
import { toSetLines } from './lines.ts'

/** Px of a matrix beneath its headline: its heads, its rows, and the gaps in words beneath it. */
export function toCoverageHeight({
  rows,
  strategies,
  gaps,
}: Pick<CoverageSlide, 'rows' | 'strategies' | 'gaps'>): number {
  const { row, gap } = COVERAGE
  const form = COVERAGE.forms.find(({ columns }) => strategies.length >= columns) ?? COVERAGE.forms[0]
  const { first, head } = form
  const width = (FRAME.width - first) / Math.max(1, strategies.length) - head.beside
  const heads = strategies.map(({ label }) => head.around + toSetLines(label.text, { ...head, width }) * head.line)
  const sides = rows.map(
    ({ label }) => row.around + toSetLines(label.text, { ...row, width: first - row.beside }) * row.line,
  )
  const table = Math.max(COVERAGE.legend, ...heads) + sides.reduce((sum, one) => sum + one, 0)
  if (gaps.length === 0) return table
  const told = gaps.length > 1 ? gap.widthOfMany : gap.width
  const lines = Math.max(...gaps.map(({ text }) => toSetLines(text, { ...gap, width: told })))
  const stacked = Math.ceil(gaps.length / (gaps.length > 1 ? 2 : 1))
  return table + FRAME.gap + gap.around + stacked * lines * gap.line + (stacked - 1) * gap.apart
}
