import type { Sentence } from '../../model/argument.ts'
import { isIncident } from '../../model/incident.ts'
import type { ChapterKey, TimelineSlide } from '../../model/slide.ts'
import { isWithin } from '../../model/span.ts'
import type { Frame } from '../../model/text.ts'
import { MOST, TIMELINE } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toHeadlineFits } from '../fitting.ts'
import { type Material, toChunks, toFrame, toPart } from '../material.ts'
import { findAftermath, toOneTimeline } from '../one-timeline.ts'
import { toSelection } from '../selection.ts'
import type { Timeline } from '../timeline.ts'
import { toChosenEntries } from '../timeline-choice.ts'
import { isOnePage } from './timeline-page.ts'
import { findStretch, type Stretch } from './timeline-stretch.ts'
import { toTimelineTitles } from './timeline-title.ts'

type Entries = Timeline['entries']

/** The slides of all that is dated: one in the talk, and all entries for questions where that leaves some out. */
interface TimelineDrafts {
  readonly talk: readonly Draft[]
  readonly appendix: readonly Draft[]
}

/** The entries that tell most on one slide, to scale; all of them in the appendix. `covers` are the sentences spoken at the first. */
export function planTimelines(
  material: Material,
  timelines: readonly Timeline[],
  chapter: ChapterKey | null,
  covers: readonly Sentence[],
): TimelineDrafts {
  const found = toOneTimeline(material, timelines)
  if (found === null) return { talk: [], appendix: [] }
  const { timeline, others } = found
  const parts = toParts(material, timeline)
  const left = parts.length > 1 ? [] : timeline.entries.filter((entry) => !parts[0]?.includes(entry))
  const isSpoken = left.length <= MOST.entriesSpoken && others.length === 0
  const untold = isSpoken ? [] : [...left, ...others.flatMap(({ entries }) => entries)]
  const isUntold = ({ span }: Sentence) => untold.some((entry) => isWithin(span, entry.span))
  const said = covers.filter((one) => !isUntold(one))
  return {
    talk: planParts(material, timeline, parts, { chapter, covers: said, left, isSpoken }),
    appendix: untold.length === 0 ? [] : planAll(material, left.length > 0 ? [timeline, ...others] : others),
  }
}

interface Told {
  readonly chapter: ChapterKey | null
  readonly covers: readonly Sentence[]
  readonly left: Entries
  /** Whether what is left out is said there. */
  readonly isSpoken: boolean
}

/** The slides of the talk, each headed by what the author says of the whole, else by where its own entries turn, else by its first and last moment. */
function planParts(
  material: Material,
  timeline: Timeline,
  parts: readonly Entries[],
  { chapter, covers, left, isSpoken }: Told,
): Draft[] {
  const titles = toTimelineTitles(material, timeline, parts)
  const isShared = titles.every(({ text }) => text === titles[0]?.text)
  return parts.map((entries, index): Draft => {
    const own = sentencesOf(material, isSpoken ? [...entries, ...left] : entries)
    const later = sentencesOf(material, parts.slice(1).flat())
    const all = timeline.entries.length
    const footer = left.length > 0 ? toFrame(material, 'timeline.shown', { n: entries.length, all }) : null
    const slide = {
      ...toSlide(material, timeline, entries, parts, index),
      id: parts.length > 1 ? `timeline-${index + 1}` : 'timeline',
      title: titles[index] ?? toFrame(material, 'note.timeline'),
      part: isShared ? toPart(index, parts.length) : null,
      chapter,
      footer,
      left: left.map(({ span }) => span),
    }
    return { slide, covers: index === 0 ? [...covers.filter((one) => !later.includes(one)), ...own] : own }
  })
}

/** All entries, for questions; those of the aftermath alone under the author's heading. */
function planAll(material: Material, timelines: readonly Timeline[]): Draft[] {
  const heading = toAftermathTitle(material, timelines)
  const n = timelines.reduce((sum, { entries }) => sum + entries.length, 0)
  const pages = timelines.flatMap((timeline) =>
    toPagesOf(material, timeline).map((entries, index, parts) => ({ timeline, entries, index, parts })),
  )
  return pages.map(({ timeline, entries, index, parts }, page): Draft => {
    const slide: TimelineSlide = {
      ...toSlide(material, timeline, entries, parts, index),
      id: pages.length > 1 ? `entries-${page + 1}` : 'entries',
      title: heading ?? toFrame(material, 'headline.entries', { n }),
      part: toPart(page, pages.length),
      isFull: true,
    }
    return { slide, covers: sentencesOf(material, entries) }
  })
}

/** The author's heading over the aftermath, as one of the appendix, where no other entries are told beside it. */
function toAftermathTitle(material: Material, [only, ...more]: readonly Timeline[]): Frame | null {
  const { article } = material
  const heading = only && more.length === 0 ? findAftermath(material, only) : null
  const words = heading && toSelection(article.source.text, [heading], article.language)
  const title = words && toFrame(material, 'headline.later', { heading: words.text })
  return title && toHeadlineFits(material, MOST.entries)(title.text) ? title : null
}

function toSlide(
  material: Material,
  timeline: Timeline,
  entries: Entries,
  parts: readonly Entries[],
  index: number,
): TimelineSlide {
  const stretch = findStretch(material, timeline)
  const places = stretch && toPlaces(timeline, parts, stretch)
  return {
    ...BLANK,
    kind: 'timeline',
    id: 'timeline',
    title: toFrame(material, 'note.timeline'),
    part: toPart(index, parts.length),
    entries: entries.map(({ time, text }) => ({ time, text })),
    stretch: places && toPartOf(places, parts.slice(0, index).flat().length, entries.length),
    left: [],
    isFull: false,
  }
}

/** What is said of entries and of no point. */
const sentencesOf = ({ map }: Material, entries: Entries): Sentence[] =>
  map.sentences.filter(({ point, span }) => point === null && entries.some((entry) => isWithin(span, entry.span)))

/**
 * All entries on one slide where they fit at its closest setting, of what a report tells on two; else those that tell most, on one; on
 * several where that cannot be.
 */
function toParts(material: Material, timeline: Timeline): Entries[] {
  const pages = toPagesOf(material, timeline)
  const isWhole = pages.length === 1 || (pages.length === MOST.timelines && isIncident(material.article))
  if (isWhole && pages.every((page) => isOnePage(material, page))) return pages
  const stretch = findStretch(material, timeline)
  const ends = toEnds(timeline)
  const needed = [...(stretch ? [stretch.first, stretch.last] : []), ...(ends.length <= TIMELINE.ends ? ends : [])]
  const chosen = toChosenEntries(material, timeline.entries, needed, {
    most: MOST.entries,
    holds: (entries) => isOnePage(material, entries),
  })
  return chosen ? [chosen] : pages
}

/** Where each of several timelines in one begins and ends. */
const toEnds = ({ entries, spans }: Timeline): number[] =>
  spans.flatMap((span) => {
    const own = entries.flatMap((entry, at) => (isWithin(entry.span, span) ? [at] : []))
    return [own[0], own.at(-1)].flatMap((at) => at ?? [])
  })

const toPagesOf = (material: Material, { entries }: Timeline): Entries[] =>
  isOnePage(material, entries) ? [entries] : toChunks(entries, MOST.entries)

/** A stretch by its places among the entries that the slides show. */
function toPlaces({ entries }: Timeline, parts: readonly Entries[], { first, last }: Stretch): Stretch | null {
  const shown = parts.flat()
  const toPlace = (entry: Entries[number] | undefined) => (entry ? shown.indexOf(entry) : -1)
  const [from, to] = [toPlace(entries[first]), toPlace(entries[last])]
  return from < 0 || to < 0 ? null : { first: from, last: to }
}

/** What of a stretch falls on a slide of `count` entries from the one at `start` on; `null` where nothing does. */
function toPartOf({ first, last }: Stretch, start: number, count: number): TimelineSlide['stretch'] {
  const end = start + count
  if (last < start || first >= end) return null
  return { first: first >= start ? first - start : null, last: last < end ? last - start : null }
}
