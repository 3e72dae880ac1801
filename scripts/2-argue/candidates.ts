import { type Point, ROLES, type Role, type SectionRole } from '../model/argument.ts'
import type { Span } from '../model/span.ts'
import type { Part } from './outline.ts'
import { foldedOf, type Reading } from './reading.ts'

/** A point before it has an id. */
export interface Candidate {
  readonly role: Role
  readonly label: Span
  readonly opening: Span
  /** The sentence behind the opening, where that is no more than a name. */
  readonly told?: Span
  readonly body: Span
  readonly section: string | null
  readonly confidence: number
  /** What it adds to a line of argument: 1 where its author set it apart, else how likely its own words make it a point. */
  readonly byItself: number
  /** Whether the author set it apart, or it is a sentence that speaks for the role. */
  readonly basis: 'structure' | 'sentence'
  /** The part around it that would stand for it and its siblings at the next grain. */
  readonly parent: Part | null
  /** Whether it is one of parts side by side that each tell their own cause, harm and remedy. */
  readonly isParallel: boolean
  /** The sentence that announces the enumeration it is a member of. */
  readonly announce: Span | null
}

export type SectionRoles = Readonly<Record<string, SectionRole>>

/** Gives candidates their ids: `cause-1` … by order. */
export function toPoints(candidates: readonly Candidate[]): Point[] {
  const counts: Record<Role, number> = { cause: 0, risk: 0, strategy: 0 }
  return candidates.map((candidate) => {
    counts[candidate.role] += 1
    return {
      id: `${candidate.role}-${counts[candidate.role]}`,
      role: candidate.role,
      label: [candidate.label],
      mentions: [candidate.opening, ...(candidate.told === undefined ? [] : [candidate.told])],
      body: candidate.body,
      section: candidate.section,
      confidence: Math.round(candidate.confidence * 100) / 100,
    }
  })
}

/** How many candidates a role has. */
export const countOf = (candidates: readonly Candidate[], role: Role): number =>
  candidates.filter((candidate) => candidate.role === role).length

/** Whether a heading ends in (Chinese) or holds (English) a noun that names a role. */
export function isNominal(reading: Reading, span: Span): boolean {
  const words = foldedOf(reading, span).trim()
  if (reading.language === 'en') return reading.cues.nominal.some(({ pattern }) => pattern.test(words))
  const tails = [2, 3, 4].map((length) => words.slice(-length))
  return reading.cues.nominal.some(({ pattern }) =>
    tails.some((tail) => {
      const found = pattern.exec(tail)
      return found !== null && found.index + found[0].length >= tail.length
    }),
  )
}

/** The candidates of each role in turn, changed by a function. */
export const mapRoles = (
  candidates: readonly Candidate[],
  change: (own: readonly Candidate[], role: Role) => readonly Candidate[],
): Candidate[] =>
  ROLES.flatMap((role) =>
    change(
      candidates.filter((one) => one.role === role),
      role,
    ),
  )
