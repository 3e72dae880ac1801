/** A run of words, the sign that a line may end, or two characters between which it may end although a gap is set there. */
export interface Piece {
  readonly kind: 'words' | 'end' | 'gap'
  readonly text: string
}

const HAN_END = /\p{Script=Han}$/u
const LATIN_START = /^[0-9A-Za-z]/

/**
 * Parts between which a line may end, as they are set. Between Chinese and a number or a Latin word the browser leaves a gap of its own
 * (`text-autospace`), but none around a mark for the end of a line: there the two characters are kept together and may be broken apart.
 */
export function toPieces(parts: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  for (const [index, part] of parts.entries()) {
    const last = pieces.at(-1)
    if (index > 0 && last?.kind === 'words' && HAN_END.test(last.text) && LATIN_START.test(part)) {
      const before = Array.from(last.text)
      pieces[pieces.length - 1] = { kind: 'words', text: before.slice(0, -1).join('') }
      pieces.push({ kind: 'gap', text: `${before.at(-1)}${part[0]}` }, { kind: 'words', text: part.slice(1) })
    } else pieces.push(...(index > 0 ? [{ kind: 'end', text: '' } as const] : []), { kind: 'words', text: part })
  }
  return pieces.filter(({ kind, text }) => kind === 'end' || text !== '')
}
