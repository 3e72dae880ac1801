import { findGuarded } from '../language/guarded.ts'
import { FINITE } from '../language/phrase-en.ts'
import type { Word } from './tagger.ts'

/** Whether a mark that ends a clause stands at a place: no stop inside a name, `.github`, nor the dash of a range, `1–4`. */
export function isMark(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined) return true
  if (/^(?:[–—(]|--?)$/u.test(word.text)) return !isWithinRange(words, at)
  return (
    /^[,;:.!?]/u.test(word.text) && (next === undefined || next.span.start > word.span.end || /^["”]/u.test(next.text))
  )
}

/** Whether a dash stands between two figures: `1–4`. */
export const isWithinRange = (words: readonly Word[], at: number): boolean => {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  return (
    before?.span.end === word?.span.start &&
    word?.span.end === next?.span.start &&
    /\d$/u.test(before?.text ?? '') &&
    /^\d/u.test(next?.text ?? '')
  )
}

/** Where the clause that begins at a place ends: before the next mark that is none inside brackets. */
export function endOf(words: readonly Word[], at: number): number {
  let depth = 0
  for (let index = at + 1; index < words.length; index++) {
    const text = words[index]?.text ?? ''
    if (/^[([]/u.test(text)) depth += 1
    if (/^[)\]]/u.test(text)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && isMark(words, index) && text !== '(') return index
  }
  return words.length
}

/** The words as they stand between spaces: `job-focused` is one. */
export function toPlain(words: readonly Word[]): string[] {
  const plain: string[] = []
  for (const [index, { text, span }] of words.entries())
    if (index > 0 && words[index - 1]?.span.end === span.start) plain[plain.length - 1] += text
    else plain.push(text)
  return plain
}

/** How many words stand between spaces. */
export const countOf = (words: readonly Word[]): number =>
  toPlain(words).filter((text) => /[\p{L}\p{N}]/u.test(text)).length

/** Whether nothing among words denies, doubts or makes the rest depend on it, and no figure stands there. */
export const isSafe = (words: readonly Word[]): boolean =>
  findGuarded(toPlain(words).join(' '), 'en').length === 0 &&
  !words.some(({ kind, text }) => kind === 'NUM' || /\d/u.test(text))

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

/** How many words name a thing, what it is or what it does. */
export const countContent = (words: readonly Word[]): number =>
  words.filter(({ kind, text }) => CONTENT.has(kind) && !FINITE.has(text)).length
