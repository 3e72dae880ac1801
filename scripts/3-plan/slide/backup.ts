import type { Point } from '../../model/argument.ts'
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
import { isChinese, toSelection } from '../selection.ts'
import { countUntold, toPassage } from './passage.ts'

type Row = BackupSlide['rows'][number]

/**
 * Every point of which the article says more than the slides tell (`told`: what stands on these), with these words, for questions: in the order of
 * the article, under the author's headings. Many points get a line each instead of two; more than an appendix holds are those with the surest arrows, and how
 * many more there are. A passage alone is no appendix: the notes have it.
 */
export function planBackup(material: Material, told: readonly Span[]): Draft[] {
  const { pages, left } = toShortest(material, toApart(told))
  if (pages.flat().length < LEAST_ROWS) return []
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

const LEAST_ROWS = 2

/** The same characters in spans of which none overlaps another. */
function toApart(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last && start <= last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else apart.push({ start, end })
  }
  return apart
}

// So many of the ways to show passages are full enough.
const FULL = 3

/** All rows with all their words where these are few pages, else with fewer words, else the surest ones. */
function toShortest(material: Material, told: readonly Span[]): { pages: Row[][]; left: number } {
  const points = [...material.map.points]
    .sort((a, b) => a.mentions[0].start - b.mentions[0].start)
    .filter((point) => isTellingMore(material, toRow(material, point, MOST.passage[0], told), told))
  const toRows = (lines: number) => points.map((point) => toRow(material, point, lines, told))
  const ways = MOST.passage.map((lines) => ({ lines, pages: toPagesOf(toRows(lines)) }))
  // A page less is worth a line or two of each passage.
  const [best] = ways.slice(0, FULL).sort((a, b) => a.pages.length - b.pages.length)
  const way = [...(best ? [best] : []), ...ways].find(({ pages }) => pages.length <= MOST.appendix)
  if (way) return { pages: way.pages.map((page) => toFullPage(material, page, way.lines, told)), left: 0 }
  const rows = toRows(1)
  const bySureness = [...rows].sort((a, b) => toSureness(material, b) - toSureness(material, a))
  for (let count = rows.length; ; count -= 1) {
    const kept = new Set(bySureness.slice(0, count))
    const pages = toPagesOf(rows.filter((row) => kept.has(row)))
    if (pages.length <= MOST.appendixAtMost) return { pages, left: rows.length - count }
  }
}

/** The rows of a page with as many lines more, in turn, as there is room for on it. */
function toFullPage(material: Material, page: readonly Row[], lines: number, told: readonly Span[]): Row[] {
  const full = [...page]
  for (let more = lines + 1; more <= MOST.passage[0]; more += 1)
    for (const [at, row] of full.entries()) {
      const point = material.map.points.find(({ id }) => id === row.point.id)
      const longer = point && toRow(material, point, more, told)
      const isMore = longer !== undefined && longer.quote.text.length > row.quote.text.length
      if (isMore && toBackupHeight(full.with(at, longer), toRowHeight) <= toRoomUnder(1)) full[at] = longer
    }
  return full
}

// So many characters are more than a phrase, where they are such a part of a passage.
const LEAST_MORE = { zh: 14, en: 40, part: 0.25 } as const

/** Whether a passage says more than the slides. */
function isTellingMore({ article }: Material, { quote }: Row, told: readonly Span[]): boolean {
  const untold = countUntold(quote, told)
  return (
    untold >= LEAST_MORE[isChinese(article.language) ? 'zh' : 'en'] && untold >= LEAST_MORE.part * quote.text.length
  )
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

/** What was found beside what is told, by point and lines: the appendix is planned for fewer lines again. */
const remember = toMemory<readonly Span[], Row['quote']>()

function toRow(material: Material, point: Point, lines: number, told: readonly Span[]): Row {
  const quote = remember(told, `${point.id} ${lines}`, () => toPassage(material, point, lines, told))
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
