import { incidentWordsOf } from '../language/incidents.ts'
import { readMoments } from '../language/times.ts'
import { eachSection } from '../model/article.ts'
import { isWithin, type Span, wordsOf } from '../model/span.ts'
import type { Material } from './material.ts'
import { toComparable } from './opening.ts'
import type { Timeline } from './timeline.ts'

/** The one timeline of a talk, and those that cannot be put on its scale. */
interface OneTimeline {
  readonly timeline: Timeline
  readonly others: readonly Timeline[]
}

/**
 * The timelines of an article as one, where all are on one scale; else the one with most entries. What its author heads as the aftermath
 * stays apart. `null` where there is none.
 */
export function toOneTimeline(material: Material, timelines: readonly Timeline[]): OneTimeline | null {
  const toRank = (one: Timeline) => Number(findAftermath(material, one) !== null)
  const [first, ...more] = [...timelines].sort((a, b) => toRank(a) - toRank(b) || b.entries.length - a.entries.length)
  if (first === undefined) return null
  let timeline = first
  const others: Timeline[] = []
  for (const other of more) {
    const isApart = toRank(other) !== toRank(timeline)
    const joined = isApart ? null : toJoined(material, timeline, other)
    if (joined) timeline = joined
    else others.push(other)
  }
  return { timeline, others }
}

/** Two timelines as one, in the order of time; `null` where their moments cannot be compared. */
function toJoined(material: Material, one: Timeline, other: Timeline): Timeline | null {
  const [earlier, later] = one.spans[0].start <= other.spans[0].start ? [one, other] : [other, one]
  const apart = [earlier, later].map((timeline) => toMoments(material, timeline.entries))
  const [before, after] = apart
  if (!before || !after) return null
  const entries = [...earlier.entries, ...later.entries]
  const isDated = [...before, ...after].every(({ hasDate }) => hasDate)
  // Times without a day are those of one day where nothing between them names another.
  if (!isDated && (isOfDays(material, earlier) || isOfDays(material, later))) return null
  const isOfYears = [before, after].every(([moment]) => moment?.hasYear)
  const told = isOfYears ? toSorted(entries, [...before, ...after]) : entries
  return toMoments(material, told) && { spans: [...earlier.spans, ...later.spans], entries: told }
}

function toSorted(entries: Timeline['entries'], moments: readonly { readonly at: number }[]): Timeline['entries'] {
  return entries
    .map((entry, index) => ({ entry, at: moments[index]?.at ?? 0, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ entry }) => entry)
}

/** The moments of entries in their order; `null` where they do not run forward. */
export const toMoments = ({ article }: Material, entries: Timeline['entries']) =>
  readMoments(
    entries.map(({ time }) => time.text),
    article.language,
  )

// A heading that names a day or a number: what stands beneath is told of that one.
const OF_DAYS = /\d|day\b|[日天]/iu

/** Whether a heading over a timeline may name the day of its times. */
const isOfDays = (material: Material, timeline: Timeline): boolean => findHeading(material, timeline, OF_DAYS) !== null

/** The heading over a timeline that says that it tells what came when all was over; else `null`. */
export const findAftermath = (material: Material, timeline: Timeline): Span | null =>
  findHeading(material, timeline, incidentWordsOf(material.article.language).after)

/** A heading over a timeline that a cue speaks of. */
function findHeading({ article }: Material, { spans }: Timeline, cue: RegExp): Span | null {
  const sections = [...eachSection(article.sections)].filter(({ span }) => spans.some((own) => isWithin(own, span)))
  const headings = sections.map(({ heading }) => heading.span)
  return headings.find((span) => cue.test(toComparable(wordsOf(article.source.text, span), article.language))) ?? null
}
