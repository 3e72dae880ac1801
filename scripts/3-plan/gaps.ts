import type { Point } from '../model/argument.ts'
import { findCovered } from '../model/coverage.ts'
import type { Frame } from '../model/text.ts'
import { toFits, toHeadlineFits } from './fitting.ts'
import { linksFrom, linksTo, type Material, pointsOf, toFrame, toNumber, toRef, toRefs } from './material.ts'

/** Risks that no strategy answers, themselves or through a cause; causes, when the article has no risks. */
export function findUnanswered(material: Material): Point[] {
  const covered = findCovered(material.map)
  return toAnswerable(material).filter(
    ({ id }) => !covered.has(id) && linksFrom(material.map, id).every(({ kind }) => kind !== 'answered-by'),
  )
}

/**
 * That a risk is answered through its cause, as a chip: by the names of such causes where they fit and others stand beside it (`beside`,
 * ids) or none; `null` where it is answered itself or not at all.
 */
export function toThroughMark(material: Material, risk: Point, beside: readonly string[]): Frame | null {
  const causes = findCovered(material.map).get(risk.id)
  if (causes === undefined) return null
  const named = toThrough(material, risk, causes, 'through.mark')
  const isTold = beside.length > 0 && beside.every((id) => causes.includes(id))
  if (!isTold && toFits(material, 'through')(named.text)) return named
  return toFrame(material, 'through.alone', { point: toRef(material, risk).label, n: causes.length })
}

/** The same as a sentence of the notes. */
export function toThroughNote(material: Material, risk: Point): Frame | null {
  const causes = findCovered(material.map).get(risk.id)
  return causes === undefined ? null : toThrough(material, risk, causes, 'note.through')
}

function toThrough(material: Material, risk: Point, causes: readonly string[], label: string): Frame {
  const names = toRefs(material, causes).map((cause) => cause.label)
  return toFrame(material, label, { point: toRef(material, risk).label, names })
}

/** Strategies that answer nothing. */
export const findIdle = (material: Material): Point[] =>
  pointsOf(material.map, 'strategy').filter((point) => linksTo(material.map, point.id).length === 0)

/** What the strategies are to answer: the risks, or the causes when there are none. */
export function toAnswerable(material: Material): Point[] {
  const risks = pointsOf(material.map, 'risk')
  return risks.length > 0 ? risks : pointsOf(material.map, 'cause')
}

/** Ids of the points that lack what the line promises. */
export function findGapIds(material: Material): string[] {
  if (pointsOf(material.map, 'strategy').length === 0) return []
  return [...findUnanswered(material), ...findIdle(material)].map((point) => point.id)
}

/** The gaps in words: first what nothing answers, then what answers nothing. */
export function findGaps(material: Material): Frame[] {
  if (pointsOf(material.map, 'strategy').length === 0) return []
  const say = (key: string) => (point: Point) => toFrame(material, key, { label: toRef(material, point).label })
  const hasRisks = pointsOf(material.map, 'risk').length > 0
  const unanswered = findUnanswered(material)
  const open = unanswered.length > 2 ? [toOpenRisks(material, unanswered)] : unanswered.map(say('gap.risk'))
  return [...open, ...findIdle(material).map(say(hasRisks ? 'gap.strategy' : 'gap.strategy-one'))]
}

/** Many unanswered risks in one sentence: their names where it stays a headline, else their number. */
function toOpenRisks(material: Material, unanswered: readonly Point[]): Frame {
  const labels = unanswered.map((point) => toRef(material, point).label)
  const named = toFrame(material, 'gap.risks', { n: toNumber(material, unanswered.length), labels })
  return toHeadlineFits(material, 2)(named.text)
    ? named
    : toFrame(material, 'gap.risks-count', { n: toNumber(material, unanswered.length) })
}
