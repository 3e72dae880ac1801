import { EVIDENCE_RULES } from './evidence.ts'
import type { Found } from './evidence-rule.ts'
import { FURTHER_PIECES, type RuleName } from './link-weights.ts'
import type { Field, Side } from './sides.ts'

/** Two points and all that speaks for a link from the first to the second. */
export interface Pair {
  readonly from: Side
  readonly to: Side
  readonly found: readonly Found[]
  /** How fully each rule is borne out. */
  readonly shares: ReadonlyMap<RuleName, number>
}

/** A pair with how sure what speaks for it is by itself, and how likely a careful reader links it beside the others; 0 to 1 each. */
export interface Rated {
  readonly pair: Pair
  readonly confidence: number
  readonly likelihood: number
}

/** A weight or a likelihood as it is shown and written. */
export const toHundredths = (value: number): number => Math.round(value * 100) / 100

/** Every two points that could be linked and have something in common. */
export function findPairs(field: Field): Pair[] {
  return field.sides.flatMap((to) =>
    field.sides
      .filter((from) => from !== to && isAllowed(from, to))
      .map((from) => findPair(field, from, to))
      .filter(({ found }) => found.length > 0),
  )
}

function findPair(field: Field, from: Side, to: Side): Pair {
  const found = EVIDENCE_RULES.flatMap((rule) => rule(field, from, to))
  return { from, to, found, shares: sharesOf(found) }
}

/** Links run along the line, or from cause to cause and risk to risk. */
const isAllowed = ({ point: from }: Side, { point: to }: Side): boolean =>
  from.role !== 'strategy' && (to.role !== 'cause' || from.role === 'cause')

/** How fully each rule is borne out: by its best piece, and a little more by further ones. Words in common are one reason, however many. */
function sharesOf(found: readonly Found[]): Map<RuleName, number> {
  const all = new Map<RuleName, number[]>()
  for (const { rule, share } of found) all.set(rule, [...(all.get(rule) ?? []), share])
  const shares = new Map(
    [...all].map(([rule, pieces]) => [rule, CLOSE_RULES.has(rule) ? Math.max(...pieces) : add(pieces)]),
  )
  const [words, matters] = [shares.get('shared-term') ?? 0, shares.get('same-matter') ?? 0]
  if (words > 0 && matters > 0) shares.delete(words >= matters ? 'same-matter' : 'shared-term')
  return shares
}

const CLOSE_RULES: ReadonlySet<RuleName> = new Set(['shared-term', 'same-matter'])

const add = (pieces: readonly number[]): number =>
  Math.min(
    1,
    [...pieces].sort((a, b) => b - a).reduce((sum, share, index) => sum + share * (FURTHER_PIECES[index] ?? 0), 0),
  )
