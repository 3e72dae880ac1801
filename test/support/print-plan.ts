import { toSlideTexts } from '../../scripts/3-plan/spans.ts'
import type { DeckPlan } from '../../scripts/model/deck.ts'
import type { Slide } from '../../scripts/model/slide.ts'

/** A plan in one line a slide and one a text, as case files state it. */
export function printPlan(plan: DeckPlan): string {
  const { sentences, onSlides, inNotes, dropped } = plan.ledger
  return [
    `${plan.kind} ${plan.language} ${plan.slides.length} slides`,
    `${sentences} sentences: ${onSlides} on slides, ${inNotes} in notes, ${dropped.length} dropped`,
    ...plan.slides.flatMap(printSlide),
    '',
  ].join('\n')
}

function printSlide(slide: Slide): string[] {
  const [title, ...texts] = toSlideTexts(slide)
  const bars = slide.kind === 'table' && slide.hasBars ? ' with bars' : ''
  const part = slide.part ? ` (${slide.part.at}/${slide.part.of})` : ''
  return [`${slide.id} [${slide.kind}${bars}] ${title?.text}${part}`, ...texts.map((text) => `  ${text.text}`)]
}
