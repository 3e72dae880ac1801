import { findTableCaption } from '../language/table-captions.ts'
import type { Table } from '../model/article.ts'
import type { ChapterKey } from '../model/slide.ts'
import type { Span } from '../model/span.ts'
import type { Selection, Text } from '../model/text.ts'
import type { Draft } from './draft.ts'
import { toFits } from './fitting.ts'
import { type Material, toFrame } from './material.ts'
import { toHeadline } from './plain-title.ts'
import { toSelection } from './selection.ts'
import { planTable } from './slide/table.ts'

/** A table, the headline it would have, and the heading it stands under. */
interface Titled {
  readonly table: Table
  readonly title: Text
  readonly heading: Span
}

/** Tables on slides of their own, no two under one headline, and none under one of other slides (`taken`). */
export function planTitled(
  material: Material,
  tables: readonly Titled[],
  id: string,
  chapter: ChapterKey | null,
  taken: readonly Text[],
): Draft[] {
  const titles: Text[] = []
  return tables.flatMap((one, index) => {
    const title = toTitle(material, one, [...taken, ...titles])
    titles.push(title)
    return planTable(material, one.table, `${id}-table-${index + 1}`, title, chapter)
  })
}

/**
 * What heads a table: its caption, else `title` where no other slide has that headline, else what it shows: the heading it stands under,
 * alone or with the columns or rows of the table.
 */
function toTitle(material: Material, { table, title, heading }: Titled, taken: readonly Text[]): Text {
  const isNew = ({ text }: Text) => !taken.some((other) => other.text === text)
  const fits = toFits(material, 'headline')
  const name = toHeadline(material, heading)
  const toNamed = (cells: readonly (Span | undefined)[]): Text | null => {
    const names = cells.flatMap((cell) => toCell(material, cell) ?? [])
    const named = toFrame(material, 'headline.named', { heading: name, names })
    return names.length > 0 && fits(named.text) ? named : null
  }
  const shown = [
    toCaption(material, table),
    title,
    name,
    toNamed(table.header.slice(1)),
    toNamed(table.rows.map(([first]) => first)),
    toNamed(table.header.slice(-1)),
  ]
  return shown.find((text) => text !== null && isNew(text)) ?? title
}

/** The words of a caption right above a table, else right beneath it, without its number. */
function toCaption({ article: { source, language } }: Material, { span }: Table): Selection | null {
  const caption = findTableCaption(source.text, span)
  return caption && toSelection(source.text, [caption], language)
}

const toCell = ({ article: { source, language } }: Material, cell: Span | undefined): Selection | null =>
  cell ? toSelection(source.text, [cell], language) : null
