import { Converter } from 'opencc-js/t2cn'

// Built once: the dictionaries behind it hold some ten thousand words.
const convert = Converter({ from: 't', to: 'cn' })
const HAN = /\p{Script=Han}/gu

/**
 * The text with every traditional character replaced by its simplified form, one character for one,
 * so that every offset stays what it was. Only for matching: the result is never shown.
 * Whole words are not converted (`裡面` gives `里面`, `軟體` gives `软体`), as that could change the length.
 */
export const toSimplified = (text: string): string => text.replace(HAN, toSimpleCharacter)

function toSimpleCharacter(character: string): string {
  const simple = convert(character)
  return simple.length === character.length ? simple : character
}
