import type { Slide } from '../model/slide.ts'
import { MOST } from './budget.ts'
import type { Draft } from './draft.ts'
import { type Group, toGroups } from './importance.ts'
import type { Material } from './material.ts'
import { isAppendix, toLook, toSecondsOf } from './pace.ts'
import { type Rung, toRungs } from './rungs.ts'
import { toPassage } from './selection.ts'

/** What a talk is made of. */
export interface Choice {
  /** Keys of the slides that are shown (`toKey`). */
  readonly shown: ReadonlySet<string>
  /** Ids of the sentences that are said; `null` for all. */
  readonly said: ReadonlySet<string> | null
}

const SECONDS_OF_MINUTE = 60

/** All that a deck may hold: everything, without the least important slides of a deck of more than `MOST.slides`. */
export function chooseAll(material: Material, drafts: readonly Draft[]): Choice {
  return { shown: toKeys(toWithinLimit(toGroups(material, drafts))), said: null }
}

/**
 * The most that fits the minutes. Slides and sentences stand in one row by importance and a talk is the beginning of it, so more minutes
 * never take a slide or a sentence away. `toSlides` gives the slides of a choice: it tells what they take without the article's sentences.
 * Where not even the slides that any talk needs fit, these are the choice, and `isFitting` is false.
 */
export function chooseWithin(
  material: Material,
  drafts: readonly Draft[],
  minutes: number,
  toSlides: (choice: Choice) => readonly Slide[],
): { readonly choice: Choice; readonly isFitting: boolean } {
  const groups = toWithinLimit(toGroups(material, drafts))
  const rungs = toRungs(material, drafts, groups)
  const budget = minutes * SECONDS_OF_MINUTE
  const toSeconds = (choice: Choice) => toSlides(choice).reduce((sum, slide) => sum + slide.seconds, 0)
  const start = findSurelyFitting({ material, groups, rungs, budget, toSeconds })
  let at = start
  // What a slide says for itself where it has no sentence yet was counted beside its sentences: there may be room for more.
  while (at + 1 < rungs.length && toSeconds(toChoice(groups, rungs, at + 1)) <= budget) at += 1
  return { choice: toChoice(groups, rungs, Math.max(0, at)), isFitting: at >= 0 }
}

/** The last rung that fits even when all that its slides say without a sentence comes to the sentences; -1 when none does. */
function findSurelyFitting(ladder: {
  readonly material: Material
  readonly groups: readonly Group[]
  readonly rungs: readonly Rung[]
  readonly budget: number
  readonly toSeconds: (choice: Choice) => number
}): number {
  const { groups, rungs, budget } = ladder
  const toBare = remember((count: number) =>
    ladder.toSeconds({ shown: toKeys(groups.slice(0, count)), said: new Set() }),
  )
  // What any plan of these slides takes: where that is too much none has to be made.
  const toLeast = (count: number) =>
    groups
      .slice(0, count)
      .reduce((sum, { drafts }) => sum + drafts.reduce((all, { slide }) => all + toLook(slide), 0), 0)
  const sums = toSums(ladder.material, rungs)
  return rungs.findLastIndex(({ groups: count }, at) => {
    const speech = sums[at] ?? 0
    return speech + toLeast(count) <= budget && speech + toBare(count) <= budget
  })
}

function toChoice(groups: readonly Group[], rungs: readonly Rung[], at: number): Choice {
  const said = new Set(rungs.slice(0, at + 1).flatMap(({ sentences }) => sentences.map(({ id }) => id)))
  return { shown: toKeys(groups.slice(0, rungs[at]?.groups ?? 0)), said }
}

const toKeys = (groups: readonly Group[]): Set<string> => new Set(groups.map(({ key }) => key))

/** The most important slides, as many as a deck may have; the appendix among them, as it holds what the others have no room for. */
function toWithinLimit(groups: readonly Group[]): Group[] {
  const isFixed = ({ drafts: [first], isEssential }: Group) =>
    isEssential || (first !== undefined && isAppendix(first.slide) && first.slide.kind !== 'timeline')
  let slides = groups.filter(isFixed).reduce((sum, { drafts }) => sum + drafts.length, 0)
  return groups.filter((group) => {
    if (isFixed(group)) return true
    const isRoom = slides + group.drafts.length <= MOST.slides
    if (isRoom) slides += group.drafts.length
    return isRoom
  })
}

/** What the sentences of a rung and of all before it take to say, in seconds. */
function toSums({ article }: Material, rungs: readonly Rung[]): number[] {
  let sum = 0
  return rungs.map(({ sentences }) => {
    for (const { span } of sentences) {
      const words = toPassage(article.source.text, span, article.language)?.text ?? ''
      sum += toSecondsOf(words, article.language)
    }
    return sum
  })
}

function remember(work: (of: number) => number): (of: number) => number {
  const known = new Map<number, number>()
  return (of) => {
    const found = known.get(of) ?? work(of)
    known.set(of, found)
    return found
  }
}
