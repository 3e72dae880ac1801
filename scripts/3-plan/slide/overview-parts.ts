import type { ArgumentMap, Point, Role } from '../../model/argument.ts'
import { findNameIn } from '../../model/name-in-words.ts'
import type { OverviewForm, OverviewSlide } from '../../model/slide.ts'
import { MOST } from '../budget.ts'
import { BLANK } from '../draft.ts'
import { toFits, toLinesIn } from '../fitting.ts'
import { isAsking } from '../gaps.ts'
import { type OverviewPart, toParts } from '../groups.ts'
import { linksFrom, linksTo, type Material, pointsOf, sentencesOf, toChunks, toFrame, toRef } from '../material.ts'
import { toMemory } from '../remembered.ts'
import { toAttribution } from './attribution.ts'
import { findFocused } from './focused.ts'
import { toChips, toFilledSlide } from './overview-row.ts'
import { isInLanes, toWords } from './row-words.ts'
import { toWorth } from './row-worth.ts'

/** The roles as ids of slides and keys of labels name them. */
const ROLE_NAMES: Readonly<Record<Role, string>> = { cause: 'causes', risk: 'risks', strategy: 'strategies' }

/** The overview of a role: its slides, and how the points stand on all of them. */
export interface Overview {
  readonly form: OverviewForm
  readonly parts: readonly OverviewPart[]
}

/** What was found for a map: a talk is planned many times over, and these slides are the same in each. */
const remember = toMemory<ArgumentMap, Overview>()

/** Points of a role as the overview slides hold them: none where it would say nothing. */
export const toOverview = (material: Material, role: Role): Overview =>
  remember(material.map, role, () => findOverview(material, role))

/** Where names are told again by the words beside them, in sentences alone; else in rows, fewer a slide where names are long; in cards, which have more room for a name, where these take fewer slides. */
function findOverview(material: Material, role: Role): Overview {
  if (isOnlyTold(material, role)) return { form: 'rows', parts: [] }
  if (isInSentences(material, role)) return { form: 'sentences', parts: toSentenceParts(material, role) }
  const parts = toRowParts(material, role)
  const fewest = Math.ceil(pointsOf(material.map, role).length / MOST.cards)
  const cards =
    parts.length <= fewest
      ? parts
      : toParts(material, role, (points) =>
          points.length <= MOST.cards && isRoomForAll(material, role, points, 'cards') ? points.length : LEAST_CARDS,
        )
  if (cards.length < parts.length) return { form: 'cards', parts: cards }
  return { form: isInLanes(material, role, parts) ? 'lanes' : 'rows', parts }
}

/** Whether what is told of most points holds their names: beside these it would say them again. */
function isInSentences(material: Material, role: Role): boolean {
  const points = pointsOf(material.map, role)
  const told = points.flatMap((point) => {
    const { path, fact } = toWords(material, point, MOST.rows[2], 0, false)
    const words = [...path, ...(fact ? [fact] : [])]
    return words.length > 0 ? [words.some(({ text }) => findNameIn(text, toRef(material, point).label.text))] : []
  })
  const named = told.filter((isNamed) => isNamed).length
  return named > 0 && (named === told.length || named * 2 > points.length)
}

/** Points told in sentences: there is room for more of them where none loses much by it. */
function toSentenceParts(material: Material, role: Role): OverviewPart[] {
  const [least, more] = [MOST.rows[2], MOST.rows[0]]
  const isAll = pointsOf(material.map, role).length === more + 1
  return toParts(material, role, (points) =>
    points.length <= (isAll ? more + 1 : more) && isRoomForAll(material, role, points, 'sentences')
      ? points.length
      : least,
  )
}

function toRowParts(material: Material, role: Role): OverviewPart[] {
  const all = pointsOf(material.map, role)
  return toParts(material, role, (points) => {
    if (points.length <= MOST.bareNames && areBare(material, points)) return points.length
    const lines = toNameLines(material, findNamed(material, points))
    const most = MOST.rows[Math.min(MOST.rows.length, lines) - 1] ?? 2
    const isAll = points.length === all.length && lines <= SHORT
    if (isAll && points.length === MOST.rows[0] + 1)
      return isRoomForAll(material, role, points, 'rows') ? points.length : most
    if (isAll && points.length === MOST.rows[0] && role !== 'risk')
      return isRoomForAll(material, role, points, 'rows') ? points.length : most - 1
    return most
  })
}

/** Whether the article says no more of points than their names. */
const areBare = (material: Material, points: readonly Point[]): boolean =>
  points.every((point) => {
    const { path, fact } = toWords(material, point, 1, 0)
    return path.length === 0 && fact === null && toChips(material, point, 1).length === 0
  })

/** Whether points find room on one slide, and none loses much of what it would say and show on one of two. */
function isRoomForAll(
  material: Material,
  role: Role,
  points: readonly Point[],
  form: Exclude<OverviewForm, 'lanes'>,
): boolean {
  if (form === 'rows' && isInLanes(material, role, [{ points }])) return false
  const { links, words } = LEAST_KEPT[form]
  const bare = toBareOverview(material, role, form)
  const together = toFilledSlide(material, bare, points).rows
  const apart = toChunks(points, Math.ceil(points.length / 2)).flatMap((own) => toFilledSlide(material, bare, own).rows)
  return points.every((point, at) => {
    const [row, other] = [together[at], apart[at]]
    if (row === undefined || other === undefined || row.links.length < Math.min(links, other.links.length)) return false
    const toTelling = (one: typeof row) => toWorth(material, point, one, Math.ceil(points.length / 2))
    return toTelling(row) >= words * toTelling(other)
  })
}

// Two cards always find room.
const LEAST_CARDS = 2
// Lines of a short name: with longer ones headlines are long too.
const SHORT = 2
// What must be kept of what stands on a slide of its own half: so many links, all in a row, and such a share of what the words tell. In
// cards, which spare a slide, less.
const LEAST_KEPT = {
  rows: { links: MOST.chips, words: 0.75 },
  cards: { links: 1, words: 0.6 },
  sentences: { links: 1, words: 0.75 },
} as const

/** An overview without rows, headed by no more than its role. */
export const toBareOverview = (material: Material, role: Role, form: OverviewForm): OverviewSlide => ({
  ...BLANK,
  kind: 'overview',
  id: ROLE_NAMES[role],
  title: toFrame(material, `role.${role}`),
  chapter: role,
  role,
  form,
  isAsking: role === 'risk' && isAsking(material),
  attribution: form === 'rows' || form === 'sentences' ? toAttribution(material, role) : null,
  rows: [],
})

/** The points that rows name: their own, and what these are linked with. */
function findNamed({ map }: NamedMap, own: readonly Point[]): Point[] {
  const ids = new Set(
    own.flatMap(({ id }) => [...linksFrom(map, id), ...linksTo(map, id)].flatMap(({ from, to }) => [from, to])),
  )
  return map.points.filter((point) => own.includes(point) || ids.has(point.id))
}

/** Lines that the longest of the names takes in a row. */
export function toNameLines(material: NamedMap, points: readonly Point[]): number {
  const names = points.flatMap(({ id }) => material.names.get(id) ?? [])
  return Math.max(1, ...names.map(({ text }) => toLinesIn(material, 'name', text)))
}

type NamedMap = Pick<Material, 'map' | 'article' | 'budget' | 'names'>

/** `causes`, `causes-2` for the second slide; `causes-3`, `causes-3-2` under the third chapter. */
export const toOverviewId = (role: Role, { group, at, of }: OverviewPart): string =>
  [ROLE_NAMES[role], ...(group === null ? [] : [group]), ...(of > 1 ? [at + 1] : [])].join('-')

/**
 * Whether the only point of a role has a slide of its own, or no more than its name, which stands on the map: nothing, or the one sentence
 * that would stand over it, too.
 */
function isOnlyTold(material: Material, role: Role): boolean {
  const [only, ...more] = pointsOf(material.map, role)
  if (only === undefined || more.length > 0) return false
  if (findFocused(material).includes(only)) return true
  const { path, fact } = toWords(material, only, 1, 0)
  const isOneSentence = sentencesOf(material.map, only).filter(({ kind }) => kind === 'prose').length === 1
  const isHeadline =
    isOneSentence && path.length === 1 && fact === null && toFits(material, 'headline')(path[0]?.text ?? '')
  return (path.length === 0 || isHeadline) && toChips(material, only, 1).length === 0
}
