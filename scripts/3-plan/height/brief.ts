import type { BriefSlide } from '../../model/slide.ts'
import { BRIEF, FRAME } from './geometry.ts'
import { isHan, type Setting, toRowLines, toSetLines } from './lines.ts'

/** Px of a brief beneath its headline: the verdict on the left, beside it the counts with their names. */
export function toBriefHeight({ verdict, tallies }: Pick<BriefSlide, 'verdict' | 'tallies'>): number {
  const { words, tally, named } = BRIEF
  const width = verdict ? BRIEF.beside : FRAME.width
  const counts = tallies.map(({ points, more }) => {
    const names = [...points.map(({ label }) => label), ...(more ? [more] : [])].map(({ text }) => text)
    return tally.around + toNamesLines(names, { ...named, width: width - named.beside }) * named.line
  })
  const column = counts.reduce((sum, one) => sum + one, 0) + tally.gap * (counts.length - 1)
  return Math.max(column, verdict ? words.around + toSetLines(verdict.text, words) * words.line : 0)
}

/** Names in a row: Chinese ones are kept whole where they fit a line, others run on. */
function toNamesLines(names: readonly string[], setting: Setting): number {
  const isKept = names.some(isHan)
  if (!isKept) return toSetLines(names.join(' · '), setting)
  return toRowLines(
    names.map((name, at) => (at < names.length - 1 ? `${name}／` : name)),
    setting,
    '',
    setting,
  )
}
