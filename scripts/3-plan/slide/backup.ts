import type { Point } from '../../model/argument.ts'
import type { BackupSlide } from '../../model/slide.ts'
import { MOST, PAGES } from '../budget.ts'
import { condense } from '../condense.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits, toLinesIn, toPages } from '../fitting.ts'
import { linksFrom, linksTo, type Material, sentencesOf, toFrame, toPart, toPurpose, toRef } from '../material.ts'
import { toPlace } from '../notes.ts'
import { toRanked } from '../rank.ts'

type Row = BackupSlide['rows'][number]

/** The verbatim passages behind the map, one a point, for questions: all that is said of it where that fits, else its best sentence. */
export function planBackup(material: Material): Draft[] {
  const rows = toBacked(material).flatMap((point) => toRow(material, point) ?? [])
  const pages = toFewPages(material, rows)
  return pages.map((rows, index) => ({
    slide: {
      ...BLANK,
      kind: 'backup',
      id: pages.length > 1 ? `backup-${index + 1}` : 'backup',
      title: toFrame(material, 'headline.backup'),
      part: toPart(index, pages.length),
      rows,
    },
    covers: [],
  }))
}

/** All rows where they fit on the slides of an appendix, else those of the points with the surest arrows, as many as fit. */
function toFewPages(material: Material, rows: readonly Row[]): Row[][] {
  const lines = new Map(rows.map((row) => [row, toLines(material, row)]))
  const bySureness = [...rows].sort((a, b) => toSureness(material, b) - toSureness(material, a))
  let count = rows.length
  for (;;) {
    const kept = new Set(bySureness.slice(0, count))
    const shown = rows.filter((row) => kept.has(row))
    const pages = toPages(shown, (row) => lines.get(row) ?? 1, PAGES.backup)
    if (pages.length <= MOST.appendix) return pages
    count -= 1
  }
}

const toLines = (material: Material, { quote, point }: Row): number =>
  Math.max(toLinesIn(material, 'quote', quote.text), toLinesIn(material, 'name', point.label.text))

const toSureness = ({ map }: Material, { point }: Row): number =>
  [...linksFrom(map, point.id), ...linksTo(map, point.id)].reduce((sum, { confidence }) => sum + confidence, 0)

/** All points; of many, those that an arrow touches. */
function toBacked({ map }: Material): readonly Point[] {
  if (map.points.length <= MOST.backup) return map.points
  return map.points.filter(({ id }) => linksFrom(map, id).length + linksTo(map, id).length > 0)
}

function toRow(material: Material, point: Point): Row | null {
  const { article, map } = material
  const prose = sentencesOf(map, point).filter((sentence) => sentence.kind === 'prose')
  const first = prose[0]
  const last = prose.at(-1)
  const whole = first && last ? [{ start: first.span.start, end: last.span.end }] : [point.mentions[0]]
  const singles = toRanked(article, prose, toPurpose(material, point)).map((sentence) => sentence.span)
  for (const span of [...whole, ...singles]) {
    const quote = condense(article, span, toFits(material, 'quote'))
    if (quote) return { point: toRef(material, point), quote, place: toPlace(material, span) }
  }
  return null
}
