import type { BackupSlide } from '../../model/slide.ts'
import { BACKUP } from './geometry.ts'
import { isHan, toSetLines } from './lines.ts'

type Row = BackupSlide['rows'][number]

/**
 * Px of passages beneath the headline: their rows, and the author's headings among them, of which a page begins with one. `toOwn`: of
 * one row, where it is known already.
 */
export function toBackupHeight(rows: readonly Row[], toOwn: (row: Row) => number = toRowHeight): number {
  const { heading, firstHeading, heads } = BACKUP
  const above = rows.map(({ section }, at) => {
    if (section === null) return at === 0 ? heads : 0
    if (at === 0) return firstHeading
    return section.text === rows[at - 1]?.section?.text ? 0 : heading
  })
  return rows.reduce((sum, row, at) => sum + toOwn(row) + (above[at] ?? 0), 0)
}

/** Px of a row without a heading. */
export function toRowHeight({ point, quote, place }: Row): number {
  const { name, row, widths } = BACKUP
  const width = widths[isHan(quote.text) ? 'han' : 'latin']
  const names = toSetLines(point.label.text, { ...name, width: width.name })
  const passage = toPassageLines(quote.text, width.words - (place ? widths.place : 0))
  return row.around + Math.max(names, passage) * row.line
}

/** A passage of so many lines loses at their ends more than a short text does: so much of an em a line, on the whole. */
const LONG = { lines: 5, lost: 0.75 } as const

function toPassageLines(text: string, width: number): number {
  const setting = { ...BACKUP.words, width }
  const lines = toSetLines(text, setting)
  return lines < LONG.lines ? lines : toSetLines(text, { ...setting, width: width - LONG.lost * setting.size })
}
