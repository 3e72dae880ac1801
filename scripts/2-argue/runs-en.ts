import { LOOSE } from '../language/phrase-en.ts'
import { costOfCut } from './cuts-en.ts'
import { endsWell, isTorn, isWaiting } from './ends-en.ts'
import { findMainVerb, kindOf } from './phrase-en.ts'
import { isBound, type Reading } from './reading.ts'
import type { Word } from './tagger.ts'
import { countContent, countOf, endOf, isSafe, isWithinRange } from './words-en.ts'

/** A run of words that may name a point. `cost`: what is lost by it. */
export interface Candidate {
  readonly words: readonly Word[]
  readonly cost: number
}

/** What is lost with the words cut off the end, all of them; where only what a clause is about is left; with brackets, with ties, with what tells a subject apart. */
const COST = { lost: 0.6, topic: 0.6, aside: 0.1, loose: 0.05, told: 0.5 }

/** The whole phrases that begin at a place and go on beyond `mind`, each with what it loses of its clause. */
export function findRuns(reading: Reading, words: readonly Word[], at: number, cost: number, mind = at): Candidate[] {
  const clause = words.slice(at, endOf(words, mind))
  const forms = [{ words: clause, cost }, ...withoutAsides(clause), ...withoutTold(clause), ...withoutLoose(clause)]
  return forms.flatMap((form) =>
    cutEnds(reading, form.words, cost + (form.words === clause ? 0 : form.cost), mind - at),
  )
}

/** A phrase and what it is when it ends earlier. */
export function cutEnds(reading: Reading, clause: readonly Word[], cost: number, least = 0): Candidate[] {
  if (kindOf(clause) === null || isTorn(clause)) return []
  const isWhole = endsWell(clause, true) && !isWaiting(clause)
  const runs: Candidate[] = isWhole ? [{ words: clause, cost }] : []
  for (let count = Math.max(2, least + 1); count < clause.length; count++) {
    if (isWithinRange(clause, count) || isWithinRange(clause, count - 1)) continue
    const lost = costOfCut(clause, count, toBound(reading, clause))
    const kept = clause.slice(0, count)
    if (lost === null || isScanty(clause, kept)) continue
    const isTopic = kindOf(clause) === 'clause' && kindOf(kept) !== 'clause'
    const share = 1 - countOf(kept) / countOf(clause)
    runs.push({ words: kept, cost: cost + lost + share * COST.lost + (isTopic ? COST.topic : 0) })
  }
  return runs
}

/** Whether what is kept says too little: a thing of a word or two, or of a clause only what it is about, in few words. */
function isScanty(clause: readonly Word[], kept: readonly Word[]): boolean {
  const kind = kindOf(kept)
  if (kind === null || countOf(kept) < 3) return true
  const things = countContent(kept)
  if (kind === 'clause' && things < 3 && countOf(kept) * 2 < countOf(clause)) return true
  if (kind === 'noun' && kindOf(clause) === 'clause' && kept.some((word) => word.kind === 'CCONJ')) return true
  if (kind === 'noun') return things < (kindOf(clause) === 'clause' ? 3 : 2) || countOf(kept) < 3
  return kindOf(clause) === 'clause' && kind !== 'clause'
}

/** Tells of a word of a clause whether it hangs on the one before it. */
const toBound =
  (reading: Reading, clause: readonly Word[]) =>
  (at: number): boolean =>
    isBound(
      reading,
      clause
        .slice(0, at + 1)
        .map(({ text }) => text)
        .join(' '),
    )

/** A clause without what stands in brackets. */
function withoutAsides(clause: readonly Word[]): Candidate[] {
  const open = clause.findIndex(({ text }) => text === '(')
  const close = clause.findIndex(({ text }, index) => index > open && text === ')')
  if (open < 1 || close < 0) return []
  return isSafe(clause.slice(open, close))
    ? [{ words: [...clause.slice(0, open), ...clause.slice(close + 1)], cost: COST.aside }]
    : []
}

/** A clause without the words that only tie it to the one before: `have also been linked`. */
function withoutLoose(clause: readonly Word[]): Candidate[] {
  const kept = clause.filter(({ text }, index) => index === 0 || !LOOSE.has(text) || clause[index - 1]?.kind === 'ADP')
  return kept.length < clause.length ? [{ words: kept, cost: COST.loose }] : []
}

/** A clause without what tells its subject apart, where the subject is a certain one or some: `Some locks … were removed`. */
function withoutTold(clause: readonly Word[]): Candidate[] {
  const verb = findMainVerb(clause)
  if (verb < 4 || !CERTAIN.test(clause[0]?.text ?? '')) return []
  const head = clause.findIndex(
    ({ kind }, index) =>
      index > 0 && ['NOUN', 'PROPN'].includes(kind) && !['NOUN', 'PROPN'].includes(clause[index + 1]?.kind ?? ''),
  )
  const next = clause[head + 1]
  if (head < 1 || head + 2 > verb || next === undefined) return []
  const isAdded =
    /^(?:which|who|that|whose|where)$/u.test(next.text) ||
    next.kind === 'VERB' ||
    (next.kind === 'ADP' && next.text !== 'of')
  if (/^(?:an?|one)$/u.test(clause[0]?.text ?? '') && isGeneral(clause[verb])) return []
  const lost = clause.slice(head + 1, verb)
  if (!isAdded || !isSafe(lost) || lost.some(({ kind }) => kind === 'CCONJ')) return []
  return [{ words: [...clause.slice(0, head + 1), ...clause.slice(verb)], cost: COST.told }]
}

const CERTAIN = /^(?:some|several|an?|one|two|three|the|our|their|its|his|her|my)$/u

/** Whether a verb tells what holds at all times, and not what happened once: then `a policy that …` is not any policy. */
const isGeneral = (verb: Word | undefined): boolean =>
  verb === undefined ||
  /^(?:is|are|has|have|do|does|can|cannot|may|might|will|would|should|must|could|shall)$/u.test(verb.text) ||
  /s$/u.test(verb.text)
