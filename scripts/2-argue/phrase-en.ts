import { FINITE, INTRANSITIVE, NO_START, TIMES } from '../language/phrase-en.ts'
import type { Word } from './tagger.ts'

/** `clause`: a subject and its verb; `bidding`: what is to be done, or was; `noun`: a thing; `doing`: a verb in `-ing` and what goes with it. */
type PhraseKind = 'clause' | 'bidding' | 'noun' | 'doing'

/** What kind of phrase words are; `null` where they open as none does. */
export function kindOf(words: readonly Word[]): PhraseKind | null {
  const [first, second] = words
  if (first === undefined) return null
  const verb = findMainVerb(words)
  if (first.kind === 'ADP' && isPlaced(words, verb)) return 'clause'
  if (!startsWell(first, second)) return null
  if (verb < 0 && /^(?:how|what|why|where|who)$/u.test(first.text)) return null
  if (verb > 0) return 'clause'
  if (first.kind === 'ADV' && second?.kind === 'ADV') return null
  if (isBidding(first, second)) return 'bidding'
  if (isVerb(first) && first.text.endsWith('ing')) return 'doing'
  return isVerb(first) ? null : 'noun'
}

/** Whether words that open with where or when go on with a subject and its verb. */
function isPlaced(words: readonly Word[], verb: number): boolean {
  if (verb < 3 || toFinite(words, verb) !== 'yes' || !PLACES.test(words[0]?.text ?? '')) return false
  const subject = words.findLastIndex(({ kind }, index) => index < verb && (kind === 'DET' || kind === 'PRON'))
  const isContact =
    subject > 1 &&
    words.slice(1, subject - 1).some(({ text }) => text === 'the') &&
    !TIMES.test(words[subject - 1]?.text ?? '')
  return !isContact
}

const PLACES = /^(?:in|on|at|within|across|under|over|by|from|through|throughout)$/u

function startsWell(first: Word, second: Word | undefined): boolean {
  if (first.text === 'thanks' && second?.text === 'to') return false
  if (first.kind === 'ADP')
    return /^(?:up|over|under|about|around|above|below)$/u.test(first.text) && second?.kind === 'NUM'
  if (first.kind === 'PUNCT') return /^["“‘'$([]/u.test(first.text)
  if (first.text === 'not') return second !== undefined && ['ADJ', 'NOUN', 'DET', 'ADV'].includes(second.kind)
  if (first.text === 'that') return second !== undefined && ['NOUN', 'ADJ'].includes(second.kind)
  if (NO_START.has(first.text) || first.kind === 'SCONJ') return false
  if (first.kind === 'CCONJ') return /^(?:both|either|neither)$/u.test(first.text)
  if (first.kind === 'ADV')
    return second?.kind !== 'ADP' && second?.kind !== 'SCONJ' && !/^(?:when|because)$/u.test(second?.text ?? '')
  return true
}

/** Whether a phrase opens with what is to be done, or with what was done: `Add alerts`, `Do not delay`, `Moved the keys`. */
const isBidding = (first: Word, second: Word | undefined): boolean =>
  (first.kind === 'VERB' && !first.text.endsWith('ing') && !(first.text.endsWith('s') && !first.text.endsWith('ss'))) ||
  /^(?:do|let|never|always|don)$/u.test(first.text) ||
  (first.kind === 'ADV' && second?.kind === 'VERB')

/** Index of the verb that the words before it are the subject of; -1 where there is none. */
export function findMainVerb(words: readonly Word[]): number {
  let hanging = 0
  let maybe = -1
  for (const [index, word] of words.entries()) {
    if (index > 0 && RELATIVE.test(word.text) && !isDeterminer(words, index)) hanging += 1
    else if (isContact(words, index)) hanging += 1
    const finite = toFinite(words, index)
    if (finite === 'no') continue
    if (hanging > 0) {
      hanging -= 1
      continue
    }
    if (finite === 'yes') return index
    if (maybe < 0) maybe = index
  }
  return maybe
}

/** Whether the verb at a place has a subject of its own before it. `maybe`: it may be a participle that only describes what stands there. */
export function toFinite(words: readonly Word[], at: number): 'yes' | 'no' | 'maybe' {
  const word = words[at]
  if (word === undefined || !isVerb(word)) return 'no'
  const before = beforeOf(words, at)
  if (before === undefined || before.text === 'to' || before.kind === 'AUX' || word.text.endsWith('ing')) return 'no'
  if (FINITE.has(word.text)) return 'yes'
  if (at === words.length - 1 && word.text.endsWith('s') && !INTRANSITIVE.has(word.text)) return 'no'
  if (word.kind === 'AUX') return 'no'
  if (before.kind === 'PRON' && !/^(?:it|them|him|her|us|me)$/u.test(before.text)) return 'yes'
  if (!isNominal(before) && before.kind !== 'PUNCT' && before.kind !== 'ADJ') return 'no'
  return /(?:ed|en|wn|ught|ade|eld|elt|ept|ound|ung|un|uck|et|ut|led|paid|said|sold|told|built|sent|spent|lost|left|hit|hurt|shot|cast)$/u.test(
    word.text,
  )
    ? 'maybe'
    : 'yes'
}

const RELATIVE =
  /^(?:which|who|whom|whose|that|where|when|what|how|why|whether|because|while|although|if|as|since|than)$/u

/** `that` or `what` before the noun it belongs to. */
export const isDeterminer = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'DET' && ['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(words[at + 1]?.kind ?? '')

/** A subject right behind a noun: `the clues | they had`. */
export const isContact = (words: readonly Word[], at: number): boolean =>
  /^(?:i|we|they|he|she|you|it)$/u.test(words[at]?.text ?? '') && isNominal(words[at - 1]) && isVerb(words[at + 1])

/** The last word before `at` that is no adverb and no `not`. */
export function beforeOf(words: readonly Word[], at: number): Word | undefined {
  return words.slice(0, at).findLast(({ kind, text }) => kind !== 'ADV' && text !== 'not' && text !== "n't")
}

export const isNoun = (word: Word | undefined): boolean => word?.kind === 'NOUN' || word?.kind === 'PROPN'

export const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(word.kind)

export const isVerb = (word: Word | undefined): boolean =>
  word !== undefined && (word.kind === 'VERB' || word.kind === 'AUX')
