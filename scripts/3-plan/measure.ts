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

// A piece that is not broken at a line's end: a run of Latin letters, digits and marks, or one other character
// with the closing marks that must not begin a line: `系。`, `2,400`, `(e.g.`.
const UNBREAKABLE = /[\u0021-\u02ff\u2010-\u2019\u2030-\u203a]+|\s+|[^\s][，。、；：？！）》」』”’…—％]*/gu
const OTHER_LATIN = 600
const EM = 1000

/** Width of one line of `text` in px, from the advance widths of the shipped fonts; kerning is left out. */
export function toWidth(text: string, size: number, weight: Weight): number {
  let sum = 0
  for (const character of text) sum += toAdvance(character, weight)
  return (sum * size) / EM
}

/** How many lines `text` takes when it is set in `box`, broken greedily; at least 1. `used`: px of the first line that are taken already. */
export function toLineCount(text: string, box: Type, used = 0): number {
  return countLines(text, box, used, Number.POSITIVE_INFINITY)
}

/** The same; what goes on beyond `most` lines is not measured. */
function countLines(text: string, box: Type, taken: number, most: number): number {
  let lines = 1
  let used = taken
  for (const [piece] of text.matchAll(UNBREAKABLE)) {
    const width = toWidth(piece, box.size, box.weight)
    const isSpace = piece.trim() === ''
    if (used > 0 && !isSpace && used + width > box.width) {
      lines += 1
      used = 0
    }
    if (width > box.width) lines += Math.ceil(width / box.width) - 1
    if (lines > most) break
    used += used === 0 && isSpace ? 0 : width
  }
  return lines
}

/** Whether `text` fits `box`. */
export const isFitting = (text: string, box: TextBox): boolean => countLines(text, box, 0, box.lines) <= box.lines

function toAdvance(character: string, weight: Weight): number {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x20 && code < 0x7f) return LATIN_WIDTHS[weight][code - 0x20] ?? OTHER_LATIN
  return code < 0x2000 ? OTHER_LATIN : EM
}
