import type { LinkModel } from './link-weights.ts'
import { toLikelihood } from './logistic.ts'
import { describePairs } from './pair-features.ts'
import { type Pair, type Rated, toHundredths } from './pairs.ts'
import type { Field } from './sides.ts'
import { toStatedSureness, toSureness } from './sureness.ts'

/**
 * How likely a careful reader draws each link, beside the others of its article: a logistic regression. What the article
 * surely states is a reason whatever stands beside it.
 */
export function ratePairs(field: Field, pairs: readonly Pair[], model: LinkModel): Rated[] {
  const described = describePairs(field, pairs, model)
  return pairs.map((pair, index) => {
    const stated = toStatedSureness(pair, model)
    const likelihood = Math.max(
      toLikelihood(model.likely, described[index] ?? {}),
      stated < model.leastStated ? 0 : stated,
    )
    return { pair, likelihood: toHundredths(likelihood), confidence: toHundredths(toSureness(pair, model)) }
  })
}
