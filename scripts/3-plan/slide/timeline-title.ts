import { toDuration } from '../../language/duration.ts'
import { incidentWordsOf } from '../../language/incidents.ts'
import { hasEnglishVerb } from '../../language/verbs-en.ts'
import type { Sentence } from '../../model/argument.ts'
import { isIncident } from '../../model/incident.ts'
import { isWithin, type Span, wordsOf } from '../../model/span.ts'
import type { Frame, Selection, Text } from '../../model/text.ts'
import { isFree } from '../claim-worth.ts'
import { toFits } from '../fitting.ts'
import { toClaimFits } from '../headline.ts'
import { type Material, toBest, toFrame } from '../material.ts'
import { toMoments } from '../one-timeline.ts'
import { toComparable } from '../opening.ts'
import { isPointingInside, isSpared, toRoleWorth } from '../rank.ts'
import { toSelection } from '../selection.ts'
import type { Timeline } from '../timeline.ts'
import { isOnePage } from './timeline-page.ts'
import { findStretch } from './timeline-stretch.ts'

type Entries = Timeline['entries']

/** What makes an entry of an incident the headline over its slide, and from which worth on it is one. */
const WORTH = { end: 2, breaking: 0.6, over: 1, least: 0.4 }

/**
 * The headline of each slide: a sentence of the author's that names the last of the moments and another; else of an incident what
 * happened where it turns, the harm first and at last its end; else the first and the last of its own moments, or how long it took.
 */
export function toTimelineTitles(material: Material, timeline: Timeline, parts: readonly Entries[]): Text[] {
  const { article, map } = material
  const { entries } = timeline
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
  return parts.map((own, at) => {
    const isEnd = parts.length > 1 && at === parts.length - 1
    return toTurn(material, timeline, own, isEnd) ?? toRanged(material, parts.length > 1 ? own : entries, parts.length)
  })
}

/** `07:42: Ticket sales stop`: the sentence of the entries at which an incident turns most; `isEnd`: on the last of several slides. */
function toTurn(material: Material, timeline: Timeline, own: Entries, isEnd: boolean): Frame | null {
  if (!isIncident(material.article)) return null
  const stretch = findStretch(material, timeline)
  const ends = stretch ? [timeline.entries[stretch.first], timeline.entries[stretch.last]] : []
  const told = own.flatMap((entry) =>
    toSentences(material, entry).map(({ text, from }) => ({
      title: toFrame(material, 'headline.turn', { time: entry.time, what: { text, from } }),
      worth: WORTH.end * Number(ends.includes(entry)) + toTurnWorth(material, text, isEnd),
    })),
  )
  const fits = (lines: number) => toFits(material, 'headline', lines)
  const [best] = told
    .filter(
      ({ title, worth }) =>
        worth >= WORTH.least && (fits(1)(title.text) || (fits(2)(title.text) && isOnePage(material, own, 2))),
    )
    .sort((a, b) => b.worth - a.worth)
  return best?.title ?? null
}

/** How much words tell of an incident's turn: what stopped or was harmed; at its end that it is over. */
function toTurnWorth(material: Material, words: string, isEnd: boolean): number {
  const { article } = material
  if (!isFree(material, words) || isPointingInside(words, '', article) || (!isEnd && isSpared(words, article))) return 0
  const { breaking, phases } = incidentWordsOf(article.language)
  const plain = toComparable(words, article.language)
  const isBreaking = breaking.test(plain)
  if (article.language === 'en' && !isBreaking && !hasEnglishVerb(words)) return 0
  if (isEnd) return WORTH.over * Number(phases[0]?.cue.test(plain))
  return Math.max(0, toRoleWorth(words, 'risk', article)) + WORTH.breaking * Number(isBreaking)
}

/** The sentences of an entry as it shows them. */
function toSentences({ article, map }: Material, { text }: Entries[number]): Selection[] {
  return map.sentences.flatMap(({ span }) => {
    const own = text.from.flatMap((one): Span[] => {
      const [start, end] = [Math.max(one.start, span.start), Math.min(one.end, span.end)]
      return start < end ? [{ start, end }] : []
    })
    return (own.length > 0 && toSelection(article.source.text, own, article.language)) || []
  })
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
