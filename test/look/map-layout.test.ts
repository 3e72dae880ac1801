import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAlone, toChain, toStage } from '../../components/argument-map/chains.ts'
import { toChainColumns } from '../../components/argument-map/layers.ts'
import { layOut, type Rect } from '../../components/argument-map/layout.ts'
import { countCrossings, type Layer, type Layered, toLayered, untangle } from '../../components/argument-map/order.ts'
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
  const orderOf = (map: MapSource, column: number) => untangle(map).source.columns[column]?.nodes.map(({ id }) => id)
  const crossingsOf = (map: MapSource) => countCrossings(untangle(map).layered)

  it('stays that of the article where no links cross', () => {
    expect(orderOf(toMap([2, 2, 0], 'c1>r1 c2>r2'), 1)).toEqual(['r1', 'r2'])
  })

  it('untangles links, and keeps the order of the article for what it does not have to move', () => {
    const source = toMap([3, 3, 0], 'c1>r3 c2>r2 c3>r1')
    expect(crossingsOf(source)).toBe(0)
    expect(orderOf(toMap([3, 3, 0], 'c1>r3 c2>r3'), 0)).toEqual(['c1', 'c2', 'c3'])
  })

  it('counts a link that passes a column with those it passes', () => {
    // A cause answered by a strategy runs through the column of the risks: beside the one link there, crossing none.
    expect(countCrossings(toLayered(toMap([2, 1, 2], 'c1>r1 r1>s1 c2>s2')))).toBe(0)
    expect(countCrossings(toLayered(toMap([2, 1, 2], 'c2>r1 r1>s1 c1>s2')))).toBe(1)
    expect(crossingsOf(toMap([2, 1, 2], 'c2>r1 r1>s1 c1>s2'))).toBe(0)
  })

  /** All orders of a list. */
  const toOrders = <T>(items: readonly T[]): T[][] =>
    items.length < 2
      ? [[...items]]
      : items.flatMap((first, at) => toOrders(items.toSpliced(at, 1)).map((rest) => [first, ...rest]))

  const toFewest = ({ layers, segments }: Layered): number => {
    const orders = layers.map((layer) => toOrders(layer))
    const fewest = (chosen: readonly Layer[]): number =>
      chosen.length === orders.length
        ? countCrossings({ layers: chosen, segments })
        : Math.min(...(orders[chosen.length] ?? []).map((order) => fewest([...chosen, order])))
    return fewest([])
  }

  it('has as few crossings as any order has', () => {
    const count = fc.integer({ min: 0, max: 4 })
    const end = fc.tuple(fc.constantFrom('c', 'r', 's'), fc.integer({ min: 1, max: 4 }))
    const maps = fc.tuple(fc.tuple(count, count, count), fc.uniqueArray(fc.tuple(end, end), { maxLength: 7 }))
    fc.assert(
      fc.property(maps, ([counts, links]) => {
        const name = ([letter, row]: readonly [string, number]) => `${letter}${row}`
        const drawn = toMap(counts, links.map(([from, to]) => `${name(from)}>${name(to)}`).join(' '))
        fc.pre(toLayered(drawn).layers.every(({ length }) => length <= 5))
        expect(crossingsOf(drawn)).toBe(toFewest(toLayered(drawn)))
      }),
      { numRuns: 60, seed: 1 },
    )
  })

  it('is found in an instant for nine points a column', () => {
    const links = Array.from({ length: 9 }, (_, at) => `c${at + 1}>r${9 - at} r${at + 1}>s${((at * 4) % 9) + 1}`)
    const begun = performance.now()
    const tangled = toMap([9, 9, 9], links.join(' '))
    expect(crossingsOf(tangled)).toBeLessThan(countCrossings(toLayered(tangled)) / 2)
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})

describe('a chain inside a role', () => {
  const columnsOf = (map: MapSource) => toChainColumns(map)?.columns.map(({ nodes }) => nodes.map(({ id }) => id))

  it('runs through columns of its own, and what is in no chain stands beside the next role', () => {
    expect(columnsOf(toMap([4, 1, 1], 'c1>c2 c2>c3 c3>r1 c4>r1 r1>s1'))).toEqual([
      ['c1'],
      ['c2'],
      ['c3', 'c4'],
      ['r1'],
      ['s1'],
    ])
  })

  it('stays in one column where there is none, or one too long to be read', () => {
    expect(columnsOf(toMap([2, 1, 1], 'c1>r1'))).toBeUndefined()
    expect(columnsOf(toMap([6, 1, 1], 'c1>c2 c2>c3 c3>c4 c4>c5 c5>c6'))).toBeUndefined()
  })

  it('that closes a circle still has a first column', () => {
    expect(
      columnsOf(toMap([0, 2, 1], 'r1>r2 r2>r1'))
        ?.flat()
        .sort(),
    ).toEqual(['r1', 'r2', 's1'])
  })
})

describe('the steps of the map', () => {
  const source = toMap([2, 2, 1], 'c1>r1 c2>r2 r1>s1')

  it('show column by column, then chain by chain of the risks', () => {
    expect([0, 1, 2].map((clicks) => toStage(source, clicks, 4).roles)).toEqual([
      ['cause'],
      ['cause', 'risk'],
      ['cause', 'risk', 'strategy'],
    ])
    expect(toStage(source, 2, 4).chain).toBeNull()
    expect(toStage(source, 3, 4).chain).toEqual(new Set(['r1', 'c1', 's1']))
    expect(toStage(source, 4, 4).chain).toEqual(new Set(['r2', 'c2']))
  })

  it('show the hub with the risks, and every chain through it', () => {
    const hub = { id: 'h1', role: 'hub', label: 'hub', parts: ['hub'], isGap: false, to: null } as const
    const [causes, ...others] = toMap([2, 2, 1], '').columns
    const { edges } = toMap([2, 2, 1], 'c1>h1 c2>h1 h1>r1 h1>r2 r1>s1')
    const met: MapSource = {
      columns: [...(causes ? [causes] : []), { role: 'hub', title: '', nodes: [hub] }, ...others],
      edges,
    }
    expect([0, 1].map((clicks) => toStage(met, clicks, 4).roles)).toEqual([['cause'], ['cause', 'hub', 'risk']])
    expect(toStage(met, 3, 4).chain).toEqual(new Set(['r1', 'h1', 'c1', 'c2', 's1']))
    const { nodes } = layOut(met, BOX, CALM)
    expect(nodes.get('h1')?.height).toBeGreaterThan((nodes.get('c1')?.height ?? 0) * 1.5)
  })

  it('show all at once when the slide declares none', () => {
    expect(toStage(source, 0, 0)).toEqual({ roles: ['cause', 'risk', 'strategy'], chain: null })
  })

  it('end on a map that leads round in a circle', () => {
    expect(toChain('r1', [...toMap([0, 2, 0], 'r1>r2 r2>r1').edges])).toEqual(new Set(['r1', 'r2']))
  })
})

describe('a point without a link', () => {
  it('stands alone, except where no point has one', () => {
    expect(toAlone(toMap([2, 2, 2], 'c1>r1 r1>s1 c2>s1'))).toEqual(new Set(['r2', 's2']))
    expect(toAlone(toMap([2, 2, 2], ''))).toEqual(new Set())
  })
})

describe('the gaps of a column', () => {
  it('are even where links pass and where none do, as far as there is room', () => {
    const layout = layOut(toMap([4, 4, 4], 'c4>s3'), BOX, CALM)
    const risks = [1, 2, 3, 4].map((row) => layout.nodes.get(`r${row}`)).filter((rect) => rect !== undefined)
    const gaps = risks.slice(1).map((rect, row) => rect.y - (risks[row]?.y ?? 0) - (risks[row]?.height ?? 0))
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1)
  })

  it('keep links that pass together apart where the labels leave room', () => {
    const map = toMap([6, 5, 6], 'c1>s1 c2>s2 c3>s3 c4>s4 c5>s5 c6>s6')
    const labelHeights = new Map(map.columns.flatMap(({ nodes }) => nodes.map(({ id }) => [id, 24] as const)))
    const { edges } = layOut(map, BOX, { ...CALM, labelHeights })
    const heights = edges.flatMap(({ line }) => toLevels(line).map(({ y }) => y)).sort((a, b) => a - b)
    expect(heights.slice(1).every((y, at) => y - (heights[at] ?? 0) >= 9.9)).toBe(true)
  })
})
