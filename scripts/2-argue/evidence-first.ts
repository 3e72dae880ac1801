import { hasFigure } from '../language/figures.ts'
import type { Role } from '../model/argument.ts'
import { isOverlapping } from '../model/span.ts'
import { MATTER } from './concepts.ts'
import { type EvidenceRule, type Found, toFound } from './evidence-rule.ts'
import type { RuleName } from './link-weights.ts'
import { foldedOf } from './reading.ts'
import { cueOf, type Field, type Side } from './sides.ts'

/**
 * The harm that an article tells first is mostly the occasion of the whole: its causes explain it, and the harms told later
 * come of it. Not where the harms are set side by side, or each cause is told with its own harm.
 */
export const findFirstHarm: EvidenceRule = (field, from, to) => {
  const first = to.point.role === 'risk' ? firstHarmIn(field) : null
  if (first === null) return []
  const found = (rule: RuleName): Found[] => [
    toFound(rule, first.share, cueOf(field, first.side.point.label[0]), [from.point.mentions[0], to.point.mentions[0]]),
  ]
  const asked = from.announce === null ? undefined : field.sides.find((side) => isNamedIn(side, from))
  if (first.side === to && from.point.role === 'cause' && (asked ?? to) === to) return found('explains-first')
  const isRenamed = field.sides.some((side) => side.point.role === 'cause' && isNamedIn(to, side))
  return first.side === from && !isRenamed ? found('comes-of-first') : []
}

/** Whether a harm is what the sentence that announces a list of causes names: `three reasons for the crop loss`. */
const isNamedIn = ({ point }: Side, { announce }: Side): boolean =>
  point.role === 'risk' && announce !== null && isOverlapping(point.mentions[0], announce)

interface FirstHarm {
  readonly side: Side
  /** How plainly the article is built around it, as far as it is a point at all. */
  readonly share: number
}

/** Into so many runs of one role may the points fall: where they change more often, each cause is told with its own harm. */
const MOST_RUNS = 7
/** So many causes told right after the harm are an explanation of it. */
const LEAST_CAUSES = 2
/** How much the order says: the harm alone before its causes; with others before them, or after all of them; between them. */
const ORDER = { alone: 0.7, apart: 0.45, among: 0.25 }
/** How much it adds that the harm is told with a figure, and that other points name it. */
const MARKS = { figure: 0.25, named: 0.15 }

const known = new WeakMap<Field, FirstHarm | null>()

function firstHarmIn(field: Field): FirstHarm | null {
  const made = known.get(field)
  if (made !== undefined) return made
  const found = readFirstHarm(field)
  known.set(field, found)
  return found
}

function readFirstHarm(field: Field): FirstHarm | null {
  const sides = [...field.sides].sort((a, b) => a.point.mentions[0].start - b.point.mentions[0].start)
  const [side, ...others] = sides.filter(({ point }) => point.role === 'risk')
  if (side === undefined || others.length === 0) return null
  if (side.isSetApart && others.some(({ isSetApart }) => isSetApart)) return null
  const runs = toRuns(sides.map(({ point }) => point.role))
  if (runs.length > MOST_RUNS || runs.filter(({ role }) => role === 'cause').length === 0) return null
  return { side, share: Math.min(1, toOrder(runs) + toMarks(field, side)) * side.point.confidence }
}

interface Run {
  readonly role: Role
  readonly count: number
}

function toRuns(roles: readonly Role[]): Run[] {
  const runs: Run[] = []
  for (const role of roles) {
    const last = runs.at(-1)
    if (last?.role === role) runs[runs.length - 1] = { role, count: last.count + 1 }
    else runs.push({ role, count: 1 })
  }
  return runs
}

/** What the order of causes and harms says. */
function toOrder(runs: readonly Run[]): number {
  const line = runs.filter(({ role }) => role !== 'strategy')
  const [first, second] = line
  if (first?.role === 'risk')
    return first.count === 1 && (second?.count ?? 0) >= LEAST_CAUSES ? ORDER.alone : ORDER.apart
  return line.filter(({ role }) => role === 'cause').length === 1 ? ORDER.apart : ORDER.among
}

/** What marks an occasion: it is told with a figure, and other points come back to it by its name. */
function toMarks(field: Field, side: Side): number {
  const { reading, sides } = field
  const isTold = hasFigure(foldedOf(reading, side.point.mentions[0]), reading.language)
  const words = [...side.name].filter((key) => !key.startsWith(MATTER) && !key.includes(' '))
  const isNamed = sides.some((other) => other !== side && words.some((key) => other.keys.has(key)))
  return (isTold ? MARKS.figure : 0) + (isNamed ? MARKS.named : 0)
}
