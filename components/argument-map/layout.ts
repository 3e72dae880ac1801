import { CALM_MARGIN, EDGE_ROOM, LANE_MARGIN, LANE_STEP, type PlacedEdge, placeEdges } from './links.ts'
import { isPass, type Layered, toLayered } from './order.ts'
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
  /** The room of each column. */
  readonly columns: readonly Rect[]
  readonly nodes: ReadonlyMap<string, Rect>
  readonly edges: readonly PlacedEdge[]
  /** Whether links that pass a column have the room they need between its nodes. */
  readonly hasLaneRoom: boolean
}

const TALLEST_NODE = 92
// Px between columns and the widest node, by the number of columns (1 to 5).
const CALM_GUTTERS = [0, 200, 121, 82, 58]
const CALM_WIDEST = [480, 310, 214, 180, 160]
const WIDE_GUTTERS = [0, 132, 79, 50, 38]
const WIDE_WIDEST = [640, 376, 242, 184, 160]

/**
 * Places the map in a box (px): even columns with evenly spread nodes of one height, link ends spread over the side of a node
 * in the order of their other ends, and no line through a node. Pure geometry: the same map and box give the same numbers.
 * `layered` says where links pass a column; left out, in the order they are told.
 */
export function layOut(source: MapSource, box: Box, density: Density, layered: Layered = toLayered(source)): Layout {
  if (!box.width || !box.height) return { columns: [], nodes: new Map(), edges: [], hasLaneRoom: true }
  const columns = placeColumns(source.columns.length, box, density.isWide)
  const margin = toMargin(density)
  const passings = source.columns.map((_, index) => countPassing(layered, index))
  const evens = passings.map((passing) => toEvenHeight(passing, box.height, density))
  const stacks = source.columns.map((column, index) => {
    const passing = passings[index] ?? []
    const even = density.isTight ? (evens[index] ?? 0) : Math.min(...evens)
    return { column, passing, heights: toHeights(column, even, box.height, density, passing) }
  })
  const nodes = new Map(
    stacks.flatMap(({ column, passing, heights }, index) =>
      placeNodes(column, columns[index] ?? { ...box, x: 0, y: 0 }, heights, toWanted(passing, margin)),
    ),
  )
  const hasLaneRoom = stacks.every(
    ({ passing, heights }) => toSum(toWanted(passing, margin)) <= Math.max(0, box.height - toSum(heights)) + 1,
  )
  return { columns, nodes, edges: placeEdges(source, columns, nodes, layered), hasLaneRoom }
}

function placeColumns(count: number, box: Box, isWide: boolean): Rect[] {
  const at = Math.min(count, CALM_GUTTERS.length) - 1
  const gutter = (isWide ? WIDE_GUTTERS : CALM_GUTTERS)[at] ?? 0
  const widest = (isWide ? WIDE_WIDEST : CALM_WIDEST)[at] ?? box.width
  const width = Math.min(widest, (box.width - (count - 1) * gutter) / count)
  const left = (box.width - count * width - (count - 1) * gutter) / 2
  return Array.from({ length: count }, (_, index) => ({
    x: left + index * (width + gutter),
    y: 0,
    width,
    height: box.height,
  }))
}

/** How many links pass a column above its first node, between two nodes, and below its last. */
function countPassing({ layers }: Layered, column: number): number[] {
  const counts = [0]
  for (const id of layers[column] ?? []) {
    if (isPass(id)) counts.push((counts.pop() ?? 0) + 1)
    else counts.push(0)
  }
  return counts
}

/** Px between a link that passes a column and the boxes there: more where the map is calm, the least that tells them apart elsewhere. */
const toMargin = ({ isTight, labelHeights }: Density): number => (isTight || labelHeights ? LANE_MARGIN : CALM_MARGIN)

/** The height of the nodes of a column: an even share of the room, less gaps that shrink as rows grow and have room for the links that pass. */
function toEvenHeight(passing: readonly number[], height: number, density: Density): number {
  const rows = passing.length - 1
  const hasLanes = Math.max(...passing) > 0
  const free = rows > 7 ? 6 : density.isTight ? 9 : rows <= 3 ? 28 : rows <= 5 ? 16 : 9
  const gap = hasLanes && !density.isTight ? Math.max(free, 2 * CALM_MARGIN) : free
  const wanted = toWanted(passing, toMargin(density))
  const gaps = toShares(passing).map((share, row) => Math.max(gap * share, wanted[row] ?? 0))
  return Math.max(0, Math.min(TALLEST_NODE, (height - toSum(gaps)) / Math.max(1, rows)))
}

// Around a label that sets the height of its node, in px: at least, and at most where there is room.
const LEAST_PADDING = 6
const MOST_PADDING = 40
const LEAST_GAP = 6
const CALM_GAP = 16
// The share of the room that the hub takes, across the lines that meet in it.
const HUB_SHARE = 0.56

/** The height of each node of a column, in order: `even`, or what its label asks. */
function toHeights(
  column: MapColumn,
  even: number,
  height: number,
  { labelHeights }: Density,
  passing: readonly number[],
): number[] {
  const count = column.nodes.length
  if (column.role === 'hub') return column.nodes.map(() => height * HUB_SHARE)
  if (!labelHeights) return column.nodes.map(() => even)
  const labels = column.nodes.map(({ id }) => labelHeights.get(id) ?? 0)
  const lanes = toSum(toLaneRooms(passing, LANE_MARGIN))
  const spare = (height - lanes - toSum(labels)) / count
  const padding = Math.min(MOST_PADDING, Math.max(LEAST_PADDING, spare / 2, spare - CALM_GAP))
  return labels.map((label) => label + padding)
}

const toSum = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0)

/** The outer gaps of a column are half of one between two nodes. */
const toShares = (gaps: readonly number[]): number[] => gaps.map((_, row) => (isOuter(gaps, row) ? 0.5 : 1))

const isOuter = (gaps: readonly number[], row: number) => row === 0 || row === gaps.length - 1

/** Px that the links in each gap of a column need: a margin on both sides, outside on the one that has a node. */
const toLaneRooms = (passing: readonly number[], margin: number): number[] =>
  passing.map((links, row) =>
    links > 0 ? margin + (links - 1) * LANE_STEP + (isOuter(passing, row) ? EDGE_ROOM : margin) : 0,
  )

/** Px that each gap of a column needs at least. */
const toWanted = (passing: readonly number[], margin: number): number[] =>
  toLaneRooms(passing, margin).map((room, row) => Math.max(room, isOuter(passing, row) ? 0 : LEAST_GAP))

/**
 * The gaps of a column, which together take `free` px: all the same, half of one above the first node and below the last, wider where
 * links need more. Where there is not room for that each gives up an equal share.
 */
function toGaps(wanted: readonly number[], free: number): number[] {
  const shares = toShares(wanted)
  if (toSum(wanted) >= free) return wanted.map((gap) => (gap * free) / toSum(wanted))
  // Those that links widen beyond the even gap leave less to the others.
  let fixed = new Set<number>()
  for (;;) {
    const open = wanted.flatMap((_, row) => (fixed.has(row) ? [] : [row]))
    const even = (free - toSum([...fixed].map((row) => wanted[row] ?? 0))) / toSum(open.map((row) => shares[row] ?? 1))
    const wider = open.filter((row) => (wanted[row] ?? 0) > even * (shares[row] ?? 1))
    if (wider.length === 0) return wanted.map((gap, row) => (fixed.has(row) ? gap : even * (shares[row] ?? 1)))
    fixed = new Set([...fixed, ...wider])
  }
}

/** The nodes of a column beneath each other, with their gaps; columns with fewer nodes stand in the middle. */
function placeNodes(
  column: MapColumn,
  room: Rect,
  heights: readonly number[],
  wanted: readonly number[],
): [string, Rect][] {
  const gaps = toGaps(wanted, Math.max(0, room.height - toSum(heights)))
  let y = room.y
  return column.nodes.map(({ id }, row) => {
    y += gaps[row] ?? 0
    const rect = { x: room.x, y, width: room.width, height: heights[row] ?? 0 }
    y += rect.height
    return [id, rect]
  })
}
