import { parseSync } from '@slidev/parser'
import { deckDoesNotHold } from '../diagnostics/messages.ts'
import { labelsOf } from '../language/labels/index.ts'
import type { DeckPlan, FileSet } from '../model/deck.ts'
import type { Outcome } from '../model/outcome.ts'
import { toBody, toHeadline } from './body.ts'
import { FAVICON } from './favicon.ts'
import { toFrontmatter } from './frontmatter.ts'
import { toNotes } from './notes.ts'

export const GENERATOR = 'throughline'

/**
 * Prints the plan: `slides.md`, `deck.json`, and what the deck shows from `public/`. What was printed is parsed back with
 * Slidev's own parser; a deck that does not hold what was planned is an error (`deck-does-not-hold`).
 */
export function write(plan: DeckPlan): Outcome<FileSet> {
  const slides = toSlides(plan)
  const value: FileSet = {
    'public/throughline.svg': FAVICON,
    'deck.json': `${JSON.stringify({ generator: GENERATOR, version: 1, ...plan }, null, 1)}\n`,
    'slides.md': slides,
  }
  const fault = findFault(plan, slides)
  return { value, diagnostics: fault === null ? [] : [deckDoesNotHold(fault.slide, fault.what)] }
}

function toSlides(plan: DeckPlan): string {
  const labels = labelsOf(plan.language, plan.nouns)
  const pages = plan.slides.map((slide, index) =>
    [
      toFrontmatter(plan, slide, index === 0).join('\n'),
      toHeadline(slide, labels),
      ...toBody(slide, labels),
      ...toNotes(slide),
    ].join('\n\n'),
  )
  return `${pages.join('\n\n')}\n`
}

/** Where Slidev reads another deck than the one planned: the slide, counted from 1, and what differs. */
function findFault(plan: DeckPlan, slides: string): { slide: number; what: string } | null {
  const read = parseSync(slides, 'slides.md').slides
  const labels = labelsOf(plan.language, plan.nouns)
  if (read.length !== plan.slides.length) return { slide: Math.min(read.length, plan.slides.length), what: 'count' }
  for (const [index, slide] of plan.slides.entries()) {
    const found = read[index]
    if (found === undefined) return { slide: index + 1, what: 'count' }
    if (found.frontmatter.routeAlias !== slide.id || found.frontmatter.layout !== slide.kind)
      return { slide: index + 1, what: 'frontmatter' }
    if (`# ${found.title}` !== toHeadline(slide, labels) && found.frontmatter.title === undefined)
      return { slide: index + 1, what: 'headline' }
    const note = toNotes(slide)[0]
    if ((found.note ?? '') !== (note === undefined ? '' : note.slice('<!--\n'.length, -'\n-->'.length)))
      return { slide: index + 1, what: 'notes' }
  }
  return null
}
