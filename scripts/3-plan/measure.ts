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
export function toWidth(text: string, size: number, weight: Weight): number {
  const widths = LATIN_WIDTHS[weight]
  let advance = 0
  for (let at = 0; at < text.length; at += isPair(text, at) ? 2 : 1) advance += toAdvance(text.charCodeAt(at), widths)
  return (advance * size) / EM
}

/** How many lines `text` takes when it is set in `box`, broken greedily; at least 1. `used`: px of the first line that are taken already. */
export function toLineCount(text: string, box: Type, used = 0): number {
  return countLines(text, box, used, Number.POSITIVE_INFINITY)
}

/** The same; what goes on beyond `most` lines is not measured. Reads the text once, by its code units: no other work of a plan is done as often. */
function countLines(text: string, box: Type, taken: number, most: number): number {
  const widths = LATIN_WIDTHS[box.weight]
  let lines = 1
  let used = taken
  for (let at = 0; at < text.length; ) {
    const isJoined = toJoining(text.charCodeAt(at))
    let advance = 0
    let isBlank = true
    do {
      const unit = text.charCodeAt(at)
      advance += toAdvance(unit, widths)
      isBlank = isBlank && isSpace(unit)
      at += isPair(text, at) ? 2 : 1
    } while (at < text.length && isJoined(text.charCodeAt(at)))
    const width = (advance * box.size) / EM
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
 * What goes on with a piece that begins with a code unit and is not broken at a line's end: it is a run of Latin letters, digits and
 * marks, or of spaces, or one other character with the closing marks behind it: `系。`, `2,400`, `(e.g.`.
 */
const toJoining = (first: number): ((unit: number) => boolean) =>
  isLatin(first) ? isLatin : isSpace(first) ? isSpace : isClosing

const isLatin = (unit: number): boolean =>
  (unit >= 0x21 && unit <= 0x2ff) || (unit >= 0x2010 && unit <= 0x2019) || (unit >= 0x2030 && unit <= 0x203a)

const isSpace = (unit: number): boolean => SPACES.has(unit)
const isClosing = (unit: number): boolean => CLOSING.has(unit)

/** Whether two code units are one character. */
const isPair = (text: string, at: number): boolean =>
  isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1))

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000

/** Whether `text` fits `box`. */
export const isFitting = (text: string, box: TextBox): boolean => countLines(text, box, 0, box.lines) <= box.lines

/** Width of the character that begins with a code unit, in thousandths of an em. */
const toAdvance = (unit: number, widths: readonly number[]): number =>
  unit >= 0x2000 ? EM : (widths[unit - 0x20] ?? OTHER_LATIN)
