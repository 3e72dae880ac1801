import type { Role } from '../model/argument.ts'
import { SPOKEN_WEIGHTS } from './spoken-weights.ts'
import type { Features } from './word-features.ts'

/** A logistic regression for each role. */
export interface SpokenModel {
  readonly weights: Readonly<Record<Role, Readonly<Record<string, number>>>>
  /** From this likelihood on a sentence is a point. */
  readonly threshold: number
}

export const SPOKEN_MODEL: SpokenModel = SPOKEN_WEIGHTS

/** 0 to 1: how likely a careful reader takes a sentence with these features for a point of the role. */
export function toLikelihood(model: SpokenModel, role: Role, features: Features): number {
  const weights = model.weights[role]
  let sum = weights.bias ?? 0
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}
