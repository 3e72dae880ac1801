import type { Link } from '../model/argument.ts'
import type { Frame } from '../model/text.ts'
import { type Material, toFrame } from './material.ts'

/** A claim about arrows as it may be said: as an inference where the article states none of them. */
export function toHedged(material: Pick<Material, 'labels'>, claim: Frame, arrows: readonly Link[]): Frame {
  const isInferred = arrows.length > 0 && arrows.every(({ basis }) => basis === 'inferred')
  // With the claim goes what it is made of, so that it can be proved.
  return isInferred ? toFrame(material, 'headline.inferred', { ...claim.values, claim, of: claim.label }) : claim
}
