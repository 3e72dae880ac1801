import { isInOnePiece } from '../scripts/language/short-cells.ts'
import type { Language } from '../scripts/model/article.ts'

const HELD = 'tl-held'

/**
 * Keeps short cells of a table on one line where the other columns can give the room: planned so, a table is no higher than without. Where
 * it would be wider or higher than `box`, the widest column gives up first.
 */
export function holdCells(box: HTMLElement, lang: string): void {
  const cells = [...box.querySelectorAll<HTMLTableCellElement>(':scope > table > tbody > tr > td')]
  for (const cell of cells) cell.classList.remove(HELD)
  const isHigh = box.scrollHeight > box.clientHeight + 1
  const short = cells.filter((cell) => isInOnePiece(cell.textContent ?? '', lang as Language))
  for (const cell of short) cell.classList.add(HELD)
  const columns = [...new Set(short.map(({ cellIndex }) => cellIndex))]
  const toWidth = (column: number) => cells.find(({ cellIndex }) => cellIndex === column)?.offsetWidth ?? 0
  const isOver = () => box.scrollWidth > box.clientWidth + 1 || (!isHigh && box.scrollHeight > box.clientHeight + 1)
  for (const column of columns.sort((a, b) => toWidth(b) - toWidth(a))) {
    if (!isOver()) return
    for (const cell of short) if (cell.cellIndex === column) cell.classList.remove(HELD)
  }
}
