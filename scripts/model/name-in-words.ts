import type { OverviewSlide } from './slide.ts'
import { isWithin } from './span.ts'
import type { Text } from './text.ts'

// A name that was cut ends so.
const CUT = /[…⋯]+\s*$/u
const WORD_END = /^(?![\p{L}\p{N}])|^\p{Script=Han}/u

/** Whether a name was cut. */
export const isCutName = ({ text }: Text): boolean => CUT.test(text)

/** Where the name of a point stands in words that are told of it, whatever the case of its first letter; `null` where it does not. */
export function findNameIn(words: string, name: string): { readonly start: number; readonly end: number } | null {
  const bare = name.replace(CUT, '').trimEnd()
  const start = bare === '' ? -1 : words.toLowerCase().indexOf(bare.toLowerCase())
  const end = start + bare.length
  return start < 0 || !WORD_END.test(words.slice(end)) ? null : { start, end }
}

/** What a row in sentences shows, two pieces at most: its words where these hold its name, else its name before its words. */
export function toSentences({
  point,
  path,
  fact,
}: Pick<OverviewSlide['rows'][number], 'point' | 'path' | 'fact'>): Text[] {
  const told = [...path, ...(fact ? [fact] : [])]
  const isNamed = told.some((piece) => isSayingName(piece, point.label))
  return isNamed ? told : [point.label, ...told.slice(0, 1)]
}

/** Whether words hold a name, as it is or with what was left out of it. */
const isSayingName = ({ text, from }: Text, name: Text): boolean =>
  findNameIn(text, name.text) !== null || name.from.every((own) => from.some((span) => isWithin(own, span)))
