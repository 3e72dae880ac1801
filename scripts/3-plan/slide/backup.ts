import type { ArgumentMap, Point } from '../../model/argument.ts'
import { eachSection, type Section } from '../../model/article.ts'
import type { BackupSlide } from '../../model/slide.ts'
import { isWithin, type Span } from '../../model/span.ts'
import type { Text } from '../../model/text.ts'
import { MOST, PAGES } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFilled, toFits } from '../fitting.ts'
import { toBackupHeight, toRowHeight } from '../height/backup.ts'
import { toRoomUnder } from '../height/index.ts'
import { linksFrom, linksTo, type Material, toFrame, toPart, toRef } from '../material.ts'
import { toFirstWords } from '../names.ts'
import { toPlace } from '../notes.ts'
import { toMemory } from '../remembered.ts'
import { toSelection } from '../selection.ts'
import { toPassage } from './passage.ts'

type Row = BackupSlide['rows'][number]

/**
 * Every point of which the article says more than its name, with these words, for questions: in the order of the article, under the
 * author's headings. Many points get a line each instead of two; more than an appendix holds are those with the surest arrows, and how
 * many more there are.
 */
export function planBackup(material: Material): Draft[] {
  const { pages, left } = toShortest(material)
  const footer = left > 0 ? toFrame(material, 'backup.more', { n: left }) : null
  return pages.map((rows, index) => ({
    slide: {
      ...BLANK,
      kind: 'backup',
      id: pages.length > 1 ? `backup-${index + 1}` : 'backup',
      title: toFrame(material, 'headline.backup'),
      part: toPart(index, pages.length),
      footer,
      rows,
    },
    covers: [],
  }))
}

/** All rows with all their words where these are few pages, else with fewer words, else the surest ones. */
function toShortest(material: Material): { pages: Row[][]; left: number } {
  const points = [...material.map.points]
    .sort((a, b) => a.mentions[0].start - b.mentions[0].start)
    .filter((point) => isTellingMore(toRow(material, point, MOST.passage[0])))
  const toRows = (lines: number) => points.map((point) => toRow(material, point, lines))
  for (const lines of MOST.passage) {
    const roomy = toPagesOf(toRows(lines))
    if (roomy.length <= MOST.appendix) return { pages: roomy.map((page) => toFullPage(material, page, lines)), left: 0 }
  }
  const rows = toRows(1)
  const bySureness = [...rows].sort((a, b) => toSureness(material, b) - toSureness(material, a))
  for (let count = rows.length; ; count -= 1) {
    const kept = new Set(bySureness.slice(0, count))
    const pages = toPagesOf(rows.filter((row) => kept.has(row)))
    if (pages.length <= MOST.appendixAtMost) return { pages, left: rows.length - count }
  }
}

/** The rows of a page with as many lines more, in turn, as there is room for on it. */
function toFullPage(material: Material, page: readonly Row[], lines: number): Row[] {
  const full = [...page]
  for (let more = lines + 1; more <= MOST.passage[0]; more += 1)
    for (const [at, row] of full.entries()) {
      const point = material.map.points.find(({ id }) => id === row.point.id)
      const longer = point && toRow(material, point, more)
      const isMore = longer !== undefined && longer.quote.text.length > row.quote.text.length
      if (isMore && toBackupHeight(full.with(at, longer), toRowHeight) <= toRoomUnder(1)) full[at] = longer
    }
  return full
}

/** Whether a passage says more than the name beside it. */
function isTellingMore({ point, quote }: Row): boolean {
  const [name, words] = [point.label.text, quote.text].map((text) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase())
  return name !== words
}

/** The rows on as few pages as will do, each section on one where this takes no more of them. */
function toPagesOf(rows: readonly Row[]): Row[][] {
  const own = new Map(rows.map((row) => [row, toRowHeight(row)]))
  const toHeight = (some: readonly Row[]) => toBackupHeight(some, (row) => own.get(row) ?? toRowHeight(row))
  const byRow = toFilled(
    rows.map((row) => [row]),
    toHeight,
    toRoomUnder(1),
  )
  const bySection = toFilled(toSections(rows), toHeight, toRoomUnder(1))
  const heights = bySection.map(toHeight)
  const isEven = Math.min(...heights) >= PAGES.leastFilled * Math.max(...heights)
  return bySection.length <= byRow.length && isEven ? bySection : byRow
}

/** Rows in a row under one heading. */
function toSections(rows: readonly Row[]): Row[][] {
  const sections: Row[][] = []
  for (const row of rows) {
    const last = sections.at(-1)
    if (last && last[0]?.section?.text === row.section?.text) last.push(row)
    else sections.push([row])
  }
  return sections
}

const toSureness = ({ map }: Material, { point }: Row): number =>
  [...linksFrom(map, point.id), ...linksTo(map, point.id)].reduce((sum, { confidence }) => sum + confidence, 0)

/** What was found for a map, by point and lines: the appendix is planned again where it is not all that is shown, and for fewer lines. */
const remember = toMemory<ArgumentMap, Row['quote']>()

function toRow(material: Material, point: Point, lines: number): Row {
  const quote = remember(material.map, `${point.id} ${lines}`, () => toPassage(material, point, lines))
  // A passage may begin lines before the words that are quoted of it.
  const [first] = quote.from
  const section = findSection(material, point)
  const isSectioned = material.article.sections.length > 0
  return {
    point: toRef(material, point),
    quote,
    section: isSectioned ? toHeading(material, section, first) : null,
    place: isSectioned ? null : toPlace(material, first),
  }
}

/** The innermost section around a point that is not the point's own. */
function findSection({ article }: Material, { mentions: [opening], label: [name] }: Point): Section | null {
  const around = [...eachSection(article.sections)].filter(({ span }) => isWithin(opening, span))
  const isOwn = ({ heading }: Section) => isWithin(name, heading.span) || isWithin(opening, heading.span)
  return around.filter((section) => !isOwn(section)).at(-1) ?? around.at(-1) ?? null
}

/** The author's heading in a line, its short name or its first words; without a section whether it opens or closes the article. */
function toHeading(material: Material, section: Section | null, { start }: Span): Text {
  const { article } = material
  const isEarly = start < (article.sections[0]?.span.start ?? 0)
  if (section === null) return toFrame(material, isEarly ? 'place.opening' : 'place.close')
  const { span, label } = section.heading
  const fits = toFits(material, 'section')
  const whole = toSelection(article.source.text, [span], article.language)
  const short = label && toSelection(article.source.text, [label], article.language)
  return (
    [whole, short].find((words) => words && fits(words.text)) ??
    toFirstWords(article, span, fits) ??
    toPlace(material, span)
  )
}
