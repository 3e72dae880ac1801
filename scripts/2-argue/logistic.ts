import type { Features } from './word-features.ts'

/** How likely what is known of a thing makes it, by these weights, whose `bias` counts always: a logistic regression, 0 to 1. */
export function toLikelihood(weights: Features, ...known: readonly Features[]): number {
  let sum = weights.bias ?? 0
  for (const features of known) for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
