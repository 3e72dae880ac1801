import type { Point } from '../model/argument.ts'
import { eachBlock, eachSection } from '../model/article.ts'
import { isWithin, type Span } from '../model/span.ts'
import type { Material } from './material.ts'

// What stands between a name and what is said of it.
const COLON = /^[”’」』"*_\s]*[：:]/u

/** Whether a point has a name of the author's: a heading, a cell, what stands before a colon. */
export const isHeaded = ({ article, map }: Material, { mentions: [first], label }: Point): boolean =>
  map.sentences.some(({ kind, span }) => kind !== 'prose' && isWithin(first, span)) ||
  COLON.test(article.source.text.slice(label.at(-1)?.end ?? first.end, (label.at(-1)?.end ?? first.end) + 4))

/** Whether words stand in an item of a list. */
export const isItemAt = (material: Material, words: Span): boolean => findItem(material, words) !== null

/** The item of a list in which words stand. */
function findItem({ article }: Material, words: Span): Span | null {
  const blocks = [article.lead, ...[...eachSection(article.sections)].map((section) => section.blocks), article.tail]
  const items = blocks
    .flatMap((own) => [...eachBlock(own)])
    .flatMap((block) => (block.kind === 'list' ? block.items.map(({ span }) => span) : []))
  return items.find((span) => isWithin(words, span)) ?? null
}

/** Whether a point is an item of a list of a sentence at most. */
function isShortItem(material: Material, { mentions: [first] }: Point): boolean {
  const item = findItem(material, first)
  return item !== null && material.map.sentences.filter(({ span }) => isWithin(span, item)).length <= 1
}

/** Whether the author set a point apart from the others: what is said of it is said of it alone. */
export const isNamed = (material: Material, point: Point): boolean =>
  isHeaded(material, point) || isShortItem(material, point)

/** Whether most of some points are set apart so. */
export const areNamed = (material: Material, points: readonly Point[]): boolean =>
  points.filter((point) => isNamed(material, point)).length * 2 > points.length
