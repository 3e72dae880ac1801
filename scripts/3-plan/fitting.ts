import type { BoxName } from './budget.ts'
import type { Fits } from './condense.ts'
import type { Material } from './material.ts'
import { isFitting, toLineCount } from './measure.ts'

/** Whether a text fits a box of the budget; `lines` where the slide has more or fewer of them than usual. */
export function toFits(material: Pick<Material, 'budget'>, name: BoxName, lines?: number): Fits {
  const box = material.budget.boxes[name]
  return (text) => isFitting(text, lines === undefined ? box : { ...box, lines })
}

/** Whether a headline fits, with the mark of its part where the slide is split. */
export function toHeadlineFits(material: Pick<Material, 'budget'>, parts: number): Fits {
  const fits = toFits(material, 'headline')
  return (text) => fits(parts > 1 ? `${text} (${parts}/${parts})` : text)
}

/** Rows put on pages by their height: `lines` of each row, in a page of `height` px. */
export function toPages<T>(
  rows: readonly T[],
  toLines: (row: T) => number,
  page: { readonly height: number; readonly line: number; readonly gap: number },
): T[][] {
  const pages: T[][] = []
  let left = 0
  for (const row of rows) {
    const height = toLines(row) * page.line + page.gap
    const last = pages.at(-1)
    if (last && height <= left) last.push(row)
    else {
      pages.push([row])
      left = page.height
    }
    left -= height
  }
  return pages
}

/** Lines that a text takes in a box of the budget. */
export const toLinesIn = (material: Pick<Material, 'budget'>, name: BoxName, text: string): number =>
  toLineCount(text, material.budget.boxes[name])
