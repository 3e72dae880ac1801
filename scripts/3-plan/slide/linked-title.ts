import type { Link, LinkKind, Point } from '../../model/argument.ts'
import { isCutName } from '../../model/name-in-words.ts'
import type { Frame, Text } from '../../model/text.ts'
import { LEAST_SURE } from '../budget.ts'
import { linksFrom, linksTo, type Material, pointsOf, toFrame, toRef } from '../material.ts'
import { isNamed } from '../set-apart.ts'

/** Whether no other headline names all that a claim of arrows does. */
export const isNewClaim = ({ text: own, values }: Frame, taken: readonly Text[]): boolean => {
  const { label, names, others = '' } = values
  return !taken.some(({ text }) => text === own || [label, names, others].every((one) => text.includes(String(one))))
}

/** Arrows that meet at one point. */
interface Meeting {
  readonly point: Point
  /** Whether they come in or go out. */
  readonly isIn: boolean
  readonly arrows: readonly Link[]
}

/**
 * What arrows of a kind say, as claims with the names of their points in them: first those of most arrows, of equals the surest. Only arrows
 * that can stand in a headline: what the article states, surely enough, of points that the author set apart, so that they have names of his.
 * `among`: the points that one end of them must be, and more than half of which a claim must name: what holds of one of two does not head
 * the other.
 */
export function toLinkedClaims(material: Material, kind: LinkKind, among: readonly Point[]): Frame[] {
  const ids = new Set(among.map(({ id }) => id))
  const sure = material.map.links.filter(
    (link) => link.kind === kind && (ids.has(link.from) || ids.has(link.to)) && isSure(material, link),
  )
  return material.map.points
    .flatMap((point) => [true, false].flatMap((isIn) => toMeetings(point, isIn, sure)))
    .filter((meeting) => 2 * toEnds(meeting).filter((id) => ids.has(id)).length > among.length)
    .sort((a, b) => b.arrows.length - a.arrows.length || toSureness(b) - toSureness(a))
    .flatMap((meeting) => toClaim(material, kind, meeting) ?? [])
}

/** Whether an arrow can stand in a headline. */
const isSure = (material: Material, { from, to, basis, confidence }: Link): boolean =>
  basis === 'stated' &&
  confidence >= LEAST_SURE &&
  material.map.points.filter(({ id }) => id === from || id === to).every((point) => isNamed(material, point))

/** The arrows that come in at a point, or go out; the surest of them, one fewer each time. */
function toMeetings(point: Point, isIn: boolean, all: readonly Link[]): Meeting[] {
  const arrows = all
    .filter(({ from, to }) => (isIn ? to : from) === point.id)
    .sort((a, b) => b.confidence - a.confidence)
  return arrows.map((_, at) => ({ point, isIn, arrows: arrows.slice(0, arrows.length - at) }))
}

/** The points that arrows join. */
const toEnds = ({ arrows }: Meeting): string[] => [...new Set(arrows.flatMap(({ from, to }) => [from, to]))]

const toSureness = ({ arrows }: Meeting): number => Math.min(...arrows.map(({ confidence }) => confidence))

// The keys by kind: of arrows that come in at the point that is named alone, and that go out from it. What answers stands before what it answers.
const KEYS: Readonly<Record<LinkKind, readonly [string, string]>> = {
  'leads-to': ['lead-to', 'leads-to'],
  'answered-by': ['answers', 'answer'],
}

function toClaim(material: Material, kind: LinkKind, { point, isIn, arrows }: Meeting): Frame | null {
  const ends = arrows.map(({ from, to }) => (isIn ? from : to))
  const others = material.map.points.filter(({ id }) => ends.includes(id)).map((one) => toRef(material, one).label)
  const { label } = toRef(material, point)
  if ([label, ...others].some(isCutName)) return null
  const [incoming, outgoing] = KEYS[kind]
  return toFrame(material, `headline.${isIn ? incoming : outgoing}`, {
    label,
    names: toJoinedNames(material, others),
    n: others.length,
  })
}

/** Names in quotation marks, the last after an `and`. */
export function toJoinedNames(material: Material, names: readonly Text[]): Frame | readonly Frame[] {
  const quoted = names.map((name) => toFrame(material, 'lint.name', { name }))
  const last = quoted.at(-1)
  return last && quoted.length > 1 ? toFrame(material, 'list.pair', { first: quoted.slice(0, -1), last }) : quoted
}

/** `“A” leads to “B”; “C” answers it`: the surest way through the map that the article states throughout; `null` without one. */
export function toWayClaim(material: Material): Frame | null {
  const { map } = material
  const ways = pointsOf(map, 'risk').flatMap((risk) =>
    linksTo(map, risk.id)
      .filter((link) => link.kind === 'leads-to' && isSure(material, link))
      .flatMap((cause) =>
        linksFrom(map, risk.id)
          .filter((link) => link.kind === 'answered-by' && isSure(material, link))
          .map((answer) => ({
            cause: cause.from,
            risk,
            answer: answer.to,
            worth: cause.confidence * answer.confidence,
          })),
      ),
  )
  const [best] = ways.sort((a, b) => b.worth - a.worth)
  const nameOf = (id: string | undefined) =>
    map.points.filter((one) => one.id === id).map((one) => toRef(material, one).label)
  const [from, to] = [nameOf(best?.cause)[0], nameOf(best?.answer)[0]]
  if (!best || !from || !to) return null
  const label = toRef(material, best.risk).label
  return [from, to, label].some(isCutName) ? null : toFrame(material, 'headline.way', { from, label, to })
}
