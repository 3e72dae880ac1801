import { SHORT_WORDS_EN } from '../language/short-words-en.ts'
import type { Article } from '../model/article.ts'
import type { Selection } from '../model/text.ts'
import { toMemory } from './remembered.ts'

// A word of small letters alone: not `iPhone`, `npm-cache`, `x86`.
const PLAIN_WORD = /^[a-z][a-z'’]*(?=[\s,;.!?)…]|:\s|$)/u
// Words in front of a hyphen that are no name of a thing: `lower-power nodes`, but not `npm-cache`.
const HYPHENATED =
  /^(?:low|lower|high|higher|long|longer|short|well|non|self|one|two|three|four|half|full|part|first|second|third|single|double|multi|cross|under|over|large|small|old|new|hand|real|many|much|ever)-[a-z]+(?=[\s,;.!?)…-]|$)/u
// What stands before words that open a sentence, a line or an item: these keep the letter that the author gave them.
const OPENING = /(?:^|\n\s*|[.!?]["”’)]?\s+)$/u
const SEEN = 12
// A line that begins with a small letter.
const SMALL_LINE = /^\s*[a-z]/u
// So few letters may be the name of a thing, `git`, `npm`, but for the words of every day.
const SHORT_NAME = new RegExp(`^(?!(?:${SHORT_WORDS_EN})\\b)[a-z]{1,3}\\b`, 'u')

/** Words that begin in the middle of an English sentence, with a capital: they stand alone on the slide. */
export function toCapital(article: Pick<Article, 'language' | 'source'>, words: Selection): Selection {
  const isPlain = PLAIN_WORD.test(words.text) || HYPHENATED.test(words.text)
  if (article.language !== 'en' || !isPlain) return words
  const { start } = words.from[0]
  const isOpening = OPENING.test(article.source.text.slice(Math.max(0, start - SEEN), start))
  if (isOpening && (SHORT_NAME.test(words.text) || !isAmongSmall(article.source.text, start))) return words
  if (isSmallName(article, words.text)) return words
  return { ...words, text: words.text.charAt(0).toUpperCase() + words.text.slice(1) }
}

const rememberName = toMemory<Pick<Article, 'source'>, boolean>()

/** Whether sentences and paragraphs of an article open small with the first of some words, time and again: it is the name of a thing, `etcd`. */
function isSmallName(article: Pick<Article, 'source'>, words: string): boolean {
  const [word = ''] = PLAIN_WORD.exec(words) ?? []
  return word.length >= LEAST_NAME && rememberName(article, word, () => opensSmall(article.source.text, word))
}

function opensSmall(text: string, word: string): boolean {
  const openings = text.match(new RegExp(`(?:^|\\n\\s*\\n|[.!?]\\s)${word}\\b`, 'gu'))?.length ?? 0
  const capitals = text.match(new RegExp(`\\b${word.charAt(0).toUpperCase()}${word.slice(1)}\\b`, 'gu'))?.length ?? 0
  return openings >= LEAST_OPENINGS && openings > capitals
}

const LEAST_NAME = 3
const LEAST_OPENINGS = 2

/** Whether the line before or behind begins small too: a list set so, or lines that were broken by hand. */
function isAmongSmall(text: string, at: number): boolean {
  const below = text.indexOf('\n', at)
  let next = below
  while (below >= 0 && next < text.length && isSpace(text[next])) next += 1
  if (below >= 0 && SMALL_LINE.test(text.charAt(next))) return true
  let end = at
  while (end > 0 && isSpace(text[end - 1])) end -= 1
  return SMALL_LINE.test(text.slice(text.lastIndexOf('\n', end - 1) + 1, end))
}

function isSpace(letter: string | undefined): boolean {
  return letter?.trim() === ''
}
