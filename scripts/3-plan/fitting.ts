import type { BoxName } from './budget.ts'
import type { Fits } from './condense.ts'
import { withPart } from './height/lines.ts'
import type { Material } from './material.ts'
import { isFitting, toLineCount } from './measure.ts'

/** Whether a text fits a box of the budget; `lines` where the slide has more or fewer of them than usual. */
export function toFits(material: Pick<Material, 'budget'>, name: BoxName, lines?: number): Fits {
  const usual = material.budget.boxes[name]
  const box = lines === undefined ? usual : { ...usual, lines }
  return (text) => isFitting(text, box)
}

/** Whether a headline fits, with the mark of its part where the slide is split. */
export function toHeadlineFits(material: Pick<Material, 'budget'>, parts: number): Fits {
  const fits = toFits(material, 'headline')
  return (text) => fits(parts > 1 ? withPart(text, { at: parts, of: parts }) : text)
}

interface Page {
  readonly height: number
  readonly line: number
  readonly gap: number
}

/**
 * Rows put on as few pages as will do, by their height: `lines` of each row, in a page of `height` px. The rows are shared out evenly,
 * so that the last page is not the only empty one.
 */
export function toPages<T>(rows: readonly T[], toLines: (row: T) => number, page: Page): T[][] {
  const heights = rows.map((row) => toLines(row) * page.line + page.gap)
  const most = countPages(heights, page.height)
  let height = page.height
  // The lowest page that takes no more of them.
  while (height > page.line && countPages(heights, height - page.line) === most) height -= page.line
  const starts = toStarts(heights, height)
  return starts.map((start, index) => rows.slice(start, starts[index + 1]))
}

const countPages = (heights: readonly number[], height: number): number => toStarts(heights, height).length

/** The index of the first row of each page; a row that is higher than a page has one of its own. */
function toStarts(heights: readonly number[], height: number): number[] {
  const starts: number[] = []
  let left = 0
  for (const [index, one] of heights.entries()) {
    if (index === 0 || one > left) {
      starts.push(index)
      left = height
    }
    left -= one
  }
  return starts
}

/**
 * Runs of rows put on as few pages of `room` px as will do, each run on one page where it fits any, and shared out evenly. `toHeight`:
 * what the rows of a page take together.
 */
export function toFilled<T>(
  runs: readonly (readonly T[])[],
  toHeight: (rows: readonly T[]) => number,
  room: number,
): T[][] {
  const units = runs.flatMap((run) => (toHeight(run) <= room ? [run] : run.map((row) => [row])))
  let pages = toFilledTo(units, toHeight, room)
  for (let closer = pages, height = room; closer.length === pages.length && height > 0; height -= STEP) {
    pages = closer
    closer = toFilledTo(units, toHeight, height - STEP)
  }
  return pages
}

/** By how many px pages are made lower in turn, to share rows out evenly. */
const STEP = 20

function toFilledTo<T>(
  units: readonly (readonly T[])[],
  toHeight: (rows: readonly T[]) => number,
  room: number,
): T[][] {
  const pages: T[][] = []
  for (const unit of units) {
    const last = pages.at(-1)
    if (last && toHeight([...last, ...unit]) <= room) last.push(...unit)
    else pages.push([...unit])
  }
  return pages
}

/** Lines that a text takes in a box of the budget. */
export const toLinesIn = (material: Pick<Material, 'budget'>, name: BoxName, text: string): number =>
  toLineCount(text, material.budget.boxes[name])
