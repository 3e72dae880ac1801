import { FACETS } from '../language/facets.ts'
import type { Point, Sentence } from '../model/argument.ts'
import { isOverlapping, isWithin, type Span, wordsOf } from '../model/span.ts'
import type { Candidate } from './candidates.ts'
import { splitClauses } from './clauses.ts'
import { foldedOf, type Reading } from './reading.ts'
import type { Term, TermFinder } from './terms.ts'

/** A point with all that links are found by. */
export interface Side {
  readonly point: Point
  readonly announce: Span | null
  readonly sentences: readonly Sentence[]
  /** Keys of the terms in its label and opening, and in its whole body. */
  readonly head: ReadonlySet<string>
  readonly terms: readonly Term[]
  readonly keys: ReadonlySet<string>
  /** Keys of the terms in its label alone. */
  readonly name: ReadonlySet<string>
  readonly facets: ReadonlyMap<string, Span>
  /** The matters its label names. */
  readonly nameFacets: ReadonlyMap<string, Span>
}

/** The points side by side: how rare a term is among them, and what the article is about as a whole. */
export interface Field {
  readonly reading: Reading
  readonly sides: readonly Side[]
  readonly find: TermFinder
  /** 0 to 1: how much it says that two points share this term. */
  readonly rarity: (key: string) => number
  /** 0 to 1: how much it says that a name has this term. */
  readonly nameRarity: (key: string) => number
  readonly facetShare: (name: string) => number
  /** 0 to 1: how much it says that two names are about this matter. */
  readonly nameFacetRarity: (name: string) => number
}

/** A term in more than this share of the points is what the article is about, and links nothing. */
const TOPIC_SHARE = 0.4
/** In a map of few points one chain and a half is still no topic. */
const TOPIC_COUNT = 4
/** So many sentences outside all points use a word that the article uses throughout; it and the words of the title count less. */
const THROUGHOUT = 2
const TOPIC_DISCOUNT = 0.55

/** Puts the points side by side. */
export function toField(
  reading: Reading,
  points: readonly Point[],
  candidates: readonly Candidate[],
  find: TermFinder,
): Field {
  const sides = points.map((point, index) => toSide(reading, point, candidates[index]?.announce ?? null, find))
  const outside = countOutside(reading, points, find)
  const { title, subtitle } = reading.article
  const inTitle = new Set([title, subtitle].flatMap((span) => (span ? find(span).map(({ key }) => key) : [])))
  const count = (key: string): number => sides.filter((side) => side.keys.has(key)).length
  // A word in one cause, one risk and one strategy runs through the line: it is as rare as a word in two of them.
  const spread = (key: string): number => {
    const roles = new Set(sides.filter((side) => side.keys.has(key)).map(({ point }) => point.role))
    return roles.size > 2 ? 1 : 0
  }
  const rarity = (key: string): number => {
    const among = count(key)
    if (among / sides.length > TOPIC_SHARE && among > TOPIC_COUNT) return 0
    const isThroughout = inTitle.has(key) || (outside.get(key) ?? 0) >= THROUGHOUT
    return (2 / Math.max(2, among - spread(key))) * (isThroughout ? TOPIC_DISCOUNT : 1)
  }
  const facetShare = (name: string): number => sides.filter((side) => side.facets.has(name)).length / sides.length
  const nameFacetRarity = (name: string): number =>
    2 / Math.max(2, sides.filter((side) => side.nameFacets.has(name)).length)
  const nameRarity = (key: string): number => 2 / Math.max(2, sides.filter((side) => side.name.has(key)).length)
  return { reading, sides, find, rarity, nameRarity, facetShare, nameFacetRarity }
}

/** How many sentences that belong to no point use each term. */
function countOutside(reading: Reading, points: readonly Point[], find: TermFinder): Map<string, number> {
  const counts = new Map<string, number>()
  const free = reading.sentences.filter(
    ({ span, kind }) => kind === 'prose' && !points.some(({ body }) => isOverlapping(body, span)),
  )
  for (const { span } of free)
    for (const key of new Set(find(span).map((term) => term.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function toSide(reading: Reading, point: Point, announce: Span | null, find: TermFinder): Side {
  const sentences = reading.sentences.filter(({ span }) => span.start < point.body.end && span.end > point.body.start)
  const inBody = sentences.filter(({ span }) => isWithin(span, point.body) || sentences.length === 1)
  const own = inBody.length > 0 ? inBody : sentences
  const terms = own.flatMap(({ span }) => withPairs(reading, find(clip(span, point.body))))
  const keysOf = (spans: readonly Span[]): string[] =>
    spans.flatMap((span) => withPairs(reading, find(span))).map(({ key }) => key)
  const head = keysOf([...point.label, point.mentions[0]])
  return {
    point,
    announce,
    sentences: own,
    head: new Set(head),
    terms,
    keys: new Set([...terms.map(({ key }) => key), ...head]),
    name: new Set(keysOf(point.label)),
    nameFacets: findFacets(reading, point.label),
    facets: findFacets(
      reading,
      own.map(({ span }) => clip(span, point.body)),
    ),
  }
}

/** The terms, and each two that stand side by side as a term of their own: 技术供给, `block propagation`. */
function withPairs(reading: Reading, terms: readonly Term[]): Term[] {
  const pairs = terms.slice(1).flatMap((term, index) => {
    const before = terms[index] as Term
    const between = reading.text.slice(before.span.end, term.span.start)
    if (!/^[ -]?$/.test(between) || before.key.includes(' ')) return []
    return [{ key: `${before.key} ${term.key}`, span: { start: before.span.start, end: term.span.end } }]
  })
  return [...terms, ...pairs].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

const clip = (span: Span, within: Span): Span => ({
  start: Math.max(span.start, within.start),
  end: Math.min(span.end, within.end),
})

/** The matters a passage names, each with its first word. */
function findFacets(reading: Reading, spans: readonly Span[]): Map<string, Span> {
  const found = new Map<string, Span>()
  for (const span of spans)
    for (const { name, pattern } of FACETS) {
      if (found.has(name)) continue
      const first = foldedOf(reading, span).matchAll(pattern).next().value
      if (first !== undefined)
        found.set(name, { start: span.start + first.index, end: span.start + first.index + first[0].length })
    }
  return found
}

/** Where a term first stands in a side. */
export const placeOf = (side: Side, key: string): Span | null =>
  side.terms.find((term) => term.key === key)?.span ?? null

/** The clause around an offset, short enough to be quoted; the sentence where it has only one. */
export function clauseAt(field: Field, side: Side, at: Span): Span {
  const sentence = side.sentences.find(({ span }) => span.start <= at.start && span.end >= at.end)
  if (sentence === undefined) return side.point.mentions[0]
  const clauses = splitClauses(field.reading.text, sentence.span)
  return clauses.find((clause) => clause.start <= at.start && clause.end >= at.end) ?? sentence.span
}

/** The words of a span as they stand in the article. */
export const cueOf = (field: Field, span: Span): string => wordsOf(field.reading.text, span)
