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
    return a && b ? [toLine(a, b, sign === '~')] : []
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

function toLine(a: Dot, b: Dot, isInferred: boolean): Line {
  const bend = a.x === b.x ? a.x + 60 : (a.x + b.x) / 2
  const role = b.role === 'strategy' ? 'strategy' : a.role
  return { d: `M${a.x} ${a.y} C ${bend} ${a.y} ${bend} ${b.y} ${b.x} ${b.y}`, role, isInferred }
}
