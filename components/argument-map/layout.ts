import { LANE_MARGIN, type PlacedEdge, placeEdges } from './links.ts'
import type { MapColumn, MapSource } from './source.ts'

export interface Box {
  readonly width: number
  readonly height: number
}
export interface Rect extends Box {
  readonly x: number
  readonly y: number
}
/** How close the map is set. */
export interface Density {
  /** Wider nodes with shorter links. */
  readonly isWide: boolean
  /** Nodes as tall as their own column leaves, with smaller gaps. */
  readonly isTight: boolean
  /** Height in px of each label: then every node is as tall as its own words ask, and what is left is shared out. */
  readonly labelHeights?: ReadonlyMap<string, number>
}
export interface Layout {
  /** The room of each column, for its title. */
  readonly columns: readonly Rect[]
  readonly nodes: ReadonlyMap<string, Rect>
  readonly edges: readonly PlacedEdge[]
}

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
export function layOut(source: MapSource, box: Box, density: Density): Layout {
  if (!box.width || !box.height) return { columns: [], nodes: new Map(), edges: [] }
  const columns = placeColumns(source.columns.length, box, density.isWide)
  const fullest = Math.max(1, ...source.columns.map((column) => column.nodes.length))
  const columnOf = (id: string) => source.columns.findIndex((column) => column.nodes.some((node) => node.id === id))
  const hasLanes = source.edges.some(({ from, to }) => Math.abs(columnOf(from) - columnOf(to)) > 1)
  const nodes = new Map(
    source.columns.flatMap((column, index) => {
      const room = columns[index] ?? { ...box, x: 0, y: 0 }
      return placeNodes(column, room, toHeights(column, fullest, box.height, density, hasLanes))
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
function toNodeHeight(rows: number, height: number, isTight: boolean, hasLanes: boolean): number {
  const free = rows > 7 ? 6 : isTight ? 9 : rows <= 3 ? 28 : rows <= 5 ? 16 : 9
  const gap = hasLanes && !isTight ? Math.max(free, 2 * LANE_MARGIN) : free
  return Math.min(TALLEST_NODE, height / rows - gap)
}

// Around a label that sets the height of its node, in px: at least, and at most where there is room.
const LEAST_PADDING = 10
const MOST_PADDING = 40
const LEAST_GAP = 8

/** The height of each node of a column, in order. */
function toHeights(column: MapColumn, fullest: number, height: number, density: Density, hasLanes: boolean): number[] {
  const { labelHeights, isTight } = density
  const count = column.nodes.length
  if (!labelHeights)
    return Array.from({ length: count }, () => toNodeHeight(isTight ? count : fullest, height, isTight, hasLanes))
  const labels = column.nodes.map(({ id }) => labelHeights.get(id) ?? 0)
  const spare = (height - labels.reduce((sum, label) => sum + label, 0)) / count - 2 * LEAST_GAP
  const padding = Math.min(MOST_PADDING, Math.max(LEAST_PADDING, spare))
  return labels.map((label) => label + padding)
}

/** The nodes of a column with the same gap between all of them. */
function placeNodes(column: MapColumn, room: Rect, heights: readonly number[]): [string, Rect][] {
  const count = column.nodes.length
  const taken = heights.reduce((sum, height) => sum + height, 0)
  // Half a gap above the first and below the last, so that columns with fewer nodes stand in the middle.
  const gap = (room.height - taken) / count
  let y = room.y + gap / 2
  return column.nodes.map(({ id }, row) => {
    const rect = { x: room.x, y, width: room.width, height: heights[row] ?? 0 }
    y += rect.height + gap
    return [id, rect]
  })
}
