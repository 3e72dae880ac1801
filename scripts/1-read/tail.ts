import { CLOSING_CUES, CLOSING_HEADS } from '../language/closing.ts'
import type { Block } from '../model/article.ts'
import { wordsOf } from '../model/span.ts'
import type { Branch } from './sections.ts'

/** Fewer brothers do not show how long a numbered section is. */
const FEWEST_OTHERS = 2

/**
 * Takes the closing word out of the last section: paragraphs beyond what any other section of its style has, when it is
 * numbered, or from a paragraph on that opens like a conclusion. In a plain text nothing else shows where a numbered list ends.
 */
export function cutTail(text: string, branches: readonly Branch[]): Block[] {
  const last = findLastLeaf(branches)
  if (last === null || CLOSING_HEADS.test(wordsOf(text, last.head.heading.span))) return []
  const cut = Math.min(findSurplus(branches, last), findClosing(text, last))
  return cut < last.blocks.length ? last.blocks.splice(cut) : []
}

/** The section in which the article ends. */
function findLastLeaf(branches: readonly Branch[]): Branch | null {
  let last = branches.at(-1) ?? null
  while (last !== null && last.branches.length > 0) last = last.branches.at(-1) ?? null
  return last
}

/** Index from which the last numbered section has more blocks than the longest of its style. */
function findSurplus(branches: readonly Branch[], last: Branch): number {
  if (last.head.heading.number === null || last.head.rank === null) return last.blocks.length
  const others = findLeaves(branches).filter((leaf) => leaf !== last && leaf.head.style === last.head.style)
  if (others.length < FEWEST_OTHERS) return last.blocks.length
  return Math.max(1, ...others.map((leaf) => leaf.blocks.length))
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
