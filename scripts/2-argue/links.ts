import type { Evidence, Link } from '../model/argument.ts'
import { type Span, wordsOf } from '../model/span.ts'
import { splitClauses } from './clauses.ts'
import { EVIDENCE_RULES } from './evidence.ts'
import type { Found } from './evidence-rule.ts'
import {
  FURTHER_PIECES,
  LEAST_EVIDENCE,
  LEAST_STATED,
  LEAST_STRONGEST,
  LINK_MODEL,
  type LinkModel,
  LONGEST_QUOTE,
  MOST_EVIDENCE,
  MOST_SOURCES,
  pairOf,
  RULES,
  type RuleName,
} from './link-weights.ts'
import type { Field, Side } from './sides.ts'

/** Two points and all that speaks for a link from the first to the second. */
export interface Pair {
  readonly from: Side
  readonly to: Side
  readonly found: readonly Found[]
  /** How fully each rule is borne out. */
  readonly shares: ReadonlyMap<RuleName, number>
}

/** A pair with how sure its link is, by itself and beside the others. */
export interface Rated<T> {
  readonly pair: T
  readonly confidence: number
  readonly score: number
}

/** The links between the points: each with its evidence, none below the least confidence. */
export function findLinks(field: Field, model: LinkModel = LINK_MODEL): Link[] {
  const chosen = chooseLinks(findPairs(field), model)
  const rank = new Map(field.sides.map((side, index) => [side.point.id, index]))
  return dropShortcuts(chosen.flatMap((rated) => toLink(field, rated, model) ?? [])).sort(
    (a, b) => (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0) || (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0),
  )
}

/** An arrow inferred from one word says nothing beside a path of two arrows between its ends. */
const dropShortcuts = (links: readonly Link[]): Link[] =>
  links.filter(
    ({ from, to, basis, evidence }) =>
      basis === 'stated' ||
      new Set(evidence.map(({ cue }) => cue)).size > 1 ||
      !links.some((one) => one.from === from && links.some((next) => next.from === one.to && next.to === to)),
  )

/** Every two points that could be linked and have something in common. */
export function findPairs(field: Field): Pair[] {
  return field.sides.flatMap((to) =>
    field.sides
      .filter((from) => from !== to && isAllowed(from, to))
      .map((from) => toPair(field, from, to))
      .filter(({ found }) => found.length > 0),
  )
}

function toPair(field: Field, from: Side, to: Side): Pair {
  const found = EVIDENCE_RULES.flatMap((rule) => rule(field, from, to))
  return { from, to, found, shares: sharesOf(found) }
}

/** Links run along the line, or from cause to cause and risk to risk. */
const isAllowed = ({ point: from }: Side, { point: to }: Side): boolean =>
  from.role !== 'strategy' && (to.role !== 'cause' || from.role === 'cause')

/** The links to draw: to each point the best that is sure enough, and further ones that are surer still. */
export function chooseLinks<T extends Pick<Pair, 'from' | 'to' | 'shares'>>(
  pairs: readonly T[],
  model: LinkModel,
): Rated<T>[] {
  const rated = rate(pairs, model)
  const targets = [...new Set(rated.map(({ pair }) => pair.to))]
  const kept = targets.flatMap((to) =>
    keepBest(
      rated.filter(({ pair }) => pair.to === to),
      model,
    ),
  )
  return dropCycles(kept)
}

/** How sure each link is; then less where a rival to or from the same point is surer. */
function rate<T extends Pick<Pair, 'from' | 'to' | 'shares'>>(pairs: readonly T[], model: LinkModel): Rated<T>[] {
  const spoken = pairs.map((pair) => combine(pair, model, 0))
  const rivals = toRivals(pairs, spoken)
  const sure = pairs.map((pair, index) => {
    const [to, from] = rivals(index)
    return combine(pair, model, 1 - model.explained * Math.max(to, from))
  })
  const beside = toRivals(pairs, sure)
  return pairs.map((pair, index) => {
    const confidence = sure[index] ?? 0
    const [to, from] = beside(index).map((rival) => Math.min(1, confidence / Math.max(rival, 1e-9))) as [number, number]
    const score = confidence * to ** model.rivalTo * from ** model.rivalFrom
    return { pair, confidence: round(confidence), score: round(score) }
  })
}

/** For each pair the surest other link to the same point from its role, and the surest other from the same point to its role. */
function toRivals(
  pairs: readonly Pick<Pair, 'from' | 'to'>[],
  sure: readonly number[],
): (index: number) => readonly [number, number] {
  const two = new Map<string, [number, number]>()
  const keysOf = ({ from, to }: Pick<Pair, 'from' | 'to'>): [string, string] => [
    `to ${to.point.id} ${from.point.role}`,
    `from ${from.point.id} ${to.point.role}`,
  ]
  pairs.forEach((pair, index) => {
    const value = sure[index] ?? 0
    for (const key of keysOf(pair)) {
      const [first, second] = two.get(key) ?? [0, 0]
      two.set(key, value > first ? [value, first] : [first, Math.max(second, value)])
    }
  })
  return (index) => {
    const pair = pairs[index]
    const value = sure[index] ?? 0
    if (pair === undefined) return [0, 0]
    return keysOf(pair).map((key) => {
      const [first, second] = two.get(key) ?? [0, 0]
      return value >= first ? second : first
    }) as [number, number]
  }
}

/**
 * Noisy-or: the chance that not all of the evidence is wrong. To stand beside a point is a reason only as far as nothing
 * else explains that point: `beside` says how far, 0 to 1.
 */
function combine({ from, to, shares }: Pick<Pair, 'from' | 'to' | 'shares'>, model: LinkModel, beside: number): number {
  const prior = model.priors[pairOf(from.point.role, to.point.role)] ?? 0
  const isChain = from.point.role === to.point.role
  const weightOf = (rule: RuleName): number =>
    model.weights[rule] * (isChain && isWeakInChain(rule) ? model.inChain : 1) * (BESIDE_RULES.has(rule) ? beside : 1)
  return 1 - [...shares].reduce((product, [rule, share]) => product * (1 - weightOf(rule) * share), 1 - prior)
}

/** What two points have only in that they stand beside each other. */
const BESIDE_RULES: ReadonlySet<RuleName> = new Set([
  'told-next',
  'explains-before',
  'told-near',
  'answered-next',
  'goes-on',
])

/** Whether a rule says little between two points of one role: that they have words in common is only natural. */
export const isWeakInChain = (rule: RuleName): boolean => RULES[rule].basis === 'inferred' && rule !== 'goes-on'

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

/** Of the links to one point: the best, and those that come near it. */
function keepBest<T extends Pick<Pair, 'from'>>(rated: readonly Rated<T>[], model: LinkModel): Rated<T>[] {
  const sorted = [...rated].sort(
    (a, b) => b.score - a.score || a.pair.from.point.mentions[0].start - b.pair.from.point.mentions[0].start,
  )
  const best = sorted[0]?.score ?? 0
  return sorted
    .filter(({ score }, index) => score >= (index === 0 ? model.best : Math.max(model.further, best * model.near)))
    .slice(0, MOST_SOURCES)
}

/** Of two links that go both ways between two points the surer stays, else the one that goes with the text. */
function dropCycles<T extends Pick<Pair, 'from' | 'to'>>(rated: readonly Rated<T>[]): Rated<T>[] {
  return rated.filter(({ pair, score }) => {
    const back = rated.find((other) => other.pair.from === pair.to && other.pair.to === pair.from)
    if (back === undefined || back.score < score) return true
    return back.score === score && pair.from.point.mentions[0].start < pair.to.point.mentions[0].start
  })
}

/** The link with its evidence; `null` where nothing of it can be shown. */
function toLink(field: Field, { pair, confidence }: Rated<Pair>, model: LinkModel): Link | null {
  const { from, to } = pair
  const evidence = dropRepeated(pair.found.map((one) => toEvidence(field, pair, one, model)))
    .filter(({ weight }) => weight >= LEAST_EVIDENCE)
    .sort((a, b) => rankOf(a) - rankOf(b) || b.weight - a.weight || a.spans[0].start - b.spans[0].start)
  const [first, ...rest] = evidence.slice(0, MOST_EVIDENCE)
  if (first === undefined || evidence.every(({ weight }) => weight < LEAST_STRONGEST)) return null
  if (isOfNames(first)) return null
  return {
    from: from.point.id,
    to: to.point.id,
    kind: to.point.role === 'strategy' ? 'answered-by' : 'leads-to',
    basis: evidence.some(isOfWords) ? 'stated' : 'inferred',
    confidence,
    evidence: [first, ...rest],
  }
}

/** That two headings are about one matter is no reason by itself. */
const isOfNames = ({ rule }: Evidence): boolean => rule === ('names-same-matter' satisfies RuleName)

/** What the article states makes an arrow solid. */
const isOfWords = ({ rule, weight }: Evidence): boolean =>
  RULES[rule as RuleName].basis === 'stated' && weight >= LEAST_STATED

/** First what makes the arrow solid, last that the headings are alike. */
const rankOf = (evidence: Evidence): number => (isOfWords(evidence) ? 0 : isOfNames(evidence) ? 2 : 1)

/** What was found, with quotes that lie in the passages of the two points and are short enough to be read out. */
function toEvidence(field: Field, { from, to }: Pair, { rule, cue, spans, share }: Found, model: LinkModel): Evidence {
  const weight = round(model.weights[rule] * share)
  return { rule, cue, weight, spans: [toQuote(field, from, spans[0], cue), toQuote(field, to, spans[1], cue)] }
}

function toQuote(field: Field, side: Side, span: Span, cue: string): Span {
  const { body, mentions } = side.point
  const inside = { start: Math.max(span.start, body.start), end: Math.min(span.end, body.end) }
  const quote = inside.end > inside.start ? inside : mentions[0]
  if (quote.end - quote.start <= LONGEST_QUOTE) return quote
  const clauses = splitClauses(field.reading.text, quote)
  return clauses.find((clause) => wordsOf(field.reading.text, clause).includes(cue)) ?? clauses[0] ?? quote
}

/** One piece a rule and cue: the weightiest. */
function dropRepeated(found: readonly Evidence[]): Evidence[] {
  const sorted = [...found].sort((a, b) => b.weight - a.weight)
  return sorted.filter(
    (one, index) => sorted.findIndex(({ rule, cue }) => rule === one.rule && cue === one.cue) === index,
  )
}

const round = (value: number): number => Math.round(value * 100) / 100
