import type { Article } from '../model/article.ts'
import type { Selection } from '../model/text.ts'

// A word of small letters alone: not `iPhone`, `npm-cache`, `x86`.
const PLAIN_WORD = /^[a-z][a-z'’]*(?=[\s,;.!?)…]|:\s|$)/u
// What stands before words that open a sentence, a line or an item: these keep the letter that the author gave them.
const OPENING = /(?:^|\n\s*|[.!?]["”’)]?\s+)$/u
const SEEN = 12

/** Words that begin in the middle of an English sentence, with a capital: they stand alone on the slide. */
export function toCapital(article: Pick<Article, 'language' | 'source'>, words: Selection): Selection {
  if (article.language !== 'en' || !PLAIN_WORD.test(words.text)) return words
  const { start } = words.from[0]
  if (OPENING.test(article.source.text.slice(Math.max(0, start - SEEN), start))) return words
  return { ...words, text: words.text.charAt(0).toUpperCase() + words.text.slice(1) }
}
