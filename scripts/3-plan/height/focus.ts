import type { FocusSlide } from '../../model/slide.ts'
import { FOCUS, FRAME } from './geometry.ts'
import { toRowLines, toSetLines } from './lines.ts'

/** Px that the parts of a focus slide take beneath its headline: its three columns, then the words that carry their arrows. */
export function toFocusHeight(slide: Pick<FocusSlide, Part>): number {
  const columns = Math.max(toRiskHeight(slide), ...toSides(slide))
  const quoted = slide.evidence.map((piece) => toQuotedHeight(piece, slide.evidence.length))
  return columns + (quoted.length > 0 ? FRAME.gap + Math.max(...quoted) : 0)
}

type Part = 'point' | 'gist' | 'causes' | 'strategies' | 'through' | 'evidence'

const isAmongMany = ({ causes, strategies }: Pick<FocusSlide, Part>): boolean =>
  Math.max(causes.length, strategies.length) >= FOCUS.many

function toRiskHeight(slide: Pick<FocusSlide, Part>): number {
  const width = toRiskWidth(slide)
  const name = toSetLines(slide.point.label.text, { ...FOCUS.name, width: width - FOCUS.name.beside }) * FOCUS.name.line
  const { gist } = FOCUS
  const words = slide.gist
    ? gist.gap + toSetLines(slide.gist.text, { ...gist, width: width - gist.beside }) * gist.line
    : 0
  return Math.max(FOCUS.box.least, FOCUS.box.around + name + words)
}

function toRiskWidth(slide: Pick<FocusSlide, Part>): number {
  if (slide.causes.length === 0) return FOCUS.riskFirst
  return isAmongMany(slide) ? FOCUS.riskAmongMany : FOCUS.risk
}

/** Px of the sides beside the risk: their names, their chips, or the words that stand in place of chips. */
function toSides(slide: Pick<FocusSlide, Part>): number[] {
  const answers = slide.through ? [slide.through.text] : slide.strategies.map(({ label }) => label.text)
  if (slide.causes.length === 0) return [toSideHeight(answers, FOCUS.sideLast)]
  const width = toSideWidth(slide)
  return [slide.causes.map(({ label }) => label.text), answers].map((chips) => toSideHeight(chips, width))
}

const toSideWidth = (slide: Pick<FocusSlide, Part>): number => (isAmongMany(slide) ? FOCUS.sideAmongMany : FOCUS.side)

function toSideHeight(chips: readonly string[], width: number): number {
  const { chip, none, sideName, many } = FOCUS
  const heights = chips.map((words) =>
    Math.max(chip.least, chip.around + toSetLines(words, { ...chip, width: width - chip.beside }) * chip.line),
  )
  const sum = heights.reduce((all, one) => all + one, 0) + chip.gap * Math.max(0, chips.length - 1)
  return Math.max(sum, chips.length === 0 ? none.least : 0) + sideName * (chips.length < many ? 2 : 1)
}

function toQuotedHeight({ from, to, rule, quotes }: FocusSlide['evidence'][number], columns: number): number {
  const width = (FOCUS.quoted.width - FOCUS.quoted.gap * (columns - 1)) / columns
  const { reason, quote } = FOCUS
  const names = [from.label.text, '→', to.label.text]
  const reasons = toRowLines(names, { ...reason, weight: 700, width }, rule.text, { ...reason, width })
  const words = quotes.map(
    ({ text }) => quote.gap + toSetLines(text, { ...quote, width: width - quote.beside }) * quote.line,
  )
  return reason.around + reasons * reason.line + words.reduce((all, one) => all + one, 0)
}
