import type { Role } from '../model/argument.ts'
import { type Span, toTrimmed } from '../model/span.ts'
import { type EvidenceRule, type Found, sideSpan, toFound } from './evidence-rule.ts'
import { findPlainlyNamedIn } from './naming.ts'
import { foldedOf } from './reading.ts'
import { cueOf, type Field, type Side } from './sides.ts'

/** A name counts from this share on. */
const LEAST_NAMED = 0.4

/** Words before a colon that head what is told after it. */
const HEAD = /^[^:：.。,，;；]{2,40}(?=[:：])/u

/** A line of a cause is headed `Effects:` and names the harm, or one of a harm `Causes:` and names the cause. */
export const findHeaded: EvidenceRule = (field, from, to) => {
  if (from.point.role !== 'cause' || to.point.role !== 'risk') return []
  const effects = headedIn(field, from, 'risk').flatMap(({ head, run }): Found[] => {
    const named = findPlainlyNamedIn(field, to, run)
    if (named === null || named.share < LEAST_NAMED) return []
    return [toFound('says-what-follows', named.share, cueOf(field, head), [run, sideSpan(field, to, named.key)])]
  })
  const causes = headedIn(field, to, 'cause').flatMap(({ head, run }): Found[] => {
    const named = findPlainlyNamedIn(field, from, run)
    if (named === null || named.share < LEAST_NAMED) return []
    return [toFound('says-where-from', named.share, cueOf(field, head), [sideSpan(field, from, named.key), run])]
  })
  return [...effects, ...causes]
}

interface Headed {
  readonly head: Span
  readonly run: Span
}

/** The lines of a passage that are headed by what comes of its point, or what it comes of. */
function headedIn(field: Field, { sentences }: Side, role: Extract<Role, 'cause' | 'risk'>): Headed[] {
  const { text, cues } = field.reading
  return sentences.flatMap(({ span }) => {
    const words = HEAD.exec(foldedOf(field.reading, span))?.[0]
    if (words === undefined || !cues.headed[role].test(words.trim())) return []
    const end = span.start + words.length
    return [{ head: { start: span.start, end }, run: toTrimmed(text, { start: end + 1, end: span.end }) }]
  })
}
