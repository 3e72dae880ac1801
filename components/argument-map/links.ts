import type { Rect } from './layout.ts'
import { isPass, type Layered, toPassId } from './order.ts'
import type { MapEdge, MapSource, Role } from './source.ts'

export type Tone = Role | 'neutral'

export interface PlacedEdge extends MapEdge {
  /** Path of the line, from the box of `from` to the back of the arrow head. */
  readonly line: string
  /** Path of the arrow head; its tip touches the box of `to`. */
  readonly head: string
  readonly tone: Tone
  /** It is seen once both roles are. */
  readonly roles: readonly [Role, Role]
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
  readonly layered: Layered
}
/** One end of a link at the side of a node. */
interface End {
  readonly edge: MapEdge
  readonly node: string
  readonly side: Side
  /** Height at which the link arrives in the next column, by which the ends on one side are ordered. */
  readonly toward: number
}

const HEAD_LENGTH = 11
const HEAD_WIDTH = 13
// Links that pass through the same gap run this far apart, in px, and at least this far from the boxes above and below.
export const LANE_STEP = 10
export const LANE_MARGIN = 10
// The same distance where the map has room, and what a link above or below all boxes keeps from the edge of the map.
export const CALM_MARGIN = 12
export const EDGE_ROOM = 2
// A link that passes a column runs level this far beyond both sides of its boxes, in px and as a share of the way to the next column,
// so that it is seen to go on and not to end there.
const OVERHANG = { most: 14, share: 0.2 } as const

/** Every link as a path between the boxes of its ends: spread over their sides, arrow head apart, no line through a node. */
export function placeEdges(
  source: MapSource,
  columns: readonly Rect[],
  rectOf: ReadonlyMap<string, Rect>,
  layered: Layered,
): PlacedEdge[] {
  const ground = toGround(source, columns, rectOf, layered)
  const ends = source.edges.flatMap((edge) => [toEnd(edge, 'from', ground), toEnd(edge, 'to', ground)])
  return source.edges.flatMap((edge) => placeEdge(edge, ends, ground) ?? [])
}

function toGround(
  source: MapSource,
  columns: readonly Rect[],
  rectOf: ReadonlyMap<string, Rect>,
  layered: Layered,
): Ground {
  const nodes = new Map(
    source.columns.flatMap(({ nodes }, column) =>
      nodes.flatMap(({ id, role }) => {
        const rect = rectOf.get(id)
        return rect ? [[id, { rect, role, column }] as const] : []
      }),
    ),
  )
  const rects = source.columns.map((column) => column.nodes.flatMap(({ id }) => rectOf.get(id) ?? []))
  return { columns, rects, nodes, layered }
}

function toEnd(edge: MapEdge, end: 'from' | 'to', ground: Ground): End {
  const [own, other] = [ground.nodes.get(edge[end]), ground.nodes.get(edge[end === 'from' ? 'to' : 'from'])]
  const [near] = own && other ? toPassed(own.column, other.column) : []
  const middle = other ? other.rect.y + other.rect.height / 2 : 0
  return {
    edge,
    node: edge[end],
    side: toSide(edge, end, ground),
    toward: near === undefined ? middle : toLane(edge, near, ground),
  }
}

/** The columns between two, from the one beside `from` on. */
function toPassed(from: number, to: number): number[] {
  const step = from < to ? 1 : -1
  return Array.from({ length: Math.max(0, Math.abs(to - from) - 1) }, (_, index) => from + step * (index + 1))
}

/** The side that faces the other column; within a column the side with room beside it. */
function toSide(edge: MapEdge, end: 'from' | 'to', { nodes, columns }: Ground): Side {
  const [from, to] = [nodes.get(edge.from)?.column ?? 0, nodes.get(edge.to)?.column ?? 0]
  if (from === to) return from > 0 && from === columns.length - 1 ? 'left' : 'right'
  return (end === 'from') === from < to ? 'right' : 'left'
}

function placeEdge(edge: MapEdge, ends: readonly End[], ground: Ground): PlacedEdge | null {
  const [a, b] = [ground.nodes.get(edge.from), ground.nodes.get(edge.to)]
  if (!a || !b) return null
  const [sideA, sideB] = [toSide(edge, 'from', ground), toSide(edge, 'to', ground)]
  const start = toSpot(a.rect, edge, edge.from, sideA, ends)
  const tip = toSpot(b.rect, edge, edge.to, sideB, ends)
  const heading = sideB === 'left' ? 1 : -1
  const back = { x: tip.x - heading * HEAD_LENGTH, y: tip.y }
  const passed = toPassed(a.column, b.column)
  return {
    ...edge,
    line:
      a.column === b.column
        ? toArc(start, back, sideA === 'right' ? 1 : -1)
        : toPath(start, back, passed, ground.columns, (column) => toLane(edge, column, ground)),
    head: `M${round(tip.x)} ${round(tip.y)}l${-heading * HEAD_LENGTH} ${-HEAD_WIDTH / 2}v${HEAD_WIDTH}z`,
    tone: toTone(a.role, b.role),
    roles: [a.role, b.role],
  }
}

/** A link takes the hue of its end that is not a risk: dashed red is kept for gaps. What comes from the hub, which has none, is drawn solid in that of the risk. */
function toTone(from: Role, to: Role): Tone {
  if (from === 'strategy' || to === 'strategy') return 'strategy'
  if (from === 'hub') return to
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
  laneOf: (column: number) => number,
): string {
  let path = `M${round(start.x)} ${round(start.y)}`
  let at = start
  const overhang = toOverhang(columns)
  for (const column of passed) {
    const { x, width } = columns[column] ?? { x: at.x, width: 0 }
    const y = laneOf(column)
    const [left, right] = [x - overhang, x + width + overhang]
    const [near, far] = end.x > start.x ? [left, right] : [right, left]
    path += `${toCurve(at, { x: near, y })}H${round(far)}`
    at = { x: far, y }
  }
  return path + toCurve(at, end)
}

function toOverhang([first, second]: readonly Rect[]): number {
  const way = first && second ? second.x - first.x - first.width : 0
  return Math.min(OVERHANG.most, way * OVERHANG.share)
}

/** An arc beside a column, for a link between two of its nodes. `heading` 1 bulges to the right. */
function toArc(start: Spot, end: Spot, heading: 1 | -1): string {
  const bulge = round(start.x + heading * Math.min(64, 34 + Math.abs(end.y - start.y) / 9))
  const [from, to] = [round(start.y), round(end.y)]
  return `M${round(start.x)} ${from}C${bulge} ${from} ${bulge} ${to} ${round(end.x)} ${to}`
}

/**
 * The height at which a link passes a column: in the gap that the order of the columns gives it, beside the others that pass there, in
 * their order. Above the first and below the last node it keeps close to them.
 */
function toLane(edge: MapEdge, column: number, { columns, rects, layered }: Ground): number {
  const { y: top, height } = columns[column] ?? { y: 0, height: 0 }
  const layer = layered.layers[column] ?? []
  const pass = toPassId(edge.from, edge.to, column)
  const rowOf = (id: string) => layer.slice(0, layer.indexOf(id)).filter((other) => !isPass(other)).length
  const row = rowOf(pass)
  const beside = layer.filter((id) => isPass(id) && rowOf(id) === row)
  const index = beside.indexOf(pass)
  const [above, below] = [rects[column]?.[row - 1], rects[column]?.[row]]
  const gap = { top: above ? above.y + above.height : top, bottom: below?.y ?? top + height }
  const space = gap.bottom - gap.top
  const step = Math.min(LANE_STEP, space / (beside.length + (above && below ? 1 : EDGE_ROOM / LANE_MARGIN)))
  const margin = Math.min(CALM_MARGIN, space - EDGE_ROOM - (beside.length - 1) * step)
  if (!above && below) return below.y - margin - (beside.length - 1 - index) * step
  if (above && !below) return above.y + above.height + margin + index * step
  return (gap.top + gap.bottom) / 2 + (index - (beside.length - 1) / 2) * step
}
