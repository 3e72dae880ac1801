import { isVerb } from './phrase-en.ts'
import type { Word } from './tagger.ts'
import { endOf, isMark } from './words-en.ts'

const OPENS = /^(?:an?|the|one|some|each|both|all|many|most)$/u

/**
 * Where words from one place to another only say what the thing before them is (`pump 3, a spare from 1989, leaked`), the thing with what is
 * told of it behind them; `null` elsewhere.
 */
export function findAroundApposition(words: readonly Word[], from: number, to: number): readonly Word[] | null {
  const [first, verb] = [words[from], words[to + 1]]
  const isBetween = words[from - 1]?.text === ',' && words[to]?.text === ',' && verb !== undefined
  if (!isBetween || first === undefined || !OPENS.test(first.text) || words.slice(from, to).some(isPredicate))
    return null
  const start = words.slice(0, from - 1).findLastIndex((_, index) => isMark(words, index)) + 1
  const thing = words.slice(start, from - 1)
  if (!isPredicate(verb) || thing.length === 0 || thing.some(isPredicate)) return null
  return [...thing, ...words.slice(to + 1, endOf(words, to + 1))]
}

/** Whether a word can be the verb that says something of a subject. */
const isPredicate = (word: Word): boolean => isVerb(word) && !word.text.endsWith('ing')
