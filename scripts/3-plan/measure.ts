import { LATIN_WIDTHS } from '../language/latin-widths.ts'

export type Weight = 400 | 700

/** A box for text: `width` in px of the 980 × 552 canvas, `size` of the type in px, the most `lines` it takes. */
export interface TextBox {
  readonly width: number
  readonly size: number
  readonly weight: Weight
  readonly lines: number
}

type Type = Pick<TextBox, 'width' | 'size' | 'weight'>

const toUnits = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)))

// Marks that must not begin a line: they stay with the character before them.
const CLOSING = toUnits('，。、；：？！）》」』”’…—％')
const SPACES = toUnits(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
)
const OTHER_LATIN = 600
const EM = 1000

/** Width of one line of `text` in px, from the advance widths of the shipped fonts; kerning is left out. */
export const toWidth = (text: string, size: number, weight: Weight): number =>
  (sumAdvances(text, 0, text.length, weight) * size) / EM

/** How many lines `text` takes when it is set in `box`, broken greedily; at least 1. `used`: px of the first line that are taken already. */
export function toLineCount(text: string, box: Type, used = 0): number {
  return countLines(text, box, used, Number.POSITIVE_INFINITY)
}

/** The same; what goes on beyond `most` lines is not measured. Reads the text by its code units: no other work of a plan is done as often. */
function countLines(text: string, box: Type, taken: number, most: number): number {
  let lines = 1
  let used = taken
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = findEnd(text, start)
    const width = (sumAdvances(text, start, end, box.weight) * box.size) / EM
    const isBlank = isSpaces(text, start, end)
    if (used > 0 && !isBlank && used + width > box.width) {
      lines += 1
      used = 0
    }
    if (width > box.width) lines += Math.ceil(width / box.width) - 1
    if (lines > most) break
    used += used === 0 && isBlank ? 0 : width
  }
  return lines
}

/**
 * Where the piece that begins at `start` ends, which is not broken at a line's end: a run of Latin letters, digits and marks, or of
 * spaces, or one other character with the closing marks behind it: `系。`, `2,400`, `(e.g.`.
 */
function findEnd(text: string, start: number): number {
  const first = text.charCodeAt(start)
  const isAlike = isLatin(first) ? isLatin : isSpace(first) ? isSpace : isClosing
  let end = start + (isPair(text, start) ? 2 : 1)
  while (end < text.length && isAlike(text.charCodeAt(end))) end += 1
  return end
}

const isLatin = (unit: number): boolean =>
  (unit >= 0x21 && unit <= 0x2ff) || (unit >= 0x2010 && unit <= 0x2019) || (unit >= 0x2030 && unit <= 0x203a)

const isSpace = (unit: number): boolean => SPACES.has(unit)
const isClosing = (unit: number): boolean => CLOSING.has(unit)

/** Whether two code units are one character. */
const isPair = (text: string, at: number): boolean =>
  isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1))

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000

function isSpaces(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isSpace(text.charCodeAt(at))) return false
  return true
}

/** Whether `text` fits `box`. */
export const isFitting = (text: string, box: TextBox): boolean => countLines(text, box, 0, box.lines) <= box.lines

/** Widths of the characters from `start` to `end`, in thousandths of an em. */
function sumAdvances(text: string, start: number, end: number, weight: Weight): number {
  const widths = LATIN_WIDTHS[weight]
  let sum = 0
  for (let at = start; at < end; at += isPair(text, at) ? 2 : 1) {
    const unit = text.charCodeAt(at)
    sum += unit >= 0x2000 ? EM : (widths[unit - 0x20] ?? OTHER_LATIN)
  }
  return sum
}
