import { isReference } from '../../language/claims.ts'
import { isCounted } from '../../language/figures.ts'
import type { ArgumentMap, Link, Point } from '../../model/argument.ts'
import { isOverlapping, isWithin, type Span, wordsOf } from '../../model/span.ts'
import { MOST } from '../budget.ts'
import { findClauses } from '../condense.ts'
import { linksFrom, linksTo, type Material, pointsOf, sentencesOf, toChunks } from '../material.ts'
import { toLargestClaim } from './largest-title.ts'
import { isInLanes, toColumns, toWords } from './row-words.ts'

/**
 * The risks that get a slide of their own: those that something leads to or answers, and of which the article says more than their row
 * of the overview holds, where it says enough of most of them. Of many those with arrows on both sides. An only risk has no row.
 */
export function findFocused(material: Material): Point[] {
  const risks = pointsOf(material.map, 'risk')
  const linked = risks
    .map((risk) => ({ risk, sides: findArrows(material.map, risk) }))
    .filter(({ sides }) => sides.incoming.length + sides.outgoing.length > 0)
  const shown =
    linked.length <= MOST.focus
      ? linked
      : linked.filter(({ sides }) => sides.incoming.length > 0 && sides.outgoing.length > 0)
  const candidates = shown.map(({ risk }) => risk).slice(0, MOST.focus)
  if (risks.length === 1) return candidates
  const toRow = toRows(material)
  const untold = candidates.map((risk) => ({ risk, ...findUntold(material, risk, toRow(risk)) }))
  const enough = untold.filter(({ sentences, isCounting }) => sentences >= LEAST_SENTENCES || isCounting)
  return enough.length * 2 > candidates.length
    ? untold.filter(({ sentences, isCounting }) => sentences > 0 || isCounting).map(({ risk }) => risk)
    : []
}

/** The arrows that a slide of a risk shows: what leads to it and what answers it, not what it leads to. */
export const findArrows = (map: ArgumentMap, { id }: Point): { incoming: Link[]; outgoing: Link[] } => ({
  incoming: linksTo(map, id).filter(({ kind }) => kind === 'leads-to'),
  outgoing: linksFrom(map, id).filter(({ kind }) => kind === 'answered-by'),
})

/** So many sentences are enough; a clause is where it counts something. */
const LEAST_SENTENCES = 2

// Characters beside a name that say no more: `一是…；`, `First, …`.
const BESIDE_NAME = 8

/** The sentences of a risk of which its row tells nothing, and whether it leaves out a clause that counts something. */
function findUntold({ article, map }: Material, risk: Point, row: readonly Span[]) {
  const { text } = article.source
  const isUntold = (span: Span) => !row.some((words) => isOverlapping(words, span))
  // Where to read on says nothing of the risk, nor do words that hardly say more than its name.
  const name = risk.label.reduce((sum, { start, end }) => sum + end - start, 0)
  const isName = (span: Span) =>
    risk.label.every((own) => isWithin(own, span)) && span.end - span.start <= name + BESIDE_NAME
  const prose = sentencesOf(map, risk).filter(
    ({ kind, span }) => kind === 'prose' && !isReference(wordsOf(text, span), article.language) && !isName(span),
  )
  const clauses = prose.flatMap(({ span }) => findClauses(text, span, article)).filter(isUntold)
  return {
    sentences: prose.filter(({ span }) => isUntold(span)).length,
    isCounting: clauses.some((clause) => isCounted(wordsOf(text, clause), article.language)),
  }
}

/**
 * The words of a risk's row in the overview, where that has all the room that a row may have; none where each risk has a slide of its own,
 * and its row tells no more than what heads that.
 */
export function toRows(material: Material): (risk: Point) => Span[] {
  const chunks = toChunks(pointsOf(material.map, 'risk'), MOST.rows[0])
  const parts = chunks.map((points) => ({ points, heading: null, group: null, at: 0, of: 1 }))
  const isLanes = isInLanes(material, 'risk', parts)
  const areAhead = pointsOf(material.map, 'risk').every(({ id }) => material.places.get(id) === id)
  if (areAhead && !isLanes && toLargestClaim(material) === null) return () => []
  return (risk) => {
    const points = chunks.find((chunk) => chunk.includes(risk)) ?? [risk]
    const { path, fact } = toWords(material, risk, points.length, isLanes ? toColumns(material, points) : 0)
    return [...path, ...(fact ? [fact] : [])].flatMap(({ from }) => [...from])
  }
}
