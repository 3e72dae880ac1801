import type { Draft } from './draft.ts'
import { toLinesIn } from './fitting.ts'
import type { Material } from './material.ts'

/**
 * The slides without those of a single line, most of which would be empty: what they say is said at the slide before. Where a deck would
 * have no other slide of points, they stay.
 */
export function withoutThin(material: Material, drafts: readonly Draft[]): Draft[] {
  const others = drafts.filter((draft) => !isThin(material, draft))
  return material.map.kind === 'argument' || others.some(({ slide }) => slide.kind === 'points') ? others : [...drafts]
}

/** Whether a slide of points says a single line. */
export const isThin = (material: Material, { slide }: Draft): boolean =>
  slide.kind === 'points' &&
  slide.items.length === 1 &&
  slide.facts.length === 0 &&
  slide.items.every(({ label, texts }) => label === null && toLinesIn(material, 'item', texts[0]?.text ?? '') === 1)
