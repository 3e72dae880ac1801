import { ROLES, type SectionRole } from '../model/argument.ts'
import type { Candidate } from './candidates.ts'
import { isOnLine } from './roles.ts'

/**
 * Whether the article carries a line of causes, risks and strategies. It does when two roles at least are
 * there and one is borne by structure: by points its author set apart, or by sections named after the role;
 * or when sentences speak for all three.
 */
export function findKind(
  candidates: readonly Candidate[],
  roles: Readonly<Record<string, SectionRole>>,
): 'argument' | 'none' {
  const named = new Set(Object.values(roles).filter(isOnLine))
  const borne = ROLES.filter((role) => {
    const own = candidates.filter((candidate) => candidate.role === role)
    const set = own.filter(({ basis }) => basis === 'structure')
    return set.length >= 2 || (own.length > 0 && named.has(role))
  })
  const present = ROLES.filter((role) => candidates.some((candidate) => candidate.role === role))
  const spoken = ROLES.filter((role) => candidates.filter((candidate) => candidate.role === role).length >= 2)
  const isBorne = borne.length >= 1 && present.length >= 2
  return isBorne || spoken.length === ROLES.length ? 'argument' : 'none'
}
