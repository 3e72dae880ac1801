import { signalsOf } from '../language/signals.ts'
import { ROLES } from '../model/argument.ts'
import type { Candidate } from './candidates.ts'
import { foldedOf, type Reading } from './reading.ts'
import { KIND } from './weights.ts'

/**
 * Whether the article carries a line of causes, risks and strategies: points of two roles at least among those that are `kept`, and enough of all.
 * Points their author set apart count in full, a sentence as much as it is likely to be one by its own words: what stands
 * out among the sentences of its article stands out in any text.
 * An argument also says what ought to be done, sentence by sentence, and a narrative hardly ever: the share of such sentences counts.
 * A notice, a piece of news or a diary tells what is and what was done: more is asked of it.
 */
export function findKind(
  reading: Reading,
  candidates: readonly Candidate[],
  kept: readonly Candidate[],
): 'argument' | 'none' {
  const present = ROLES.filter((role) => kept.some((candidate) => candidate.role === role))
  const weight = candidates.reduce((sum, { byItself }) => sum + byItself, 0)
  const isEnough = isReport(reading) ? weight >= KIND.report : weight + KIND.bids * shareOfBids(reading) >= KIND.weight
  return present.length >= 2 && isEnough ? 'argument' : 'none'
}

/** The share of sentences that say what ought to be done. */
function shareOfBids(reading: Reading): number {
  const { deontic } = signalsOf(reading.language)
  const prose = reading.sentences.filter(({ kind }) => kind === 'prose')
  const bids = prose.filter(({ span }) => deontic.test(foldedOf(reading, span).trim()))
  return bids.length / Math.max(1, prose.length)
}

/** A notice or a diary by its title, or news by the dateline it opens with. */
function isReport({ article, folded, cues }: Reading): boolean {
  const { title, lead, source } = article
  const opening = lead.find(({ kind }) => kind === 'paragraph')
  const isNotice = title !== null && cues.notice.test(folded.slice(title.start, title.end))
  const words = opening === undefined ? '' : source.text.slice(opening.span.start, opening.span.start + DATELINE)
  return isNotice || cues.dateline.test(words)
}

/** A dateline stands in so many characters. */
const DATELINE = 60
