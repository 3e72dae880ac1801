import type { Rect } from './layout.ts'
import type { MapEdge, MapSource, Role } from './source.ts'

export type Tone = Role | 'neutral'

export interface PlacedEdge extends MapEdge {
  /** Path of the line, from the box of `from` to the back of the arrow head. */
  readonly line: string
  /** Path of the arrow head; its tip touches the box of `to`. */
  readonly head: string
  readonly tone: Tone
  /** The column from which on it is seen: that of its farther end. */
  readonly column: number
}

type Side = 'left' | 'right'
interface Spot {
  readonly x: number
  readonly y: number
}
/** What stands where, before the links. */
interface Ground {
  readonly columns: readonly Rect[]
  /** The boxes of each column, from the top. */
  readonly rects: readonly (readonly Rect[])[]
  readonly nodes: ReadonlyMap<string, { readonly rect: Rect; readonly role: Role; readonly column: number }>
}
/** One end of a link at the side of a node. */
interface End {
  readonly edge: MapEdge
  readonly node: string
  readonly side: Side
  /** Height of the middle of the node at the other end, by which the ends on one side are ordered. */
  readonly toward: number
}

const HEAD_LENGTH = 11
const HEAD_WIDTH = 13
// Links that pass through the same gap run this far apart, in px, and this far from the boxes above and below.
const LANE_STEP = 8
export const LANE_MARGIN = 10

/** Every link as a path between the boxes of its ends: spread over their sides, arrow head apart, no line through a node. */
export function placeEdges(
  source: MapSource,
  columns: readonly Rect[],
  rectOf: ReadonlyMap<string, Rect>,
): PlacedEdge[] {
  const ground = toGround(source, columns, rectOf)
  const ends = source.edges.flatMap((edge) => [toEnd(edge, 'from', ground), toEnd(edge, 'to', ground)])
  const lanes = new Map<string, number>()
  return source.edges.flatMap((edge) => placeEdge(edge, ends, ground, lanes) ?? [])
}

function toGround(source: MapSource, columns: readonly Rect[], rectOf: ReadonlyMap<string, Rect>): Ground {
  const nodes = new Map(
    source.columns.flatMap(({ nodes }, column) =>
      nodes.flatMap(({ id, role }) => {
        const rect = rectOf.get(id)
        return rect ? [[id, { rect, role, column }] as const] : []
      }),
    ),
  )
  const rects = source.columns.map((column) => column.nodes.flatMap(({ id }) => rectOf.get(id) ?? []))
  return { columns, rects, nodes }
}

function toEnd(edge: MapEdge, end: 'from' | 'to', ground: Ground): End {
  const other = ground.nodes.get(edge[end === 'from' ? 'to' : 'from'])?.rect
  return {
    edge,
    node: edge[end],
    side: toSide(edge, end, ground),
    toward: other ? other.y + other.height / 2 : 0,
  }
}

/** The side that faces the other column; within a column the side with room beside it. */
function toSide(edge: MapEdge, end: 'from' | 'to', { nodes, columns }: Ground): Side {
  const [from, to] = [nodes.get(edge.from)?.column ?? 0, nodes.get(edge.to)?.column ?? 0]
  if (from === to) return from > 0 && from === columns.length - 1 ? 'left' : 'right'
  return (end === 'from') === from < to ? 'right' : 'left'
}

function placeEdge(edge: MapEdge, ends: readonly End[], ground: Ground, lanes: Map<string, number>): PlacedEdge | null {
  const [a, b] = [ground.nodes.get(edge.from), ground.nodes.get(edge.to)]
  if (!a || !b) return null
  const [sideA, sideB] = [toSide(edge, 'from', ground), toSide(edge, 'to', ground)]
  const start = toSpot(a.rect, edge, edge.from, sideA, ends)
  const tip = toSpot(b.rect, edge, edge.to, sideB, ends)
  const heading = sideB === 'left' ? 1 : -1
  const back = { x: tip.x - heading * HEAD_LENGTH, y: tip.y }
  const passed = ground.columns
    .map((_, index) => index)
    .slice(Math.min(a.column, b.column) + 1, Math.max(a.column, b.column))
  const lane = (column: number, y: number) => toLane(column, y, ground, lanes)
  return {
    ...edge,
    line:
      a.column === b.column
        ? toArc(start, back, sideA === 'right' ? 1 : -1)
        : toPath(start, back, a.column < b.column ? passed : passed.reverse(), ground.columns, lane),
    head: `M${round(tip.x)} ${round(tip.y)}l${-heading * HEAD_LENGTH} ${-HEAD_WIDTH / 2}v${HEAD_WIDTH}z`,
    tone: toTone(a.role, b.role),
    column: Math.max(a.column, b.column),
  }
}

/** A link takes the hue of its end that is not a risk: dashed red is kept for gaps. */
function toTone(from: Role, to: Role): Tone {
  if (from === 'strategy' || to === 'strategy') return 'strategy'
  return from === 'cause' || to === 'cause' ? 'cause' : 'neutral'
}

/** Where on the side of a node a link ends: ends share the side evenly, in the order of their other ends. */
function toSpot(rect: Rect, edge: MapEdge, node: string, side: Side, ends: readonly End[]): Spot {
  const shared = ends.filter((end) => end.node === node && end.side === side).sort((a, b) => a.toward - b.toward)
  const place = shared.findIndex((end) => end.edge === edge)
  return {
    x: side === 'right' ? rect.x + rect.width : rect.x,
    y: rect.y + (rect.height * (place + 1)) / (shared.length + 1),
  }
}

// Whole tenths keep the paths short and the same on every machine.
const round = (value: number) => Math.round(value * 10) / 10

function toCurve(a: Spot, b: Spot): string {
  const middle = round((a.x + b.x) / 2)
  return `C${middle} ${round(a.y)} ${middle} ${round(b.y)} ${round(b.x)} ${round(b.y)}`
}

/** A link between columns; where it passes a column it runs level through a gap between two nodes. */
function toPath(
  start: Spot,
  end: Spot,
  passed: readonly number[],
  columns: readonly Rect[],
  laneOf: (column: number, y: number) => number,
): string {
  let path = `M${round(start.x)} ${round(start.y)}`
  let at = start
  for (const column of passed) {
    const { x, width } = columns[column] ?? { x: at.x, width: 0 }
    const share = (x + width / 2 - start.x) / (end.x - start.x)
    const y = laneOf(column, start.y + share * (end.y - start.y))
    const [near, far] = end.x > start.x ? [x, x + width] : [x + width, x]
    path += `${toCurve(at, { x: near, y })}H${round(far)}`
    at = { x: far, y }
  }
  return path + toCurve(at, end)
}

/** An arc beside a column, for a link between two of its nodes. `heading` 1 bulges to the right. */
function toArc(start: Spot, end: Spot, heading: 1 | -1): string {
  const bulge = round(start.x + heading * Math.min(64, 34 + Math.abs(end.y - start.y) / 9))
  const [from, to] = [round(start.y), round(end.y)]
  return `M${round(start.x)} ${from}C${bulge} ${from} ${bulge} ${to} ${round(end.x)} ${to}`
}

interface Gap {
  readonly top: number
  readonly bottom: number
}

/** Above, between and below the boxes of a column; above the first and below the last there is room for one link at least. */
function toGaps(boxes: readonly Rect[], room: Gap): Gap[] {
  return [...boxes, null].map((below, row) => {
    const above = boxes[row - 1]
    const top = above ? above.y + above.height : Math.min(room.top, (below?.y ?? 0) - 2 * LANE_MARGIN)
    return { top, bottom: below?.y ?? Math.max(room.bottom, top + 2 * LANE_MARGIN) }
  })
}

/**
 * The height at which a link passes a column: in the gap nearest to `y` that still has room for a link, beside those that already
 * pass there.
 */
function toLane(column: number, y: number, { columns, rects }: Ground, lanes: Map<string, number>): number {
  const { y: top, height } = columns[column] ?? { y: 0, height: 0 }
  const gaps = toGaps(rects[column] ?? [], { top, bottom: top + height }).map((gap, row) => {
    const used = lanes.get(`${column}/${row}`) ?? 0
    const reach = Math.max(0, (gap.bottom - gap.top) / 2 - LANE_MARGIN)
    const isFull = used > 0 && Math.ceil(used / 2) * LANE_STEP > reach
    return { row, used, reach, isFull, middle: (gap.top + gap.bottom) / 2 }
  })
  const [best] = gaps.sort(
    (a, b) => Number(a.isFull) - Number(b.isFull) || Math.abs(a.middle - y) - Math.abs(b.middle - y),
  )
  if (!best) return y
  lanes.set(`${column}/${best.row}`, best.used + 1)
  const aside = Math.ceil(best.used / 2) * LANE_STEP * (best.used % 2 ? 1 : -1)
  return best.middle + (best.isFull ? aside / 2 : aside)
}
