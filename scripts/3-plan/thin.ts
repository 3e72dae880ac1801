import type { PointsSlide } from '../model/slide.ts'
import type { Draft } from './draft.ts'
import { toLinesIn } from './fitting.ts'
import type { Material } from './material.ts'

/**
 * The slides without those of a single line or of names alone, most of which would be empty: what they say is said at the slide before. Where a deck would
 * have no other slide of points, they stay.
 */
export function withoutThin(material: Material, drafts: readonly Draft[]): Draft[] {
  const others = drafts.filter((draft) => !isThin(material, draft))
  return material.map.kind === 'argument' || others.some(({ slide }) => slide.kind === 'points') ? others : [...drafts]
}

/** Whether a slide of points says a single line, or beside an argument names a thing or two and says nothing of them. */
export const isThin = (material: Material, { slide }: Draft): boolean =>
  slide.kind === 'points' &&
  slide.facts.length === 0 &&
  slide.shared.length === 0 &&
  ((material.map.kind === 'argument' && isNamesAlone(slide)) || isLine(material, slide))

const FEW_NAMES = 2

const isNamesAlone = ({ items }: PointsSlide): boolean =>
  items.length <= FEW_NAMES &&
  items.every(({ label, lead, texts }) => label !== null && lead === null && texts.length === 0)

const isLine = (material: Material, { items: [first, ...more] }: PointsSlide): boolean =>
  first !== undefined &&
  more.length === 0 &&
  first.label === null &&
  toLinesIn(material, 'item', first.texts[0]?.text ?? '') === 1
