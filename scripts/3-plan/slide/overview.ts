import type { Basis, Link, Point, Role, Sentence } from '../../model/argument.ts'
import type { Note, OverviewSlide, PointRef } from '../../model/slide.ts'
import type { Span } from '../../model/span.ts'
import { isWithin, wordsOf } from '../../model/span.ts'
import type { Frame, Selection, Text } from '../../model/text.ts'
import { MOST } from '../budget.ts'
import { condense, type Fits } from '../condense.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits, toHeadlineFits, toLinesIn } from '../fitting.ts'
import { toThroughMark } from '../gaps.ts'
import { type OverviewPart, toParts } from '../groups.ts'
import { toStatingHeading } from '../headline.ts'
import {
  linksFrom,
  linksTo,
  type Material,
  pointsOf,
  sentencesOf,
  toBest,
  toFrame,
  toNumber,
  toPart,
  toPurpose,
  toRef,
} from '../material.ts'
import { quoteClauses } from '../quote.ts'
import { linksToldAt, toReason, toRemark } from '../reasons.ts'
import { toSelection } from '../selection.ts'
import { findFocused } from './focus.ts'
import { toNamesFits, toOverviewTitle } from './overview-title.ts'
import { toLane, toPair } from './path.ts'

const NAMES: Readonly<Record<Role, string>> = { cause: 'causes', risk: 'risks', strategy: 'strategies' }

// Two letters or characters: a heading that is a bare number names nothing.
const WORD = /\p{L}{2}/u

const AFTER_NAME = /^\s*[：:；;。—–|｜]|^\s+[—–-]\s|^\.\s/u

/** Points of a role as the overview slides hold them: fewer a slide where names are long. */
export function toOverviewParts(material: NamedMap, role: Role): OverviewPart[] {
  return toParts(
    material,
    role,
    MOST.rows[Math.min(MOST.rows.length, toNameLines(material, findNamed(material, role))) - 1] ?? 2,
  )
}

/** The points that the rows of a role name: its own, and what these are linked with. */
function findNamed({ map }: NamedMap, role: Role): Point[] {
  const own = pointsOf(map, role)
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

/** The only risk of an article, which has a slide of its own, needs no overview. */
const isFocusedOnly = ({ map }: Material, role: Role): boolean =>
  role === 'risk' && pointsOf(map, role).length === 1 && findFocused(map).length === 1

/** One row a point: its name, what the source says of it, what it is linked with. `intro` are the section's opening sentences. */
export function planOverview(material: Material, role: Role, intro: readonly Sentence[]): Draft[] {
  const parts = isFocusedOnly(material, role) ? [] : toOverviewParts(material, role)
  const title = toOverviewTitle(material, role, intro, parts.length)
  const isLanes = isInLanes(material, role, parts)
  return parts.map((part, index) => {
    const { points } = part
    const mostChips = toMostChips(material, role, points.length)
    const slide: OverviewSlide = {
      ...BLANK,
      kind: 'overview',
      id: toOverviewId(role, part),
      title: toChapterTitle(material, part) ?? title,
      part: toPart(part.at, part.of),
      chapter: role,
      role,
      isLanes,
      rows: points.map((point) => ({
        point: toRef(material, point),
        path: toWords(material, point, points.length, isLanes ? toColumns(material, points) : 0),
        links: isLanes ? [] : toChips(material, point, mostChips),
        through: isLanes ? null : toThroughMark(material, point, []),
      })),
    }
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

const toMostChips = (material: Material, role: Role, rows: number): number =>
  Math.max(1, Math.floor(MOST.chipsInAll / (rows * toNameLines(material, findNamed(material, role)))))

/** Risks run as lanes where the article says of at least half of them how they come about. */
function isInLanes(material: Material, role: Role, parts: readonly OverviewPart[]): boolean {
  if (role !== 'risk') return false
  const lanes = parts.flatMap(({ points }) => points.map((point) => toLane(material, point, points.length)))
  return lanes.filter((lane) => lane !== null).length * 2 >= lanes.length
}

/** The pieces of the longest lane of a slide: those of all lanes stand in its columns. */
const toColumns = (material: Material, points: readonly Point[]): number =>
  Math.max(1, ...points.map((point) => toLane(material, point, points.length)?.length ?? 1))

/** What a row says: in pieces where the article tells what leads to what, else in one. `columns`: of a slide in lanes, else 0. */
function toWords(material: Material, point: Point, rows: number, columns: number): readonly Selection[] {
  const pair = () => (point.role === 'risk' ? null : toPair(material, point, rows))
  const path = columns > 0 ? toLane(material, point, rows, columns) : pair()
  if (path) return path
  const gist = toGist(material, point, rows)
  return gist ? [gist] : []
}

/** What the article says of a point, in the lines a row has; the words of its label alone are no gist. */
export function toGist(material: Material, point: Point, rows: number): Selection | null {
  const label = toRef(material, point).label.text
  const isLabel = (selection: Selection) => selection.text === label
  const fits = toFits(material, 'gist', material.budget.gistLines[rows])
  const own = sentencesOf(material.map, point)
  return (
    toBest(material, own, { fits, purpose: toPurpose(material, point), isUsed: isLabel }) ??
    toHeadRest(material, point, label, fits)
  )
}

/** What stands in the point's head beside its label: `蚂蚁集团的业务调整` of `整改压力：蚂蚁集团的业务调整`. */
export function toHeadRest(
  material: Material,
  point: Point,
  label: string,
  fits: (text: string) => boolean,
): Selection | null {
  const { article } = material
  const head: Span = point.mentions[0]
  const last = point.label[point.label.length - 1] ?? head
  const after = { start: last.end, end: head.end }
  // Words that go on with the sentence of the name are a piece of it: `not able to make payouts | to users`.
  const isApart = AFTER_NAME.test(wordsOf(article.source.text, after))
  const rest = isApart ? toSelection(article.source.text, [after], article.language) : null
  if (rest && fits(rest.text) && rest.text !== label) return rest
  const sentence = sentencesOf(material.map, point).find(({ kind, span }) => kind === 'prose' && isWithin(head, span))
  const whole = sentence ? quoteClauses(article, sentence.span, head, fits) : condense(article, head, fits)
  return whole && whole.text !== label ? whole : null
}

/** What a point is linked with, as chips: of a cause what it leads to, of a risk what answers it, of a strategy what it answers. */
export function toChips(material: Material, point: Point, most: number): (PointRef & { readonly basis: Basis })[] {
  const { map } = material
  const kind = point.role === 'cause' && pointsOf(map, 'risk').length > 0 ? 'leads-to' : 'answered-by'
  const all = point.role === 'strategy' ? linksTo(map, point.id) : linksFrom(map, point.id)
  const links = all.filter((link) => link.kind === kind)
  const other = (link: Link) => (point.role === 'strategy' ? link.from : link.to)
  return [...links]
    .sort((a, b) => Number(b.basis === 'stated') - Number(a.basis === 'stated'))
    .flatMap((link) =>
      map.points
        .filter((candidate) => candidate.id === other(link))
        .map((found) => ({ ...toRef(material, found), basis: link.basis })),
    )
    .slice(0, Math.min(most, MOST.chips))
}
