import { readAssignment } from '../language/assignments.ts'
import { isStatusHead, readStatus } from '../language/table-heads.ts'
import type { Point } from '../model/argument.ts'
import { type Article, eachBlock, eachSection, type Item, type Table } from '../model/article.ts'
import { isWithin, wordsOf } from '../model/span.ts'

/**
 * The points with what the article says of how far they are: a point that opens in an item of a list with ticks is done where the box of that
 * item is ticked, one in a row of a table where the row says so in a column for that, one of a list whose items close with who does them
 * and by when where that bracket says so.
 */
export function withTicks(article: Article, points: readonly Point[]): Point[] {
  const blocks = [
    ...eachBlock([article.lead, ...[...eachSection(article.sections)].map((one) => one.blocks), article.tail].flat()),
  ]
  const told = [
    ...blocks.flatMap((block) => (block.kind === 'list' ? toItems(article, block.items) : [])),
    ...blocks.flatMap((block) => (block.kind === 'table' ? toRows(article.source.text, block) : [])),
  ]
  if (told.every(({ checked }) => checked === null)) return [...points]
  return points.map((point) => {
    // The innermost item: of what stands beneath a ticked one its box says nothing.
    const own = told.filter(({ span }) => isWithin(point.mentions[0], span)).at(-1)
    return own === undefined || own.checked === null ? point : { ...point, isDone: own.checked }
  })
}

/**
 * The items of a list, without boxes those whose bracket says how far they are where most have one: beside some that are told as done one
 * that says nothing of it is not, as an open box beside ticked ones.
 */
function toItems({ source, language }: Article, items: readonly Item[]): Pick<Item, 'span' | 'checked'>[] {
  const told = items.map((item) => readAssignment(wordsOf(source.text, item.blocks[0]?.span ?? item.span), language))
  const isOfBoxes = items.some(({ checked }) => checked !== null)
  const isTold = told.filter((one) => one !== null).length * 2 > items.length && told.some((one) => one?.state === true)
  if (isOfBoxes || !isTold) return [...items]
  return items.map(({ span }, at) => {
    const state = told[at]?.state ?? 'unclear'
    return { span, checked: state === 'unclear' ? null : state === true }
  })
}

/** The rows of a table with a column that says how far each is; none where it has no such column. */
function toRows(text: string, { header, rows }: Table): Pick<Item, 'span' | 'checked'>[] {
  const column = header.findIndex((head) => isStatusHead(wordsOf(text, head)))
  if (column === -1) return []
  return rows.flatMap((cells) => {
    const [first, last, status] = [cells[0], cells.at(-1), cells[column]]
    if (first === undefined || last === undefined || status === undefined) return []
    return [{ span: { start: first.start, end: last.end }, checked: readStatus(wordsOf(text, status)) }]
  })
}
