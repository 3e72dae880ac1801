import { describe, expect, it } from 'vitest'
import { toChain, toStage } from '../../components/argument-map/chains.ts'
import { layOut, type Rect } from '../../components/argument-map/layout.ts'
import { countCrossings, untangle } from '../../components/argument-map/order.ts'
import type { MapEdge, MapSource, Role } from '../../components/argument-map/source.ts'

const BOX = { width: 884, height: 330 }
const CALM = { isWide: false, isTight: false }
const ROLES: readonly Role[] = ['cause', 'risk', 'strategy']

/** A map from counts by role and links such as `c1>r2` (stated) or `r1~s1` (inferred). */
function toMap(counts: readonly [number, number, number], links: string): MapSource {
  const columns = ROLES.map((role, index) => ({
    role,
    title: role,
    nodes: Array.from({ length: counts[index] ?? 0 }, (_, row) => ({
      id: `${role[0]}${row + 1}`,
      role,
      label: `${role} ${row + 1}`,
      parts: [`${role} ${row + 1}`],
      isGap: false,
      to: null,
    })),
  })).filter((column) => column.nodes.length > 0)
  const edges = [...links.matchAll(/(\w\d)([>~])(\w\d)/g)].map(
    ([, from = '', sign, to = '']): MapEdge => ({ from, to, basis: sign === '~' ? 'inferred' : 'stated' }),
  )
  return { columns, edges }
}

const isApart = (a: Rect, b: Rect) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y

/** The ends of the level stretches of a path: `… x y H far`. */
const toLevels = (line: string) =>
  [...line.matchAll(/ (-?[\d.]+) (-?[\d.]+)H(-?[\d.]+)/g)].map(([, near, y, far]) => ({
    near: Number(near),
    y: Number(y),
    far: Number(far),
  }))

describe('the layout of the map', () => {
  it.each([[[1, 1, 1]], [[3, 3, 4]], [[9, 9, 9]], [[0, 1, 2]], [[5, 1, 9]]] as const)(
    'keeps %j nodes in the box and apart',
    (counts) => {
      for (const density of [CALM, { isWide: true, isTight: true }]) {
        const nodes = [...layOut(toMap(counts, ''), BOX, density).nodes.values()]
        expect(nodes).toHaveLength(counts[0] + counts[1] + counts[2])
        for (const [index, node] of nodes.entries()) {
          expect(node.x).toBeGreaterThanOrEqual(0)
          expect(node.y).toBeGreaterThanOrEqual(0)
          expect(node.x + node.width).toBeLessThanOrEqual(BOX.width)
          expect(node.y + node.height).toBeLessThanOrEqual(BOX.height)
          expect(nodes.slice(index + 1).every((other) => isApart(node, other))).toBe(true)
        }
      }
    },
  )

  it('ends several links on one node at different heights, in the order of their other ends', () => {
    const { edges } = layOut(toMap([3, 1, 0], 'c3>r1 c1>r1 c2>r1'), BOX, CALM)
    const heightOf = (from: string) =>
      Number(
        edges
          .find((edge) => edge.from === from)
          ?.head.split(' ')[1]
          ?.split('l')[0],
      )
    expect(heightOf('c1')).toBeLessThan(heightOf('c2'))
    expect(heightOf('c2')).toBeLessThan(heightOf('c3'))
  })

  it('leads a link from a cause to a strategy through a gap between risks, not through a risk', () => {
    const source = toMap([3, 4, 3], 'c1>s3 c2>s2 c3>s1 c2>s3')
    const { edges, nodes } = layOut(source, BOX, CALM)
    const risks = [...nodes].filter(([id]) => id.startsWith('r')).map(([, rect]) => rect)
    for (const level of edges.flatMap((edge) => toLevels(edge.line))) {
      expect(risks.every((risk) => level.y <= risk.y || level.y >= risk.y + risk.height)).toBe(true)
    }
    expect(edges.every((edge) => toLevels(edge.line).length === 1)).toBe(true)
  })

  it('keeps red for gaps: a link takes the hue of its end that is not a risk', () => {
    const { edges } = layOut(toMap([1, 2, 1], 'c1>r1 r1>s1 c1>s1 r1>r2'), BOX, CALM)
    expect(edges.map((edge) => edge.tone)).toEqual(['cause', 'strategy', 'strategy', 'neutral'])
  })

  it('is empty, not broken, while its box has no size', () => {
    expect(layOut(toMap([1, 1, 1], 'c1>r1'), { width: 0, height: 0 }, CALM).edges).toEqual([])
  })
})

describe('the order of the nodes', () => {
  const orderOf = (source: MapSource, column: number) => source.columns[column]?.nodes.map((node) => node.id)

  it('stays that of the article when little is won', () => {
    expect(orderOf(untangle(toMap([2, 2, 0], 'c1>r2 c2>r1')), 1)).toEqual(['r1', 'r2'])
  })

  it('changes when it clearly untangles the links, and causes never move', () => {
    const source = toMap([3, 3, 0], 'c1>r3 c2>r2 c3>r1')
    const untangled = untangle(source)
    expect(orderOf(untangled, 0)).toEqual(['c1', 'c2', 'c3'])
    expect(orderOf(untangled, 1)).toEqual(['r3', 'r2', 'r1'])
    const [left, right] = untangled.columns
    expect(countCrossings(left?.nodes ?? [], right?.nodes ?? [], untangled.edges)).toBe(0)
  })
})

describe('the steps of the map', () => {
  const source = toMap([2, 2, 1], 'c1>r1 c2>r2 r1>s1')

  it('show column by column, then chain by chain of the risks', () => {
    expect([0, 1, 2].map((clicks) => toStage(source, clicks, 4).columns)).toEqual([1, 2, 3])
    expect(toStage(source, 2, 4).chain).toBeNull()
    expect(toStage(source, 3, 4).chain).toEqual(new Set(['r1', 'c1', 's1']))
    expect(toStage(source, 4, 4).chain).toEqual(new Set(['r2', 'c2']))
  })

  it('show all at once when the slide declares none', () => {
    expect(toStage(source, 0, 0)).toEqual({ columns: 3, chain: null })
  })

  it('end on a map that leads round in a circle', () => {
    expect(toChain('r1', [...toMap([0, 2, 0], 'r1>r2 r2>r1').edges])).toEqual(new Set(['r1', 'r2']))
  })
})
