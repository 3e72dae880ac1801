import compatible from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import simple from 'opencc-js/dict/TSCharacters'

const toPairs = (entries: string): [string, string][] =>
  entries
    .split('|')
    .map((entry): [string, string] => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)])

/** Characters with their simplified form, where it is another and as long; the forms that Unicode holds twice are first made one. */
const SIMPLE: ReadonlyMap<string, string> = (() => {
  const ofOne = new Map(toPairs(simple))
  const ofTwin = toPairs(compatible).map(([twin, one]): [string, string] => [twin, ofOne.get(one) ?? one])
  return new Map([...ofOne, ...ofTwin].filter(([from, to]) => from !== to && from.length === to.length))
})()

/** One of these characters. */
const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'gu')

/** By the first code unit of a character: 1 where it may be one of these. A text without any is told so ten times faster than by the pattern. */
const FIRST_UNITS: Readonly<Uint8Array> = (() => {
  const units = new Uint8Array(65_536)
  for (const character of SIMPLE.keys()) units[character.charCodeAt(0)] = 1
  return units
})()

function hasTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (FIRST_UNITS[text.charCodeAt(at)] === 1) return true
  return false
}

/**
 * The text with every traditional character replaced by its simplified form, one character for one,
 * so that every offset stays what it was. Only for matching: the result is never shown.
 * Whole words are not converted (`裡面` gives `里面`, `軟體` gives `软体`), as that could change the length.
 */
export const toSimplified = (text: string): string =>
  hasTraditional(text) ? text.replace(TRADITIONAL, (character) => SIMPLE.get(character) ?? character) : text
