import { labelsOf, toLabel } from '../language/labels/index.ts'
import type { DeckPlan } from '../model/deck.ts'
import type { Slide } from '../model/slide.ts'
import { toClock } from './notes-text.ts'

/** Longer lines are set in pieces: each must find room on a page. */
const LONGEST_LINE = 1000

interface SheetLine {
  readonly text: string
  readonly isStep: boolean
  readonly place: string | null
}

/** What stands beneath a slide of the handout. */
export interface Sheet {
  readonly head: string
  readonly continued: string
  readonly lines: readonly SheetLine[]
}

/** The notes of each slide for the handout, in the language of the deck. */
export function toSheets({ slides, language }: DeckPlan): Sheet[] {
  const labels = labelsOf(language)
  return slides.map((slide, index) => ({
    head: [toLabel(labels, 'notes.page', { n: index + 1 }), ...toTime(slide)].join('  '),
    continued: toLabel(labels, 'notes.continued', { n: index + 1 }),
    lines: toLines(slide),
  }))
}

const toTime = ({ seconds }: Slide): string[] => (seconds > 0 ? [toClock(seconds)] : [])

function toLines({ notes }: Slide): SheetLine[] {
  return notes.flatMap(({ text, click, place }, index) => {
    const pieces = toPieces(text.text)
    return pieces.map((piece, at) => ({
      text: piece,
      isStep: at === 0 && click > (notes[index - 1]?.click ?? 0),
      place: at === pieces.length - 1 && place !== null ? place.text : null,
    }))
  })
}

function toPieces(text: string): string[] {
  const signs = Array.from(text)
  const count = Math.max(1, Math.ceil(signs.length / LONGEST_LINE))
  return Array.from({ length: count }, (_, at) => signs.slice(at * LONGEST_LINE, (at + 1) * LONGEST_LINE).join(''))
}
