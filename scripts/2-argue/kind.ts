import { ROLES } from '../model/argument.ts'
import type { Candidate } from './candidates.ts'
import type { Reading } from './reading.ts'
import { KIND } from './weights.ts'

/**
 * Whether the article carries a line of causes, risks and strategies: points of two roles at least, and enough of them.
 * Points their author set apart count in full, a sentence as much as it is likely to be one.
 * A notice tells what will be and what to do: more is asked of it.
 */
export function findKind(reading: Reading, candidates: readonly Candidate[]): 'argument' | 'none' {
  const present = ROLES.filter((role) => candidates.some((candidate) => candidate.role === role))
  const weight = candidates.reduce((sum, { basis, confidence }) => sum + (basis === 'structure' ? 1 : confidence), 0)
  return present.length >= 2 && weight >= (isNotice(reading) ? KIND.notice : KIND.weight) ? 'argument' : 'none'
}

const isNotice = ({ article, folded, cues }: Reading): boolean =>
  article.title !== null && cues.notice.test(folded.slice(article.title.start, article.title.end))
