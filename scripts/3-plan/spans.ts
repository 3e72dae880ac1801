import type { NodeRef, Slide } from '../model/slide.ts'
import type { Span } from '../model/span.ts'
import type { Text } from '../model/text.ts'

/** All texts that stand on a slide, notes left out, in no particular order. */
export function toSlideTexts(slide: Slide): Text[] {
  return [slide.title, ...(slide.footer ? [slide.footer] : []), ...toOwnTexts(slide)]
}

/** The spans of the article behind a slide, notes left out. */
export const toSlideSpans = (slide: Slide): Span[] => toSlideTexts(slide).flatMap((text) => [...text.from])

function toOwnTexts(slide: Slide): Text[] {
  switch (slide.kind) {
    case 'cover':
      return [
        ...some(slide.subtitle),
        ...slide.credits,
        ...(slide.standing ? [slide.standing.name, slide.standing.text] : []),
      ]
    case 'brief':
      return [
        ...some(slide.verdict),
        ...slide.tallies.flatMap((tally) => [tally.name, ...toLabels(tally.points), ...some(tally.more)]),
      ]
    case 'map':
      return toLabels([...slide.points, ...(slide.hub ? [slide.hub] : [])])
    case 'points':
      return [
        ...slide.facts.flatMap(({ figure, text }) => [...some(figure), text]),
        ...slide.items.flatMap(({ label, lead, texts }) => [...some(label), ...some(lead), ...texts]),
        ...slide.shared,
      ]
    case 'overview':
      return [
        ...some(slide.attribution),
        ...slide.rows.flatMap((row) => [
          row.point.label,
          ...some(row.gloss),
          ...row.path,
          ...some(row.fact),
          ...toLabels(row.links),
          ...some(row.through),
          ...some(row.mark),
        ]),
      ]
    case 'focus':
      return [
        slide.point.label,
        ...some(slide.gist),
        ...[...slide.causes, ...slide.strategies].flatMap(({ label, words }) => [label, ...some(words)]),
        ...(slide.through ? [slide.through.mark, ...some(slide.through.words)] : []),
        ...slide.facts.flatMap(({ figure, text }) => [...some(figure), text]),
      ]
    case 'coverage':
      return toLabels([...slide.rows, ...slide.strategies])
    case 'figures':
      return slide.items.flatMap(({ values }) => values.flatMap(({ value, words }) => [value, ...some(words)]))
    case 'table':
      return [...slide.header, ...slide.rows.flatMap((row) => row.flatMap((cell) => some(cell)))]
    case 'timeline':
      return slide.entries.flatMap(({ time, text }) => [time, text])
    case 'picture':
      return [slide.alt, ...some(slide.caption)]
    case 'statement':
      return [...slide.support, ...some(slide.gap)]
    case 'close':
      return [slide.claim, ...slide.ways.flatMap(toLabels), ...some(slide.rest), ...some(slide.gap)]
    case 'basis':
      return slide.rows.flatMap(({ name, texts }) => [name, ...texts])
    case 'backup':
      return slide.rows.flatMap((row) => [...some(row.section), row.point.label, row.quote, ...some(row.place)])
  }
}

const some = (text: Text | null): Text[] => (text === null ? [] : [text])
const toLabels = (points: readonly NodeRef[]): Text[] => points.map((point) => point.label)
