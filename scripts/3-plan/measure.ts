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

// Marks that must not begin a line: they stay with the character before them.
const CLOSING = '，。、；：？！）》」』”’…—％'
const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
const LATIN: readonly (readonly [number, number])[] = [
  [0x21, 0x2ff],
  [0x2010, 0x2019],
  [0x2030, 0x203a],
]
const OTHER_LATIN = 600
const EM = 1000
/** From this code unit on a character is an em wide. */
const WIDE = 0x2000

/** What a code unit is, in bits. */
const KIND = { latin: 1, space: 2, closing: 4 }

/** The kinds of each code unit. */
const KINDS: Readonly<Uint8Array> = (() => {
  const kinds = new Uint8Array(0x10000)
  const add = (unit: number, kind: number) => {
    kinds[unit] = (kinds[unit] ?? 0) | kind
  }
  for (const [first, last] of LATIN) for (let unit = first; unit <= last; unit += 1) add(unit, KIND.latin)
  for (const character of SPACES) add(character.charCodeAt(0), KIND.space)
  for (const character of CLOSING) add(character.charCodeAt(0), KIND.closing)
  return kinds
})()

/** Widths of the narrower characters by their code unit, in thousandths of an em. */
const toAdvances = (weight: Weight): Readonly<Uint16Array> =>
  Uint16Array.from({ length: WIDE }, (_, unit) => LATIN_WIDTHS[weight][unit - 0x20] ?? OTHER_LATIN)

const ADVANCES = { 400: toAdvances(400), 700: toAdvances(700) }

/** Width of one line of `text` in px, from the advance widths of the shipped fonts; kerning is left out. */
export function toWidth(text: string, size: number, weight: Weight): number {
  const advances = ADVANCES[weight]
  let advance = 0
  for (let at = 0; at < text.length; at += isPair(text, at) ? 2 : 1) advance += toAdvance(text.charCodeAt(at), advances)
  return (advance * size) / EM
}

/** How many lines `text` takes when it is set in `box`, broken greedily; at least 1. `used`: px of the first line that are taken already. */
export function toLineCount(text: string, box: Type, used = 0): number {
  return countLines(text, box, used, Number.POSITIVE_INFINITY)
}

/** The same; what goes on beyond `most` lines is not measured. Reads the text once, by its code units: no other work of a plan is done as often. */
function countLines(text: string, box: Type, taken: number, most: number): number {
  const advances = ADVANCES[box.weight]
  let lines = 1
  let used = taken
  for (let at = 0; at < text.length; ) {
    const joining = toJoining(text.charCodeAt(at))
    let advance = 0
    let isBlank = true
    do {
      const unit = text.charCodeAt(at)
      advance += toAdvance(unit, advances)
      isBlank = isBlank && isOf(unit, KIND.space)
      at += isPair(text, at) ? 2 : 1
    } while (at < text.length && isOf(text.charCodeAt(at), joining))
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
const toJoining = (first: number): number =>
  isOf(first, KIND.latin) ? KIND.latin : isOf(first, KIND.space) ? KIND.space : KIND.closing

const isOf = (unit: number, kind: number): boolean => ((KINDS[unit] ?? 0) & kind) !== 0

/** Whether two code units are one character. */
const isPair = (text: string, at: number): boolean =>
  isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1))

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000

/** Whether `text` fits `box`. */
export const isFitting = (text: string, box: TextBox): boolean => countLines(text, box, 0, box.lines) <= box.lines

/** Width of the character that begins with a code unit, in thousandths of an em. */
const toAdvance = (unit: number, advances: Readonly<Uint16Array>): number => advances[unit] ?? EM
