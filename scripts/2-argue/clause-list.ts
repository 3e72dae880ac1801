import type { Paragraph } from '../model/article.ts'
import { type Span, toTrimmed, wordsOf } from '../model/span.ts'
import { splitAt } from './inline-list.ts'
import type { Reading } from './reading.ts'

/** What announces, and the rest of the sentence behind its colon; words that someone says are no list, nor is a time or an address. */
const ANNOUNCED = /[：:](?!\/\/|\d|\s*[“「『"][^”」』"]{12})\s*([^。！？!?\n：:]+)/gu
const MARK = /[；;]\s*(?:and |or |以及|还有)?/gu
/** `(a) that …`: what counts a member, or only ties it to what announces it. */
const LEADING = /^(?:[（(][a-h\d]{1,2}[)）]\s*)?(?:that )?/u
/** A member has a clause in it, so many letters at least; a list so many members. */
const LEAST = { letters: 4, members: 2 } as const

/** The members of a list told in the clauses behind a colon, semicolons between them: `主要有以下问题：水泵老化，经常停水；…；…。` */
export function findClauseLists({ text }: Reading, { span }: Paragraph): Span[][] {
  return [...wordsOf(text, span).matchAll(ANNOUNCED)].flatMap(({ index, 0: whole, 1: told = '' }) => {
    const start = span.start + index + whole.length - told.length
    const parts = splitAt(told, MARK)
      .map((part) => toTrimmed(text, { start: start + part.start, end: start + part.end }))
      .map((part) => ({ ...part, start: part.start + (LEADING.exec(wordsOf(text, part))?.[0].length ?? 0) }))
      .filter((part) => part.end > part.start)
    const isList = parts.length >= LEAST.members && parts.every(({ start: at, end }) => end - at >= LEAST.letters)
    return isList ? [parts] : []
  })
}
