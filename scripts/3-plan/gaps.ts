import type { Link, Point } from '../model/argument.ts'
import { findCovered } from '../model/coverage.ts'
import { isIncident } from '../model/incident.ts'
import type { Frame } from '../model/text.ts'
import { MOST } from './budget.ts'
import { toFits } from './fitting.ts'
import { linksFrom, linksTo, type Material, pointsOf, toFrame, toNumber, toRef, toRefs } from './material.ts'

type Mapped = Pick<Material, 'map'>

/** Risks that no strategy answers, themselves or through a cause; causes, when the article has no risks. */
export function findUnanswered(material: Mapped): Point[] {
  const covered = findCovered(material.map)
  return toAnswerable(material).filter(
    ({ id }) => !covered.has(id) && linksFrom(material.map, id).every(({ kind }) => kind !== 'answered-by'),
  )
}

/** Of these those that come of nothing that is answered, however far back: where the outage is answered, nobody asks what answers its complaints. */
export function findOpen(material: Mapped): Point[] {
  const unanswered = findUnanswered(material)
  const answered = toAnswerable(material).filter((point) => !unanswered.includes(point))
  return unanswered.filter(({ id }) => {
    const sources = findSources(material, id)
    return !answered.some((one) => sources.has(one.id))
  })
}

/** What leads to a point, step by step. */
function findSources({ map }: Mapped, id: string): ReadonlySet<string> {
  const found = new Set([id])
  for (const one of found) for (const { from, kind } of linksTo(map, one)) if (kind === 'leads-to') found.add(from)
  return found
}

/**
 * Whether gaps are told: where at least half of the points are answered, the open one stands out. Where fewer are, where strategies are left
 * over that answer nothing, or words speak for an answer to an open point, though not surely enough, the reading rather than the article may
 * have missed it. Of the gaps told readers' own maps leave fewer than half open (`test/support/score-gaps.ts`): they are told as questions. The page of basis and limits tells in any case what was not found.
 */
export function areGapsTold(material: Mapped): boolean {
  const strategies = pointsOf(material.map, 'strategy').length
  const open = findOpen(material)
  return (
    strategies > 0 &&
    open.length * 2 <= toAnswerable(material).length &&
    findIdle(material).length <= MOST.idle * strategies &&
    open.every(({ id }) => !material.map.doubtful.includes(id))
  )
}

/**
 * That a risk is answered through its cause, as a chip: by what answers the cause where it fits; `null` where it is answered itself or not
 * at all.
 */
export function toThroughMark(material: Material, risk: Point): Frame | null {
  const way = findWay(material, risk)
  if (way === null) return null
  const named = toFrame(material, 'through.mark', { ...toNamed(material, risk, way), n: way.causes.length })
  if (toFits(material, 'through')(named.text)) return named
  return toFrame(material, 'through.alone', { point: toRef(material, risk).label, n: way.causes.length })
}

/** What the notes say of a point that is answered only through its cause; `null` of any other. */
export function toThroughNote(material: Material, point: Point): Frame | null {
  const way = findWay(material, point)
  return way && toFrame(material, 'note.through', toNamed(material, point, way))
}

/** The same where the map shows it; of a point that is marked there as open, that it is. */
export const toOpenNote = (material: Material, point: Point): Frame | null =>
  toThroughNote(material, point) ??
  (findGapIds(material).includes(point.id)
    ? toFrame(material, 'note.open', { point: toRef(material, point).label })
    : null)

/** The arrows from the causes of a risk to what answers it through them. */
export const findThrough = (material: Material, risk: Point): readonly Link[] =>
  findWay(material, risk)?.arrows.filter(({ kind }) => kind === 'answered-by') ?? []

/** On what way a risk is answered through its causes. */
interface Way {
  readonly causes: readonly string[]
  readonly strategies: readonly string[]
  readonly arrows: readonly Link[]
}

/** Over causes of which the article states both that they lead to the risk and what answers them: a guess on a guess is shown to nobody. */
function findWay({ map }: Material, risk: Point): Way | null {
  const isStated = ({ basis }: Link) => basis === 'stated'
  const toAnswers = (id: string) => linksFrom(map, id).filter((link) => link.kind === 'answered-by' && isStated(link))
  const leads = linksTo(map, risk.id).filter(isStated)
  const covering = findCovered(map).get(risk.id) ?? []
  const causes = covering.filter((id) => leads.some(({ from }) => from === id) && toAnswers(id).length > 0)
  if (causes.length === 0) return null
  const answers = causes.flatMap(toAnswers)
  const arrows = [...leads.filter(({ from }) => causes.includes(from)), ...answers]
  return { causes, strategies: [...new Set(answers.map(({ to }) => to))], arrows }
}

const toNamed = (material: Material, risk: Point, { causes, strategies }: Way) => ({
  point: toRef(material, risk).label,
  names: toRefs(material, causes).map(({ label }) => label),
  strategies: toRefs(material, strategies).map(({ label }) => label),
})

/** Strategies that answer nothing. */
export const findIdle = (material: Mapped): Point[] =>
  pointsOf(material.map, 'strategy').filter((point) => linksTo(material.map, point.id).length === 0)

/** What the strategies are to answer: the risks, or the causes when there are none. */
export function toAnswerable(material: Mapped): Point[] {
  const risks = pointsOf(material.map, 'risk')
  return risks.length > 0 ? risks : pointsOf(material.map, 'cause')
}

/**
 * Ids of the points that are marked as open: what nothing answers. That no arrow was found to or from another point is no more than that: the
 * page of basis and limits says so.
 */
export function findGapIds(material: Material): string[] {
  return findAsked(material).map((point) => point.id)
}

/** Whether a deck tells its gaps: not of a report of an incident, whose measures answer what caused the harm, and the harm is done. */
export const isAsking = (material: Material): boolean => !isIncident(material.article) && areGapsTold(material)

/** The gaps that a deck tells. */
const findAsked = (material: Material): Point[] => (isAsking(material) ? findOpen(material) : [])

/**
 * The gap that a talk ends with, as a question to those who listen: what answers the risks (the causes, where there are none) that nothing
 * was found for, by name where the names fit, else by their number; `null` where all are answered or gaps are not told. It stands in two
 * places of a deck, drawn on the map and here: it is no claim of the article's.
 */
export function toOpenQuestion(material: Material): Frame | null {
  const open = findAsked(material)
  const [first, ...more] = open
  if (first === undefined) return null
  const names = open.map((point) => toFrame(material, 'lint.name', { name: toRef(material, point).label }))
  const named = toFrame(material, 'gap.question', { names })
  if (more.length === 0 || toFits(material, 'support')(named.text)) return named
  const count = toFrame(material, `some.${first.role}`, { n: toNumber(material, open.length) })
  return toFrame(material, 'gap.question', { names: count })
}
