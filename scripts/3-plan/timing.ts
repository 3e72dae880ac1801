import type { Cut, Timing } from '../model/deck.ts'
import type { Slide } from '../model/slide.ts'
import type { Draft } from './draft.ts'
import { toGroups } from './importance.ts'
import type { Material } from './material.ts'

/** What the talk takes, and what to leave out first when there is less time: slides from the least important on, each with what it wins. */
export function toTiming(
  material: Material,
  drafts: readonly Draft[],
  slides: readonly Slide[],
  minutes: number | null,
): Timing {
  const seconds = toSum(slides)
  let left = seconds
  const cuts: Cut[] = []
  for (const { drafts: own, isEssential } of toGroups(material, drafts).reverse()) {
    const ids = own.map(({ slide }) => slide.id)
    const won = toSum(slides.filter(({ id }) => ids.includes(id)))
    if (isEssential || won === 0) continue
    left -= won
    cuts.push({ slides: ids, seconds: won, left })
  }
  return { minutes, seconds, cuts }
}

const toSum = (slides: readonly Slide[]): number => slides.reduce((sum, slide) => sum + slide.seconds, 0)
