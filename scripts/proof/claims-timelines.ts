import { toDuration } from '../language/duration.ts'
import { toLabel } from '../language/labels/index.ts'
import { readMoment, readMoments } from '../language/times.ts'
import { isOverlapping, type Span } from '../model/span.ts'
import type { Selection } from '../model/text.ts'
import type { Claim } from './claim.ts'
import type { Facts } from './facts.ts'
import { toFixed } from './words.ts'

/** A timeline of the deck: what it shows, and where the entries stand that it leaves out. */
interface Drawn {
  readonly entries: readonly { readonly time: Selection; readonly text: Selection }[]
  readonly left: readonly Span[]
  readonly isFull: boolean
}

const isDrawn = (slide: object): boolean => 'kind' in slide && slide.kind === 'timeline'

const findDrawn = ({ deck }: Facts): Drawn[] => deck.slides.flatMap((slide) => (isDrawn(slide) ? [slide as never] : []))

const countAll = ({ entries, left }: Drawn): number => entries.length + left.length

/** How many entries the appendix holds. */
const countFull = (facts: Facts): number =>
  findDrawn(facts)
    .filter(({ isFull }) => isFull)
    .reduce((sum, { entries }) => sum + entries.length, 0)

/** How long the entries of the talk take from the first to the last; `null` where they do not run forward. */
function readDuration(facts: Facts) {
  const times = findDrawn(facts)
    .filter(({ isFull }) => !isFull)
    .flatMap(({ entries }) => entries.map(({ time }) => time.text))
  const moments = readMoments(times, facts.article.language)
  return moments && toDuration(moments)
}

// Where a sentence of an entry ends.
const SENTENCE_END = /(?<=[.!?;])\s+|(?<=[。！？；])/u

/** The entries of the timelines by moment, each whole (a cell of a table is told so) and with each of its sentences. */
const findTold = (facts: Facts) =>
  findDrawn(facts).flatMap(({ entries }) =>
    entries.map(({ time, text }) => ({ time: time.text, told: [text.text, ...text.text.split(SENTENCE_END)] })),
  )

/** What headlines tell of the entries. */
export const toTimelineWords = (facts: Facts): string[] => findTold(facts).flatMap(({ told }) => told)

/** The numbers that the deck tells of its timelines. */
export const toTimelineNumbers = (facts: Facts): number[] => [
  ...findDrawn(facts).flatMap((drawn) => [drawn.entries.length, countAll(drawn)]),
  countFull(facts),
  readDuration(facts)?.n ?? 0,
]

/** Whether each entry that is left out opens with a moment, and none of them is shown or counted twice. */
function areLeft({ article, wordsOf }: Facts, { entries, left }: Drawn): boolean {
  const shown = entries.flatMap(({ time }) => [...time.from])
  return left.every(
    (span, index) =>
      readMoment(wordsOf(span), article.language) !== null &&
      ![...shown, ...left.slice(index + 1)].some((other) => isOverlapping(span, other)),
  )
}

/** What headlines and marks claim of timelines, by label. */
export const TIMELINE_CLAIMS: Readonly<Record<string, Claim>> = {
  'timeline.shown': (facts, { n, all }, is) =>
    findDrawn(facts).some(
      (drawn) => is(n ?? -1, drawn.entries.length) && is(all ?? -1, countAll(drawn)) && areLeft(facts, drawn),
    ),
  'headline.turn': (facts, { time, what }) =>
    findTold(facts).some(
      (entry) =>
        toFixed(entry.time) === toFixed(String(time)) &&
        entry.told.some((words) => toFixed(words) === toFixed(String(what))),
    ),
  'headline.entries': (facts, { n }, is) => is(n ?? -1, countFull(facts)),
  'headline.timeline-within': (facts, { span }) => {
    const duration = readDuration(facts)
    if (duration === null) return false
    const exact = toLabel(facts.labels, `span.${duration.unit}`, { n: duration.n })
    const told = duration.isAbout ? toLabel(facts.labels, 'span.about', { span: exact }) : exact
    return toFixed(told) === toFixed(String(span))
  },
}
