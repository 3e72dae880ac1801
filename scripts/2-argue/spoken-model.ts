import { ROLES, type Role } from '../model/argument.ts'
import type { Candidate } from './candidates.ts'
import { toLikelihood } from './logistic.ts'
import type { Described } from './spoken-features.ts'
import { SPOKEN_WEIGHTS } from './spoken-weights.ts'
import { describeInWhole, type Likelihoods } from './spoken-whole.ts'
import type { Features } from './word-features.ts'

/** How likely a sentence is a point of each role, seen alone and seen in its article. */
export interface Rated {
  readonly alone: Likelihoods
  readonly inWhole: Likelihoods
}

/** A point that the author set apart, as the first look would see it. */
const SET_APART: Readonly<Record<Role, Likelihoods>> = {
  cause: { cause: 0.95, risk: 0.02, strategy: 0.02 },
  risk: { cause: 0.02, risk: 0.95, strategy: 0.02 },
  strategy: { cause: 0.02, risk: 0.02, strategy: 0.95 },
}

/** Weights by name, for each role. */
export type Weights = Readonly<Record<Role, Features>>

/** Two logistic regressions for each role: one over each sentence by itself, one that also knows what the first found in the others. */
export interface SpokenModel {
  readonly alone: Weights
  readonly inWhole: Weights
  /** From this likelihood on a sentence is a point. */
  readonly threshold: number
}

export const SPOKEN_MODEL: SpokenModel = SPOKEN_WEIGHTS

/** For each sentence, in the order of the text, how likely a careful reader takes it for a point of each role: 0 to 1. */
export function rateSentences(
  described: readonly Described[],
  structural: readonly Candidate[],
  model: SpokenModel = SPOKEN_MODEL,
): Rated[] {
  const alone = described.map((one) => toLikelihoods(model.alone, one))
  const whole = describeAmong(described, alone, structural)
  return described.map((one, index) => ({
    alone: alone[index] as Likelihoods,
    inWhole: meet(alone[index] as Likelihoods, toLikelihoods(model.inWhole, one, whole[index])),
  }))
}

/** Both looks count alike: the mean of their log odds. The second knows the article, the first does not lose a plain word over it. */
const meet = (a: Likelihoods, b: Likelihoods): Likelihoods =>
  Object.fromEntries(ROLES.map((role) => [role, 1 / (1 + Math.sqrt((1 / a[role] - 1) * (1 / b[role] - 1)))])) as Record<
    Role,
    number
  >

/** What the first look at the sentences says of each, the points that the author set apart standing among them. */
export function describeAmong(
  described: readonly Described[],
  alone: readonly Likelihoods[],
  structural: readonly Candidate[],
): Features[] {
  const all = [
    ...described.map(({ sentence }, index) => ({ start: sentence.span.start, likely: alone[index] as Likelihoods })),
    ...structural.map(({ opening, role }) => ({ start: opening.start, likely: SET_APART[role] })),
  ].sort((a, b) => a.start - b.start)
  const known = describeInWhole(all.map(({ likely }) => likely))
  const byLikelihoods = new Map(all.map(({ likely }, index) => [likely, known[index] ?? {}]))
  return alone.map((likely) => byLikelihoods.get(likely) ?? {})
}

/** The likelihood of each role by these weights, from what is known of a sentence and, where given, of its article. */
export const toLikelihoods = (weights: Weights, { features, byRole }: Described, whole: Features = {}): Likelihoods =>
  Object.fromEntries(ROLES.map((role) => [role, toLikelihood(weights[role], features, byRole[role], whole)])) as Record<
    Role,
    number
  >
