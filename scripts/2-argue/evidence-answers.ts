import type { Span } from '../model/span.ts'
import { splitClauses } from './clauses.ts'
import { type EvidenceRule, type Found, findNamed, sideSpan, toFound } from './evidence-rule.ts'
import { findPlainlyNamedIn } from './naming.ts'
import { foldedOf } from './reading.ts'
import { clauseAt, cueOf, type Field, type Side } from './sides.ts'

/** The longest cue that is quoted whole; of a longer one the term alone is. */
const CUE_LENGTH = 40

/** So much of a name has to stand behind the word for answering. */
const LEAST_ANSWERED = 0.18

/** `缓解就业压力` in a strategy, and the risk is about 就业压力. A word of the title does not tell which of all is answered. */
export const findAnswered: EvidenceRule = (field, from, to) => {
  if (to.point.role !== 'strategy') return []
  return to.sentences.flatMap(({ span }) =>
    splitClauses(field.reading.text, span).flatMap((clause) => {
      const found = field.reading.cues.answering.exec(foldedOf(field.reading, clause))
      if (found === null) return [...nameHarm(field, from, clause), ...nameChanged(field, from, clause)]
      const start = clause.start + found.index
      const named = findPlainlyNamedIn(field, from, { start: start + found[0].length, end: clause.end })
      if (named === null || named.share < LEAST_ANSWERED || field.titleKeys.has(named.key)) return []
      const cue = toCue(field, { start, end: clause.end }, named.span)
      const spans: [Span, Span] = [sideSpan(field, from, named.key), clause]
      const share = Math.max(named.share, findPlainlyNamedIn(field, from, clause)?.share ?? 0)
      return [toFound('names-what-it-answers', share, cue, spans)]
    }),
  )
}

// Marks and white space at a clause's end.
const LOOSE_END = /[\s\p{P}]+$/u

/** The words that name what is answered, whole where they are short enough to be quoted, else the term alone. */
function toCue(field: Field, words: Span, term: Span): string {
  const whole = cueOf(field, words).replace(LOOSE_END, '')
  if (whole.length <= CUE_LENGTH) return whole
  const short = { start: words.start, end: term.end }
  return cueOf(field, short.end - short.start <= CUE_LENGTH ? short : term)
}

/** So far may the word for harm stand behind the term it belongs to. */
const HARM_DISTANCE = 8

/** `资金链断裂的风险不可不防`: the strategy names the harm itself. */
function nameHarm(field: Field, from: Side, clause: Span): Found[] {
  if (from.point.role !== 'risk') return []
  const harm = field.reading.cues.harmNoun.exec(foldedOf(field.reading, clause))
  if (harm === null) return []
  const named = findNamed(field, from, { start: clause.start, end: clause.start + harm.index })
  if (named === null || !from.head.has(named.key)) return []
  if (clause.start + harm.index - named.span.end > HARM_DISTANCE) return []
  const cue = { start: named.span.start, end: clause.start + harm.index + harm[0].length }
  const words = toCue(field, cue, named.span)
  const share = Math.min(named.share, findPlainlyNamedIn(field, from, clause)?.share ?? 0)
  return [toFound('names-what-it-answers', share, words, [sideSpan(field, from, named.key), clause])]
}

/** So far may the word for changing stand behind the thing that is changed. */
const CHANGE_DISTANCE = 10

/** `清洁费应该改成基本费加随袋费`: the strategy changes the very thing of which a point is about. */
function nameChanged(field: Field, from: Side, clause: Span): Found[] {
  const change = field.reading.cues.changing.exec(foldedOf(field.reading, clause))
  if (change === null) return []
  const named = findPlainlyNamedIn(field, from, { start: clause.start, end: clause.start + change.index })
  if (named === null || !from.head.has(named.key)) return []
  if (clause.start + change.index - named.span.end > CHANGE_DISTANCE) return []
  const cue = toCue(field, { start: named.span.start, end: clause.start + change.index + change[0].length }, named.span)
  return [toFound('names-what-it-answers', named.share, cue, [sideSpan(field, from, named.key), clause])]
}

/** An answer so many sentences on refers to more than the last point. */
const REFERENCE_REACH = 2

/** `这一风险` at the opening of the second point, and the first is the nearest before it. */
export const findReference: EvidenceRule = (field, from, to) => {
  const before = field.sides
    .filter(({ point }) => point.role !== to.point.role && point.mentions[0].start < to.point.mentions[0].start)
    .sort((a, b) => a.point.mentions[0].start - b.point.mentions[0].start)
  if (before.at(-1) !== from) return []
  if (to.point.role === 'strategy' && to.place.first - from.place.last > REFERENCE_REACH) return []
  return to.sentences.slice(0, 1).flatMap(({ span }) => {
    const found = field.reading.cues.referring.exec(foldedOf(field.reading, span))
    if (found === null) return []
    const at = { start: span.start + found.index, end: span.start + found.index + found[0].length }
    return [toFound('refers-back', 1, cueOf(field, at), [from.point.mentions[0], clauseAt(field, to, at)])]
  })
}
