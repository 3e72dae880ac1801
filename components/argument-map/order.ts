import type { MapNode, MapSource } from './source.ts'

/**
 * One column of a drawing in which every link joins two neighbouring columns: real nodes, and for each link that passes the column a
 * place of its own (Sugiyama, Tagawa & Toda 1981).
 */
export type Layer = readonly string[]
export interface Layered {
  readonly layers: readonly Layer[]
  /** Pairs of ids in neighbouring layers, the left one first. */
  readonly segments: readonly (readonly [string, string])[]
}

/** The place at which a link passes a column. No id of a node holds a space. */
export const toPassId = (from: string, to: string, column: number): string => `${from} ${to} ${column}`

/** Whether an id of a layer is such a place. */
export const isPass = (id: string): boolean => id.includes(' ')

/** The map in layers; links inside one column join nothing. */
export function toLayered({ columns, edges }: MapSource): Layered {
  const columnOf = new Map(columns.flatMap(({ nodes }, column) => nodes.map(({ id }) => [id, column] as const)))
  const layers: string[][] = columns.map(({ nodes }) => nodes.map(({ id }) => id))
  const segments: [string, string][] = []
  for (const { from, to } of edges) {
    const [a, b] = [columnOf.get(from), columnOf.get(to)]
    if (a === undefined || b === undefined || a === b) continue
    const [left, right] = a < b ? [from, to] : [to, from]
    let before = left
    for (let column = Math.min(a, b) + 1; column < Math.max(a, b); column += 1) {
      const pass = toPassId(from, to, column)
      layers[column]?.push(pass)
      segments.push([before, pass])
      before = pass
    }
    segments.push([before, right])
  }
  return { layers, segments }
}

/** How many pairs of links cross when the layers stand in this order. */
export function countCrossings({ layers, segments }: Layered): number {
  const placeOf = new Map(layers.flatMap((layer) => layer.map((id, place) => [id, place] as const)))
  let crossings = 0
  for (const [index, layer] of layers.entries()) {
    const next = new Set(layers[index + 1])
    const here = new Set(layer)
    const ends = segments
      .filter(([a, b]) => here.has(a) && next.has(b))
      .map(([a, b]) => [placeOf.get(a) ?? 0, placeOf.get(b) ?? 0] as const)
    for (const [at, [a, b]] of ends.entries())
      crossings += ends.slice(at + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length
  }
  return crossings
}

// Up to this many places in the middle column all of its orders are tried; each leaves its neighbours independent of each other.
const MOST_TRIED = 6
// Up to this many places the best order of a column beside settled neighbours is computed (time grows as 2^n), beyond by exchange.
const MOST_COMPUTED = 9
const CROSSING = 10_000

/**
 * The order of all columns with the fewest crossings, and of those the one nearest to the order of the article. Exact for two or three
 * columns with at most six places in the middle one (in the smaller of two) and nine in the others; else the best that sweeps over the
 * columns from several starts find, each column in its best order beside its neighbours.
 */
export function untangle(source: MapSource): { readonly source: MapSource; readonly layered: Layered } {
  const layered = toLayered(source)
  const best = countCrossings(layered) === 0 ? layered : (searchAll(layered) ?? sweep(layered))
  const nodes = new Map(source.columns.flatMap((column) => column.nodes.map((node) => [node.id, node] as const)))
  const columns = source.columns.map((column, index) => ({
    ...column,
    nodes: (best.layers[index] ?? []).map((id) => nodes.get(id)).filter((node): node is MapNode => node !== undefined),
  }))
  return { source: { columns, edges: source.edges }, layered: best }
}

/** Crossings first, then how far the columns are from the order they came in. */
const toCost = (layered: Layered, original: Layered): number =>
  countCrossings(layered) * CROSSING +
  layered.layers.reduce((sum, layer, index) => sum + countTurned(layer, original.layers[index] ?? []), 0)

/** Pairs that stand the other way round than in `original`; the place of a passing link is free. */
function countTurned(layer: Layer, original: Layer): number {
  const places = layer.filter((id) => !isPass(id)).map((id) => original.indexOf(id))
  return places.reduce((sum, place, at) => sum + places.slice(at + 1).filter((later) => later < place).length, 0)
}

/** All orders of the middle column, its neighbours computed for each; `null` where there are too many. */
function searchAll(original: Layered): Layered | null {
  const { layers } = original
  if (layers.length > 3) return null
  const sizes = layers.map(({ length }) => length)
  const pivot = layers.length === 3 ? 1 : (sizes[0] ?? 0) <= (sizes[1] ?? 0) ? 0 : 1
  if ((sizes[pivot] ?? 0) > MOST_TRIED || sizes.some((size) => size > MOST_COMPUTED)) return null
  let best = { cost: Number.POSITIVE_INFINITY, layered: original }
  for (const order of permutations(layers[pivot] ?? [])) {
    let tried: Layered = { ...original, layers: layers.map((layer, index) => (index === pivot ? order : layer)) }
    for (const index of layers.keys()) if (index !== pivot) tried = settle(tried, index, original)
    const cost = toCost(tried, original)
    if (cost < best.cost) best = { cost, layered: tried }
  }
  return best.layered
}

function* permutations(items: readonly string[]): Generator<readonly string[]> {
  if (items.length < 2) yield items
  for (const [at, first] of items.entries())
    if (items.length > 1)
      for (const rest of permutations([...items.slice(0, at), ...items.slice(at + 1)])) yield [first, ...rest]
}

const STARTS = 12
const MOST_SWEEPS = 12

/** Column after column in its best order beside its neighbours, to and fro until nothing is won; from several starts. */
function sweep(original: Layered): Layered {
  let best = { cost: toCost(original, original), layered: original }
  for (let start = 0; start < STARTS; start += 1) {
    let tried = start === 0 ? original : toShuffled(original, start)
    let before = Number.POSITIVE_INFINITY
    for (let round = 0; round < MOST_SWEEPS; round += 1) {
      const indexes = [...tried.layers.keys()]
      for (const index of round % 2 === 0 ? indexes : indexes.reverse()) tried = settle(tried, index, original)
      const cost = toCost(tried, original)
      if (cost < best.cost) best = { cost, layered: tried }
      if (cost >= before) break
      before = cost
    }
  }
  return best.layered
}

/** Another start, the same on every machine: Fisher and Yates with the numbers of a linear congruence. */
function toShuffled(layered: Layered, seed: number): Layered {
  let state = seed * 2_654_435_761
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % limit
  }
  const layers = layered.layers.map((layer) => {
    const order = [...layer]
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = below(at + 1)
      const [one, two] = [order[at], order[other]]
      if (one !== undefined && two !== undefined) [order[at], order[other]] = [two, one]
    }
    return order
  })
  return { ...layered, layers }
}

/** The layers with the one at `index` in the order that costs least beside its neighbours. */
function settle(layered: Layered, index: number, original: Layered): Layered {
  const layer = layered.layers[index] ?? []
  const costs = toPairCosts(layered, index, original.layers[index] ?? [])
  const order = layer.length <= MOST_COMPUTED ? toBestOrder(costs) : toExchanged(costs)
  const settled = order.map((at) => layer[at] ?? '')
  return { ...layered, layers: layered.layers.map((other, at) => (at === index ? settled : other)) }
}

/** What it costs that one place of a layer stands above another, by their indexes in the layer. */
function toPairCosts({ layers, segments }: Layered, index: number, original: Layer): number[][] {
  const layer = layers[index] ?? []
  const sides = [layers[index - 1] ?? [], layers[index + 1] ?? []]
  const reach = layer.map((id) =>
    sides.map((side) =>
      segments.flatMap(([a, b]) => {
        const other = a === id ? b : b === id ? a : null
        const place = other === null ? -1 : side.indexOf(other)
        return place < 0 ? [] : [place]
      }),
    ),
  )
  const crossings = (above: number, below: number) =>
    sides.reduce(
      (sum, _side, side) =>
        sum +
        (reach[above]?.[side] ?? []).reduce(
          (count, place) => count + (reach[below]?.[side] ?? []).filter((other) => other < place).length,
          0,
        ),
      0,
    )
  const isTurned = (above: string, below: string) =>
    !isPass(above) && !isPass(below) && original.indexOf(above) > original.indexOf(below)
  return layer.map((above, a) =>
    layer.map((below, b) => (a === b ? 0 : crossings(a, b) * CROSSING + (isTurned(above, below) ? 1 : 0))),
  )
}

/** The order with the least sum over all pairs: the best last place of each subset, subset after subset (Held & Karp 1962). */
function toBestOrder(costs: readonly (readonly number[])[]): number[] {
  const size = costs.length
  const least = new Float64Array(2 ** size).fill(Number.POSITIVE_INFINITY)
  const last = new Int8Array(2 ** size)
  least[0] = 0
  for (let set = 1; set < least.length; set += 1) {
    for (let place = 0; place < size; place += 1) {
      if ((set & (1 << place)) === 0) continue
      const rest = set ^ (1 << place)
      let cost = least[rest] ?? 0
      for (let above = 0; above < size; above += 1) if (rest & (1 << above)) cost += costs[above]?.[place] ?? 0
      if (cost < (least[set] ?? 0)) {
        least[set] = cost
        last[set] = place
      }
    }
  }
  const order: number[] = []
  for (let set = least.length - 1; set > 0; set ^= 1 << (last[set] ?? 0)) order.unshift(last[set] ?? 0)
  return order
}

/** Places moved one by one to where they cost least, until none is better elsewhere. */
function toExchanged(costs: readonly (readonly number[])[]): number[] {
  let order = [...costs.keys()]
  const costOf = (tried: readonly number[]) =>
    tried.reduce(
      (sum, above, at) => sum + tried.slice(at + 1).reduce((own, below) => own + (costs[above]?.[below] ?? 0), 0),
      0,
    )
  let cost = costOf(order)
  for (let isBetter = true; isBetter; ) {
    isBetter = false
    for (const place of [...order]) {
      const others = order.filter((other) => other !== place)
      for (let at = 0; at <= others.length; at += 1) {
        const tried = [...others.slice(0, at), place, ...others.slice(at)]
        const found = costOf(tried)
        if (found < cost) {
          order = tried
          cost = found
          isBetter = true
        }
      }
    }
  }
  return order
}
