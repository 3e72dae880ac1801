import type { Section } from '../model/article.ts'
import { MOST } from './budget.ts'

const FEW = 3

/** Runs of neighbours: all small, or one section alone. */
export function toRuns(sections: readonly Section[], isJoinable: (section: Section) => boolean): Section[][] {
  const runs: Section[][] = []
  for (const section of sections) {
    const last = runs.at(-1)
    const isJoined = isJoinable(section) && last?.every(isJoinable)
    if (last && isJoined) last.push(section)
    else runs.push([section])
  }
  return runs
}

/** The runs without those too small to fill a slide alone: such a section goes with the small ones before it. */
export function withoutLone(runs: readonly Section[][], isLone: (run: readonly Section[]) => boolean): Section[][] {
  const joined: Section[][] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && isLone(run) && last.every(isSmall) && last.length < MOST.statements) last.push(...run)
    else joined.push([...run])
  }
  return joined
}

/** A section of a paragraph or two. */
export const isSmall = (section: Section): boolean =>
  section.sections.length === 0 &&
  section.blocks.length < FEW &&
  section.blocks.every((block) => block.kind === 'paragraph')
