import type { Sentence } from '../../model/argument.ts'
import type { ChapterKey, TimelineSlide } from '../../model/slide.ts'
import { isWithin, wordsOf } from '../../model/span.ts'
import type { Text } from '../../model/text.ts'
import { MOST } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
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
    const parts = toChunks(timeline.entries, MOST.entries)
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
      }
      const isOwn = ({ point, span }: Sentence) => point === null && entries.some((entry) => isWithin(span, entry.span))
      const own = material.map.sentences.filter(isOwn)
      const isLater = ({ span }: Sentence) =>
        parts.slice(1).some((part) => part.some((entry) => isWithin(span, entry.span)))
      return { slide, covers: index === 0 ? [...covers.filter((one) => !isLater(one)), ...own] : own }
    })
  })
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
