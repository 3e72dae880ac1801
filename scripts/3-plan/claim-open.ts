import type { Frame } from '../model/text.ts'
import { toOpenClaim } from './answered.ts'
import { isSetApart } from './claim-worth.ts'
import type { Material } from './material.ts'

/** The one risk that nothing answers, where the author has names for his risks. */
export const toNamedOpenClaim = (material: Material): Frame | null =>
  isSetApart(material, 'risk') ? toOpenClaim(material) : null
