import type { Role } from '../model/argument.ts'
import { isWithin, toTrimmed } from '../model/span.ts'
import type { Candidate } from './candidates.ts'
import { type Reading, sentencesIn } from './reading.ts'
import type { Spoken } from './spoken-choice.ts'
import { CLEARLY, COMPLEMENT, IN_TURN } from './weights.ts'

/** What a part of a list of mistakes, dangers or tips tells beside its own matter. */
const COMPLEMENTS: Readonly<Record<Role, readonly Role[]>> = {
  cause: ['risk', 'strategy'],
  risk: ['strategy'],
  strategy: ['risk'],
}

/** A sentence of a part with its place in it, from 0. */
interface Placed {
  readonly one: Spoken
  readonly at: number
}

/**
 * In each of the parts that stand side by side the sentences that most likely tell its harm and its remedy, and none elsewhere: what a
 * mistake leads to comes first, then, in a short part mostly at once, what to do instead; a further remedy where it is clear.
 */
export function findComplements(reading: Reading, parts: readonly Candidate[], all: readonly Spoken[]): Spoken[] {
  return parts.flatMap(({ role: own, body }) => {
    const sentences = sentencesIn(reading, body)
    const placed = all
      .map((one): Placed => ({ one, at: sentences.indexOf(one.sentence) }))
      .filter(({ one, at }) => at >= 0 && COMPLEMENTS[own].includes(one.role))
    const [harms, remedies] = [placed.filter(isOf('risk')), placed.filter(isOf('strategy'))]
    const { harm, remedy } = chooseTwo(harms, remedies, sentences.length)
    const further = remedies
      .filter(({ one, at }) => one.score >= CLEARLY && at !== harm?.at && at !== remedy?.at)
      .sort((a, b) => b.one.score - a.one.score || a.at - b.at)[0]
    return [harm, remedy, remedy && further].flatMap((chosen) => (chosen ? [chosen.one] : []))
  })
}

const isOf =
  (role: Role) =>
  ({ one }: Placed): boolean =>
    one.role === role

interface Two {
  readonly harm: Placed | undefined
  readonly remedy: Placed | undefined
}

/** The harm and the remedy that together are likeliest, or one of them alone; of equals the first. */
function chooseTwo(harms: readonly Placed[], remedies: readonly Placed[], length: number): Two {
  const pairs = [undefined, ...harms].flatMap((harm) =>
    [undefined, ...remedies].map((remedy) => ({ harm, remedy, worth: weigh({ harm, remedy }, length) })),
  )
  return pairs.reduce((best, one) => (one.worth > best.worth ? one : best))
}

/** How much two sentences speak for it, as logarithms of what each must at least, and how they follow each other. */
function weigh({ harm, remedy }: Two, length: number): number {
  const toOwn = (placed: Placed | undefined) => (placed ? Math.log(placed.one.score / COMPLEMENT) : 0)
  return toOwn(harm) + toOwn(remedy) + (harm && remedy ? toOrder(remedy.at - harm.at, length) : 0)
}

/** What it adds that a remedy comes so many sentences behind a harm; one sentence is not both. */
function toOrder(steps: number, length: number): number {
  if (steps === 0) return Number.NEGATIVE_INFINITY
  if (steps < 0) return IN_TURN.back
  return steps === 1 && length <= IN_TURN.short ? IN_TURN.next : 0
}

/** Points told inside parts side by side, each with the sentences behind it up to the next one: these go on with it, and not with what the part is named for. */
export function withWhatFollows(
  { text }: Reading,
  candidates: readonly Candidate[],
  parts: readonly Candidate[],
): Candidate[] {
  return candidates.map((one) => {
    const part = parts.find(({ body }) => isWithin(one.body, body))
    if (part === undefined) return one
    const next = candidates.map(({ opening }) => opening.start).filter((start) => start > one.opening.start)
    const end = Math.min(part.body.end, ...next)
    return { ...one, body: toTrimmed(text, { start: one.body.start, end: Math.max(one.body.end, end) }) }
  })
}
