type Role = 'cause' | 'risk' | 'strategy'

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
// A link: `c1>r3` stated, `r1~s1` inferred.
const LINK = /([crs]\d+)([>~])([crs]\d+)/g

// How far above the first and below the last dot of a column a line passes, for a dot of scale 1.
const OUTSIDE = 22
const WIDTH = 360
const HEIGHT = 552
const MARGIN = 60
// Steps between the dots of a column never grow beyond this, so that two dots do not stand at the two ends of the slide.
const WIDEST_STEP = 140

/**
 * The map in miniature: dots and lines in px on a box of 360 × 552. `undefined` when `shape` holds no counts.
 * A column without points takes no room.
 */
export function toMiniature(shape: string): { dots: readonly Dot[]; lines: readonly Line[] } | undefined {
  const counts = COUNTS.exec(shape)
  if (!counts) return undefined
  const columns = COLUMNS.map((column, index) => ({ ...column, count: Number(counts[index + 1]) })).filter(
    (column) => column.count > 0,
  )
  const dots = columns.flatMap((column, index) => toDots(column, index, columns.length))
  const byId = new Map(dots.map((dot) => [dot.id, dot]))
  const lines = [...shape.matchAll(LINK)].flatMap(([, from = '', sign, to = '']) => {
    const [a, b] = [byId.get(from), byId.get(to)]
    return a && b ? [toLine(a, b, sign === '~', dots)] : []
  })
  return { dots, lines }
}

function toDots(column: { letter: string; role: Role; count: number }, index: number, columns: number): Dot[] {
  const x = columns === 1 ? WIDTH / 2 : MARGIN + (index * (WIDTH - 2 * MARGIN)) / (columns - 1)
  const step = Math.min(WIDEST_STEP, (HEIGHT - 2 * MARGIN) / Math.max(1, column.count - 1))
  const scale = Math.min(1.6, step / 40)
  return Array.from({ length: column.count }, (_, row) => ({
    id: `${column.letter}${row + 1}`,
    role: column.role,
    x,
    y: HEIGHT / 2 + (row - (column.count - 1) / 2) * step,
    scale,
  }))
}

interface Spot {
  readonly x: number
  readonly y: number
}

function toLine(a: Dot, b: Dot, isInferred: boolean, dots: readonly Dot[]): Line {
  const role = b.role === 'strategy' ? 'strategy' : a.role
  const passed = dots.filter(({ x }) => x > Math.min(a.x, b.x) && x < Math.max(a.x, b.x))
  const way = passed.length > 0 ? toWayThrough(a, b, passed) : toCurve(a, b)
  return { d: `M${a.x} ${a.y}${way}`, role, isInferred }
}

function toCurve(a: Spot, b: Spot): string {
  const bend = a.x === b.x ? a.x + 60 : (a.x + b.x) / 2
  return ` C ${bend} ${a.y} ${bend} ${b.y} ${b.x} ${b.y}`
}

/** A line that passes a column runs level through the gap between two of its dots that is nearest to its way. */
function toWayThrough(a: Dot, b: Dot, passed: readonly Dot[]): string {
  const { x, scale } = passed[0] ?? a
  const half = 20 * scale
  // Between two dots half-way; outside the first and the last close to them, so that the line stays on the slide.
  const gaps = [
    (passed[0]?.y ?? 0) - OUTSIDE * scale,
    ...passed.map(({ y }, row) => {
      const below = passed[row + 1]
      return below ? (y + below.y) / 2 : y + OUTSIDE * scale
    }),
  ]
  const middle = (a.y + b.y) / 2
  const y = gaps.reduce((best, gap) => (Math.abs(gap - middle) < Math.abs(best - middle) ? gap : best))
  const [near, far] = a.x < b.x ? [x - half, x + half] : [x + half, x - half]
  return `${toCurve(a, { x: near, y })} H ${far}${toCurve({ x: far, y }, b)}`
}
