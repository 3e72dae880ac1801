import type { Sentence } from '../../model/argument.ts'
import type { ChapterKey, TimelineSlide } from '../../model/slide.ts'
import { isWithin, wordsOf } from '../../model/span.ts'
import type { Text } from '../../model/text.ts'
import { MOST, TIMELINE } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toLinesIn } from '../fitting.ts'
import { toClaimFits } from '../headline.ts'
import { type Material, toBest, toChunks, toFrame, toPart } from '../material.ts'
import type { Timeline } from '../timeline.ts'

/** The entries of each timeline to scale, several slides where they are many; `covers` are the sentences spoken there. */
export function planTimelines(
  material: Material,
  timelines: readonly Timeline[],
  chapter: ChapterKey | null,
  covers: readonly Sentence[],
): Draft[] {
  return timelines.flatMap((timeline, place) => {
    const parts = isOnePage(material, timeline) ? [timeline.entries] : toChunks(timeline.entries, MOST.entries)
    const stretch = findStretch(material, timeline)
    const title = toTitle(material, timeline, parts.length)
    const id = place === 0 ? 'timeline' : `timeline-${String.fromCharCode(97 + (place % 26))}`
    return parts.map((entries, index): Draft => {
      const slide: TimelineSlide = {
        ...BLANK,
        kind: 'timeline',
        id: parts.length > 1 ? `${id}-${index + 1}` : id,
        title,
        part: toPart(index, parts.length),
        chapter,
        entries: entries.map(({ time, text }) => ({ time, text })),
        stretch: stretch && toPartOf(stretch, toPlace(parts, index), entries.length),
      }
      const isOwn = ({ point, span }: Sentence) => point === null && entries.some((entry) => isWithin(span, entry.span))
      const own = material.map.sentences.filter(isOwn)
      const isLater = ({ span }: Sentence) =>
        parts.slice(1).some((part) => part.some((entry) => isWithin(span, entry.span)))
      return { slide, covers: index === 0 ? [...covers.filter((one) => !isLater(one)), ...own] : own }
    })
  })
}

/** Whether all entries stand on one slide at its closest setting. */
function isOnePage(material: Material, { entries }: Timeline): boolean {
  const { height, line, around, gap } = TIMELINE.page
  const rows = entries.map(({ text }) => toLinesIn(material, 'entry', text.text) * line + around)
  return rows.reduce((sum, row) => sum + row, gap * (rows.length - 1)) <= height
}

/** How many entries stand on the slides before. */
const toPlace = (parts: readonly (readonly unknown[])[], index: number): number => parts.slice(0, index).flat().length

interface Stretch {
  readonly first: number
  readonly last: number
}

/** The stretch of time that a sentence before the entries names by two of their moments: `sold nothing from 07:42 to 12:54`. */
function findStretch({ article, map }: Material, { entries, span }: Timeline): Stretch | null {
  const before = map.sentences.filter(({ kind, span: own }) => kind === 'prose' && own.end <= span.start)
  for (const { span: own } of before) {
    const words = wordsOf(article.source.text, own)
    const named = entries.flatMap(({ time }, index) => (words.includes(time.text) ? [index] : []))
    const [first, last, ...more] = named
    if (first !== undefined && last !== undefined && more.length === 0) return { first, last }
  }
  return null
}

/** What of a stretch falls on a slide of `count` entries from the one at `start` on; `null` where nothing does. */
function toPartOf({ first, last }: Stretch, start: number, count: number): TimelineSlide['stretch'] {
  const end = start + count
  if (last < start || first >= end) return null
  return { first: first >= start ? first - start : null, last: last < end ? last - start : null }
}

/** A sentence of the author's that names the last of the moments and another; else the first and the last. */
function toTitle(material: Material, { entries }: Timeline, parts: number): Text {
  const { article, map } = material
  const ends = entries.at(-1)?.time.text ?? ''
  const names = (span: Sentence['span']) => {
    const words = wordsOf(article.source.text, span)
    return words.includes(ends) ? entries.filter(({ time }) => words.includes(time.text)).length : 0
  }
  const telling = map.sentences.filter(
    ({ kind, span }) => kind === 'prose' && names(span) > 1 && !entries.some((entry) => isWithin(span, entry.span)),
  )
  const claim = toBest(material, telling, { fits: toClaimFits(material, parts), tightness: 'tight' })
  if (claim) return claim
  const [first, last] = [entries[0]?.time ?? '', entries.at(-1)?.time ?? '']
  return toFrame(material, 'headline.timeline', { first, last })
}
