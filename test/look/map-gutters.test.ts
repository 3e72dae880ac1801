import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Density, type Layout, layOut, type Rect } from '../../components/argument-map/layout.ts'
import { untangle } from '../../components/argument-map/order.ts'
import type { MapEdge, MapSource, Role } from '../../components/argument-map/source.ts'

const BOX = { width: 884, height: 330 }
const ROLES: readonly Role[] = ['cause', 'risk', 'strategy']
const LETTERS = 'crs'
// What a line that passes a box keeps from it, and from the others that pass in the same gap; paths are rounded to tenths.
const CLEAR = 9.8
// Beyond both sides of the box it passes a line still runs level, so that it is seen to go on.
const BEYOND = 6

/** A map by counts, and links as pairs of a column and a row each. */
function toMap(counts: readonly number[], links: readonly (readonly [number, number, number, number])[]): MapSource {
  const columns = ROLES.map((role, column) => ({
    role,
    title: role,
    nodes: Array.from({ length: counts[column] ?? 0 }, (_, row) => {
      const id = `${LETTERS[column]}${row + 1}`
      return { id, role, label: id, parts: [id], isGap: false, to: null }
    }),
  })).filter(({ nodes }) => nodes.length > 0)
  const known = new Set(columns.flatMap(({ nodes }) => nodes.map(({ id }) => id)))
  const edges = links
    .map(([column, row, next, other]): MapEdge => {
      const [from, to] = [`${LETTERS[column]}${row}`, `${LETTERS[next]}${other}`]
      return { from, to, basis: 'stated' }
    })
    .filter(({ from, to }) => known.has(from) && known.has(to))
  return { columns, edges }
}

/** Maps of up to so many points a column, with links between neighbours and some from causes straight to strategies. */
const toMaps = (most: number, passing: number) => {
  const count = fc.integer({ min: 1, max: most })
  const row = fc.integer({ min: 1, max: most })
  const near = fc.tuple(fc.constantFrom(0, 1), row, row).map(([column, a, b]) => [column, a, column + 1, b] as const)
  const far = fc.tuple(row, row).map(([a, b]) => [0, a, 2, b] as const)
  const isSame = (a: readonly number[], b: readonly number[]) => a.join() === b.join()
  return fc
    .tuple(
      fc.tuple(count, count, count),
      fc.uniqueArray(near, { maxLength: 6, comparator: isSame }),
      fc.uniqueArray(far, { minLength: 1, maxLength: passing, comparator: isSame }),
    )
    .map(([counts, links, through]) => toMap(counts, [...links, ...through]))
}

type Spot = readonly [number, number]

const STEPS = 16

/** Points along a path of level stretches and curves. */
function toSpots(path: string): Spot[] {
  const spots: Spot[] = []
  for (const [, letter = '', numbers = ''] of path.matchAll(/([MCH])([^MCH]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.trim().split(' ').map(Number)
    const [x, y] = spots.at(-1) ?? [a, b]
    for (let step = 1; step <= STEPS; step += 1) {
      const t = step / STEPS
      const bend = (p: number, q: number, r: number, s: number) =>
        (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t ** 2 * r + t ** 3 * s
      if (letter === 'H') spots.push([x + (a - x) * t, y])
      else if (letter === 'C') spots.push([bend(x, a, c, e), bend(y, b, d, f)])
      else spots.push([a, b])
    }
  }
  return spots
}

const toDistance = ([x, y]: Spot, rect: Rect) =>
  Math.hypot(Math.max(0, rect.x - x, x - rect.x - rect.width), Math.max(0, rect.y - y, y - rect.y - rect.height))

/** The lines that pass the column of the risks, and its boxes. */
function toPassing({ edges, nodes }: Layout) {
  const boxes = [...nodes].filter(([id]) => id.startsWith('r')).map(([, rect]) => rect)
  return { lines: edges.filter(({ roles }) => !roles.includes('risk')).map(({ line }) => line), boxes }
}

const LEVEL = / (-?[\d.]+) (-?[\d.]+)H(-?[\d.]+)/

function expectClear(layout: Layout): void {
  const { lines, boxes } = toPassing(layout)
  for (const line of lines) {
    const nearest = Math.min(...toSpots(line).flatMap((spot) => boxes.map((box) => toDistance(spot, box))))
    expect(nearest).toBeGreaterThanOrEqual(CLEAR)
    const [, near, , far] = LEVEL.exec(line)?.map(Number) ?? []
    for (const { x, width } of boxes) {
      expect(near).toBeLessThanOrEqual(x - BEYOND)
      expect(far).toBeGreaterThanOrEqual(x + width + BEYOND)
    }
  }
  const heights = lines.map((line) => Number(LEVEL.exec(line)?.[2])).sort((a, b) => a - b)
  for (const [at, y] of heights.slice(1).entries()) expect(y - (heights[at] ?? 0)).toBeGreaterThanOrEqual(CLEAR)
  for (const y of heights) expect(Math.min(y, BOX.height - y)).toBeGreaterThanOrEqual(0)
}

const toLabels = ({ columns }: MapSource, height: number) =>
  new Map(columns.flatMap(({ nodes }) => nodes.map(({ id }) => [id, height] as const)))

const CALM: Density = { isWide: false, isTight: false }
const WIDE: Density = { isWide: true, isTight: false }
const CLOSE: Density = { isWide: true, isTight: true }

function layOutAll(map: MapSource, densities: readonly Density[]): Layout[] {
  const { source, layered } = untangle(map)
  return densities.map((density) => layOut(source, BOX, density, layered))
}

describe('a line that passes a column', () => {
  it('keeps clear of its boxes and of the other lines there, and runs on beyond both sides, however close the map is set', () => {
    fc.assert(
      fc.property(toMaps(6, 4), (map) => {
        const byLabel = { ...WIDE, labelHeights: toLabels(map, 22) }
        for (const layout of layOutAll(map, [CALM, WIDE, CLOSE, byLabel])) {
          expect(layout.hasLaneRoom).toBe(true)
          expectClear(layout)
        }
      }),
      { numRuns: 24, seed: 1 },
    )
  })

  it('does so among nine boxes with names of one line in the smallest size', () => {
    const near = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((row) => [[0, row, 1, row] as const, [1, row, 2, row] as const])
    const map = toMap([9, 9, 9], [...near, [0, 2, 2, 2], [0, 4, 2, 5], [0, 6, 2, 6], [0, 7, 2, 8]])
    for (const layout of layOutAll(map, [{ ...WIDE, labelHeights: toLabels(map, 18) }])) {
      expect(layout.hasLaneRoom).toBe(true)
      expectClear(layout)
      for (const { y, height } of layout.nodes.values()) {
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y + height).toBeLessThanOrEqual(BOX.height + 0.1)
      }
    }
  })

  it('has a wide gutter where the map is calm', () => {
    const map = toMap(
      [4, 4, 4],
      [
        [0, 1, 1, 1],
        [1, 1, 2, 1],
        [0, 4, 2, 3],
        [1, 4, 2, 4],
        [0, 3, 1, 3],
      ],
    )
    for (const { lines, boxes } of layOutAll(map, [CALM]).map(toPassing)) {
      const nearest = lines.flatMap(toSpots).flatMap((spot) => boxes.map((box) => toDistance(spot, box)))
      expect(Math.min(...nearest)).toBeGreaterThanOrEqual(11.9)
    }
  })
})
