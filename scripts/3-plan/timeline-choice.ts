import { incidentWordsOf } from '../language/incidents.ts'
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

/**
 * The entries of a slide that holds `most` of them: the first and the last, those in `needed`, then in turn the one that tells most and
 * stands furthest from those taken: at a turn, in the words of the points, named by the author, behind an arrow. `null` where their
 * moments alone would be read otherwise.
 */
export function toChosenEntries(
  material: Material,
  entries: Entries,
  needed: readonly number[],
  most: number,
): Entries | null {
  const moments = toMoments(material, entries)
  if (moments === null) return null
  const [first, last] = [moments[0]?.at ?? 0, moments.at(-1)?.at ?? 0]
  const toPlace = (at: number) => (at / (entries.length - 1) + ((moments[at]?.at ?? 0) - first) / (last - first)) / 2
  const worths = entries.map((_entry, at) => toWorth(material, entries, at))
  const taken = new Set([0, entries.length - 1, ...needed])
  while (taken.size < most) {
    const free = entries.flatMap((_entry, at) => (taken.has(at) ? [] : [at]))
    const toGain = (at: number) =>
      (worths[at] ?? 0) + WORTH.apart * Math.min(...[...taken].map((one) => Math.abs(toPlace(one) - toPlace(at))))
    const best = free.reduce((a, b) => (toGain(b) > toGain(a) ? b : a))
    taken.add(best)
  }
  const places = [...taken].sort((a, b) => a - b)
  const chosen = places.flatMap((at) => entries[at] ?? [])
  const read = toMoments(material, chosen)
  const isSame = read?.every(
    ({ at }, index) => at - (read[0]?.at ?? 0) === (moments[places[index] ?? 0]?.at ?? 0) - first,
  )
  return isSame ? chosen : null
}

function toWorth(material: Material, entries: Entries, at: number): number {
  const { article, map } = material
  const entry = entries[at]
  if (entry === undefined) return 0
  const words = wordsOf(article.source.text, entry.span)
  const isOutside = ({ span }: { span: Entries[number]['span'] }) =>
    !entries.some((other) => isWithin(span, other.span))
  const isNamed = map.sentences.some(
    (one) => one.kind === 'prose' && isOutside(one) && wordsOf(article.source.text, one.span).includes(entry.time.text),
  )
  const carriers = [
    ...map.links.flatMap(({ evidence }) => evidence.flatMap(({ spans }) => [...spans])),
    ...map.points.flatMap(({ mentions }) => [...mentions]),
  ]
  const isCarrying = carriers.some((span) => isOverlapping(span, entry.span))
  const { turn, peak } = incidentWordsOf(article.language)
  const plain = toComparable(words, article.language)
  return (
    WORTH.named * Number(isNamed) +
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
