import { incidentWordsOf } from '../language/incidents.ts'
import type { Moment } from '../language/times.ts'
import { isIncident } from '../model/incident.ts'
import { isOverlapping, isWithin, type Span, wordsOf } from '../model/span.ts'
import { TIMELINE } from './budget.ts'
import type { Material } from './material.ts'
import { toMoments } from './one-timeline.ts'
import { toComparable } from './opening.ts'
import { toGrams } from './rank.ts'
import type { Timeline } from './timeline.ts'

type Entries = Timeline['entries']

/** What makes an entry one that a talk needs, beside standing where no other is near. */
const WORTH = { named: 1, carrying: 1, turn: 0.8, peak: 1, names: 0.8, apart: 2 }

// A word of more than so many of the entries tells none from the others.
const COMMON = 0.25

/** How many entries a slide shows, and which of them it has room for. */
interface Room {
  /** More only of those without which the course of things is not understood. */
  readonly most: number
  readonly holds: (entries: Entries) => boolean
}

/**
 * The entries of a slide: the first and the last, those in `needed`, those at which an incident turns and those that the author names by
 * their moment; then in turn the one that tells most and stands furthest from those taken: at a turn, in the words of the points, behind
 * an arrow. `null` where their moments alone would be read otherwise.
 */
export function toChosenEntries(
  material: Material,
  entries: Entries,
  needed: readonly number[],
  { most, holds }: Room,
): Entries | null {
  const moments = toMoments(material, entries)
  if (moments === null) return null
  const [first, last] = [moments[0]?.at ?? 0, moments.at(-1)?.at ?? 0]
  const toPlace = (at: number) => (at / (entries.length - 1) + ((moments[at]?.at ?? 0) - first) / (last - first)) / 2
  const worths = entries.map((_entry, at) => toWorth(material, entries, at))
  const taken = new Set([0, entries.length - 1, ...needed])
  const isRoom = (at: number) => !taken.has(at) && holds(entries.filter((_entry, one) => one === at || taken.has(one)))
  for (const at of toTurns(material, entries, moments, worths)) if (isRoom(at)) taken.add(at)
  while (taken.size < most) {
    const free = entries.flatMap((_entry, at) => (isRoom(at) ? [at] : []))
    const [some] = free
    if (some === undefined) break
    const toGain = (at: number) =>
      (worths[at] ?? 0) + WORTH.apart * Math.min(...[...taken].map((one) => Math.abs(toPlace(one) - toPlace(at))))
    taken.add(free.reduce((a, b) => (toGain(b) > toGain(a) ? b : a), some))
  }
  const places = [...taken].sort((a, b) => a - b)
  const chosen = places.flatMap((at) => entries[at] ?? [])
  const read = toMoments(material, chosen)
  const isSame = read?.every(
    ({ at }, index) => at - (read[0]?.at ?? 0) === (moments[places[index] ?? 0]?.at ?? 0) - first,
  )
  return isSame ? chosen : null
}

/** The entries at which an incident turns, one a phase, then those that the author names elsewhere; of what is told by days only in a report of one. */
function toTurns(
  material: Material,
  entries: Entries,
  moments: readonly Moment[],
  worths: readonly number[],
): readonly number[] {
  const { article } = material
  const isTimed = moments.filter(({ grain }) => grain === 'minute').length * 2 > moments.length
  if (!isTimed && !isIncident(article)) return []
  const plain = entries.map(({ span }) => toComparable(wordsOf(article.source.text, span), article.language))
  const turns = incidentWordsOf(article.language).phases.flatMap(({ cue, tells }) => {
    const told = plain.flatMap((words, at) => (cue.test(words) ? [at] : []))
    const most = Math.max(...told.map((at) => worths[at] ?? 0))
    const found = tells === 'most' ? told.find((at) => worths[at] === most) : told.at(tells === 'first' ? 0 : -1)
    return found ?? []
  })
  const named = entries.flatMap((_entry, at) => (isNamed(material, entries, at) ? [at] : []))
  return [...turns, ...named.sort((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0))]
}

/** Whether the author names the moment of an entry outside the timeline. */
function isNamed({ article, map }: Material, entries: Entries, at: number): boolean {
  const time = entries[at]?.time.text
  const isOutside = (span: Span) => !entries.some((other) => isWithin(span, other.span))
  return map.sentences.some(
    ({ kind, span }) =>
      kind === 'prose' && isOutside(span) && time !== undefined && wordsOf(article.source.text, span).includes(time),
  )
}

function toWorth(material: Material, entries: Entries, at: number): number {
  const { article, map } = material
  const entry = entries[at]
  if (entry === undefined) return 0
  const words = wordsOf(article.source.text, entry.span)
  const carriers = [
    ...map.links.flatMap(({ evidence }) => evidence.flatMap(({ spans }) => [...spans])),
    ...map.points.flatMap(({ mentions }) => [...mentions]),
  ]
  const isCarrying = carriers.some((span) => isOverlapping(span, entry.span))
  const { turn, peak } = incidentWordsOf(article.language)
  const plain = toComparable(words, article.language)
  return (
    WORTH.named * Number(isNamed(material, entries, at)) +
    WORTH.carrying * Number(isCarrying) +
    WORTH.turn * Number(turn.test(plain)) +
    WORTH.peak * Number(peak.test(plain)) +
    WORTH.names * toShared(material, entries, words)
  )
}

/** How far an entry speaks in words of the names of points, 0 to 1; words of many entries count for nothing. */
function toShared({ article, map }: Material, entries: Entries, words: string): number {
  const gramsOf = (span: Span) => toGrams(wordsOf(article.source.text, span), article)
  const all = entries.map(({ span }) => gramsOf(span))
  const isCommon = (gram: string) => all.filter((grams) => grams.has(gram)).length > COMMON * all.length
  const own = [...toGrams(words, article)].filter((gram) => !isCommon(gram))
  const names = map.points.map(({ label }) => new Set(label.flatMap((span) => [...gramsOf(span)])))
  const most = Math.max(0, ...names.map((name) => own.filter((gram) => name.has(gram)).length))
  return Math.min(1, most / TIMELINE.sharedOfName)
}
