import { ADDED_TO_DENIED, DENYING } from '../language/open-ends.ts'
import {
  COMPLEMENT,
  INTRANSITIVE,
  NOMINAL_ACTION,
  PARTICLES,
  PLACING,
  TELLING,
  TIMES,
  TURNING,
} from '../language/phrase-en.ts'
import { endsWell, isTorn, isWaiting } from './ends-en.ts'
import { beforeOf, findMainVerb, isContact, isNominal, isNoun, isVerb, kindOf, toFinite } from './phrase-en.ts'
import type { Word } from './tagger.ts'

/** What is lost where words are cut before `at`: nothing that counts (0), what a thing is told apart by (0.5), or too much (`null`). */
export function costOfCut(words: readonly Word[], at: number, isBound: (end: number) => boolean): number | null {
  const next = words[at]
  const last = words[at - 1]
  if (next === undefined || last === undefined || TURNING.has(next.text) || next.text === 'of') return null
  const kept = words.slice(0, at)
  if (!endsWell(kept, false) || isTorn(kept) || isWaiting(kept)) return null
  if (isSharing(words, at)) return null
  const kind = kindOf(kept)
  const cost = costBefore(words, at, { hasVerb: kind !== null && kind !== 'noun', isBound: isBound(at) })
  const denied = cost === null ? null : costOfDenied(kept, words.slice(at))
  return cost === null || denied === null ? null : cost + denied
}

/** What a cut turns: of words that deny or bound, only when and where goes; after `without` no more than what for. */
function costOfDenied(kept: readonly Word[], rest: readonly Word[]): number | null {
  const texts = kept.map(({ text }) => text)
  const [next] = rest
  if (texts.some((text) => TURNING.has(text) && text !== 'not' && text !== 'only'))
    return next?.text === 'to' || next?.kind === 'PUNCT' ? 0 : null
  if (!texts.some((text) => text === "n't" || DENYING.test(text))) return 0
  if (ADDED_TO_DENIED.test(` ${rest.map(({ text }) => text).join(' ')}`)) return 0
  return next?.kind === 'ADP' && (COMPLEMENT.has(next.text) || /^(?:by|through|via)$/u.test(next.text)) ? null : 0.4
}

/** Whether words end in the subject of a second clause: `the game sank and our vision | had holes`. */
function isSharing(words: readonly Word[], at: number): boolean {
  const and = words.slice(0, at).findLastIndex(({ kind }) => kind === 'CCONJ')
  return and > 0 && !words.slice(and + 1, at).some(isVerb) && isNewThought(words, and)
}

interface Cut {
  readonly hasVerb: boolean
  readonly isBound: boolean
}

function costBefore(words: readonly Word[], at: number, { hasVerb, isBound }: Cut): number | null {
  const [last, next] = [words[at - 1] as Word, words[at] as Word]
  if (next.kind === 'PUNCT') return /^[)\]”"’'.%/-]/u.test(next.text) ? null : hasVerb ? 0 : 0.6
  if (next.kind === 'CCONJ') return hasVerb && isNewThought(words, at) ? 0.2 : null
  if (isBound && !(next.kind === 'VERB' && !hasVerb)) return isOfAny(words, at) && hasVerb ? 0.6 : null
  if (next.kind === 'ADP') return costOfPlace(words, at, hasVerb)
  if (next.text === 'to') return costOfPurpose(words, at, hasVerb)
  if (/^(?:which|who|whom|that|where)$/u.test(next.text)) return isNoun(last) ? (hasVerb ? 0.2 : 0.8) : null
  if (next.kind === 'SCONJ' || /^(?:when|while|because|so|since|although|whereas|due)$/u.test(next.text))
    return hasVerb && !isOpenVerb(words, at - 1) ? 0.1 : null
  if (!isNoun(last) || isTelling(words.slice(0, at))) return null
  if (!hasVerb) return next.kind === 'VERB' && findMainVerb(words) < 0 ? 0.6 : null
  if (next.kind === 'VERB') return toFinite(words, at) === 'yes' || isSpending(words.slice(0, at)) ? null : 0.2
  return isContact(words, at) && !TIMES.test(last.text) ? 0.5 : null
}

/** `any clues | that they had switched`: what is said of all of a kind; but never what an `it is` brings out. */
const isOfAny = (words: readonly Word[], at: number): boolean =>
  /^(?:that|which|who|where)$/u.test(words[at]?.text ?? '') && isNoun(words[at - 1]) && words[0]?.text !== 'it'

/** Whether the verb of words says or thinks what follows: what looks like its object may be the subject of that. */
const isTelling = (words: readonly Word[]): boolean =>
  words.some(({ text, kind }) => (kind === 'VERB' || kind === 'AUX') && TELLING.has(text))

/** `spends its nights | sending`: what time goes on. */
const isSpending = (words: readonly Word[]): boolean =>
  words.some(({ text }) => /^(?:spen[dt]s?|spending|wast(?:e|es|ed|ing))$/u.test(text))

/** Whether the verb at a place waits for what it is done to. */
const isOpenVerb = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'VERB' && !INTRANSITIVE.has(words[at].text) && beforeOf(words, at)?.kind !== 'AUX'

/** Before a preposition: what a verb, an adjective or a noun of doing waits for stays. */
function costOfPlace(words: readonly Word[], at: number, hasVerb: boolean): number | null {
  const [last, next] = [words[at - 1], words[at]]
  if (last === undefined || next === undefined) return null
  const isPhrase = ['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'].includes(words[at + 1]?.kind ?? '')
  if (/^(?:up|out|off|down|away|back|apart|behind|ahead)$/u.test(next.text)) return null
  if (
    (PARTICLES.has(next.text) && last.kind === 'VERB') ||
    (!isPhrase &&
      !['VERB', 'ADV', 'ADP'].includes(words[at + 1]?.kind ?? '') &&
      words.some((_, index) => index < at && isContact(words, index)))
  )
    return null
  if (/^(?:to|into|onto|as)$/u.test(next.text) || (last.kind === 'PRON' && next.text !== 'because')) return null
  const isPassive = last.kind === 'VERB' && beforeOf(words, at - 1)?.kind === 'AUX'
  if (last.kind === 'VERB' && !isPassive && !INTRANSITIVE.has(last.text)) return null
  if (last.kind === 'VERB' && COMPLEMENT.has(next.text)) return next.text === 'by' ? 0.2 : null
  if (next.text === 'by' && words[at + 1]?.text.endsWith('ing') && hasVerb) return 0.1
  if (last.kind === 'ADJ')
    return /^(?:during|after|before|since|within|throughout|because|due)$/u.test(next.text) ? 0.1 : null
  if (words.slice(0, at).some(({ text, kind }) => kind === 'VERB' && PLACING.has(text))) return null
  if (!hasVerb) return at < 3 || COMPLEMENT.has(next.text) ? 0.8 : 0.4
  if (NOMINAL_ACTION.test(last.text) && COMPLEMENT.has(next.text)) return 0.6
  return COMPLEMENT.has(next.text) ? 0.4 : 0.1
}

/** Before `to`: an aim may go, what a verb, an adjective or a noun of power waits for may not. */
function costOfPurpose(words: readonly Word[], at: number, hasVerb: boolean): number | null {
  const last = words[at - 1]
  if (last === undefined || !['VERB', 'AUX', 'ADV'].includes(words[at + 1]?.kind ?? '')) return null
  if (last.kind === 'AUX') return 0.3
  if (last.kind === 'ADJ' || last.kind === 'PRON' || last.kind === 'ADV') return null
  if (last.kind === 'VERB') return beforeOf(words, at - 1)?.kind === 'AUX' && hasVerb ? 0.3 : null
  const verb = words[findMainVerb(words)]
  if (!hasVerb || (verb !== undefined && /^(?:is|are|was|were|has|have|had)$/u.test(verb.text))) return null
  return 0.2
}

/** Whether after `and` something new is said or done. */
function isNewThought(words: readonly Word[], at: number): boolean {
  const rest = words.slice(at + 1)
  const [first, second] = rest
  if (first === undefined) return false
  if (isVerb(first) && !isNominal(words[at - 1])) return false
  if (isVerb(first) || (first.kind === 'ADV' && isVerb(second))) return true
  const verb = findMainVerb(rest.slice(0, 7))
  return verb > 0 && toFinite(rest, verb) === 'yes'
}
