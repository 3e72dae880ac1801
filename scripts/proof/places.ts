import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import * as messages from '../diagnostics/messages.ts'
import { eachSection } from '../model/article.ts'
import { locate } from '../model/source.ts'
import { isOverlapping, isWithin, type Span } from '../model/span.ts'
import type { Frame, Text } from '../model/text.ts'
import { eachObject } from './deck-texts.ts'
import type { Facts } from './facts.ts'

/** Places told at the foot of a passage or beside a quotation that are not where the words stand. */
export function findFaultsOfPlaces(facts: Facts): Diagnostic[] {
  return facts.deck.slides.flatMap((slide, index) =>
    [...eachObject(slide)].flatMap(({ value }) => {
      const place = value.place as Frame | null | undefined
      const words = (value.quote ?? value.text) as { text: string; from: readonly Span[] } | undefined
      const span = words?.from?.[0]
      const section = value.section as Text | null | undefined
      if (section && span && !isUnder(facts, section, span)) {
        const at = { slide: index + 1, id: slide.id, words: section.text }
        return [messages.claimNotComputed(at, 'the words beneath it stand elsewhere', span)]
      }
      if (!place || !span || isAt(facts, place, span)) return []
      const at = { slide: index + 1, id: slide.id, words: place.text }
      return [messages.claimNotComputed(at, 'the words beside it stand elsewhere', span)]
    }),
  )
}

/** Whether words stand under a heading of the article; before its first section or after all, where a label says so. */
function isUnder({ article }: Facts, section: Text, { start }: Span): boolean {
  const sections = [...eachSection(article.sections)]
  const [heading] = section.from
  if (heading !== undefined)
    return sections.some((one) => isOverlapping(one.heading.span, heading) && isWithin({ start, end: start }, one.span))
  return sections.every(({ span }) => !isWithin({ start, end: start }, span))
}

const isAt = ({ article }: Facts, { values }: Frame, span: Span): boolean =>
  Object.values(values).some((value) => {
    const place = locate(article.source, span.start)
    return value === ('line' in place ? place.line : place.paragraph)
  })
