import type { Features } from '../../scripts/2-argue/word-features.ts'

/** What is known of a thing, and how far it is one of those looked for: 0 to 1. */
export interface Example {
  readonly features: Features
  readonly label: number
}

const STEPS = 250
const RATE = 0.5

/** The example with its features by number. */
interface Numbered {
  readonly at: Int32Array
  readonly values: Float64Array
  readonly label: number
}

/**
 * Weights of a logistic regression with a ridge penalty on all weights but the bias, by full gradient steps scaled by
 * what each weight has moved so far (AdaGrad, Duchi et al. 2011). Nothing in it is left to chance.
 */
export function train(examples: readonly Example[], penalty: number): Record<string, number> {
  const names = new Map<string, number>([['bias', 0]])
  const numbered = examples.map((example) => toNumbered(example, names))
  const weights = new Float64Array(names.size)
  const moved = new Float64Array(names.size).fill(1e-8)
  for (let step = 0; step < STEPS; step++) {
    const slope = toSlope(numbered, weights, penalty)
    for (const [index, own] of slope.entries()) {
      moved[index] = at(moved, index) + own ** 2
      weights[index] = at(weights, index) - (RATE * own) / Math.sqrt(at(moved, index))
    }
  }
  return Object.fromEntries([...names].map(([name, index]) => [name, at(weights, index)]))
}

function toNumbered({ features, label }: Example, names: Map<string, number>): Numbered {
  const entries = Object.entries({ bias: 1, ...features })
  for (const [name] of entries) if (!names.has(name)) names.set(name, names.size)
  const at = Int32Array.from(entries, ([name]) => names.get(name) ?? 0)
  return { at, values: Float64Array.from(entries, ([, value]) => value), label }
}

function toSlope(examples: readonly Numbered[], weights: Float64Array, penalty: number): Float64Array {
  const slope = weights.map((weight, index) => (index === 0 ? 0 : penalty * weight))
  for (const example of examples) {
    let sum = 0
    for (let place = 0; place < example.at.length; place++)
      sum += at(weights, example.at[place] as number) * at(example.values, place)
    const error = 1 / (1 + Math.exp(-sum)) - example.label
    for (let place = 0; place < example.at.length; place++) {
      const index = example.at[place] as number
      slope[index] = at(slope, index) + error * at(example.values, place)
    }
  }
  return slope
}

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0
