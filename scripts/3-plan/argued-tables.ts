import { readHead } from '../language/table-heads.ts'
import { findLatest } from '../language/times.ts'
import type { Role } from '../model/argument.ts'
import { eachBlock, eachSection, type Section, type Table } from '../model/article.ts'
import { isWithin, type Span, wordsOf } from '../model/span.ts'
import type { Frame, Selection, Text } from '../model/text.ts'
import type { Draft } from './draft.ts'
import { toFits, toHeadlineFits } from './fitting.ts'
import { type Material, pointsOf, toCount, toFrame } from './material.ts'
import { toNamedHeadline } from './plain-title.ts'
import { toSelection } from './selection.ts'
import { planTitled } from './titled-tables.ts'

/** Tables among the points of a role, after its overview, under the heading of the part they stand in: who does what by when. `taken`: headlines of other slides. */
export function planArguedTables(material: Material, role: Role, taken: readonly Text[]): Draft[] {
  const sections = material.article.sections.flatMap((section) => findArgued(material, section, role))
  const tables = sections.flatMap((section) =>
    [...eachSection([section])].flatMap(toTables).map((table) => ({
      table,
      heading: section.heading.span,
      title:
        toTableClaim(material, section, table, role) ??
        toNamedHeadline(material, section.heading.span, toFirstCells(material, table)),
    })),
  )
  return planTitled(material, tables, role, role, taken)
}

/** That a table tells the same of each point of the role: who, and by when; `null` where a cell is empty or a point is missing. */
function toTableClaim(material: Material, section: Section, table: Table, role: Role): Text | null {
  const { text } = material.article.source
  const points = pointsOf(material.map, role)
  const names = table.rows.map((row) => (row[0] ? wordsOf(text, row[0]).trim() : ''))
  const isEach = points.every((point) =>
    names.includes(
      point.label
        .map((span) => wordsOf(text, span))
        .join(' ')
        .trim(),
    ),
  )
  const isFull = table.rows.every(
    (row) => row.length === table.header.length && row.every((cell) => wordsOf(text, cell).trim() !== ''),
  )
  const columns = table.header.slice(1).flatMap((cell) => toSelection(text, [cell], material.article.language) ?? [])
  const heading = toSelection(text, [section.heading.span], material.article.language)
  const isTold = isEach && isFull && names.length === points.length && points.length > 1 && columns.length > 1
  if (!isTold || heading === null) return null
  const claims = [
    ...toOwnedClaims(material, table, role),
    toFrame(material, 'headline.table', {
      heading,
      count: toCount(material, role),
      columns: toJoined(material, columns),
    }),
  ]
  const isLine = toFits(material, 'headline', 1)
  return claims.find(({ text }) => isLine(text)) ?? claims.find(({ text }) => toHeadlineFits(material, 1)(text)) ?? null
}

/** Of columns that say who and by when: that all have both, and when the last is due. */
function toOwnedClaims(material: Material, { header, rows }: Table, role: Role): Frame[] {
  const { source, language } = material.article
  const words = (cell: Span | undefined) => (cell ? wordsOf(source.text, cell).trim() : '')
  const heads = header.map((cell) => readHead(words(cell), language))
  const at = heads.indexOf('due')
  if (at < 1 || !heads.includes('owner') || header.length > 3) return []
  const count = toCount(material, role)
  const bare = toFrame(material, 'headline.table-owned', { count })
  const latest = findLatest(
    rows.map((row) => words(row[at])),
    language,
  )
  const cell = latest === null ? undefined : rows[latest]?.[at]
  const last = cell ? toSelection(source.text, [cell], language) : null
  return last ? [toFrame(material, 'headline.table-due', { count, last }), bare] : [bare]
}

/** `Owner and Due`: two names as a pair, more as a list. */
function toJoined(material: Material, [first, last, ...more]: readonly Selection[]): Frame | readonly Selection[] {
  if (first === undefined || last === undefined || more.length > 0)
    return [first, last, ...more].flatMap((one) => one ?? [])
  return toFrame(material, 'list.pair', { first, last })
}

/** What the rows of a table are about: the cells of the first column that does not only count them. */
function toFirstCells({ article }: Material, { rows, header }: Table): Selection[] {
  const { text } = article.source
  const hasWords = (cell: Span | undefined) => cell !== undefined && /\p{L}/u.test(wordsOf(text, cell))
  const at = header.findIndex((_, column) => rows.some((row) => hasWords(row[column])))
  return rows.flatMap((row) => (row[at] && toSelection(text, [row[at]], article.language)) ?? [])
}

/** The outermost sections of a role that hold points. */
function findArgued(material: Material, section: Section, role: Role): Section[] {
  const isArgued = material.map.sentences.some(({ point, span }) => point !== null && isWithin(span, section.span))
  if (!isArgued) return []
  const isOwn = material.map.sectionRoles[section.id] === role
  return isOwn ? [section] : section.sections.flatMap((inner) => findArgued(material, inner, role))
}

const toTables = (section: Section): Table[] =>
  [...eachBlock(section.blocks)].filter((block): block is Table => block.kind === 'table')
