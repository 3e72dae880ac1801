import type { OverviewSlide } from '../../model/slide.ts'
import { MOST } from '../budget.ts'
import { isRoomFor } from '../height/index.ts'
import type { Material } from '../material.ts'

/** The slide with rows as full as there is room for: each time it has none, lines and links fewer (`less`), down to names alone. */
export function toFilled(bare: OverviewSlide, toRowsWith: (less: number) => OverviewSlide['rows']): OverviewSlide {
  for (let less = 0; less < MOST.rowLess; less += 1) {
    const filled = { ...bare, rows: toRowsWith(less) }
    if (isRoomFor(filled)) return filled
  }
  return { ...bare, rows: toRowsWith(MOST.rowLess).map((row) => ({ ...row, path: [] })) }
}

/** The material with so many lines fewer in each of `rows` rows. */
export function withFewerLines(material: Material, rows: number, less: number): Material {
  const { budget } = material
  if (less === 0) return material
  const gistLines = { ...budget.gistLines, [rows]: Math.max(1, (budget.gistLines[rows] ?? 2) - less) }
  return { ...material, budget: { ...budget, gistLines } }
}
