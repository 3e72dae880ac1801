import type { Span } from '../model/span.ts'
import type { TextBuilder } from './builder.ts'

// &amp; · &#8212; · &#x2014;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy
/** How far ahead the next character is looked for where file and value part: an indent, a quote mark. */
const REACH = 40

/**
 * Appends a value that stands in `file` from `start` on, where the file may hold more than the value does:
 * backslashes before marks, character references, line prefixes (`> `, indents).
 */
export function addAligned(builder: TextBuilder, value: string, file: string, start: number): Span {
  const begin = builder.length
  let at = start
  let index = 0
  while (index < value.length) {
    const reference = findReference(file, at, value, index)
    if (reference > 0) {
      const width = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
      builder.add(value.slice(index, index + width), at)
      index += width
      at += reference
      continue
    }
    const same = toCommonLength(file, at, value, index)
    builder.add(value.slice(index, index + same), at)
    index += same
    at += same
    if (index < value.length && same === 0) {
      const next = file.slice(at, at + REACH).indexOf(value.charAt(index))
      if (next === -1) builder.add(value.charAt(index++), null)
      else at += next
    }
  }
  return { start: begin, end: builder.length }
}

/** Length of the character reference at `at`; 0 when there is none or the value holds it as it stands. */
function findReference(file: string, at: number, value: string, index: number): number {
  if (file.charAt(at) !== '&') return 0
  REFERENCE.lastIndex = at
  const found = REFERENCE.exec(file)?.[0]
  return found === undefined || value.startsWith(found, index) ? 0 : found.length
}

/** How many characters are the same from here on, up to the next character reference. */
function toCommonLength(file: string, at: number, value: string, index: number): number {
  let length = 0
  while (index + length < value.length && file[at + length] === value[index + length]) {
    if (length > 0 && file[at + length] === '&') break
    length++
  }
  return length
}
