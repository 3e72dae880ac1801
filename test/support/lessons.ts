import type { Candidate } from '../../scripts/2-argue/candidates.ts'
import { toOutline } from '../../scripts/2-argue/outline.ts'
import { toReading } from '../../scripts/2-argue/reading.ts'
import { findSectionRoles } from '../../scripts/2-argue/roles.ts'
import { findFreeSentences, isOpenTo } from '../../scripts/2-argue/spoken.ts'
import { type Described, describeSentences } from '../../scripts/2-argue/spoken-features.ts'
import { describeAmong, type SpokenModel, toLikelihoods, type Weights } from '../../scripts/2-argue/spoken-model.ts'
import { findStructuralPoints } from '../../scripts/2-argue/structure.ts'
import type { Features } from '../../scripts/2-argue/word-features.ts'
import type { Role } from '../../scripts/model/argument.ts'
import { isOverlapping } from '../../scripts/model/span.ts'
import type { Annotated } from './corpus.ts'
import { type Example, train } from './logistic.ts'
import { toQuoteFinder } from './quotes.ts'

// What the weights of `2-argue/spoken-weights.ts` are learned from, and how.

/** An article's free sentences in the order of the text, each with how far it is a point of each role (0 to 1; `null` where it cannot be one). */
export interface Lesson {
  readonly described: readonly Described[]
  readonly labels: readonly Readonly<Record<Role, number | null>>[]
  /** The points that the author set apart. */
  readonly structural: readonly Candidate[]
}

/** From this likelihood on a sentence is a point: half of the F1 that can be had, where F1 is highest (Lipton et al. 2014), and a little more, since a wrong point costs more than a missing one. */
const THRESHOLD = 0.28
/** Ridge penalty on each weight but the bias, for sentences by themselves and in the whole. */
const PENALTY = { alone: 6, inWhole: 30 }
/** The second look must learn from a first look as unsure as it will be: each article's comes from the others, in so many groups. */
const GROUPS = 6

/** The free sentences of an article, each with the share of its maps that have a point there. */
export function toLesson({ article, references }: Annotated): Lesson {
  const reading = toReading(article)
  const outline = toOutline(reading)
  const roles = findSectionRoles(reading, outline)
  const structural = findStructuralPoints(reading, outline, roles)
  const find = toQuoteFinder(reading.text)
  const maps = references.map(({ points }) => points.map(({ role, quote }) => ({ role, span: find(quote) })))
  const free = findFreeSentences(reading, outline, structural)
  const labels = free.map(({ span }) => {
    const toLabel = (role: Role): number | null => {
      if (!isOpenTo(role, structural, span)) return null
      const having = maps.filter((points) =>
        points.some((point) => point.role === role && point.span !== null && isOverlapping(point.span, span)),
      )
      return having.length / Math.max(1, maps.length)
    }
    return { cause: toLabel('cause'), risk: toLabel('risk'), strategy: toLabel('strategy') }
  })
  return { described: describeSentences(reading, free, roles, structural), labels, structural }
}

/**
 * Learns both looks at a sentence from each set of lessons by itself, and asks all of them alike: the weights are the mean of what the sets
 * give, whatever their size. Articles written for practice avoid the words that give a role away, those of others do not, and one regression
 * over both lets the larger set outvote the smaller.
 */
export const toModel = (sets: readonly (readonly Lesson[])[]): SpokenModel => {
  const models = sets.filter(({ length }) => length > 0).map(toModelOf)
  const meanOf = (look: 'alone' | 'inWhole'): Weights => {
    const ofRole = (role: Role): Features => toMean(models.map((model) => model[look][role]))
    return { cause: ofRole('cause'), risk: ofRole('risk'), strategy: ofRole('strategy') }
  }
  return { threshold: THRESHOLD, alone: meanOf('alone'), inWhole: meanOf('inWhole') }
}

function toMean(all: readonly Features[]): Features {
  const names = new Set(all.flatMap((one) => Object.keys(one)))
  return Object.fromEntries(
    [...names].map((name) => [name, all.reduce((sum, one) => sum + (one[name] ?? 0), 0) / all.length]),
  )
}

/** Learns both looks from one set. */
function toModelOf(lessons: readonly Lesson[]): Omit<SpokenModel, 'threshold'> {
  const learnAlone = (own: readonly Lesson[]): Weights => learn(own, [], PENALTY.alone)
  const groups = Array.from({ length: GROUPS }, (_, group) =>
    learnAlone(lessons.filter((_, index) => index % GROUPS !== group)),
  )
  const whole = lessons.flatMap(({ described, structural }, index) => {
    const weights = groups[index % GROUPS] as Weights
    const alone = described.map((one) => toLikelihoods(weights, one))
    return describeAmong(described, alone, structural)
  })
  return { alone: learnAlone(lessons), inWhole: learn(lessons, whole, PENALTY.inWhole) }
}

/** Weights for each role, from what is known of each sentence and, where given, of its article. */
function learn(lessons: readonly Lesson[], whole: readonly Features[], penalty: number): Weights {
  const rows = lessons.flatMap(({ described, labels }) =>
    described.map((one, index) => ({ ...one, label: labels[index] })),
  )
  const ofRole = (role: Role): Record<string, number> => {
    const examples = rows.flatMap(({ features, byRole, label }, index): Example[] => {
      const own = label?.[role] ?? null
      return own === null ? [] : [{ features: { ...features, ...byRole[role], ...whole[index] }, label: own }]
    })
    return train(examples, penalty)
  }
  return { cause: ofRole('cause'), risk: ofRole('risk'), strategy: ofRole('strategy') }
}
