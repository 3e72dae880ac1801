import { countCrossings, isPass, type Layered, toPassId, untangle } from './order.ts'
import type { MapEdge, MapSource, Role } from './source.ts'

interface Dot {
  readonly id: string
  readonly role: Role
  readonly x: number
  readonly y: number
  readonly scale: number
}
interface Line {
  readonly d: string
  readonly role: Role
  readonly isInferred: boolean
}

const COLUMNS: readonly { readonly letter: string; readonly role: Role }[] = [
  { letter: 'c', role: 'cause' },
  { letter: 'r', role: 'risk' },
  { letter: 's', role: 'strategy' },
]
// Counts by role: `3-3-4`.
const COUNTS = /^(\d+)-(\d+)-(\d+)/
// A link: `c1>r3` stated, `r1~s1` inferred; `h` is the hub.
const LINK = /(h|[crs]\d+)([>~])(h|[crs]\d+)/g

// The node between causes and risks: `c1>h`, `h>r1`.
const HUB = /\bh\b/

// Of the way between two dots, the part in which lines may pass, and how far apart they run outside, in px.
const PASSAGE = { from: 0.34, to: 0.66, apart: 7 } as const
// What a crossing weighs beside px of a detour.
const CROSSING = 10_000
// How far above the first and below the last dot of a column a line passes, for a dot of scale 1.
const OUTSIDE = 22
const WIDTH = 360
const HEIGHT = 552
const MARGIN = 60
// Steps between the dots of a column never grow beyond this, so that two dots do not stand at the two ends of the slide.
const WIDEST_STEP = 140

/**
 * The map in miniature: dots and lines in px on a box of 360 × 552, in the order in which fewest lines cross, as on the map itself.
 * `undefined` when `shape` holds no counts. A column without points takes no room.
 */
export function toMiniature(shape: string): { dots: readonly Dot[]; lines: readonly Line[] } | undefined {
  const source = readShape(shape)
  if (source === null) return undefined
  const { source: ordered, layered } = untangle(source)
  const dots = ordered.columns.flatMap(({ role, nodes }, index) => toDots(role, nodes, index, ordered.columns.length))
  const byId = new Map(dots.map((dot) => [dot.id, dot]))
  const passes = toPasses(withShortWays(layered, byId), byId)
  const lines = source.edges.flatMap((edge) => {
    const [a, b] = [byId.get(edge.from), byId.get(edge.to)]
    return a && b ? [toLine(a, b, edge.basis === 'inferred', passes.get(toPassId(edge.from, edge.to, 1)))] : []
  })
  return { dots, lines }
}

/** The map of a shape; `null` when it holds no counts. */
function readShape(shape: string): MapSource | null {
  const counts = COUNTS.exec(shape)
  if (!counts) return null
  const roles = COLUMNS.map(({ letter, role }, index) => ({
    role,
    title: '',
    nodes: Array.from({ length: Number(counts[index + 1]) }, (_, row) => toNode(`${letter}${row + 1}`, role)),
  })).filter(({ nodes }) => nodes.length > 0)
  const [causes, ...others] = roles
  const hub = { role: 'hub' as const, title: '', nodes: [toNode('h', 'hub')] }
  const columns = causes && HUB.test(shape) ? [causes, hub, ...others] : roles
  const hasHub = columns.includes(hub)
  const edges = [...shape.matchAll(LINK)].map(
    ([, from = '', sign, to = '']): MapEdge => ({ from, to, basis: sign === '~' ? 'inferred' : 'stated' }),
  )
  // What passes the hub is left to the map.
  return { columns, edges: hasHub ? edges.filter(({ from, to }) => !from.startsWith('c') || to === 'h') : edges }
}

const toNode = (id: string, role: Role) => ({ id, role, label: '', parts: [], isGap: false, to: null })

function toDots(role: Role, nodes: readonly { readonly id: string }[], index: number, columns: number): Dot[] {
  const x = columns === 1 ? WIDTH / 2 : MARGIN + (index * (WIDTH - 2 * MARGIN)) / (columns - 1)
  const step = Math.min(WIDEST_STEP, (HEIGHT - 2 * MARGIN) / Math.max(1, nodes.length - 1))
  const scale = Math.min(1.6, step / 40)
  return nodes.map(({ id }, row) => ({
    id,
    role,
    x,
    y: HEIGHT / 2 + (row - (nodes.length - 1) / 2) * step,
    scale,
  }))
}

type Dots = ReadonlyMap<string, Dot>

/** Each line that passes the middle column in the gap there that costs fewest crossings, and of those the one nearest to its way. */
function withShortWays(layered: Layered, byId: Dots): Layered {
  const passing = (layered.layers[1] ?? []).filter(isPass)
  let best = layered
  for (const pass of passing) {
    const tries = toPlaced(best, pass)
    const costs = tries.map((one) => countCrossings(one) * CROSSING + toDetour(one, pass, byId))
    best = tries[costs.indexOf(Math.min(...costs))] ?? best
  }
  return best
}

/** The layers with the place of a line at each height of the middle column. */
function toPlaced({ layers, segments }: Layered, pass: string): Layered[] {
  const others = (layers[1] ?? []).filter((id) => id !== pass)
  return Array.from({ length: others.length + 1 }, (_, at) => {
    const middle = [...others.slice(0, at), pass, ...others.slice(at)]
    return { layers: layers.map((layer, index) => (index === 1 ? middle : layer)), segments }
  })
}

/** How far a line leaves its way to pass the middle column, in px. */
function toDetour(layered: Layered, pass: string, byId: Dots): number {
  const [from = '', to = ''] = pass.split(' ')
  const middle = ((byId.get(from)?.y ?? 0) + (byId.get(to)?.y ?? 0)) / 2
  return Math.abs((toPasses(layered, byId).get(pass)?.y ?? 0) - middle)
}

/** Where a line passes the middle column: level, as long as its dots are wide. */
interface Pass {
  readonly x: number
  readonly y: number
  readonly half: number
}

/** By the id of the place: between two dots the lines share the middle of the gap; outside the first and the last they keep close to these. */
function toPasses({ layers }: Layered, byId: Dots): Map<string, Pass> {
  const middle = layers[1] ?? []
  const column = middle.flatMap((id) => byId.get(id) ?? [])
  const gapOf = (pass: string) => middle.slice(0, middle.indexOf(pass)).filter((id) => !isPass(id)).length
  const passing = middle.filter(isPass)
  return new Map(
    passing.map((pass): [string, Pass] => {
      const gap = gapOf(pass)
      const beside = passing.filter((other) => gapOf(other) === gap)
      const share = (beside.indexOf(pass) + 1) / (beside.length + 1)
      const spread = (beside.indexOf(pass) - (gap === 0 ? beside.length - 1 : 0)) * PASSAGE.apart
      const [above, below] = [column[gap - 1], column[gap]]
      const { x, scale } = above ?? below ?? { x: WIDTH / 2, scale: 1 }
      const y =
        above && below
          ? above.y + (below.y - above.y) * (PASSAGE.from + (PASSAGE.to - PASSAGE.from) * share)
          : (above ? above.y + OUTSIDE * scale : (below?.y ?? HEIGHT / 2) - OUTSIDE * scale) + spread
      return [pass, { x, y, half: 20 * scale }]
    }),
  )
}

interface Spot {
  readonly x: number
  readonly y: number
}

/** From the middle of one dot to that of the other; a line that passes a column runs level there. */
function toLine(a: Dot, b: Dot, isInferred: boolean, pass: Pass | undefined): Line {
  const role = b.role === 'strategy' || a.role === 'hub' ? b.role : a.role
  if (pass === undefined) return { d: `M${a.x} ${a.y}${toCurve(a, b)}`, role, isInferred }
  const { x, y, half } = pass
  const [near, far] = a.x < b.x ? [x - half, x + half] : [x + half, x - half]
  return { d: `M${a.x} ${a.y}${toCurve(a, { x: near, y })} H ${far}${toCurve({ x: far, y }, b)}`, role, isInferred }
}

function toCurve(a: Spot, b: Spot): string {
  const bend = a.x === b.x ? a.x + 60 : (a.x + b.x) / 2
  return ` C ${bend} ${a.y} ${bend} ${b.y} ${b.x} ${b.y}`
}
