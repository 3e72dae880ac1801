import type { Sentence } from '../model/argument.ts'
import type { Note, Slide } from '../model/slide.ts'
import { locate } from '../model/source.ts'
import { isOverlapping, type Span, wordsOf } from '../model/span.ts'
import type { Frame } from '../model/text.ts'
import type { Draft } from './draft.ts'
import { type Material, toFrame } from './material.ts'
import { toSlideSeconds } from './pace.ts'
import { toRemark } from './reasons.ts'
import { toClaimed, toFillers, toOutlook } from './remarks.ts'
import { toPassage } from './selection.ts'
import { toSlideSpans } from './spans.ts'

const NO_STEPS: ReadonlyMap<string, number> = new Map()

/** Where a passage stands, told as a person finds it in the file: `第 27 行`, `paragraph 4`. */
export function toPlace(material: Material, span: Span): Frame {
  const place = locate(material.article.source, span.start)
  return 'line' in place
    ? toFrame(material, 'place.line', { n: place.line })
    : toFrame(material, 'place.paragraph', { n: place.paragraph })
}

/**
 * The slides with their notes, step by step: the sentences a slide covers, in full and in reading order, then the deck's own
 * remarks. Each sentence is spoken once; one that no slide covers goes to the slide at which the sentence before it is spoken, and one
 * whose slide the deck has no room for (`leftOut`) to the appendix.
 * Of the sentences those in `said` alone, all when it is `null`.
 */
export function toSpoken(
  material: Material,
  drafts: readonly Draft[],
  said: ReadonlySet<string> | null,
  leftOut: ReadonlySet<string>,
): Slide[] {
  const speakers = findSpeakers(material, drafts, leftOut)
  const shown = drafts.flatMap(({ slide }) => toSlideSpans(slide))
  return drafts.map(({ slide, steps = NO_STEPS }, index) => {
    const spoken = material.map.sentences.filter((sentence) => speakers.get(sentence.id) === index)
    const lines = spoken.filter(
      (sentence) =>
        (said?.has(sentence.id) ?? true) &&
        (sentence.kind === 'prose' || !shown.some((span) => isOverlapping(span, sentence.span))),
    )
    const own = [
      ...toLines(material, lines, steps),
      ...toClaimed(material, slide, drafts[index - 1]?.slide),
      ...slide.notes,
    ]
    const next = drafts[index + 1]?.slide
    const notes = [...own, ...toFillers(material, slide, own), ...toOutlook(material, slide, next)]
    const spokenTo = { ...slide, notes: notes.sort((a, b) => a.click - b.click) }
    return { ...spokenTo, seconds: toSlideSeconds(spokenTo, material.article.language) }
  })
}

/** Index of the draft at which each sentence is spoken, by the sentence's id. */
export function findSpeakers(
  material: Material,
  drafts: readonly Draft[],
  leftOut: ReadonlySet<string> = new Set(),
): Map<string, number> {
  const speakers = new Map<string, number>()
  drafts.forEach((draft, index) => {
    for (const sentence of draft.covers) if (!speakers.has(sentence.id)) speakers.set(sentence.id, index)
  })
  const appendix = drafts.findIndex(({ slide }) => slide.kind === 'backup')
  let last = 0
  for (const { id } of material.map.sentences) {
    const own = speakers.get(id)
    if (own === undefined && leftOut.has(id) && appendix >= 0) speakers.set(id, appendix)
    else {
      last = own ?? last
      speakers.set(id, last)
    }
  }
  return speakers
}

function toLines(material: Material, sentences: readonly Sentence[], steps: ReadonlyMap<string, number>): Note[] {
  const { source, language } = material.article
  return sentences.flatMap((sentence, index) => {
    const text = toPassage(source.text, sentence.span, language)
    // A heading is not read out: it tells the presenter where he is.
    if (text && sentence.kind === 'heading')
      return [toRemark(toFrame(material, 'note.heading', { heading: text }), steps.get(sentence.point ?? '') ?? 0)]
    const next = sentences[index + 1]
    const isEnd =
      next === undefined || wordsOf(source.text, { start: sentence.span.end, end: next.span.start }).includes('\n')
    const click = steps.get(sentence.point ?? '') ?? 0
    return text ? [{ text, click, place: isEnd ? toPlace(material, sentence.span) : null }] : []
  })
}
