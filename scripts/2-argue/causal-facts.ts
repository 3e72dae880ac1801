import type { Sentence } from '../model/argument.ts'
import { isOverlapping, isWithin, type Span } from '../model/span.ts'
import { type Causal, findCausal } from './causal.ts'
import { type Found, LONG_PASSAGE, sideSpan, toFound } from './evidence-rule.ts'
import type { RuleName } from './link-weights.ts'
import { findPlainlyNamedIn } from './naming.ts'
import { foldedOf } from './reading.ts'
import { clauseAt, cueOf, type Field, type Side } from './sides.ts'

/** What one sentence says leads to what. Where a side is only pointed at (`this`, `因此`) it is the sentence before. */
interface Fact {
  readonly cause: Span
  readonly effect: Span
  readonly cue: Span
  readonly sentence: Span
  /** Whether the cause is only pointed at. */
  readonly isPointed: boolean
}

/** How a side takes part in a fact: it stands there, or its name does. */
interface Part {
  readonly side: Side
  readonly share: number
  readonly isThere: boolean
  /** The word by which it is named, where it is not there itself. */
  readonly named?: { readonly key: string; readonly span: Span }
}

/** A name counts from this share on. */
const LEAST_NAMED = 0.4
/** To stand in the same passage as the words says less than to open with them. */
const IN_PASSAGE = 0.75
/** Sentences back that a pointing word may reach for a point. */
const REACH = 2

const known = new WeakMap<Field, ReadonlyMap<string, readonly Found[]>>()

/** What the article's causal sentences say about two points. */
export function factsOf(field: Field, from: Side, to: Side): readonly Found[] {
  const all = known.get(field) ?? readFacts(field)
  known.set(field, all)
  return all.get(pairKey(from, to)) ?? []
}

const pairKey = (from: Side, to: Side): string => `${from.point.id} ${to.point.id}`

function readFacts(field: Field): Map<string, Found[]> {
  const found = new Map<string, Found[]>()
  const { sentences } = field.reading
  sentences.forEach((sentence, index) => {
    if (sentence.kind === 'code') return
    for (const fact of factsIn(field, sentence, index)) {
      const causes = partsIn(field, fact.cause, fact.effect, fact.isPointed ? index - 1 : index, fact.isPointed)
      const effects = partsIn(field, fact.effect, fact.cause, index, false)
      for (const cause of causes)
        for (const effect of effects) {
          if (cause.side === effect.side || (!cause.isThere && !effect.isThere && fact.isPointed)) continue
          const key = pairKey(cause.side, effect.side)
          const one = toFact(field, fact, cause, effect)
          if (one !== null) found.set(key, [...(found.get(key) ?? []), one])
        }
    }
  })
  return found
}

function factsIn(field: Field, { span, section }: Sentence, index: number): Fact[] {
  const before = field.reading.sentences[index - 1]
  const previous = before !== undefined && before.section === section ? before.span : null
  return [...findCausal(field.reading, span), ...findFollowing(field, span)].flatMap(
    ({ cause, effect, cue }): Fact[] => {
      if (effect === null) return []
      if (cause !== null) return [{ cause, effect, cue, sentence: span, isPointed: false }]
      return previous === null ? [] : [{ cause: previous, effect, cue, sentence: span, isPointed: true }]
    },
  )
}

/** `As a result, A, and B`: all that the sentence says follows from the one before; where it has a verb for it, that says more. */
function findFollowing(field: Field, span: Span): Causal[] {
  const { reading } = field
  const found = reading.cues.consequence.exec(foldedOf(reading, span))
  if (found === null) return []
  const cue = { start: span.start, end: span.start + found[0].length }
  if (findCausal(reading, span).some((one) => isOverlapping(one.cue, cue))) return []
  return [{ cause: null, effect: { start: cue.end, end: span.end }, cue }]
}

/** What the sentences of a side's passage say of causes and effects. */
export function factsWithin(field: Field, side: Side): readonly { cause: Span | null; effect: Span | null }[] {
  const made = within.get(side) ?? side.sentences.flatMap(({ span }) => findCausal(field.reading, span))
  within.set(side, made)
  return made
}

const within = new WeakMap<Side, readonly { cause: Span | null; effect: Span | null }[]>()

/** The sides that stand in a run, or are named there: where the words of one stand in it, no other of its sentence does. */
function partsIn(field: Field, run: Span, opposite: Span, index: number, isPointed: boolean): Part[] {
  const isOwned = field.sides.some((side) => isCalledIn(side, run))
  const here = field.sides.flatMap((side): Part[] => {
    if (isCalledIn(side, run))
      return [{ side, share: side.passage.end - side.passage.start < LONG_PASSAGE * 2 ? 1 : IN_PASSAGE, isThere: true }]
    if (!isOwned && !isCalledIn(side, opposite) && isTelling(side, run))
      return [{ side, share: IN_PASSAGE, isThere: true }]
    const named = findPlainlyNamedIn(field, side, run)
    return named === null || named.share < LEAST_NAMED ? [] : [{ side, share: named.share, isThere: false, named }]
  })
  if (!isPointed || here.some(({ isThere }) => isThere)) return here
  const near = field.sides
    .filter(({ place }) => place.last < index && index - place.last <= REACH)
    .sort((a, b) => b.place.last - a.place.last)[0]
  return near === undefined ? here : [...here, { side: near, share: 0.6, isThere: true }]
}

/** Whether the words that name a point stand in a run. */
const isCalledIn = ({ point }: Side, run: Span): boolean => point.label.some((span) => isOverlapping(span, run))

/** Whether a run is of the words by which a point is told. */
const isTelling = ({ point, sentences }: Side, run: Span): boolean =>
  isOverlapping(run, point.mentions[0]) || sentences.some(({ span }) => isWithin(run, span))

function toFact(field: Field, fact: Fact, cause: Part, effect: Part): Found | null {
  const isSame = cause.isThere && effect.isThere && isOverlapping(fact.effect, cause.side.point.mentions[0])
  if (isSame && !isOverlapping(fact.effect, effect.side.point.mentions[0])) return null
  // Points of one role stand side by side: a passage that one of them opens is often about another as well.
  const isChain = cause.side.point.role === effect.side.point.role
  if (isChain && cause.isThere && effect.isThere && cause.share * effect.share < 1) return null
  const rule: RuleName = ruleOf(cause, effect)
  const there = namingIn(field, cause, effect) ?? quoteOf(field, cause, fact.cause)
  const here = namingIn(field, effect, cause) ?? quoteOf(field, effect, fact.effect)
  return toFound(rule, cause.share * effect.share, cueOf(field, fact.cue), [there, here])
}

/** The clause of a side's own passage that names the other: it is what says that the one leads to the other. */
function namingIn(field: Field, own: Part, { named }: Part): Span | null {
  if (!own.isThere || named === undefined) return null
  return own.side.sentences.some(({ span }) => isWithin(named.span, span))
    ? clauseAt(field, own.side, named.span)
    : null
}

/** The run where it stands in the side's own passage; else what the passage says of the word that names it. */
function quoteOf(field: Field, { side, isThere, named }: Part, run: Span): Span {
  if (isThere && isWithin(run, side.passage)) return run
  return named === undefined ? side.point.mentions[0] : sideSpan(field, side, named.key)
}

function ruleOf(cause: Part, effect: Part): RuleName {
  if (cause.isThere && effect.isThere) return 'says-so'
  if (cause.isThere) return 'says-what-follows'
  return effect.isThere ? 'says-where-from' : 'says-of-both'
}
