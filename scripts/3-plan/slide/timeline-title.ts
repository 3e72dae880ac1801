import { toDuration } from '../../language/duration.ts'
import type { Sentence } from '../../model/argument.ts'
import { isWithin, wordsOf } from '../../model/span.ts'
import type { Frame, Text } from '../../model/text.ts'
import { toFits } from '../fitting.ts'
import { toClaimFits } from '../headline.ts'
import { type Material, toBest, toFrame } from '../material.ts'
import { toMoments } from '../one-timeline.ts'
import type { Timeline } from '../timeline.ts'

type Entries = Timeline['entries']

/**
 * The headline of each slide: a sentence of the author's that names the last of the moments and another; else the first and the last of
 * its own, or how long it took.
 */
export function toTimelineTitles(material: Material, entries: Entries, parts: readonly Entries[]): Text[] {
  const { article, map } = material
  const ends = entries.at(-1)?.time.text ?? ''
  const names = (span: Sentence['span']) => {
    const words = wordsOf(article.source.text, span)
    return words.includes(ends) ? entries.filter(({ time }) => words.includes(time.text)).length : 0
  }
  const telling = map.sentences.filter(
    ({ kind, span }) => kind === 'prose' && names(span) > 1 && !entries.some((entry) => isWithin(span, entry.span)),
  )
  const claim = toBest(material, telling, { fits: toClaimFits(material, parts.length), tightness: 'tight' })
  if (claim) return parts.map(() => claim)
  return parts.map((own) => toRanged(material, parts.length > 1 ? own : entries, parts.length))
}

function toRanged(material: Material, entries: Entries, slides: number): Text {
  const [first, last] = [entries[0]?.time ?? '', entries.at(-1)?.time ?? '']
  const ranged = toFrame(material, 'headline.timeline', { first, last })
  return toFits(material, 'headline', 1)(ranged.text) || slides > 1 ? ranged : (toWithin(material, entries) ?? ranged)
}

/** `What happened within about 45 hours`. */
function toWithin(material: Material, entries: Entries): Frame | null {
  const moments = toMoments(material, entries)
  const duration = moments && toDuration(moments)
  if (!duration) return null
  const exact = toFrame(material, `span.${duration.unit}`, { n: duration.n })
  const span = duration.isAbout ? toFrame(material, 'span.about', { span: exact }) : exact
  return toFrame(material, 'headline.timeline-within', { span })
}
