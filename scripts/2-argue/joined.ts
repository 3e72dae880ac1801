import type { Span } from '../model/span.ts'
import { sizeOf, stripOpeners } from './bare-label.ts'
import { foldedOf, type Reading } from './reading.ts'

const CLAUSE_BEFORE = /[^，,；;：:。．.！!？?…—\n“”「」『』‘’（(]+[，,]\s*$/u
const CLAUSE_AFTER = /^[，,]\s*[^，,；;：:。．.！!？?…—\n“”「」『』‘’（(]+(?=[，,；;。！!？?\n]|$)/u
/** So much of the limit two clauses may take together, and one that is joined to the next may take. */
const WHOLE = 1
/** A clause of fewer letters is a scrap; farther than this no mark is looked for. */
const LEAST = 3
const REACH = 40
const SHORT = 0.6

/**
 * A short clause with the one beside it that it rests on, where both fit a name: one that goes on (`反而大幅下降`) says of what only with the
 * one before, one that is taken back (`可以有，但…`) means it only with the one after.
 */
export function joinClauses(reading: Reading, clause: Span): Span | null {
  if (reading.language === 'en' || sizeOf(reading, clause) >= WHOLE) return null
  return joinBefore(reading, clause) ?? joinAfter(reading, clause)
}

function joinBefore(reading: Reading, clause: Span): Span | null {
  if (!reading.cues.goesOn.test(foldedOf(reading, clause))) return null
  const from = Math.max(0, clause.start - REACH)
  const before = CLAUSE_BEFORE.exec(reading.folded.slice(from, clause.start))
  if (before === null || !standsAlone(reading, toBare(before[0]))) return null
  return toFitting(reading, { start: from + before.index, end: clause.end })
}

function joinAfter(reading: Reading, clause: Span): Span | null {
  if (sizeOf(reading, clause) > SHORT) return null
  const after = CLAUSE_AFTER.exec(reading.folded.slice(clause.end, clause.end + REACH))?.[0] ?? ''
  const words = toBare(after)
  if (!reading.cues.goesOn.test(words) || !standsAlone(reading, words)) return null
  return toFitting(reading, { start: clause.start, end: clause.end + after.length })
}

const toBare = (words: string): string => words.replace(/^[，,\s]+|[，,\s]+$/gu, '')

/** Whether words are a clause that neither only sets the scene nor leads on, and no end of a number. */
const standsAlone = ({ cues }: Reading, words: string): boolean =>
  words.length >= LEAST &&
  !/^\d/u.test(words) &&
  !cues.adverbial.test(words) &&
  !cues.openEnd.test(words) &&
  !/因为|由于/u.test(words)

function toFitting(reading: Reading, both: Span): Span | null {
  const whole = stripOpeners(reading, both)
  return sizeOf(reading, whole) <= WHOLE ? whole : null
}
