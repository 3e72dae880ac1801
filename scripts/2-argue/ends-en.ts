import { INTRANSITIVE, LINKING, NO_END } from '../language/phrase-en.ts'
import { beforeOf, isDeterminer, isNominal, isNoun, isVerb, toFinite } from './phrase-en.ts'
import type { Word } from './tagger.ts'

/** Whether the last word leaves nothing open. `isNatural`: a mark of the author's ends the words there. */
export function endsWell(words: readonly Word[], isNatural: boolean): boolean {
  const last = words.at(-1)
  if (last === undefined || (NO_END.has(last.text) && !isNoun(last))) return false
  const before = beforeOf(words, words.length - 1)
  if (last.kind === 'AUX' && before?.kind === 'PRON') return true
  if (last.kind === 'DET' || last.kind === 'CCONJ' || last.kind === 'SCONJ' || last.kind === 'PART') return false
  if (last.kind === 'ADP' || last.kind === 'AUX') return isNatural && isVerb(before)
  if (last.kind === 'PUNCT') return /[)\]”"’'%]$/u.test(last.text)
  if (last.kind === 'ADJ') return isPredicate(words)
  if (last.kind === 'ADV') return isNatural || !isHelped(words)
  if (last.kind !== 'VERB') return true
  if (SAYING.test(last.text)) return false
  return isNatural || INTRANSITIVE.has(last.text) || (before?.kind === 'AUX' && !last.text.endsWith('ing'))
}

/** Whether words that someone else cut go on in the middle of a phrase with the `next` one. */
export function isBroken(words: readonly Word[], next: Word | undefined): boolean {
  const [last, before] = [words.at(-1), beforeOf(words, words.length - 1)]
  if (last === undefined || next === undefined) return !endsWell(words, true)
  if (NO_END.has(last.text) && !isNoun(last)) return true
  if (['DET', 'CCONJ', 'SCONJ', 'PART'].includes(last.kind)) return true
  if (last.kind === 'ADP') return !isVerb(before)
  if (last.kind === 'AUX') return before?.kind !== 'PRON'
  if (last.kind === 'ADV') return isHelped(words) && next.kind !== 'PUNCT'
  if (SAYING.test(last.text)) return true
  const isObject = ['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM'].includes(next.kind)
  if (last.kind === 'ADJ') return isObject || !isPredicate(words)
  if (last.kind === 'VERB') return isObject && before?.kind !== 'AUX'
  return isNoun(last) && isNoun(next)
}

/** Whether words end in a thing of which the `next` one goes on to say what it is: `has a file | of complaints`, `a coach | who is not their boss`. */
export const isOpen = (words: readonly Word[], next: Word | undefined): boolean =>
  isNoun(words.at(-1)) && /^(?:of|who|whose)$/u.test(next?.text ?? '')

/** Announces what is said next. */
const SAYING = /^(?:say|said|says|saying|stating|adding|noting)$/u

/** Whether the adverb at the end stands behind a helping verb that waits for another: `are not actually | caused`. */
const isHelped = (words: readonly Word[]): boolean =>
  HELPED.test(words.at(-1)?.text ?? '') && beforeOf(words, words.length - 1)?.kind === 'AUX'

const HELPED = /ly$|^(?:still|now|also|often|never|always|only|just|already|even)$/u

/** Whether the adjective at the end says of a thing what it is, and does not wait for the thing. */
function isPredicate(words: readonly Word[]): boolean {
  for (let at = words.length - 2; at >= 0; at--) {
    const word = words[at]
    if (word === undefined) return false
    if (LINKING.has(word.text)) return true
    if (word.kind === 'DET' || word.kind === 'ADP') return false
    if (isNominal(word) || word.kind === 'VERB') return true
  }
  return false
}

/** Whether words end in the subject of a clause that has no verb yet: `so that authorities`, `the scrutiny any request`. */
export function isWaiting(words: readonly Word[]): boolean {
  const from = words.findLastIndex(
    ({ text }, index) =>
      index > 0 &&
      /^(?:that|because|when|while|if|although|whereas|who|which|where|so|whether|how|what|why)$/u.test(text) &&
      !isDeterminer(words, index),
  )
  if (
    from > 0 &&
    !words
      .slice(from + 1)
      .some((_, index) => toFinite(words, from + 1 + index) !== 'no' || words[from + 1 + index]?.kind === 'VERB')
  )
    return true
  const second = words.findLastIndex(({ kind }, index) => kind === 'DET' && isNoun(words[index - 1]))
  return second > 0 && !words.slice(second).some(isVerb)
}

const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
] as const

/** Whether one of a pair of marks stands without the other, or a pair of words: `both … and`, `between … and`. */
export function isTorn(words: readonly Word[]): boolean {
  const texts = words.map(({ text }) => text)
  const count = (mark: string) => texts.filter((text) => text.includes(mark)).length
  if (PAIRS.some(([open, close]) => count(open) !== count(close))) return true
  if (texts.join(' ').split('"').length % 2 === 0) return true
  const pair = texts.findLastIndex(
    (text, index) => /^(?:both|either|neither|between)$/u.test(text) && texts[index + 1] !== 'of',
  )
  return pair >= 0 && !texts.slice(pair).some((text) => /^(?:and|or|nor)$/u.test(text))
}
