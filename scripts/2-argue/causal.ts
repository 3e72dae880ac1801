import { findHedge, isCauseDenied } from '../language/causal-sureness.ts'
import type { Span } from '../model/span.ts'
import { splitClauses } from './clauses.ts'
import { foldedOf, type Reading } from './reading.ts'

/** A sentence that says what leads to what. A side is `null` where it is only pointed at (`this`, `由此`). */
export interface Causal {
  readonly cause: Span | null
  readonly effect: Span | null
  /** The connective or verb that says so. */
  readonly cue: Span
}

/** Parts shorter than this say nothing by themselves. */
const LEAST = { han: 4, latin: 10 }

// What was read of each sentence, by where it begins and ends: each pair of points asks for the same ones.
const KNOWN = new WeakMap<Reading, Map<string, Causal[]>>()

/** What a sentence says about causes and effects: one reading for each of its connectives. */
export function findCausal(reading: Reading, sentence: Span): readonly Causal[] {
  const known = KNOWN.get(reading) ?? new Map<string, Causal[]>()
  KNOWN.set(reading, known)
  const key = `${sentence.start}-${sentence.end}`
  const found = known.get(key) ?? readCausal(reading, sentence)
  known.set(key, found)
  return found
}

function readCausal(reading: Reading, sentence: Span): Causal[] {
  const clauses = splitClauses(reading.text, sentence)
  return clauses.flatMap((clause, index) => {
    const words = foldedOf(reading, clause)
    const opening = reading.cues.causalOpening.exec(words)
    if (opening !== null) return [readOpening(reading, clauses, index, opening[0].length)]
    const backward = reading.cues.backward.exec(words)
    const found = backward ?? reading.cues.causative.exec(words)
    if (found === null || isCauseDenied(words.slice(0, found.index), reading.language)) return []
    return [readAround(reading, clauses, index, found, backward === null)]
  })
}

/** `由于 A，B`, `Because of A, B`: the clause it opens is the cause, the next the effect; alone at the end it explains the clause before. */
function readOpening(reading: Reading, clauses: readonly Span[], index: number, length: number): Causal {
  const clause = clauses[index] as Span
  const cue = { start: clause.start, end: clause.start + length }
  const next = clauses[index + 1]
  const other = next === undefined ? clauses[index - 1] : { start: next.start, end: (clauses[index + 2] ?? next).end }
  return { cause: keep(reading, { start: cue.end, end: clause.end }), effect: keep(reading, other), cue }
}

/** `A导致B`, `B because A`: what stands on the two sides of the word; at the edge of a clause the clause beside it. */
function readAround(
  reading: Reading,
  clauses: readonly Span[],
  index: number,
  found: RegExpExecArray,
  isForward: boolean,
): Causal {
  const clause = clauses[index] as Span
  const hedge = findHedge(foldedOf(reading, clause).slice(0, found.index), reading.language)
  const start = clause.start + found.index - hedge.length
  const cue = { start, end: clause.start + found.index + found[0].length }
  const left = keep(reading, { start: clause.start, end: cue.start }) ?? keep(reading, clauses[index - 1])
  const own = keep(reading, { start: cue.end, end: clause.end }, clauses[index + 1])
  const right = own ?? keep(reading, clauses[index + 1])
  return isForward ? { cause: left, effect: right, cue } : { cause: right, effect: left, cue }
}

/** The run where it says enough; `null` for a pronoun or a scrap. */
function keep(reading: Reading, span: Span | undefined, next?: Span): Span | null {
  if (span === undefined) return null
  const words = foldedOf(reading, span).trim()
  if (reading.cues.pronoun.test(words)) return null
  // `a problem: …`, `一个结果，…`: the next clause says which.
  if (next !== undefined && reading.cues.placeholder.test(words)) return { start: span.start, end: next.end }
  return words.length >= (reading.language === 'en' ? LEAST.latin : LEAST.han) ? span : null
}
