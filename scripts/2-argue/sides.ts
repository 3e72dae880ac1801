import { FACETS } from '../language/facets.ts'
import type { Point, Sentence } from '../model/argument.ts'
import type { Section } from '../model/article.ts'
import { isOverlapping, isWithin, type Span, wordsOf } from '../model/span.ts'
import type { Candidate } from './candidates.ts'
import { splitClauses } from './clauses.ts'
import { MATTER } from './concepts.ts'
import { findInstances } from './no-claims.ts'
import { toPassage } from './passages.ts'
import { foldedOf, paragraphOf, type Reading } from './reading.ts'
import type { Term, TermFinder } from './terms.ts'

/** A point with all that links are found by. */
export interface Side {
  readonly point: Point
  /** What the article says of it: its body, and of a sentence told as prose all up to the next point or the paragraph's end. */
  readonly passage: Span
  readonly announce: Span | null
  /** Whether its author set it apart: an item, a section, a cell, something in bold or with a head. */
  readonly isSetApart: boolean
  /** Whether it is a part beside others that each tell a matter through. */
  readonly isParallel: boolean
  /** The sentences of its passage that belong to no point inside it. */
  readonly sentences: readonly Sentence[]
  readonly place: Place
  /** Keys of the terms in its label and opening, and the terms: a name may be cut otherwise than in its sentence. */
  readonly head: ReadonlySet<string>
  readonly headTerms: readonly Term[]
  /** The terms in its body, and the keys of all. */
  readonly terms: readonly Term[]
  readonly keys: ReadonlySet<string>
  /** Keys of the terms in its label alone. */
  readonly name: ReadonlySet<string>
  /** The broad matters its label names, each with its first word. */
  readonly broad: ReadonlyMap<string, Span>
}

/** Where a side stands: its first and last sentence by number, the innermost section, the paragraphs it opens and ends in. */
export interface Place {
  readonly first: number
  readonly last: number
  readonly section: string | null
  readonly opens: number
  readonly ends: number
  /** The row of a table that it is a cell of, by number; `null` outside tables. */
  readonly row: number | null
  /** The headings it stands under, its own included. */
  readonly headings: readonly Span[]
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
  /** 0 to 1: how much it says that two names are about this broad matter. */
  readonly broadRarity: (name: string) => number
  /** How much it says that both name a matter, beside that both use a word. */
  readonly matterShare: number
  /** Less than 1 for a word of the title, or one that the article uses throughout. */
  readonly throughoutShare: (key: string) => number
  /** Keys of the words of the title and subtitle. */
  readonly titleKeys: ReadonlySet<string>
}

/** A term in more than this share of the points is what the article is about, and links nothing. */
const TOPIC_SHARE = 0.4
/** In a map of few points one chain and a half is still no topic. */
const TOPIC_COUNT = 4
/** So many sentences outside all points use a word that the article uses throughout; it and the words of the title count less. */
const THROUGHOUT = 2
const TOPIC_DISCOUNT = 0.55
/** To name the same matter in other words says less than to use the same word. */
const MATTER_DISCOUNT = 0.8

/** Puts the points side by side. */
export function toField(
  reading: Reading,
  points: readonly Point[],
  candidates: readonly Candidate[],
  find: TermFinder,
): Field {
  const passages = points.map((point, index) => toPassage(reading, point, points, candidates[index] ?? null))
  const sides = points.map((_one, index) => toSide(reading, index, points, passages, candidates[index] ?? null, find))
  const outside = countOutside(reading, passages, find)
  const { title, subtitle } = reading.article
  const titleKeys = new Set([title, subtitle].flatMap((span) => (span ? find(span).map(({ key }) => key) : [])))
  const count = (key: string): number => sides.filter((side) => side.keys.has(key)).length
  const kindShare = (key: string): number => (key.startsWith(MATTER) ? MATTER_DISCOUNT : 1)
  // A word in one cause, one risk and one strategy runs through the line: it is as rare as a word in two of them.
  const spread = (key: string): number => {
    const roles = new Set(sides.filter((side) => side.keys.has(key)).map(({ point }) => point.role))
    return roles.size > 2 ? 1 : 0
  }
  const throughoutShare = (key: string): number =>
    titleKeys.has(key) || (outside.get(key) ?? 0) >= THROUGHOUT ? TOPIC_DISCOUNT : 1
  const rarity = (key: string): number => {
    const among = count(key)
    if (among / sides.length > TOPIC_SHARE && among > TOPIC_COUNT) return 0
    return (2 / Math.max(2, among - spread(key))) * throughoutShare(key) * kindShare(key)
  }
  const nameRarity = (key: string): number => 2 / Math.max(2, sides.filter((side) => side.name.has(key)).length)
  const broadRarity = (name: string): number => 2 / Math.max(2, sides.filter((side) => side.broad.has(name)).length)
  const known = new Map<string, number>()
  const once = (key: string): number => {
    const value = known.get(key) ?? rarity(key)
    known.set(key, value)
    return value
  }
  return {
    reading,
    sides,
    find,
    rarity: once,
    nameRarity,
    broadRarity,
    matterShare: MATTER_DISCOUNT,
    throughoutShare,
    titleKeys,
  }
}

/** How many sentences that belong to no point use each term. */
function countOutside(reading: Reading, passages: readonly Span[], find: TermFinder): Map<string, number> {
  const counts = new Map<string, number>()
  const free = reading.sentences.filter(
    ({ span, kind }) => kind === 'prose' && !passages.some((passage) => isOverlapping(passage, span)),
  )
  for (const { span } of free)
    for (const key of new Set(find(span).map((term) => term.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function toSide(
  reading: Reading,
  index: number,
  points: readonly Point[],
  passages: readonly Span[],
  candidate: Candidate | null,
  find: TermFinder,
): Side {
  const point = points[index] as Point
  const passage = passages[index] as Span
  const all = reading.sentences.filter(({ span }) => span.start < passage.end && span.end > passage.start)
  const within = all.filter(({ span }) => isWithin(span, passage) || all.length === 1)
  const sentences = within.length > 0 ? within : all
  const inner = passages.filter((other) => isWithin(other, passage) && !isWithin(passage, other))
  const free = sentences.filter(({ span }) => !inner.some((other) => isWithin(span, other)))
  const own = free.length > 0 ? free : sentences
  const instances = findInstances(reading, passage)
  const findMeant = (run: Span) => find(run).filter((term) => !instances.some((one) => isWithin(term.span, one)))
  const terms = own.flatMap(({ span }) => withPairs(reading, findMeant(clip(span, passage))))
  const termsOf = (spans: readonly Span[]): Term[] => spans.flatMap((span) => withPairs(reading, findMeant(span)))
  const keysOf = (spans: readonly Span[]): string[] => termsOf(spans).map(({ key }) => key)
  const headTerms = termsOf([...point.label, point.mentions[0]])
  const head = headTerms.map(({ key }) => key)
  return {
    point,
    passage,
    announce: candidate?.announce ?? null,
    isSetApart: candidate?.basis === 'structure',
    isParallel: candidate?.isParallel ?? false,
    sentences: own,
    place: toPlace(reading, point, passage, all),
    head: new Set(head),
    headTerms,
    terms,
    keys: new Set([...terms.map(({ key }) => key), ...head]),
    name: new Set(keysOf(point.label)),
    broad: findBroad(reading, point.label),
  }
}

function findBroad(reading: Reading, spans: readonly Span[]): Map<string, Span> {
  const found = new Map<string, Span>()
  for (const span of spans)
    for (const { name, pattern } of FACETS) {
      const first = found.has(name) ? undefined : foldedOf(reading, span).matchAll(pattern).next().value
      if (first !== undefined)
        found.set(name, { start: span.start + first.index, end: span.start + first.index + first[0].length })
    }
  return found
}

function headingsOver(reading: Reading, section: string | null): Span[] {
  const within = (sections: readonly Section[]): Span[] | null => {
    for (const one of sections) {
      if (one.id === section) return [one.heading.span]
      const inner = within(one.sections)
      if (inner !== null) return [one.heading.span, ...inner]
    }
    return null
  }
  return section === null ? [] : (within(reading.article.sections) ?? [])
}

function toPlace(reading: Reading, { mentions }: Point, passage: Span, sentences: readonly Sentence[]): Place {
  const first = sentences[0]
  const last = sentences.at(-1)
  return {
    first: first === undefined ? -1 : reading.sentences.indexOf(first),
    last: last === undefined ? -1 : reading.sentences.indexOf(last),
    section: first?.section ?? null,
    opens: paragraphOf(reading, mentions[0]),
    row: findRow(reading, passage),
    headings: headingsOver(reading, first?.section ?? null),
    ends: paragraphOf(reading, { start: Math.max(passage.start, passage.end - 1), end: passage.end }),
  }
}

function findRow(reading: Reading, body: Span): number | null {
  const row = reading.rows.findIndex((span) => isWithin(body, span))
  return row < 0 ? null : row
}

/** The terms, and each two that stand side by side as a term of their own: 技术供给, `block propagation`. */
function withPairs(reading: Reading, terms: readonly Term[]): Term[] {
  const words = terms.filter(({ key }) => !key.startsWith(MATTER))
  const pairs = words.slice(1).flatMap((term, index) => {
    const before = words[index] as Term
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

/** Where a term first stands in a side. */
export const placeOf = (side: Side, key: string): Span | null =>
  [...side.terms, ...side.headTerms].find((term) => term.key === key)?.span ?? null

/** The clause around an offset, short enough to be quoted; the sentence where it has only one. */
export function clauseAt(field: Field, side: Side, at: Span): Span {
  const sentence = side.sentences.find(({ span }) => span.start <= at.start && span.end >= at.end)
  if (sentence === undefined) return side.point.mentions[0]
  const clauses = splitClauses(field.reading.text, sentence.span)
  return clauses.find((clause) => clause.start <= at.start && clause.end >= at.end) ?? sentence.span
}

/** The words of a span as they stand in the article. */
export const cueOf = (field: Field, span: Span): string => wordsOf(field.reading.text, span)
