import type { Basis, Link, Point } from '../../model/argument.ts'
import { toDrawnLinks } from '../../model/hub.ts'
import { toSentences } from '../../model/name-in-words.ts'
import type { OverviewForm, OverviewSlide, PointRef } from '../../model/slide.ts'
import { isFrame, type Selection } from '../../model/text.ts'
import { MOST } from '../budget.ts'
import { toCapital } from '../capital.ts'
import { toDoneMark } from '../done.ts'
import { toThroughMark } from '../gaps.ts'
import { linksFrom, linksTo, type Material, pointsOf, toRef } from '../material.ts'
import { toFocusTitle } from './focus-title.ts'
import { type Told, toFilled, withFewerLines, withWidths } from './overview-room.ts'
import { toColumns, toGloss, toWords, withoutName } from './row-words.ts'
import { toWorth } from './row-worth.ts'

/** The rows of a slide. */
interface Among {
  readonly points: readonly Point[]
  readonly form: OverviewForm
  readonly isInPieces: boolean
  /** Whether a row says what heads the slide of its point. */
  readonly isAhead: boolean
  /** What stands beneath the names: what the author adds to them, by point. */
  readonly glosses: ReadonlyMap<string, Selection>
}

type Row = OverviewSlide['rows'][number]

/**
 * A slide with a row for each of its points, as full as there is room for; in pieces where at least half of the rows, and two, run so, as one
 * row by itself would only look unlike the others.
 */
export function toFilledSlide(material: Material, bare: OverviewSlide, points: readonly Point[]): OverviewSlide {
  const filled = fill(material, bare, points, bare.form === 'rows' || bare.form === 'lanes')
  const inPieces = filled.rows.filter(({ path }) => path.length > 1).length
  const isOneAlone = inPieces === 1 && points.length > 1
  return bare.form !== 'rows' || inPieces === 0 || (!isOneAlone && inPieces * 2 >= points.length)
    ? filled
    : fill(material, bare, points, false)
}

function fill(material: Material, bare: OverviewSlide, points: readonly Point[], isInPieces: boolean): OverviewSlide {
  const areAhead = isAhead(material, bare, points)
  const glosses = bare.form === 'rows' && !areAhead ? findGlosses(material, points) : new Map<string, Selection>()
  const among = { points, form: bare.form, isInPieces, isAhead: areAhead, glosses }
  const rows = points.map((point) => toNamedRow(material, point, among))
  const wide = new Map(rows.map((row) => [row.point.id, withWidths(material, { ...bare, rows }, row)]))
  const told = new Map<string, Told>()
  return toFilled(bare, points, (point, less) => {
    const key = `${point.id} ${less}`
    const { chips, lines } = toRoom(bare.form, less)
    const made =
      told.get(key) ?? toTold(withFewerLines(wide.get(point.id) ?? material, points.length, lines), point, among, chips)
    told.set(key, made)
    return made
  })
}

/** How many chips a row has, and how many lines fewer, at each step down: rows give up lines, cards, where links stand beneath words, links first. */
export const toRoom = (form: OverviewForm, less: number): { chips: number; lines: number } =>
  form === 'cards'
    ? { chips: Math.max(1, MOST.chips - less), lines: Math.max(0, less - (MOST.chips - 1)) }
    : { chips: Math.max(1, MOST.chips - Math.max(0, less - 1)), lines: less }

/** A row of so many, with how much it tells; in lanes their pieces stand in the columns of the longest. */
function toTold(material: Material, point: Point, among: Among, mostChips: number): Told {
  const { points, form, isInPieces, isAhead } = among
  const ahead = isAhead ? toAhead(material, point) : null
  const said = ahead
    ? { path: [ahead], fact: null }
    : toWords(material, point, points.length, form === 'lanes' ? toColumns(material, points) : 0, isInPieces)
  const named = toNamedRow(material, point, among, mostChips)
  const row = { ...named, ...said, gloss: said.path[0]?.text === named.gloss?.text ? null : named.gloss }
  const worth = form === 'lanes' ? 0 : toWorth(material, point, row, points.length)
  return { row: form === 'sentences' ? withNameIn(row) : row, worth }
}

/**
 * Whether all points of an overview have slides of their own: it tells of each what heads its slide, the rest stands there, and not twice.
 * Where the overview is headed by a number of theirs, its rows give their numbers.
 */
const isAhead = (material: Material, { form, title }: OverviewSlide, points: readonly Point[]): boolean =>
  form === 'rows' &&
  points.every(({ id }) => material.places.get(id) === id) &&
  !(isFrame(title) && title.label === 'headline.largest')

/** What the author adds to the names, where he adds something short to most of them and ticks none of them off. */
function findGlosses(material: Material, points: readonly Point[]): ReadonlyMap<string, Selection> {
  const glosses = new Map(
    points.flatMap((point) => {
      const gloss = toGloss(material, point)
      return gloss ? [[point.id, gloss] as const] : []
    }),
  )
  const isShown = glosses.size > 1 && glosses.size * 2 > points.length
  return isShown && points.every((point) => !toDoneMark(material, point)) ? glosses : new Map()
}

/** What heads the slide of a point, without its name. */
function toAhead(material: Material, point: Point): Selection | null {
  const title = toFocusTitle(material, point)
  if (isFrame(title) || title.text === toRef(material, point).label.text) return null
  return toCapital(material.article, withoutName(material, point, title))
}

/** A row that has no column for its name: where this stands before its words, it says no second thing. */
function withNameIn(row: Row): Row {
  const said = toSentences(row)
  return {
    ...row,
    path: row.path.filter((piece) => said.includes(piece)),
    fact: row.fact && said.includes(row.fact) ? row.fact : null,
  }
}

/** A row without what the article says. */
const toNamedRow = (
  material: Material,
  point: Point,
  { form, glosses }: Among,
  mostChips: number = MOST.chips,
): Row => ({
  point: toRef(material, point),
  gloss: glosses.get(point.id) ?? null,
  path: [],
  fact: null,
  links: form === 'lanes' ? [] : toChips(material, point, mostChips),
  through: form === 'lanes' ? null : toThroughMark(material, point),
  mark: toDoneMark(material, point),
})

/** What a point is linked with on the map, as chips: of a cause what it leads to, of a risk what answers it, of a strategy what it answers. */
export function toChips(material: Material, point: Point, most: number): (PointRef & { readonly basis: Basis })[] {
  const { map } = material
  const kind = point.role === 'cause' && pointsOf(map, 'risk').length > 0 ? 'leads-to' : 'answered-by'
  const all = point.role === 'strategy' ? linksTo(map, point.id) : linksFrom(map, point.id)
  const drawn = toDrawnLinks(map)
  const links = all.filter((link) => link.kind === kind && drawn.includes(link))
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
