import type { Slide } from '../model/slide.ts'
import { toKey } from './importance.ts'
import { toPart } from './material.ts'
import { isOfAllParts } from './slide/part-title.ts'

/**
 * The slides of a split one numbered where they share a headline. One that stands under its own has no number, unless a headline speaks of all
 * of them: a `(1/2)` without a `(2/2)` would be missed.
 */
export function toNumberedParts(slides: readonly Slide[]): Slide[] {
  const toGroup = (slide: Slide) => (slide.part === null ? null : `${toKey(slide)}\n${slide.title.text}`)
  const groups = slides.map(toGroup)
  const counted = new Set(slides.filter(({ part, title }) => part !== null && isOfAllParts(title)).map(toKey))
  return slides.map((slide, index) => {
    const group = groups[index]
    if (group === null || group === undefined || counted.has(toKey(slide))) return slide
    const of = groups.filter((other) => other === group).length
    const at = groups.slice(0, index).filter((other) => other === group).length
    return { ...slide, part: toPart(at, of) }
  })
}
