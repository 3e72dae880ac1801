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

/**
 * The text with every traditional character replaced by its simplified form, one character for one,
 * so that every offset stays what it was. Only for matching: the result is never shown.
 * Whole words are not converted (`裡面` gives `里面`, `軟體` gives `软体`), as that could change the length.
 */
export const toSimplified = (text: string): string =>
  text.replace(TRADITIONAL, (character) => SIMPLE.get(character) ?? character)
