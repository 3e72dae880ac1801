import type { Point } from '../model/argument.ts'
import { type Article, eachBlock, eachSection, type Item } from '../model/article.ts'
import { isWithin } from '../model/span.ts'

/** The points with what a list with ticks says of them: a point that opens in an item is done where the box of that item is ticked. */
export function withTicks(article: Article, points: readonly Point[]): Point[] {
  const items = findItems(article)
  if (items.every(({ checked }) => checked === null)) return [...points]
  return points.map((point) => {
    // The innermost item: of what stands beneath a ticked one its box says nothing.
    const own = items.filter(({ span }) => isWithin(point.mentions[0], span)).at(-1)
    return own === undefined || own.checked === null ? point : { ...point, isDone: own.checked }
  })
}

/** All items of lists in reading order, those inside an item after it. */
const findItems = ({ lead, sections, tail }: Article): Item[] =>
  [...eachBlock([lead, ...[...eachSection(sections)].map(({ blocks }) => blocks), tail].flat())].flatMap((block) =>
    block.kind === 'list' ? block.items : [],
  )
