import { holdCompounds } from '../../language/compounds.ts'
import { toLineCount, toWidth, type Weight } from '../measure.ts'

/** How a text of a slide is set: px of its lines and of its type. */
export interface Setting {
  readonly width: number
  readonly size: number
  readonly weight: Weight
}

// Where a line of Latin words may end; not behind a hyphen with the sign that holds it.
const HELD = '\u2060'
const BREAK = new RegExp(`\\s+|(?<=-)(?!${HELD})`, 'u')
const HAN = /\p{Script=Han}/u
// Characters that a line of Chinese loses on average where it ends before a word that does not fit; a narrow line more, in which numbers
// in words and names are longer than what is left of it.
const LOST = { narrow: 1.5, wide: 1 }
const NARROW = { least: 8, most: 16 }

/** Whether a text is set by the rules of Chinese. */
export const isHan = (text: string): boolean => HAN.test(text)

/** A headline with the mark of its part, as the labels of its language set it. */
export const withPart = (text: string, { at, of }: { readonly at: number; readonly of: number }): string =>
  isHan(text) ? `${text}（${at}/${of}）` : `${text} (${at}/${of})`

/**
 * How many lines a text takes in the browser, which breaks Chinese between its words. `used`: px of the first line that are taken already.
 */
export function toSetLines(text: string, { width, size, weight }: Setting, used = 0): number {
  if (used + toWidth(text, size, weight) <= width) return 1
  const lost = (width > NARROW.least * size && width < NARROW.most * size ? LOST.narrow : LOST.wide) * size
  return toLineCount(text, { width: isHan(text) ? width - lost : width, size, weight }, used)
}

/** Px of the longest word, at which a column of Latin words cannot be narrower; Chinese breaks anywhere where it must. */
export const toWidestWord = (text: string, { size, weight }: Omit<Setting, 'width'>): number =>
  isHan(text)
    ? 0
    : Math.max(
        ...holdCompounds(text, HELD)
          .split(BREAK)
          .map((word) => toWidth(word.replaceAll(HELD, ''), size, weight)),
      )

/** How many lines names take, each in one piece as long as it fits a line, and then words. */
export function toRowLines(names: readonly string[], name: Setting, words: string, plain: Setting): number {
  let lines = 1
  let used = 0
  for (const one of names) {
    const own = toWidth(one, name.size, name.weight)
    if (used > 0 && used + own > name.width) {
      lines += 1
      used = 0
    }
    lines += toSetLines(one, name) - 1
    used = Math.min(name.width, used + own + toWidth(' ', name.size, name.weight))
  }
  return lines - 1 + toSetLines(words, plain, used)
}
