import { DENYING } from '../language/open-ends.ts'
import { HANGING, TELLING, TIES, TURNING } from '../language/phrase-en.ts'
import type { Role } from '../model/argument.ts'
import { isWaiting } from './ends-en.ts'
import { findMainVerb, isNoun, isVerb, kindOf } from './phrase-en.ts'
import type { Word } from './tagger.ts'
import { endOf, isMark } from './words-en.ts'

/** The first word from a place on that does not only tie. */
export function toStart(words: readonly Word[], from: number): number {
  let at = from
  while (
    at < words.length - 2 &&
    (TIES.has(words[at]?.text ?? '') || words[at]?.kind === 'PUNCT') &&
    !/^[("“$]/u.test(words[at]?.text ?? '')
  )
    at += 1
  return at
}

/** Where a name begins that was cut in the middle of its first thing, or of a list that is its subject: `first | day`, `mites and | disease have …`. */
export function toWholeStart(words: readonly Word[], at: number, end: number): number {
  const isCounted = at === 1 && SECTION_NUMBER.test(words[0]?.text ?? '')
  const isDescribed = !isCounted && ['ADJ', 'NUM'].includes(words[at - 1]?.kind ?? '') && words[at]?.kind === 'NOUN'
  if (isDescribed) return words.slice(0, at).findLastIndex(({ kind }) => !['ADJ', 'NUM', 'DET'].includes(kind)) + 1
  const and = words[at - 1]?.kind === 'CCONJ' ? at - 1 : words[at]?.kind === 'CCONJ' ? at : -1
  const before = words.slice(0, Math.max(0, and))
  const isList =
    before.length > 0 &&
    before.every(({ kind, text }) => ['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'].includes(kind) || text === ',') &&
    kindOf(words.slice(and + 1, end)) === 'clause'
  return isList ? 0 : at
}

/** `3.2` in `3.2 Hire nurses` */
const SECTION_NUMBER = /^\d{1,2}(?:\.\d{1,2})+$/u

/** Where the thing begins that words before it only bring in: `in response to | a lack of demand`. */
export function* objectsOf(words: readonly Word[], at: number): Generator<number> {
  const [first, second, third] = words.slice(at, at + 3)
  if (first?.kind === 'ADP' && second?.text === 'response' && third?.text === 'to') yield at + 3
  if (BRINGING_IN.test(first?.text ?? '')) yield at + 1
}

const BRINGING_IN = /^(?:besides|through|by|of|with|from|despite)$/u

/** Where clauses begin: at the start, behind a mark, behind a word that joins, behind what only tells when. Never after a condition or a denial. */
export function clausesOf(words: readonly Word[], role: Role): number[] {
  return words.flatMap((word, index) => {
    if (!isOpening(words, index) || word.kind === 'PUNCT') return []
    const at = toStart(words, index)
    const kind = kindOf(words.slice(at, endOf(words, at)))
    return (kind === 'clause' || (kind === 'bidding' && role === 'strategy')) && !isAsking(words[at]) ? [at] : []
  })
}

function isOpening(words: readonly Word[], at: number): boolean {
  const [last, before] = [words[at - 1], words[at - 2]]
  if (last === undefined) return true
  if (isAsking(last)) return false
  const clause = words.slice(words.slice(0, at - 1).findLastIndex((_, index) => isMark(words, index)) + 1, at)
  if (!isMark(words, at - 1) && clause.some(({ text }) => TURNING.has(text) || DENYING.test(text))) return false
  if (last.text === 'that') return before?.kind === 'VERB' || before?.kind === 'ADJ'
  if (isMark(words, at - 1) || last.kind === 'SCONJ' || /^(?:because|since|while|as)$/u.test(last.text)) return true
  if (last.kind === 'CCONJ')
    return isMark(words, at - 2) || (findMainVerb(words.slice(0, at)) > 0 && !isWaiting(words.slice(0, at - 1)))
  if (TELLING.has(last.text)) return findMainVerb(words.slice(at, endOf(words, at))) > 0
  return isBehindPlace(words, at, clause)
}

/** Whether a subject begins at a place, right behind what only tells where or when: `In 2024 | the valley flooded`. */
function isBehindPlace(words: readonly Word[], at: number, before: readonly Word[]): boolean {
  const [word, last] = [words[at], words[at - 1]]
  if (before[0]?.kind !== 'ADP' || last === undefined || word === undefined) return false
  const isSubject =
    ['DET', 'PROPN', 'NUM'].includes(word.kind) || /^(?:i|we|they|he|she|it|our|their|its)$/u.test(word.text)
  const isBare = before.every(({ text }) => text !== 'the') || word.kind === 'PRON'
  return isSubject && isBare && ['NOUN', 'NUM', 'PROPN'].includes(last.kind)
}

const isAsking = (word: Word | undefined): boolean =>
  /^(?:how|what|why|when|where|who|whether)$/u.test(word?.text ?? '')

/** What a verb at a place is said of: the subject of the clause before `and`, or what stands before an aside between commas. */
export function findSubject(words: readonly Word[], at: number): readonly Word[] {
  const before = words[at - 1]
  if (before?.text === ',') {
    const comma = words.slice(0, at - 1).findLastIndex(({ text }) => text === ',')
    const open = words
      .slice(0, Math.max(0, comma))
      .findLastIndex((word) => ['PUNCT', 'SCONJ'].includes(word.kind) || isAsking(word))
    const from = toStart(words, open + 1)
    const subject = words.slice(from, Math.max(from, comma))
    return kindOf(subject) === 'noun' ? subject : []
  }
  if (before?.kind !== 'CCONJ') return []
  const start = clausesOf(words, 'cause').findLast((one) => one < at)
  return start === undefined ? [] : words.slice(start, start + findMainVerb(words.slice(start, at)))
}

/**
 * What the pronoun at a place stands for: the subject of the clause before, where that opens the sentence and hangs on the pronoun's own,
 * `Although the mate had a key, | he …`. Empty where it may be another.
 */
export function findAntecedent(words: readonly Word[], at: number): readonly Word[] {
  const [pronoun, next] = [words[at]?.text ?? '', words[at + 1]]
  const comma = at - 1
  if (!/^(?:they|he|she|it)$/u.test(pronoun) || !isVerb(next) || words[comma]?.text !== ',') return []
  if (!HANGING.has(words[0]?.text ?? '') || endOf(words, 0) !== comma) return []
  const clause = words.slice(1, comma)
  const subject = clause.slice(0, Math.max(0, findMainVerb(clause)))
  const head = subject.at(-1)
  const isOne = subject[0]?.kind === 'DET' && isNoun(head) && subject.filter(isNoun).length <= 2
  const isOfIt = pronoun !== 'it' || !head?.text.endsWith('s')
  return isOne && isOfIt && kindOf(subject) === 'noun' ? subject : []
}
