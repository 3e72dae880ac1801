import type { Span } from '../model/span.ts'
import { MATTER } from './concepts.ts'
import type { Field, Side } from './sides.ts'
import type { Term } from './terms.ts'

/** A run that names a point: how much of its name stands there, 0 to 1, and the word that says most. */
export interface Named {
  readonly key: string
  readonly span: Span
  readonly share: number
}

/** So many of a name's words, the rarest, are what one has to see to know it again. */
const TELLING_WORDS = 3
/** A word of the same matter stands for the name's own word by so much. */
const OTHER_WORD = 0.7
/** A word of the passage that is not in the name counts so much. */
const PASSAGE_WORD = 0.5

interface NameWord {
  readonly key: string
  readonly matters: ReadonlySet<string>
  readonly weight: number
}

const names = new WeakMap<Side, readonly NameWord[]>()

/** The words of a point's label with what each says: rare among the points and among their names says most. */
function nameWordsOf(field: Field, side: Side): readonly NameWord[] {
  const known = names.get(side)
  if (known !== undefined) return known
  const terms = side.point.label.flatMap((span) => field.find(span))
  const words = terms.filter(({ key }) => !key.startsWith(MATTER))
  const found = words
    .filter(({ key }, index) => words.findIndex((one) => one.key === key) === index)
    .map(({ key, span }) => ({
      key,
      matters: new Set(
        terms.filter((term) => term.key.startsWith(MATTER) && isOver(term, span)).map((term) => term.key),
      ),
      weight: 0.15 + 0.85 * field.rarity(key) * (0.5 + 0.5 * field.nameRarity(key)),
    }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
  names.set(side, found)
  return found
}

const isOver = (term: Term, span: Span): boolean => term.span.start < span.end && term.span.end > span.start

/** How much of a point's name a run of text holds, in its own words or in others for the same matter. */
export function findNamedIn(field: Field, side: Side, run: Span): Named | null {
  const terms = field.find(run)
  if (terms.length === 0) return null
  const places = new Map<string, Span>()
  for (const { key, span } of terms) if (!places.has(key)) places.set(key, span)
  const words = nameWordsOf(field, side)
  const whole = words.slice(0, TELLING_WORDS).reduce((sum, { weight }) => sum + weight, 0)
  let held = 0
  let best: { key: string; span: Span; value: number } | null = null
  for (const { key, matters, weight } of words) {
    const matter = [...matters].find((one) => places.has(one))
    const value = weight * (places.has(key) ? 1 : matter === undefined ? 0 : OTHER_WORD * field.rarity(matter))
    const span = places.get(key) ?? (matter === undefined ? undefined : places.get(matter))
    if (value === 0 || span === undefined) continue
    held += value
    if (best === null || value > best.value) best = { key, span, value }
  }
  const passage = terms
    .filter(({ key }) => !key.startsWith(MATTER) && side.keys.has(key) && !side.name.has(key))
    .map(({ key, span }) => ({ key, span, value: PASSAGE_WORD * field.rarity(key) * (side.head.has(key) ? 1 : 0.7) }))
    .sort((a, b) => b.value - a.value)[0]
  if (passage !== undefined && (best === null || passage.value > best.value)) best = passage
  if (best === null) return null
  const coverage = whole === 0 ? 0 : Math.min(1, held / whole)
  return {
    key: best.key,
    span: best.span,
    share: Math.min(1, coverage * 0.85 + (passage?.value ?? 0) * 0.5) * Math.min(1, 0.3 + best.value),
  }
}
