import type { Basis, Link, Point, Role, Sentence } from '../../model/argument.ts'
import type { NodeRef, Note, OverviewSlide } from '../../model/slide.ts'
import type { Span } from '../../model/span.ts'
import { wordsOf } from '../../model/span.ts'
import type { Frame, Selection, Text } from '../../model/text.ts'
import { MOST } from '../budget.ts'
import type { Around } from '../claim-worth.ts'
import { condense, type Fits } from '../condense.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toHeadlineFits, toLinesIn } from '../fitting.ts'
import { toThroughMark } from '../gaps.ts'
import { type OverviewPart, toParts } from '../groups.ts'
import { toStatingHeading } from '../headline.ts'
import {
  linksFrom,
  linksTo,
  type Material,
  pointsOf,
  sentencesOf,
  toFrame,
  toHubChips,
  toNumber,
  toPart,
  toRef,
} from '../material.ts'
import { linksToldAt, toReason, toRemark } from '../reasons.ts'
import { toSelection } from '../selection.ts'
import { findFocused } from './focused.ts'
import { type Told, toFilled, withFewerLines, withWidths } from './overview-room.ts'
import { toNamesFits, toOverviewTitle } from './overview-title.ts'
import { isInLanes, toColumns, toWords } from './row-words.ts'
import { toWorth } from './row-worth.ts'

const NAMES: Readonly<Record<Role, string>> = { cause: 'causes', risk: 'risks', strategy: 'strategies' }

// Two letters or characters: a heading that is a bare number names nothing.
const WORD = /\p{L}{2}/u

/** Points of a role as the overview slides hold them: fewer a slide where names are long; none where it would say nothing. */
export function toOverviewParts(material: Material, role: Role): OverviewPart[] {
  if (isOnlyTold(material, role)) return []
  const toMost = (lines: number) => MOST.rows[Math.min(MOST.rows.length, lines) - 1] ?? 2
  return toParts(material, role, (points) => toMost(toNameLines(material, findNamed(material, points))))
}

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
  [NAMES[role], ...(group === null ? [] : [group]), ...(of > 1 ? [at + 1] : [])].join('-')

/** Whether the only point of a role has a slide of its own, or nothing but its name, which stands on the map. */
function isOnlyTold(material: Material, role: Role): boolean {
  const [only, ...more] = pointsOf(material.map, role)
  if (only === undefined || more.length > 0) return false
  if (findFocused(material).includes(only)) return true
  return toWords(material, only, 1, 0).path.length === 0 && toChips(material, only, 1).length === 0
}

/** One row a point: its name, what the source says of it, what it is linked with. `intro` are the section's opening sentences, `taken` the headlines before. */
export function planOverview(
  material: Material,
  role: Role,
  intro: readonly Sentence[],
  taken: readonly Text[],
  around: Around,
): Draft[] {
  const parts = toOverviewParts(material, role)
  if (parts.length === 0) return []
  const isLanes = isInLanes(material, role, parts)
  const title = toOverviewTitle(material, role, intro, parts.length, taken, isLanes, around)
  return parts.map((part, index) => {
    const { points } = part
    const bare: OverviewSlide = {
      ...BLANK,
      kind: 'overview',
      id: toOverviewId(role, part),
      title: toChapterTitle(material, part) ?? title,
      part: toPart(part.at, part.of),
      chapter: role,
      role,
      isLanes,
      rows: [],
    }
    const among = { points, isLanes }
    const named = points.map((point) => toRow(material, point, among, MOST.chips, true))
    const wide = withWidths(material, { ...bare, rows: named })
    const slide = toFilled(bare, points, (point, less) =>
      toTold(withFewerLines(wide, points.length, less), point, among, Math.max(1, MOST.chips - Math.max(0, less - 1))),
    )
    const spoken = points.filter((point) => material.places.get(point.id) === slide.id)
    const covers = [...(index === 0 ? intro : []), ...spoken.flatMap((point) => sentencesOf(material.map, point))]
    return spoken.length === 0
      ? { slide: { ...slide, notes: [toRemark(toAhead(material, points), 0)] }, covers }
      : {
          slide: { ...slide, clicks: points.length, notes: toRemarks(material, points, spoken) },
          covers,
          steps: toSteps(points),
        }
  })
}

function toTold(material: Material, point: Point, among: Among, mostChips: number): Told {
  const row = toRow(material, point, among, mostChips)
  return { row, worth: among.isLanes ? 0 : toWorth(material, point, row, among.points.length) }
}

/** The rows of a slide. */
interface Among {
  readonly points: readonly Point[]
  readonly isLanes: boolean
}

/** A row of so many; in lanes their pieces stand in the columns of the longest. */
function toRow(
  material: Material,
  point: Point,
  { points, isLanes }: Among,
  mostChips: number,
  isNamed = false,
): OverviewSlide['rows'][number] {
  const said = isNamed
    ? { path: [], fact: null }
    : toWords(material, point, points.length, isLanes ? toColumns(material, points) : 0)
  return {
    point: toRef(material, point),
    ...said,
    links: isLanes ? [] : toChips(material, point, mostChips),
    through: isLanes ? null : toThroughMark(material, point),
  }
}

/**
 * The author's heading over the points of a chapter; one that only names a topic with the names of the points, where they fit, else
 * alone. A heading without a word, a number, is left out.
 */
function toChapterTitle(material: Material, { heading: span, of, points }: OverviewPart): Text | null {
  const { article } = material
  if (span === null) return null
  const stating = toStatingHeading(material, span, of)
  if (stating) return stating
  const fits = toHeadlineFits(material, of)
  const names = points.map((point) => toRef(material, point).label)
  const count = toFrame(material, `some.${points[0]?.role ?? 'cause'}`, { n: toNumber(material, points.length) })
  const heading = WORD.test(wordsOf(article.source.text, span)) ? toFitting(material, span, fits) : null
  const isRoomy = toNamesFits(material, names, of)
  const listed = heading
    ? toFrame(material, 'headline.named', { heading, names })
    : toFrame(material, 'headline.list', { count, names })
  return isRoomy(listed.text) ? listed : (heading ?? names[0] ?? count)
}

/** A heading in the words that fit. */
function toFitting({ article }: Material, heading: Span, fits: Fits): Selection | null {
  const whole = toSelection(article.source.text, [heading], article.language)
  return whole && fits(whole.text) ? whole : condense(article, heading, fits)
}

/** Row by row. */
const toSteps = (points: readonly Point[]): Map<string, number> =>
  new Map(points.map((point, index) => [point.id, index + 1]))

/** Beside what the article says of a point: why its arrows are there, or that it has a slide of its own. */
function toRemarks(material: Material, points: readonly Point[], spoken: readonly Point[]): Note[] {
  return points.flatMap((point, index) => {
    const texts = spoken.includes(point)
      ? linksToldAt(material, point).map((link) => toReason(material, link))
      : [toFrame(material, 'note.later', { point: toRef(material, point).label })]
    return texts.map((text) => toRemark(text, index + 1))
  })
}

/** The names of points that are all shown on slides of their own. */
const toAhead = (material: Material, points: readonly Point[]): Frame =>
  toFrame(material, 'note.ahead', { names: points.map((point) => toRef(material, point).label) })

/** What a point is linked with, as chips: of a cause what it leads to, of a risk what answers it, of a strategy what it answers. */
export function toChips(material: Material, point: Point, most: number): (NodeRef & { readonly basis: Basis })[] {
  const { map } = material
  const hub = toHubChips(material, point, 'from')
  const kind = point.role === 'cause' && pointsOf(map, 'risk').length > 0 ? 'leads-to' : 'answered-by'
  const all = point.role === 'strategy' ? linksTo(map, point.id) : linksFrom(map, point.id)
  const links = all.filter((link) => link.kind === kind)
  const other = (link: Link) => (point.role === 'strategy' ? link.from : link.to)
  const others = [...links]
    .sort((a, b) => Number(b.basis === 'stated') - Number(a.basis === 'stated'))
    .flatMap((link) =>
      map.points
        .filter((candidate) => candidate.id === other(link))
        .map((found) => ({ ...toRef(material, found), basis: link.basis })),
    )
  return [...hub, ...others].slice(0, Math.min(most, MOST.chips))
}
