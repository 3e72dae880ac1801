import type { Origin } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { TextBuilder } from './builder.ts'

/** A plain text without its markup, where each piece stood in the file, and the words of its links. */
interface Unmarked {
  readonly text: string
  readonly origins: readonly Origin[]
  readonly links: readonly Span[]
}

// reStructuredText is told by a line of its own kind: .. _name: · .. image:: a.png
const SIGN = /^\.\. (?:_\S.*:|[\w-]+::)/m
// What stands on such lines: the address of a link and lines that go on with it, a directive with its options.
const LINE = /^\.\. _\S[^\n]*(?:\n[ \t]+\S[^\n]*)*|^\.\. [\w-]+::[^\n]*(?:\n[ \t]+:[\w-]+:[^\n]*)*/
// `words <address>`__ · `words`_ · :role:`words`; group 1: the words. A backslash before white space only parts words, and goes with it.
const INLINE = /(?::[a-z]+:)?`([^`<>]*?)\s*(?:<[^`>]*>)?`_{0,2}|\\(?:[ \t]|$)/
const MARKUP = new RegExp(`${LINE.source}|${INLINE.source}`, 'gmu')
// What is no word of a sentence: the number of a note, an address.
const WORDLESS = /^(?:#?\d{0,3}|[a-z]+:\/\/\S*)$/iu

/** Whether a plain text is written with the markup of reStructuredText. */
export const isStructuredText = (file: string): boolean => SIGN.test(file)

/** A text in reStructuredText as it is read; `null` where it is none. */
export function withoutMarkup(file: string): Unmarked | null {
  if (!isStructuredText(file)) return null
  const builder = new TextBuilder()
  const links: Span[] = []
  let at = 0
  for (const match of file.matchAll(MARKUP)) {
    builder.add(file.slice(at, match.index), at)
    at = match.index + match[0].length
    const words = match[1] ?? ''
    if (!WORDLESS.test(words.trim())) links.push(builder.add(words, match.index + match[0].indexOf('`') + 1))
  }
  builder.add(file.slice(at), at)
  return { text: builder.toText(), origins: builder.toOrigins(), links }
}
