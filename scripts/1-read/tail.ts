import { CLOSING_CUES, CLOSING_HEADS } from '../language/closing.ts'
import { LEADS_ON } from '../language/sentence-ends.ts'
import type { Block } from '../model/article.ts'
import { wordsOf } from '../model/span.ts'
import type { Branch } from './sections.ts'

/** Fewer others do not show how long a section is: numbered ones, and others. */
const FEWEST_OTHERS = 2
const FEWEST_ALIKE = 4

/**
 * Takes the closing word out of the last section: blocks beyond what any other section of its style has, or from a paragraph on that opens like a conclusion. In a plain text nothing else shows where a numbered list ends.
 */
export function cutTail(text: string, branches: readonly Branch[]): Block[] {
  const last = findLastLeaf(branches)
  if (last === null || CLOSING_HEADS.test(wordsOf(text, last.head.heading.span))) return []
  // What counts on is no closing word, and neither is a table, or a list that a colon announces.
  const counted = last.blocks.findLastIndex((block, at) => isCounted(text, block, last.blocks[at - 1])) + 1
  const cut = Math.max(counted, Math.min(findSurplus(branches, last), findClosing(text, last)))
  return cut < last.blocks.length ? last.blocks.splice(cut) : []
}

const isCounted = (text: string, block: Block, before: Block | undefined): boolean =>
  block.kind === 'table' ||
  (block.kind === 'list' &&
    (block.ordered ||
      (block.items.length > 1 && before?.kind === 'paragraph' && LEADS_ON.test(wordsOf(text, before.span)))))

/** The section in which the article ends. */
function findLastLeaf(branches: readonly Branch[]): Branch | null {
  let last = branches.at(-1) ?? null
  while (last !== null && last.branches.length > 0) last = last.branches.at(-1) ?? null
  return last
}

/**
 * Index from which the last section has more blocks than any other of its style; for sections without numbers
 * the others must all be of one length, or it shows nothing.
 */
function findSurplus(branches: readonly Branch[], last: Branch): number {
  const others = findLeaves(branches).filter((leaf) => leaf !== last && leaf.head.style === last.head.style)
  const lengths = others.map((leaf) => leaf.blocks.length)
  const [least, most] = [Math.min(...lengths), Math.max(1, ...lengths)]
  const isShown =
    last.head.rank === null ? others.length >= FEWEST_ALIKE && least === most : others.length >= FEWEST_OTHERS
  return isShown ? most : last.blocks.length
}

function findLeaves(branches: readonly Branch[]): Branch[] {
  return branches.flatMap((branch) => (branch.branches.length === 0 ? [branch] : findLeaves(branch.branches)))
}

/** Index of the paragraph that opens like a conclusion and is not the section's first block. */
function findClosing(text: string, last: Branch): number {
  const found = last.blocks.findIndex(
    (block, index) => index > 0 && block.kind === 'paragraph' && CLOSING_CUES.test(wordsOf(text, block.span)),
  )
  return found === -1 ? last.blocks.length : found
}
