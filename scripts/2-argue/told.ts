import { incidentWordsOf } from '../language/incidents.ts'
import { signalsOf } from '../language/signals.ts'
import { readStatedRole } from '../language/stated.ts'
import type { Role, Sentence } from '../model/argument.ts'
import { eachSection } from '../model/article.ts'
import { isIncident } from '../model/incident.ts'
import { foldedOf, paragraphOf, type Reading } from './reading.ts'
import { scoreSentence } from './role-scores.ts'

/** What a report of an incident says first stands in so many sentences. */
const OPENING = 8
/** A sentence of fewer characters gives a date, or who wrote the report. */
const LEAST = { latin: 40, han: 16 }

/**
 * What is told outright, whatever else speaks for it: what an article calls a cause or the worst of it, and what it proposes in so many words;
 * in a report of an incident first what happened, dated, a harm or somebody's act, and what followed from it.
 */
export function findTold(reading: Reading, free: readonly Sentence[]): Map<Sentence, Role> {
  const told = new Map<Sentence, Role>()
  const words = incidentWordsOf(reading.language)
  for (const sentence of free) {
    const role = readStatedRole(foldedOf(reading, sentence.span).trim(), reading.language)
    if (role !== null) told.set(sentence, role)
  }
  if (!isReport(reading)) return told
  for (const sentence of findRoots(reading, free)) told.set(sentence, 'cause')
  const first = findFirst(reading, free)
  if (first === null) return told
  const opening = foldedOf(reading, first.span)
  told.set(first, words.agent.test(opening) ? 'cause' : 'risk')
  const next = free[free.indexOf(first) + 1]
  if (next !== undefined && isOutcome(reading, next)) told.set(next, 'risk')
  return told
}

/** Whether it reports an incident, by its title or by two headings such as these reports have. */
function isReport(reading: Reading): boolean {
  const { part } = incidentWordsOf(reading.language)
  const parts = [...eachSection(reading.article.sections)].filter(({ heading }) =>
    part.test(foldedOf(reading, heading.span)),
  )
  return parts.length > 1 || isIncident(reading.article)
}

/** What stands under `Root cause`: of a few sentences the first, of one paragraph of more that which speaks most for a cause. */
function findRoots(reading: Reading, free: readonly Sentence[]): Sentence[] {
  const { root } = incidentWordsOf(reading.language)
  return [...eachSection(reading.article.sections)].flatMap(({ id, heading }) => {
    if (!root.test(foldedOf(reading, heading.span).trim())) return []
    const own = free.filter(({ section, kind }) => section === id && kind === 'prose')
    if (own.length <= FEW) return own.slice(0, 1)
    const isOne = new Set(own.map(({ span }) => paragraphOf(reading, span))).size === 1
    const scoreOf = ({ span }: Sentence): number => scoreSentence(reading, span).cause
    return isOne ? [own.reduce((best, one) => (scoreOf(one) > scoreOf(best) ? one : best))] : []
  })
}

/** A cause told in so many sentences is told in its first. */
const FEW = 3

/** The first sentence that tells when something happened that should not have. */
function findFirst(reading: Reading, free: readonly Sentence[]): Sentence | null {
  const { when, note, agent, stopped } = incidentWordsOf(reading.language)
  const { harm, suffering, aboutText } = signalsOf(reading.language)
  const least = LEAST[reading.language === 'en' ? 'latin' : 'han']
  const opening = free.filter(({ kind }) => kind === 'prose').slice(0, OPENING)
  const found = opening.find(({ span }) => {
    const words = foldedOf(reading, span).trim()
    return (
      words.length >= least &&
      when.test(words) &&
      ![aboutText, note].some((pattern) => pattern.test(words)) &&
      [agent, stopped, harm, suffering].some((pattern) => pattern.test(words))
    )
  })
  return found ?? null
}

function isOutcome(reading: Reading, { span, kind }: Sentence): boolean {
  const words = foldedOf(reading, span).trim()
  return kind === 'prose' && reading.cues.consequence.test(words) && signalsOf(reading.language).harm.test(words)
}
