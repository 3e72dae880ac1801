import { MAP, TIMELINE } from '../budget.ts'
import type { Material } from '../material.ts'
import { toLineCount, toWidth } from '../measure.ts'
import type { Timeline } from '../timeline.ts'

/** Whether all entries stand on one slide at its closest setting, under a headline of so many lines. */
export function isOnePage(material: Material, entries: Timeline['entries'], headline = 1): boolean {
  const { height, line, around, gap } = TIMELINE.page
  const box = material.budget.boxes.entry
  // The wider the moments the narrower the column beside them; the widest open the line.
  const column = Math.max(...entries.map(({ time }) => toWidth(time.text, box.size, 700)))
  const width = column > TIMELINE.timeWidth ? box.width : TIMELINE.rowWidth - column
  const rows = entries.map(({ text }) => toLineCount(text.text, { ...box, width }) * line + around)
  return rows.reduce((sum, row) => sum + row, gap * (rows.length - 1)) <= height - (headline - 1) * MAP.headline
}
