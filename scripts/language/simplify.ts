import { Converter } from 'opencc-js/t2cn'

/**
 * The text with every traditional character replaced by its simplified form, one character for one,
 * so that every offset stays what it was. Only for matching: the result is never shown.
 * Whole words are not converted (`裡面` gives `里面`, `軟體` gives `软体`), as that could change the length.
 */
export function toSimplified(text: string): string {
  const convert = Converter({ from: 't', to: 'cn' })
  const seen = new Map<string, string>()
  const simplify = (character: string): string => {
    const known = seen.get(character)
    if (known !== undefined) return known
    const simple = convert(character)
    const same = simple.length === character.length ? simple : character
    seen.set(character, same)
    return same
  }
  return Array.from(text, simplify).join('')
}
