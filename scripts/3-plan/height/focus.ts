import { readQuantity } from '../../language/quantities.ts'
import { toPartsOfWhole } from '../../language/wholes.ts'
import { partFact } from '../../model/fact.ts'
import type { FocusSlide, Neighbour } from '../../model/slide.ts'
import type { Text } from '../../model/text.ts'
import { toWidth } from '../measure.ts'
import { FOCUS, FRAME } from './geometry.ts'
import { isHan, toSetLines } from './lines.ts'

type Part = 'point' | 'gist' | 'causes' | 'strategies' | 'through' | 'facts'

/** How many columns a focus slide has: the risk, and what stands on either side of it. */
export const countColumns = ({ causes, strategies, through }: Pick<FocusSlide, Part>): number =>
  1 + Number(causes.length > 0) + Number(strategies.length > 0 || through !== null)

/** Px that the parts of a focus slide take beneath its headline: the boxes of its columns, then the row of what is told further. */
export function toFocusHeight(slide: Pick<FocusSlide, Part>): number {
  const columns = countColumns(slide)
  const width = (FOCUS.width - FOCUS.arrow * (columns - 1)) / columns
  const { point, gist, causes, strategies, through } = slide
  const answers =
    strategies.length > 0 || through === null ? toSide(strategies) : [{ name: through.mark, words: through.words }]
  const sides = [[{ name: point.label, words: gist }], toSide(causes), answers]
  // The names of boxes side by side are of one height.
  const lone = sides.flatMap((boxes) => (boxes.length === 1 ? boxes.map(({ name }) => toNameHeight(name, width)) : []))
  const heights = sides.map((boxes) => toColumn(boxes, width, boxes.length === 1 ? Math.max(...lone) : 0))
  const told = slide.facts.length > 0 ? FRAME.gap + toFactsHeight(slide.facts) : 0
  return FOCUS.head + Math.max(...heights) + told
}

interface Box {
  readonly name: Text
  readonly words: Text | null
}

const toSide = (side: readonly Neighbour[]): Box[] => side.map(({ label, words }) => ({ name: label, words }))

const toNameHeight = ({ text }: Text, width: number): number =>
  toSetLines(text, { ...FOCUS.name, width: width - FOCUS.name.beside }) * FOCUS.name.line

function toColumn(boxes: readonly Box[], width: number, leastName: number): number {
  const { box, words } = FOCUS
  const heights = boxes.map((one) => {
    const named = Math.max(leastName, toNameHeight(one.name, width))
    const told = one.words
      ? words.around + toSetLines(one.words.text, { ...words, width: width - words.beside }) * words.line
      : 0
    return Math.max(box.least, box.around + named + told)
  })
  return heights.reduce((sum, one) => sum + one, 0) + box.gap * Math.max(0, boxes.length - 1)
}

/** The numbers stand on one line: above it and beneath it is as much room as one of them needs there; or each in its sentence (`styles/told.css`). */
function toFactsHeight(facts: FocusSlide['facts']): number {
  const { fact } = FOCUS
  const width = (FOCUS.width - fact.gap * (facts.length - 1)) / facts.length - fact.beside
  const toLines = (words: string) => (words.trim() === '' ? 0 : toSetLines(words, { ...fact, width }))
  const numbered = facts
    .filter(({ figure }) => figure !== null)
    .map((one) => partFact(one) ?? { before: '', after: one.text.text })
  const others = facts.filter(({ figure }) => figure === null).map(({ text }) => toLines(text.text))
  const bar = toPartsOfWhole(facts.map(toQuantity)).length > 0 ? fact.bar : 0
  const height =
    isReadOn(numbered, facts) && bar === 0 ? toReadHeight(facts, width) : toStackedHeight(numbered, toLines) + bar
  return fact.around + Math.max(numbered.length > 0 ? height : 0, ...others.map((lines) => lines * fact.line))
}

type Parted = Pick<NonNullable<ReturnType<typeof partFact>>, 'before' | 'after'>

/** Whether numbers are read on in their sentences: they do not all open their words or all end them, or a sentence has none. */
const isReadOn = (numbered: readonly Parted[], facts: FocusSlide['facts']): boolean => {
  const isSome = (part: keyof Parted) => numbered.some((one) => one[part].trim() !== '')
  return numbered.length < facts.length || (isSome('before') && isSome('after'))
}

/** Numbers on one line, with the words before them above it and those after them beneath. */
function toStackedHeight(numbered: readonly Parted[], toLines: (words: string) => number): number {
  const before = Math.max(0, ...numbered.map((one) => toLines(one.before)))
  const after = Math.max(0, ...numbered.map((one) => toLines(one.after)))
  return FOCUS.fact.number + (before + after) * FOCUS.fact.line
}

/** Numbers in their sentences: a line with one is as high as it. */
function toReadHeight(facts: FocusSlide['facts'], width: number): number {
  const { fact } = FOCUS
  const heights = facts.flatMap(({ figure, text }) => {
    if (figure === null) return []
    const more = toWidth(figure.text, fact.large, 700) - toWidth(figure.text, fact.size, fact.weight)
    return fact.number + (toSetLines(text.text, { ...fact, width }, more) - 1) * fact.line
  })
  return Math.max(...heights)
}

const toQuantity = ({ figure }: FocusSlide['facts'][number]) =>
  readQuantity(figure?.text ?? '', isHan(figure?.text ?? '') ? 'zh-Hans' : 'en')
