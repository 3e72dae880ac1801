import { type Labels, labelsOf, toLabel } from '../language/labels/index.ts'
import type { Cut, DeckPlan } from '../model/deck.ts'
import type { Slide } from '../model/slide.ts'

/** Stands before what is said after the next step of a slide. */
const STEP = '▸ '

/**
 * The speaker notes as plain text: how long the talk takes; each slide with its number, headline and time, then what to say with its
 * place in the article, a line each; last what to leave out first. Ends with a line end.
 */
export function toNotesText(plan: DeckPlan): string {
  const labels = labelsOf(plan.language)
  const { title, slides, timing } = plan
  const total = toLabel(labels, 'notes.total', { slides: slides.length, time: toClock(timing.seconds) })
  const pages = slides.map((slide, index) => toSlideText(labels, slide, index + 1))
  const cuts = timing.cuts.map((cut) => toCutText(labels, slides, cut))
  const last = cuts.length > 0 ? [[labels['notes.cuts'], ...cuts].join('\n')] : []
  return `${[`${labels['notes.heading']}  ${title.text}\n${total}`, ...pages, ...last].join('\n\n')}\n`
}

/** `8:05`, `1:02:30`. */
export function toClock(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`
}

/** `7`, `9–10`: the numbers of slides that stand together. */
export function toNumbers(slides: readonly Slide[], ids: readonly string[]): string {
  const numbers = ids.map((id) => slides.findIndex((slide) => slide.id === id) + 1)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return first === last ? String(first) : `${first}–${last}`
}

function toSlideText(labels: Labels, slide: Slide, number: number): string {
  const title = toLabel(labels, 'notes.slide', { n: number, title: toTitle(slide) })
  const head = slide.seconds > 0 ? `${title}  ${toClock(slide.seconds)}` : title
  let click = 0
  const lines = slide.notes.map((note) => {
    const mark = note.click > click ? STEP : ''
    click = note.click
    const place = note.place === null ? '' : ` [${note.place.text}]`
    return mark + note.text.text + place
  })
  return [head, ...lines].join('\n')
}

function toCutText(labels: Labels, slides: readonly Slide[], { slides: ids, seconds, left }: Cut): string {
  const title = slides.find(({ id }) => id === ids[0])?.title.text ?? ''
  const n = toNumbers(slides, ids)
  return toLabel(labels, 'notes.cut', { n, title, time: toClock(seconds), left: toClock(left) })
}

const toTitle = ({ title, part }: Slide): string => title.text + (part === null ? '' : ` (${part.at}/${part.of})`)
