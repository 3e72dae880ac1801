import { readAssignment } from '../language/assignments.ts'
import { isStatusHead, readStatus } from '../language/table-heads.ts'
import type { Point } from '../model/argument.ts'
import { eachBlock, eachSection, type Item } from '../model/article.ts'
import { isWithin, wordsOf } from '../model/span.ts'
import { type Claim, isCounted } from './claim.ts'
import type { Facts } from './facts.ts'

/**
 * Whether the box is ticked of the item that a point opens in, the innermost, or its bracket or the row it opens in is told as done; `null`
 * where nothing of it is said.
 */
function readBox({ article }: Facts, point: Point): boolean | null {
  const { source, lead, sections, tail } = article
  const blocks = [...eachBlock([...lead, ...[...eachSection(sections)].flatMap((section) => section.blocks), ...tail])]
  for (const block of blocks) {
    if (block.kind !== 'table' || !isWithin(point.mentions[0], block.span)) continue
    const column = block.header.findIndex((head) => isStatusHead(wordsOf(source.text, head)))
    const status = block.rows.find((cells) => cells.some((cell) => isWithin(point.mentions[0], cell)))?.[column]
    return status === undefined ? null : readStatus(wordsOf(source.text, status))
  }
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  const around = items.filter(({ span }) => isWithin(point.mentions[0], span))
  const [own] = around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
  const list = blocks.find((block) => block.kind === 'list' && own !== undefined && block.items.includes(own))
  if (own === undefined || list?.kind !== 'list') return null
  return list.items.some(({ checked }) => checked !== null) ? own.checked : readBracket(article, list.items, own)
}

/** Whether the bracket of an item says that it is done, or is told beside others that are; `null` where most items of its list have none. */
function readBracket({ source, language }: Facts['article'], items: readonly Item[], own: Item): boolean | null {
  const readState = (item: Item) =>
    readAssignment(wordsOf(source.text, item.blocks[0]?.span ?? item.span), language)?.state
  const states = items.map(readState)
  const told = states.filter((state) => state !== undefined)
  if (told.length <= items.length / 2 || !told.includes(true)) return null
  const state = states[items.indexOf(own)]
  return state === undefined || state === 'unclear' ? null : state === true
}

/** Whether the measure that is named has a box that is ticked, or one that is not. */
const marked =
  (isDone: boolean): Claim =>
  (facts, { label }) =>
    facts.pointsOf('strategy').some((point) => facts.isNameOf(point, String(label)) && readBox(facts, point) === isDone)

/** Whether every measure has a box, and as many are ticked as `isRight` wants. */
const done =
  (isRight: (ticked: number, all: number, ...rest: Parameters<Claim>) => boolean): Claim =>
  (facts, values, is) => {
    const boxes = facts.pointsOf('strategy').map((point) => readBox(facts, point))
    return (
      boxes.every((box) => box !== null) &&
      isCounted(facts, values.strategies, 'count.strategy', boxes.length) &&
      isRight(boxes.filter((box) => box).length, boxes.length, facts, values, is)
    )
  }

/** Whether so many of the measures have a box that is ticked. */
const someDone: Claim = (facts, { strategies, n }, is) => {
  const all = facts.pointsOf('strategy')
  const ticked = all.filter((point) => readBox(facts, point) === true).length
  return n !== undefined && is(n, ticked) && isCounted(facts, strategies, 'count.strategy', all.length)
}

/** What is claimed of measures that the article ticks off, by label. */
export const DONE_CLAIMS: Readonly<Record<string, Claim>> = {
  'done.mark': marked(true),
  'to-do.mark': marked(false),
  'headline.done': done((ticked, _all, _facts, { n }, is) => n !== undefined && is(n, ticked)),
  'headline.done-marked': someDone,
  'headline.all-done': done((ticked, all) => ticked === all),
}
