import type { Role, Sentence } from '../model/argument.ts'
import { isOverlapping, type Span } from '../model/span.ts'
import { foldedOf, type Reading } from './reading.ts'
import { toPairs } from './spoken-features.ts'
import { MOST_IN_PARAGRAPH, WEIGHTS } from './weights.ts'

/** A clause that speaks for a role, and how clearly. */
export interface Spoken {
  readonly sentence: Sentence
  readonly clause: Span
  readonly role: Role
  /** 0 to 1: how likely a careful reader takes it for a point of the role. */
  readonly score: number
  /** The same by its own words alone. */
  readonly alone: number
  readonly paragraph: number
  /** Whether it stands in the passage of a point of another role. */
  readonly isInside: boolean
}

/** Of the clauses that speak for roles those that stand side by side: not too many of a paragraph, none twice, none for two roles, none torn. */
export const chooseSpoken = (reading: Reading, spoken: readonly Spoken[]): Spoken[] =>
  dropTorn(reading, dropRivals(dropRepeats(reading, dropCrowded(spoken))))

/** A paragraph gives few points to one role. */
function dropCrowded(spoken: readonly Spoken[]): Spoken[] {
  const rank = new Map<Spoken, number>()
  for (const beside of Map.groupBy(spoken, ({ role, paragraph }) => `${role} ${paragraph}`).values()) {
    const sorted = [...beside].sort((a, b) => b.score - a.score || a.clause.start - b.clause.start)
    for (const [index, one] of sorted.entries()) rank.set(one, index)
  }
  return spoken.filter((one) => (rank.get(one) ?? 0) < MOST_IN_PARAGRAPH)
}

/** Of clauses of one role that say the same, the strongest stays. */
function dropRepeats(reading: Reading, spoken: readonly Spoken[]): Spoken[] {
  const kept: Spoken[] = []
  for (const one of [...spoken].sort((a, b) => worthOf(b) - worthOf(a) || a.clause.start - b.clause.start)) {
    const words = foldedOf(reading, one.clause)
    const isRepeat = kept.some(
      ({ role, clause }) => role === one.role && likeness(reading, words, foldedOf(reading, clause)) >= WEIGHTS.repeat,
    )
    if (!isRepeat) kept.push(one)
  }
  return kept.sort((a, b) => a.clause.start - b.clause.start)
}

/** Of one clause that speaks for two roles only the likelier is a point. */
const dropRivals = (spoken: readonly Spoken[]): Spoken[] =>
  spoken.filter(
    (one) =>
      !spoken.some((other) => isOverlapping(other.clause, one.clause) && other !== one && other.score > one.score),
  )

/** A sentence is two points only where a mark parts them: of two that would tear a clause the likelier stays. */
const dropTorn = (reading: Reading, spoken: readonly Spoken[]): Spoken[] =>
  spoken.filter(
    (one) =>
      !spoken.some(
        (other) =>
          other !== one &&
          other.sentence === one.sentence &&
          other.score >= one.score &&
          !isParted(reading, one.clause.start < other.clause.start ? other : one),
      ),
  )

/** Whether a mark, or an `and`, stands right before the clause. */
const isParted = ({ text }: Reading, { sentence, clause }: Spoken): boolean =>
  PARTED.test(text.slice(sentence.span.start, clause.start))
const PARTED = /(^|[^\p{L}\p{N}\s'’"”)）-]|\b(and|but|so|while|or))\s*$/iu

/** Its score; less inside the passage of another point. */
const worthOf = (one: Spoken): number => one.score - (one.isInside ? 0.2 : 0)

/** Share of words, in Chinese of character pairs, that two runs have in common (Dice). Letters of long English clauses are much alike whatever they say. */
function likeness(reading: Reading, a: string, b: string): number {
  const [x, y] = reading.language === 'en' ? [toWords(a), toWords(b)] : [toPairs(a), toPairs(b)]
  const shared = [...x].filter((pair) => y.has(pair)).length
  return x.size + y.size === 0 ? 0 : (2 * shared) / (x.size + y.size)
}

const toWords = (words: string): Set<string> => new Set(words.match(/[\p{L}\p{N}]+/gu))
