import type { Ledger } from '../model/deck.ts'
import type { Slide } from '../model/slide.ts'
import { isOverlapping, type Span } from '../model/span.ts'
import type { Material } from './material.ts'
import { toSlideSpans } from './spans.ts'

/** Every sentence accounted for: on a slide (whole or in part), in the notes only, or dropped with the reason. `said`: as for `toSpoken`. */
export function toLedger(material: Material, slides: readonly Slide[], said: ReadonlySet<string> | null): Ledger {
  const { article, map } = material
  const shown = toSorted(slides.flatMap(toSlideSpans))
  const spoken = toSorted(slides.flatMap((slide) => slide.notes.flatMap((note) => [...note.text.from])))
  const onSlides = map.sentences.filter((sentence) => isCovered(sentence.span, shown))
  const others = map.sentences.filter((sentence) => !isCovered(sentence.span, shown))
  const inNotes = others.filter((sentence) => isCovered(sentence.span, spoken))
  const lost = others.filter((sentence) => !isCovered(sentence.span, spoken))
  const dropped = [
    ...article.noise.map(({ span, reason }) => ({ span, reason: `noise:${reason}` })),
    ...lost.map(({ id, span }) => ({ span, reason: said?.has(id) === false ? 'time' : 'no-words' })),
  ]
  return {
    sentences: map.sentences.length + article.noise.length,
    onSlides: onSlides.length,
    inNotes: inNotes.length,
    dropped,
  }
}

const toSorted = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start || a.end - b.end)

const isCovered = (span: Span, others: readonly Span[]): boolean => others.some((other) => isOverlapping(span, other))
