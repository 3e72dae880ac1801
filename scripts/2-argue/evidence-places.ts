import { isWithin, type Span } from '../model/span.ts'
import { type EvidenceRule, type Found, toFound } from './evidence-rule.ts'
import type { RuleName } from './link-weights.ts'
import { findNamedIn } from './naming.ts'
import { cueOf, type Field, type Side } from './sides.ts'

/** The second point stands inside the passage of the first. */
export const findNested: EvidenceRule = (field, from, to) => {
  if (from.point.role === to.point.role || !isWithin(to.passage, from.passage)) return []
  return [toFound('stands-under', 1, cueOf(field, from.point.label[0]), openings(from, to))]
}

/** Two cells of one row of a table. */
export const findSameRow: EvidenceRule = (field, from, to) => {
  if (from.place.row === null || from.place.row !== to.place.row || from.point.role === to.point.role) return []
  return [toFound('same-row', 1, cueOf(field, to.point.label[0]), openings(from, to))]
}

/** Cells of tables stand beside what is in their row, not beside what comes before or after it. */
const isInTable = (from: Side, to: Side): boolean => from.place.row !== null || to.place.row !== null

/** So much of a point's name has to stand in a heading. */
const LEAST_HEADED = 0.4

/** One point stands under a heading that names the other. */
export const findHeading: EvidenceRule = (field, from, to) => {
  if (from.point.role === to.point.role) return []
  const pairs: [Side, Side][] = [
    [from, to],
    [to, from],
  ]
  return pairs.flatMap(([under, named]) =>
    under.place.headings
      .filter((heading) => !named.place.headings.includes(heading) && !isOwn(heading, under) && !isOwn(heading, named))
      .flatMap((heading) => {
        const found = findNamedIn(field, named, heading)
        if (found === null || found.share < LEAST_HEADED) return []
        return [toFound('under-heading', found.share, cueOf(field, found.span), openings(from, to))]
      }),
  )
}

/** Whether a heading is the point's own name. */
const isOwn = (heading: Span, { point }: Side): boolean =>
  isWithin(heading, point.body) || isWithin(point.mentions[0], heading)

/** A cause and what comes of it, or a harm and what is to be done, are told in one paragraph. */
export const findSameParagraph: EvidenceRule = (field, from, to) => {
  if (isNested(from, to) || isInTable(from, to) || from.point.role === to.point.role) return []
  const isOne = from.place.opens === to.place.opens || from.place.ends === to.place.opens
  if (!isOne) return []
  const share = 1 / (1 + 0.5 * countBetween(field, from, to))
  return [toFound('same-paragraph', share, cueOf(field, to.point.label[0]), openings(from, to))]
}

/**
 * Two points of one section with no other of their roles between them: what comes next follows or answers, and what comes
 * right after a harm, all of it up to the next harm, explains it. With others between, less.
 */
export const findToldNext: EvidenceRule = (field, from, to) => {
  if (isNested(from, to) || isInTable(from, to)) return []
  if (from.place.section !== to.place.section || isAtSeam(from, to)) return []
  const isForward = from.point.mentions[0].start < to.point.mentions[0].start
  const isChain = from.point.role === to.point.role
  const between = findBetween(field, from, to)
  const cue = cueOf(field, to.point.label[0])
  const found = (rule: RuleName, share = 1): Found[] => [toFound(rule, share, cue, openings(from, to))]
  if (isChain) return isForward && between.length <= NEAR_IN_CHAIN ? found('goes-on', 1 / (1 + between.length)) : []
  const froms = between.filter(({ point }) => point.role === from.point.role).length
  const tos = between.filter(({ point }) => point.role === to.point.role).length
  if (!isForward) return tos === 0 && !isAnswer(to) ? found('explains-before') : []
  if (froms + tos === 0) return found(isAnswer(to) ? 'answered-next' : 'told-next')
  if (isAnswer(to) || (froms > 0 && tos > 0)) return []
  return found('told-near', 1 / (1 + froms))
}

/** Where an enumeration begins, what stands before it is next to its first member by chance. */
const isAtSeam = (from: Side, to: Side): boolean =>
  [from, to].some(({ announce }) => announce !== null) && from.announce?.start !== to.announce?.start

/** So many points may stand between two links of a chain. */
const NEAR_IN_CHAIN = 2

const isAnswer = (to: Side): boolean => to.point.role === 'strategy'

const openings = (from: Side, to: Side): [Span, Span] => [from.point.mentions[0], to.point.mentions[0]]

const isNested = (from: Side, to: Side): boolean =>
  isWithin(from.passage, to.passage) || isWithin(to.passage, from.passage)

const countBetween = (field: Field, from: Side, to: Side): number => findBetween(field, from, to).length

/** The points that open between the two. */
function findBetween(field: Field, from: Side, to: Side): Side[] {
  const [a, b] = [from.point.mentions[0].start, to.point.mentions[0].start].sort((x, y) => x - y) as [number, number]
  return field.sides.filter(({ point }) => point.mentions[0].start > a && point.mentions[0].start < b)
}
