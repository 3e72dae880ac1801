import type { Block, Heading, Section } from '../model/article.ts'
import type { OutlineEntry, OutlineHeading } from './outline.ts'

/** A section while it is being filled. */
export interface Branch {
  readonly head: OutlineHeading
  readonly blocks: Block[]
  readonly branches: Branch[]
}

/** Headings and blocks as a tree: a heading encloses all up to the next one of its own or an outer level. */
export function toTree(entries: readonly OutlineEntry[]): { lead: Block[]; branches: Branch[] } {
  const lead: Block[] = []
  const branches: Branch[] = []
  const stack: Branch[] = []
  for (const entry of entries) {
    if (entry.kind === 'block') (stack.at(-1)?.blocks ?? lead).push(entry.block)
    else {
      while (stack.length > 0 && !isInside(entry, stack)) stack.pop()
      const branch: Branch = { head: entry, blocks: [], branches: [] }
      ;(stack.at(-1)?.branches ?? branches).push(branch)
      stack.push(branch)
    }
  }
  return { lead, branches: besideFirst(branches) }
}

/** A short line with words of its own that would hold the whole article heads only these words: what is numbered stands beside it. */
function besideFirst(branches: Branch[]): Branch[] {
  const [first, ...others] = branches
  if (first === undefined || others.length > 0 || first.head.depth !== null || first.head.rank !== null) return branches
  if (first.blocks.length === 0) return branches
  return [{ ...first, branches: [] }, ...first.branches]
}

/** Whether a heading belongs inside the innermost open section. */
function isInside(head: OutlineHeading, stack: readonly Branch[]): boolean {
  const inner = stack.at(-1)?.head
  if (inner === undefined) return true
  if (head.depth !== null) return inner.depth !== null && inner.depth < head.depth
  if (stack.some((branch) => branch.head.style === head.style)) return false
  if (head.style === 'plain-apart' && inner.style === 'plain') return false
  if (inner.rank === null) return !inner.isFront
  return head.rank === null ? inner.goesOn : head.rank > inner.rank
}

/** Sections with ids by position: `section-2-1` is the first inside the second. */
export function toSections(branches: readonly Branch[], parent = 'section', level = 1): Section[] {
  return branches.map((branch, index) => {
    const id = `${parent}-${index + 1}`
    const sections = toSections(branch.branches, id, level + 1)
    const { heading } = branch.head
    const start = toStart(heading)
    const end = Math.max(heading.span.end, branch.blocks.at(-1)?.span.end ?? 0, sections.at(-1)?.span.end ?? 0)
    return { id, level, heading, blocks: branch.blocks, sections, span: { start, end } }
  })
}

const toStart = (heading: Heading): number => Math.min(heading.number?.start ?? heading.span.start, heading.span.start)
