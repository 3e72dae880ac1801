import { type Link, type Point, ROLES } from '../model/argument.ts'
import { isWithin } from '../model/span.ts'
import type { Text } from '../model/text.ts'
import { MAP } from './budget.ts'
import { toLinesIn } from './fitting.ts'
import { toAnswerable } from './gaps.ts'
import { type Material, toRef } from './material.ts'
import { toLineCount } from './measure.ts'

type Part = readonly Point[]

interface Space {
  readonly material: Material
  /** Px that the columns have beneath the headline. */
  readonly height: number
}

/**
 * The points of the map, in one part where all names can be read on one slide; else in as few parts as will do: by the parts of the
 * article that argue a line of their own, else by what hangs together, else chain by chain. A point may stand in several chains. Every
 * link stands in a part; a point without one where there is room.
 */
export function toMapParts(material: Material, title: Text): Part[] {
  const height = MAP.height - (toLinesIn(material, 'headline', title.text) - 1) * MAP.headline
  const space = { material, height }
  const { points } = material.map
  if (isReadable(space, points)) return [points]
  const groups = toSectionGroups(material) ?? toComponents(points, material.map.links)
  const units = groups.flatMap((group) => (isReadable(space, group) ? [group] : splitGroup(space, group)))
  return pack(space, units)
}

/** Whether the map stands on one slide, under a headline of two lines. */
export const isOneMap = (material: Material): boolean =>
  isReadable({ material, height: MAP.height - MAP.headline }, material.map.points)

/** Whether the names of points, one column a role, can be set in the smallest type of a diagram without one running into the next. */
function isReadable({ material, height }: Space, points: Part): boolean {
  const columns = ROLES.map((role) => points.filter((point) => point.role === role)).filter(({ length }) => length > 0)
  const width = MAP.widths[columns.length - (material.map.hub ? 0 : 1)] ?? MAP.widths[0]
  const heightOf = (point: Point) =>
    toLineCount(toRef(material, point).label.text, { width, size: MAP.size, weight: 700 }) * MAP.line + MAP.gap
  return columns.every((column) => column.reduce((sum, point) => sum + heightOf(point), 0) <= height)
}

const holds = (part: Part, { from, to }: Link): boolean =>
  [from, to].every((id) => part.some((point) => point.id === id))

/** The points by outermost section, where at least two of these hold points of several roles and no link leaves its own; `null` elsewhere. */
function toSectionGroups({ article, map }: Material): Part[] | null {
  const groups = article.sections.map((section) =>
    map.points.filter((point) => isWithin(point.mentions[0], section.span)),
  )
  const isLine = (group: Part) => new Set(group.map(({ role }) => role)).size > 1
  const isWhole =
    groups.flat().length === map.points.length && map.links.every((link) => groups.some((group) => holds(group, link)))
  return isWhole && groups.filter(isLine).length > 1 ? groups.filter(({ length }) => length > 0) : null
}

/** What hangs together by links; what hangs on nothing stands alone, at the end. */
function toComponents(points: Part, links: readonly Link[]): Part[] {
  const left = new Set(points)
  const components = points.flatMap((point) => {
    if (!left.has(point)) return []
    const own = new Set([point])
    for (const one of own) {
      const ids = links.flatMap(({ from, to }) => (from === one.id ? [to] : to === one.id ? [from] : []))
      for (const other of points) if (ids.includes(other.id)) own.add(other)
    }
    for (const one of own) left.delete(one)
    return [points.filter((one) => own.has(one))]
  })
  return [...components.filter(({ length }) => length > 1), ...components.filter(({ length }) => length === 1)]
}

/** A group that is too large: the chain of each point of the middle of the line, then the links that are in none of these. */
function splitGroup(space: Space, group: Part): Part[] {
  const { material } = space
  const { links } = material.map
  const own = links.filter((link) => holds(group, link))
  const middle = toAnswerable(material).filter((point) => group.includes(point))
  const ofMiddle = (link: Link) => middle.some(({ id }) => id === link.from || id === link.to)
  const chains = middle.map(({ id }) => own.filter((link) => link.from === id || link.to === id))
  const others = own.filter((link) => !ofMiddle(link)).map((link) => [link])
  const units = [...chains, ...others].flatMap((chain) => splitChain(space, group, chain))
  const lone = group.filter((point) => !units.some((unit) => unit.includes(point))).map((point) => [point])
  return [...units, ...lone]
}

/** The ends of a chain's links, in runs that can be read. */
function splitChain(space: Space, group: Part, chain: readonly Link[]): Part[] {
  const runs: Link[][] = []
  for (const link of chain) {
    const last = runs.at(-1)
    if (last && isReadable(space, toEnds(group, [...last, link]))) last.push(link)
    else runs.push([link])
  }
  return runs.map((run) => toEnds(group, run))
}

const toEnds = (group: Part, links: readonly Link[]): Part =>
  group.filter(({ id }) => links.some(({ from, to }) => from === id || to === id))

const STEP = 20

/**
 * Units put together in as few parts as will do, shared out evenly; then single points where there is room. A point that hangs on nothing
 * and finds none is left to its overview: a map of it alone would show nothing.
 */
function pack(space: Space, units: readonly Part[]): Part[] {
  const linked = units.filter(({ length }) => length > 1)
  const lone = units.filter(({ length }) => length === 1)
  let { height } = space
  let parts = join({ ...space, height }, [], linked)
  const most = parts.length
  for (let isFewest = most > 1; isFewest && height > STEP; height -= STEP) {
    const closer = join({ ...space, height: height - STEP }, [], linked)
    isFewest = closer.length === most
    if (isFewest) parts = closer
  }
  const all = join(space, parts, lone)
  return most > 0 ? all.slice(0, most) : all
}

/** Units added to parts in their order, each where it fits first; the points of a part in the order of the article. */
function join(space: Space, parts: readonly Part[], units: readonly Part[]): Part[] {
  const joined = [...parts]
  for (const unit of units) {
    const add = (part: Part) =>
      space.material.map.points.filter((point) => part.includes(point) || unit.includes(point))
    const at = joined.findIndex((part) => isReadable(space, add(part)))
    if (at < 0) joined.push(unit)
    else joined[at] = add(joined[at] ?? [])
  }
  return joined
}
