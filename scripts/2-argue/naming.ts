import { isOverlapping, type Span } from '../model/span.ts'
import { MATTER } from './concepts.ts'
import type { Field, Side } from './sides.ts'
import { isCommon, type Term } from './terms.ts'

/** A run that names a point: how much of its name stands there, 0 to 1, and the word that says most. */
export interface Named {
  readonly key: string
  readonly span: Span
  readonly share: number
  /** Whether words of its name stand there, not only one of its heading or its passage. */
  readonly isByName: boolean
}

/** So many of a name's words, the rarest, are what one has to see to know it again. */
const TELLING_WORDS = 3
/** A word of the same matter stands for the name's own word by so much. */
const OTHER_WORD = 0.7
/** A word of the passage that is not in the name counts so much. */
const PASSAGE_WORD = 0.5
/** … and so much if it stands in what its author headed it with. */
const HEADING_WORD = 0.8

/** Words that any argument uses do not tell by themselves which point is meant. */
const COMMON_WORDS = 0.5

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
  const places = placesOf(terms)
  const words = nameWordsOf(field, side)
  const whole = words.slice(0, TELLING_WORDS).reduce((sum, { weight }) => sum + weight, 0)
  const held = words.flatMap((word) => findWord(field, word, places) ?? [])
  const coverage = whole === 0 ? 0 : Math.min(1, held.reduce((sum, { value }) => sum + value, 0) / whole)
  const passage = findPassageWord(field, side, terms)
  const best = [...held, ...(passage === null ? [] : [passage])].sort((a, b) => b.value - a.value)[0]
  if (best === undefined) return null
  const isCommonOnly = (held.length > 0 ? held : [best]).every(({ key }) => isCommon(key))
  const share = Math.min(1, coverage * 0.85 + (passage?.value ?? 0) * 0.5) * Math.min(1, 0.3 + best.value)
  const isByName = held.length > 0
  return { key: best.key, span: best.span, share: isCommonOnly ? share * COMMON_WORDS : share, isByName }
}

const firsts = new WeakMap<readonly Term[], ReadonlyMap<string, Span>>()

/** Where each word of a run first stands. Every point is looked for in every run: this is asked once for all of them. */
function placesOf(terms: readonly Term[]): ReadonlyMap<string, Span> {
  const known = firsts.get(terms)
  if (known !== undefined) return known
  const places = new Map<string, Span>()
  for (const { key, span } of terms) if (!places.has(key)) places.set(key, span)
  firsts.set(terms, places)
  return places
}

/** A word that names a point, where it stands in a run, and what it says. */
interface Held {
  readonly key: string
  readonly span: Span
  readonly value: number
}

/** A word of a name in a run, itself or by another word for the same matter. */
function findWord(field: Field, { key, matters, weight }: NameWord, places: ReadonlyMap<string, Span>): Held | null {
  const own = places.get(key)
  if (own !== undefined) return { key, span: own, value: weight }
  const matter = [...matters].find((one) => places.has(one))
  const other = matter === undefined ? undefined : places.get(matter)
  const value = matter === undefined ? 0 : weight * OTHER_WORD * field.rarity(matter)
  return other === undefined || value === 0 ? null : { key, span: other, value }
}

/** The word of a run that says most of a point's passage and is not in its name. */
function findPassageWord(field: Field, side: Side, terms: readonly Term[]): Held | null {
  const shareOf = (key: string): number => {
    if (!side.head.has(key)) return PASSAGE_WORD * 0.7
    return isHeaded(side) ? HEADING_WORD : PASSAGE_WORD
  }
  return (
    terms
      .filter(({ key }) => !key.startsWith(MATTER) && side.keys.has(key) && !side.name.has(key))
      .map(({ key, span }) => ({ key, span, value: shareOf(key) * field.rarity(key) }))
      .sort((a, b) => b.value - a.value)[0] ?? null
  )
}

/** Whether a point opens with a heading: all of that is its name, however short its label. */
const isHeaded = ({ point, sentences }: Side): boolean =>
  sentences.some(({ kind, span }) => kind === 'heading' && isOverlapping(span, point.mentions[0]))

/** How much it adds to a name, or takes from it, that the run names it more, or less, than any other point of its role. */
const PLAINNESS = 0.5

/** A point that a run names, the more plainly the less it names others of its role. */
export function findPlainlyNamedIn(field: Field, side: Side, run: Span): Named | null {
  const named = allNamedIn(field, run)
  const own = named.get(side)
  if (own === undefined) return null
  const others = field.sides.filter((other) => other !== side && other.point.role === side.point.role)
  const rival = Math.max(0, ...others.map((other) => named.get(other)?.share ?? 0))
  const more = (own.share - rival) * PLAINNESS
  return { ...own, share: Math.max(0, Math.min(1, own.share + (own.isByName ? more : Math.min(0, more)))) }
}

const runs = new WeakMap<Field, Map<string, ReadonlyMap<Side, Named>>>()

/** The points that a run names, each with how much of its name stands there. */
function allNamedIn(field: Field, run: Span): ReadonlyMap<Side, Named> {
  const known = runs.get(field) ?? new Map<string, ReadonlyMap<Side, Named>>()
  runs.set(field, known)
  const key = `${run.start}-${run.end}`
  const made = known.get(key) ?? nameAll(field, run)
  known.set(key, made)
  return made
}

const nameAll = (field: Field, run: Span): Map<Side, Named> =>
  new Map(
    field.sides.flatMap((side): [Side, Named][] => {
      const named = findNamedIn(field, side, run)
      return named === null ? [] : [[side, named]]
    }),
  )
