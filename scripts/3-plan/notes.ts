import type { Sentence } from '../model/argument.ts'
import type { Frame, Note, Slide } from '../model/deck.ts'
import { locate } from '../model/source.ts'
import { isOverlapping, type Span, wordsOf } from '../model/span.ts'
import type { Draft } from './draft.ts'
import { type Material, toFrame } from './material.ts'
import { toPassage } from './selection.ts'
import { toSlideSpans } from './spans.ts'

/** Where a passage stands, told as a person finds it in the file: `第 27 行`, `paragraph 4`. */
export function toPlace(material: Material, span: Span): Frame {
  const place = locate(material.article.source, span.start)
  return 'line' in place
    ? toFrame(material, 'place.line', { n: place.line })
    : toFrame(material, 'place.paragraph', { n: place.paragraph })
}

/**
 * The slides with their notes: the sentences a slide covers, in full and in reading order, then the deck's own remarks.
 * Each sentence is spoken once; one that no slide covers goes to the slide at which the sentence before it is spoken.
 */
export function toSpoken(material: Material, drafts: readonly Draft[]): Slide[] {
  const speakers = findSpeakers(material, drafts)
  const shown = drafts.flatMap(({ slide }) => toSlideSpans(slide))
  return drafts.map(({ slide }, index) => {
    const spoken = material.map.sentences.filter((sentence) => speakers.get(sentence.id) === index)
    const lines = spoken.filter(
      (sentence) => sentence.kind === 'prose' || !shown.some((span) => isOverlapping(span, sentence.span)),
    )
    return { ...slide, notes: [...toLines(material, lines), ...slide.notes] }
  })
}

/** Index of the draft at which each sentence is spoken, by the sentence's id. */
function findSpeakers(material: Material, drafts: readonly Draft[]): Map<string, number> {
  const speakers = new Map<string, number>()
  drafts.forEach((draft, index) => {
    for (const sentence of draft.covers) if (!speakers.has(sentence.id)) speakers.set(sentence.id, index)
  })
  let last = 0
  for (const sentence of material.map.sentences) {
    last = speakers.get(sentence.id) ?? last
    speakers.set(sentence.id, last)
  }
  return speakers
}

function toLines(material: Material, sentences: readonly Sentence[]): Note[] {
  const { source, language } = material.article
  return sentences.flatMap((sentence, index) => {
    const text = toPassage(source.text, sentence.span, language)
    const next = sentences[index + 1]
    const isEnd =
      next === undefined || wordsOf(source.text, { start: sentence.span.end, end: next.span.start }).includes('\n')
    return text ? [{ text, click: 0, place: isEnd ? toPlace(material, sentence.span) : null }] : []
  })
}
