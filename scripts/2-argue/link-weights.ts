import type { Basis } from '../model/argument.ts'

/** What each rule is worth by itself, at most all its pieces together, and whether it rests on what the article states. */
export interface RuleWeight {
  readonly weight: number
  readonly cap: number
  readonly basis: Basis
}

/**
 * Names of the rules: keys of the labels `rule.*`.
 * The weights of the connectives follow their reliability as measured on GCDT, SCTB, SciDTB and SU-CDTB; the rest are proposals.
 */
export const RULES = {
  'says-so': { weight: 0.85, cap: 0.85, basis: 'stated' },
  'names-what-it-answers': { weight: 0.7, cap: 0.8, basis: 'stated' },
  'says-what-follows': { weight: 0.65, cap: 0.75, basis: 'stated' },
  'says-where-from': { weight: 0.65, cap: 0.75, basis: 'stated' },
  'carries-on': { weight: 0.55, cap: 0.6, basis: 'stated' },
  'announced-together': { weight: 0.75, cap: 0.75, basis: 'stated' },
  'refers-back': { weight: 0.6, cap: 0.6, basis: 'stated' },
  'follows-at-once': { weight: 0.65, cap: 0.65, basis: 'stated' },
  'names-it': { weight: 0.65, cap: 0.65, basis: 'inferred' },
  'shared-term': { weight: 0.4, cap: 0.7, basis: 'inferred' },
  'names-same-matter': { weight: 0.42, cap: 0.42, basis: 'inferred' },
  'same-matter': { weight: 0.3, cap: 0.35, basis: 'inferred' },
  'turns-around': { weight: 0.25, cap: 0.25, basis: 'inferred' },
  'stands-under': { weight: 0.5, cap: 0.5, basis: 'inferred' },
} as const satisfies Record<string, RuleWeight>

export type RuleName = keyof typeof RULES

/** Evidence below this says too little to be shown. */
export const LEAST_EVIDENCE = 0.1
/** A link past the risks has one piece of evidence of this weight at least: weak hints do not add up to a reason. */
export const LEAST_STRONGEST = 0.28
/** A link that rests on what the article states has one piece of stated evidence of this weight at least. */
export const LEAST_STATED = 0.35
/** The best link to a point is drawn from this confidence on, a further one from the second. */
export const LEAST_CONFIDENCE = {
  'answered-by': { best: 0.35, further: 0.5 },
  'leads-to': { best: 0.45, further: 0.5 },
}
/** Links between points of one role need more. */
export const LEAST_IN_ROLE = 0.6
/** Where a strategy answers a risk as surely as the first, a cause is drawn to it only from the second on. */
export const LEAST_PAST_RISKS = 0.5
export const LEAST_BESIDE_RISK = 0.7
/** A further source of the same point must come this close to the best. */
export const NEAR_BEST = 0.6
/** A quote longer than this is cut to one of its clauses. */
export const LONGEST_QUOTE = 110
/** No point has more links towards it than this. */
export const MOST_SOURCES = 5
