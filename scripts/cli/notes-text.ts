import type { DeckPlan, Slide } from '../model/deck.ts'

/** Stands before what is said after the next step of a slide. */
const STEP = '▸ '

/**
 * The speaker notes as plain text: each slide with its number and headline, then what to say with its place in the
 * article, a line each. Ends with a line end.
 */
export const toNotesText = (plan: DeckPlan): string =>
  `${plan.slides.map((slide, index) => toSlideText(slide, index + 1)).join('\n\n')}\n`

function toSlideText(slide: Slide, number: number): string {
  const part = slide.part === null ? '' : ` (${slide.part.at}/${slide.part.of})`
  let click = 0
  const lines = slide.notes.map((note) => {
    const mark = note.click > click ? STEP : ''
    click = note.click
    const place = note.place === null ? '' : ` [${note.place.text}]`
    return mark + note.text.text + place
  })
  return [`${number}. ${slide.title.text}${part}`, ...lines].join('\n')
}
