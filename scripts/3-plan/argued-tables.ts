import type { Role } from '../model/argument.ts'
import { eachBlock, eachSection, type Section, type Table } from '../model/article.ts'
import { isWithin, type Span, wordsOf } from '../model/span.ts'
import type { Selection } from '../model/text.ts'
import type { Draft } from './draft.ts'
import type { Material } from './material.ts'
import { toNamedHeadline } from './plain-title.ts'
import { toSelection } from './selection.ts'
import { planTable } from './slide/table.ts'

/** Tables among the points of a role, after its overview, under the heading of the part they stand in: who does what by when. */
export function planArguedTables(material: Material, role: Role): Draft[] {
  const sections = material.article.sections.flatMap((section) => findArgued(material, section, role))
  const tables = sections.flatMap((section) =>
    [...eachSection([section])].flatMap(toTables).map((table) => ({
      table,
      title: toNamedHeadline(material, section.heading.span, toFirstCells(material, table)),
    })),
  )
  return tables.flatMap(({ table, title }, index) =>
    planTable(material, table, `${role}-table-${index + 1}`, title, role),
  )
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
