import { isOverlapping, type Span } from '../model/span.ts'
import { factsOf, factsWithin } from './causal-facts.ts'
import { splitClauses } from './clauses.ts'
import { MATTER } from './concepts.ts'
import { type EvidenceRule, type Found, LONG_PASSAGE, toFound } from './evidence-rule.ts'
import { findNamedIn } from './naming.ts'
import { foldedOf } from './reading.ts'
import { clauseAt, cueOf, type Field, type Side } from './sides.ts'
import type { Term } from './terms.ts'

/** A sentence says that the first leads to the second: `A，导致B`, in the passage of either or elsewhere. */
export const findStatedCause: EvidenceRule = (field, from, to) =>
  to.point.role === 'strategy' ? [] : [...factsOf(field, from, to)]

/** What follows from the first is what leads to the second: `使功能受到限制`, and `功能受限，招致不满`. */
export const findCarriedOn: EvidenceRule = (field, from, to) => {
  if (to.point.role === 'strategy' || from.point.role === to.point.role) return []
  const effects = factsWithin(field, from).flatMap(({ effect }) => (effect === null ? [] : [effect]))
  const causes = factsWithin(field, to).flatMap(({ cause }) => (cause === null ? [] : [cause]))
  return effects.flatMap((effect) =>
    causes.flatMap((cause): Found[] => {
      const met = isOverlapping(effect, cause) ? null : findMet(field, effect, cause)
      return met === null || met.share < LEAST_MET ? [] : [toFound('carries-on', met.share, met.cue, [effect, cause])]
    }),
  )
}

/** What follows from the first is, in the same phrase, what the second opens with: `墊高了收運與處理費`, and `收運與處理費共1,140萬元`. */
export const findToldOn: EvidenceRule = (field, from, to) => {
  if (from.point.role !== 'cause' || to.point.role !== 'risk') return []
  const opening = to.sentences.find(({ kind }) => kind === 'prose')
  if (opening === undefined) return []
  const clauses = splitClauses(field.reading.text, opening.span)
  const effects = factsWithin(field, from).flatMap(({ effect }) => (effect === null ? [] : [effect]))
  return effects.flatMap((effect) =>
    clauses.flatMap((clause): Found[] => {
      const phrase = isOverlapping(effect, clause) ? null : findPhrase(field, effect, clause)
      if (phrase === null) return []
      return [toFound('carries-on', phrase.share, cueOf(field, phrase.span), [effect, clause])]
    }),
  )
}

/** Two words in a row, neither of the whole article's matter, that stand alike in another run. */
function findPhrase(field: Field, run: Span, other: Span): { share: number; span: Span } | null {
  const words = field.find(run).filter(({ key }) => !key.startsWith(MATTER))
  const there = foldedOf(field.reading, other)
  for (const [at, second] of words.slice(1).entries()) {
    const first = words[at] as Term
    const span = { start: first.span.start, end: second.span.end }
    const rarities = [first, second].map(({ key }) => field.rarity(key))
    if (Math.min(...rarities) === 0 || !there.includes(foldedOf(field.reading, span))) continue
    return { share: Math.max(...rarities), span }
  }
  return null
}

/** So much of the shorter of two runs has to stand in the other. */
const LEAST_MET = 0.4

/** How much of what the shorter run speaks of the other speaks of too, by how rare the words are, two at least. */
function findMet(field: Field, a: Span, b: Span): { share: number; cue: string } | null {
  const [x, y] = [weighRun(field, a), weighRun(field, b)]
  const shared = [...x.keys()].filter((key) => y.has(key))
  if (shared.length < 2) return null
  const sum = (run: ReadonlyMap<string, Weighed>, keys: Iterable<string>): number =>
    [...keys].reduce((total, key) => total + (run.get(key)?.weight ?? 0), 0)
  const least = Math.min(sum(x, x.keys()), sum(y, y.keys()))
  const best = shared.sort((p, q) => (x.get(q)?.weight ?? 0) - (x.get(p)?.weight ?? 0))[0] ?? ''
  return { share: least === 0 ? 0 : Math.min(1, sum(x, shared) / least), cue: cueOf(field, x.get(best)?.span ?? a) }
}

interface Weighed {
  readonly weight: number
  readonly span: Span
}

const weighRun = (field: Field, run: Span): Map<string, Weighed> =>
  new Map(field.find(run).map(({ key, span }) => [key, { weight: 0.2 + field.rarity(key), span }]))

/** The sentence that announces an enumeration names what its members lead to, come from or answer. */
export const findAnnounced: EvidenceRule = (field, from, to) => {
  if (from.point.role === to.point.role) return []
  const pairs: [Side, Side][] = [
    [from, to],
    [to, from],
  ]
  return pairs.flatMap(([member, other]) => {
    const { announce } = member
    if (announce === null || other.announce?.start === announce.start || !isNear(field, announce, member)) return []
    const spans: [Span, Span] = [from.point.mentions[0], to.point.mentions[0]]
    if (isAnnounced(field, announce, member, other))
      return [toFound('announced-together', 1, toAnnouncingCue(field, announce, other), spans)]
    const named = findNamedIn(field, other, announce)
    if (named === null || named.share < LEAST_ANNOUNCED) return []
    return [toFound('announced-together', named.share, cueOf(field, named.span), spans)]
  })
}

/** Whether a list stands in the section of the sentence before it: what ends another section announces nothing. */
const isNear = ({ reading }: Field, announce: Span, { place }: Side): boolean =>
  reading.sentences.some(({ span, section }) => isOverlapping(span, announce) && section === place.section)

/** So much of a name has to stand in the announcing sentence. */
const LEAST_ANNOUNCED = 0.6

/**
 * Whether a point is what the announcing sentence names, or the sentence right before it that it points to. Before a list of
 * answers stands whatever was told last: `these three things` are the answers, not what they answer.
 */
function isAnnounced(field: Field, announce: Span, member: Side, other: Side): boolean {
  const { passage, point } = other
  if (isOverlapping(announce, member.point.role === 'strategy' ? point.mentions[0] : passage))
    return passage.end <= announce.end + 1
  if (member.point.role === 'strategy') return false
  const between = field.reading.text.slice(passage.end, announce.start)
  if (isOneOfList(field, other) && between.includes('\n')) return false
  if (!field.reading.cues.pointing.test(foldedOf(field.reading, announce))) return false
  return passage.end <= announce.start && between.trim() === '' && passage.end - passage.start < LONG_PASSAGE
}

/** Whether a point has others beside it in one enumeration: `this` in a paragraph after it means all of them, not the last. */
const isOneOfList = (field: Field, side: Side): boolean =>
  field.sides.some((other) => other !== side && isInOneList(side, other))

/** Whether two points of a role are told in one enumeration. */
const isInOneList = (one: Side, other: Side): boolean =>
  one.announce !== null && one.announce.start === other.announce?.start && one.point.role === other.point.role

/** An announcing clause longer than this is not quoted. */
const ANNOUNCE_LENGTH = 60

/** The name of the point where the announcing sentence has it; else the words that point back to it: `this may have three effects`. */
function toAnnouncingCue(field: Field, announce: Span, { point }: Side): string {
  const { cues, text } = field.reading
  const pointing = splitClauses(text, announce).find((clause) => cues.pointing.test(foldedOf(field.reading, clause)))
  const isNamed = isOverlapping(announce, point.label[0])
  if (isNamed || pointing === undefined || pointing.end - pointing.start > ANNOUNCE_LENGTH)
    return cueOf(field, point.label[0])
  return cueOf(field, pointing)
}

/** The second point opens with `因此`, `This led to`, `为此`, and the first is what was told right before, or the list before is. */
export const findNext: EvidenceRule = (field, from, to) => {
  const first = to.sentences[0]
  if (first === undefined || from.place.section !== to.place.section || from.place.last >= to.place.first) return []
  const found = field.reading.cues.consequence.exec(foldedOf(field.reading, first.span))
  if (found === null) return []
  const between = field.sides.filter(({ place }) => place.first > from.place.last && place.last < to.place.first).length
  const gap = to.place.first - from.place.last - 1
  const last = field.reading.sentences[to.place.first - 1]
  const isAtOnce =
    (between === 0 && gap <= NEXT_GAP) || (gap > 0 && last !== undefined && isOfList(field, from, last.span))
  if (!isAtOnce) return []
  const cue = { start: first.span.start, end: first.span.start + found[0].length }
  const end = from.sentences.at(-1)?.span ?? from.point.mentions[0]
  return [
    toFound('follows-at-once', 1 / (1 + gap / 2), cueOf(field, cue), [
      lastClause(field, end),
      clauseAt(field, to, cue),
    ]),
  ]
}

/** So many sentences may stand between what was told and what follows from it. */
const NEXT_GAP = 2

const lastClause = (field: Field, span: Span): Span => splitClauses(field.reading.text, span).at(-1) ?? span

/** Whether a side is a member of the enumeration that ends with this sentence. */
const isOfList = (field: Field, side: Side, last: Span): boolean =>
  field.sides.some((other) => isInOneList(side, other) && other.sentences.at(-1)?.span.start === last.start)

/** A cause is called the root of the whole (`the root cause of this incident`), and the point is the harm told first. */
export const findRoot: EvidenceRule = (field, from, to) => {
  if (from.point.role !== 'cause' || to.point.role !== 'risk') return []
  const first = field.sides.find(({ point }) => point.role === 'risk')
  return from.sentences.flatMap(({ span }) => {
    const found = field.reading.cues.root.exec(foldedOf(field.reading, span))
    if (found === null) return []
    const at = { start: span.start + found.index, end: span.start + found.index + found[0].length }
    const isWhole = first === to || (findNamedIn(field, to, at)?.share ?? 0) > LEAST_ANNOUNCED
    if (!isWhole) return []
    return [toFound('root-of-all', 1, cueOf(field, at), [clauseAt(field, from, at), to.point.mentions[0]])]
  })
}
