import type { FocusSlide, Neighbour } from '../../model/slide.ts'
import type { Text } from '../../model/text.ts'
import { FOCUS, FRAME } from './geometry.ts'
import { toSetLines } from './lines.ts'

type Part = 'point' | 'gist' | 'causes' | 'strategies' | 'through' | 'facts'

/** Px that the parts of a focus slide take beneath its headline: the boxes of its columns, then the row of what is told further. */
export function toFocusHeight(slide: Pick<FocusSlide, Part>): number {
  const columns = slide.causes.length > 0 ? 3 : 2
  const width = (FOCUS.width - FOCUS.arrow * (columns - 1)) / columns
  const { point, gist, causes, strategies, through } = slide
  const answers =
    strategies.length > 0 || through === null ? toSide(strategies) : [{ name: through.mark, words: through.words }]
  const heights = [[{ name: point.label, words: gist }], toSide(causes), answers].map((boxes) => toColumn(boxes, width))
  const facts = slide.facts.map((fact) => toFactHeight(fact, slide.facts.length))
  return FOCUS.head + Math.max(...heights) + (facts.length > 0 ? FRAME.gap + Math.max(...facts) : 0)
}

interface Box {
  readonly name: Text
  readonly words: Text | null
}

const toSide = (side: readonly Neighbour[]): Box[] => side.map(({ label, words }) => ({ name: label, words }))

function toColumn(boxes: readonly Box[], width: number): number {
  const { box, name, words } = FOCUS
  const heights = boxes.map((one) => {
    const named = toSetLines(one.name.text, { ...name, width: width - name.beside }) * name.line
    const told = one.words
      ? words.around + toSetLines(one.words.text, { ...words, width: width - words.beside }) * words.line
      : 0
    return Math.max(box.least, box.around + named + told)
  })
  return heights.reduce((sum, one) => sum + one, 0) + box.gap * Math.max(0, boxes.length - 1)
}

function toFactHeight({ figure, text }: FocusSlide['facts'][number], columns: number): number {
  const { fact } = FOCUS
  const width = (FOCUS.width - fact.gap * (columns - 1)) / columns - fact.beside
  return fact.around + (figure ? fact.number : 0) + toSetLines(text.text, { ...fact, width }) * fact.line
}
