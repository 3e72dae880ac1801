import type { MapColumn, MapEdge, MapSource, Role } from './source.ts'

export interface Box {
  readonly width: number
  readonly height: number
}
export interface Rect extends Box {
  readonly x: number
  readonly y: number
}
/** How close the map is set: wider nodes with shorter links; nodes as tall as their own column leaves, with smaller gaps. */
export interface Density {
  readonly isWide: boolean
  readonly isTight: boolean
}
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
export interface Layout {
  /** The room of each column, for its title. */
  readonly columns: readonly Rect[]
  readonly nodes: ReadonlyMap<string, Rect>
  readonly edges: readonly PlacedEdge[]
}

const HEAD_LENGTH = 11
const HEAD_WIDTH = 13
const TALLEST_NODE = 92
// Widths in px of nodes and the gutters between them, by the number of columns and whether labels are long.
const WIDTHS: readonly { readonly node: number; readonly gutter: number }[] = [
  { node: 480, gutter: 0 },
  { node: 310, gutter: 200 },
  { node: 214, gutter: 121 },
]
const WIDE: readonly { readonly node: number; readonly gutter: number }[] = [
  { node: 640, gutter: 0 },
  { node: 376, gutter: 132 },
  { node: 242, gutter: 79 },
]

/**
 * Places the map in a box (px): even columns with evenly spread nodes of one height, link ends spread over the side of a node
 * in the order of their other ends, and no line through a node. Pure geometry: the same map and box give the same numbers.
 */
export function layOut(source: MapSource, box: Box, { isWide, isTight }: Density): Layout {
  if (!box.width || !box.height) return { columns: [], nodes: new Map(), edges: [] }
  const columns = placeColumns(source.columns.length, box, isWide)
  const fullest = Math.max(1, ...source.columns.map((column) => column.nodes.length))
  const nodes = new Map(
    source.columns.flatMap((column, index) => {
      const rows = isTight ? column.nodes.length : fullest
      return placeNodes(column, columns[index] ?? { ...box, x: 0, y: 0 }, toNodeHeight(rows, box.height, isTight))
    }),
  )
  return { columns, nodes, edges: placeEdges(source, columns, nodes) }
}

function placeColumns(count: number, box: Box, isWide: boolean): Rect[] {
  const { node, gutter } = (isWide ? WIDE : WIDTHS)[Math.min(count, 3) - 1] ?? { node: box.width, gutter: 0 }
  const left = (box.width - count * node - (count - 1) * gutter) / 2
  return Array.from({ length: count }, (_, index) => ({
    x: left + index * (node + gutter),
    y: 0,
    width: node,
    height: box.height,
  }))
}

/** The height of a node: an even share of the room, less a gap that shrinks as rows grow. */
function toNodeHeight(rows: number, height: number, isTight: boolean): number {
  const gap = rows > 7 ? 6 : isTight ? 9 : rows <= 3 ? 28 : rows <= 5 ? 16 : 9
  return Math.min(TALLEST_NODE, height / rows - gap)
}

function placeNodes(column: MapColumn, room: Rect, height: number): [string, Rect][] {
  const pitch = room.height / column.nodes.length
  return column.nodes.map(({ id }, row) => [
    id,
    { x: room.x, y: room.y + (row + 0.5) * pitch - height / 2, width: room.width, height },
  ])
}

interface End {
  readonly edge: MapEdge
  readonly node: string
  readonly side: 'left' | 'right'
  /** Height of the other end, by which ends on one side are ordered. */
  readonly toward: number
}

const toMiddle = (rect: Rect) => rect.y + rect.height / 2

function placeEdges(source: MapSource, columns: readonly Rect[], nodes: ReadonlyMap<string, Rect>): PlacedEdge[] {
  const columnOf = new Map(
    source.columns.flatMap((column, index) => column.nodes.map((node) => [node.id, index] as const)),
  )
  const roleOf = new Map(source.columns.flatMap((column) => column.nodes.map((node) => [node.id, node.role] as const)))
  const last = columns.length - 1
  const isSame = (edge: MapEdge) => columnOf.get(edge.from) === columnOf.get(edge.to)
  const sideOf = (edge: MapEdge, end: 'from' | 'to'): 'left' | 'right' => {
    const [from, to] = [columnOf.get(edge.from) ?? 0, columnOf.get(edge.to) ?? 0]
    if (from === to) return from === last && last > 0 ? 'left' : 'right'
    return (end === 'from') === from < to ? 'right' : 'left'
  }
  const ends = source.edges.flatMap((edge) =>
    (['from', 'to'] as const).map((end): End => {
      const other = nodes.get(edge[end === 'from' ? 'to' : 'from'])
      return { edge, node: edge[end], side: sideOf(edge, end), toward: other ? toMiddle(other) : 0 }
    }),
  )
  const heightOf = (edge: MapEdge, id: string, side: 'left' | 'right') => toEndHeight(ends, edge, id, side, nodes)
  const lanes = new Map<string, number>()

  return source.edges.flatMap((edge): PlacedEdge[] => {
    const [a, b] = [nodes.get(edge.from), nodes.get(edge.to)]
    if (!a || !b) return []
    const [sideA, sideB] = [sideOf(edge, 'from'), sideOf(edge, 'to')]
    const start = { x: sideA === 'right' ? a.x + a.width : a.x, y: heightOf(edge, edge.from, sideA) }
    const tip = { x: sideB === 'right' ? b.x + b.width : b.x, y: heightOf(edge, edge.to, sideB) }
    const heading = sideB === 'right' ? -1 : 1
    const back = { x: tip.x - heading * HEAD_LENGTH, y: tip.y }
    const [from, to] = [columnOf.get(edge.from) ?? 0, columnOf.get(edge.to) ?? 0]
    const between = columns.slice(Math.min(from, to) + 1, Math.max(from, to))
    if (from > to) between.reverse()
    const line = isSame(edge)
      ? toArc(start, back, sideA === 'right' ? 1 : -1)
      : toPath(start, back, between, (room, y) => toLane(room, y, source, columns, nodes, lanes))
    return [
      {
        ...edge,
        line,
        head: `M${r(tip.x)} ${r(tip.y)}l${-heading * HEAD_LENGTH} ${-HEAD_WIDTH / 2}v${HEAD_WIDTH}z`,
        tone: toTone(roleOf.get(edge.from), roleOf.get(edge.to)),
        column: Math.max(from, to),
      },
    ]
  })
}

/** A link takes the hue of its end that is not a risk: dashed red is kept for gaps. */
const toTone = (from: Role | undefined, to: Role | undefined): Tone =>
  to === 'strategy' ? 'strategy' : from === 'cause' ? 'cause' : to === 'cause' ? 'cause' : 'neutral'

interface Spot {
  readonly x: number
  readonly y: number
}
// Whole tenths keep the paths short and the same on every machine.
const r = (value: number) => Math.round(value * 10) / 10

/** Where on the side of a node this link ends: ends share the side evenly, in the order of their other ends. */
function toEndHeight(
  ends: readonly End[],
  edge: MapEdge,
  id: string,
  side: 'left' | 'right',
  nodes: ReadonlyMap<string, Rect>,
): number {
  const rect = nodes.get(id)
  if (!rect) return 0
  const shared = ends.filter((end) => end.node === id && end.side === side).sort((a, b) => a.toward - b.toward)
  const place = shared.findIndex((end) => end.edge === edge)
  return rect.y + (rect.height * (place + 1)) / (shared.length + 1)
}

const toCurve = (a: Spot, b: Spot) => {
  const middle = r((a.x + b.x) / 2)
  return `C${middle} ${r(a.y)} ${middle} ${r(b.y)} ${r(b.x)} ${r(b.y)}`
}

/** A link between columns; where it passes a column it runs level through a gap between two nodes. */
function toPath(start: Spot, end: Spot, between: readonly Rect[], laneOf: (room: Rect, y: number) => number): string {
  let path = `M${r(start.x)} ${r(start.y)}`
  let at = start
  const isForward = end.x > start.x
  for (const room of between) {
    const share = (room.x + room.width / 2 - start.x) / (end.x - start.x)
    const y = laneOf(room, start.y + share * (end.y - start.y))
    const [near, far] = isForward ? [room.x, room.x + room.width] : [room.x + room.width, room.x]
    path += `${toCurve(at, { x: near, y })}H${r(far)}`
    at = { x: far, y }
  }
  return path + toCurve(at, end)
}

/** An arc beside a column, for a link between two of its nodes. `heading` 1 bulges to the right. */
function toArc(start: Spot, end: Spot, heading: 1 | -1): string {
  const bulge = start.x + heading * Math.min(64, 34 + Math.abs(end.y - start.y) / 9)
  return `M${r(start.x)} ${r(start.y)}C${r(bulge)} ${r(start.y)} ${r(bulge)} ${r(end.y)} ${r(end.x)} ${r(end.y)}`
}

// Links that pass through the same gap run this far apart, in px.
const LANE_STEP = 5

/** The height of the gap of a column nearest to `y`, moved aside for every link that already passes there. */
function toLane(
  room: Rect,
  y: number,
  source: MapSource,
  columns: readonly Rect[],
  nodes: ReadonlyMap<string, Rect>,
  lanes: Map<string, number>,
): number {
  const index = columns.indexOf(room)
  const count = source.columns[index]?.nodes.length ?? 0
  const first = nodes.get(source.columns[index]?.nodes[0]?.id ?? '')
  const pitch = room.height / Math.max(1, count)
  const gap = Math.min(count, Math.max(0, Math.round((y - room.y) / pitch)))
  const used = lanes.get(`${index}/${gap}`) ?? 0
  lanes.set(`${index}/${gap}`, used + 1)
  const shift = Math.ceil(used / 2) * (used % 2 ? LANE_STEP : -LANE_STEP)
  const inset = first ? first.y / 2 : 0
  const middle = gap === 0 ? room.y + inset : gap === count ? room.y + room.height - inset : room.y + gap * pitch
  return middle + shift
}
