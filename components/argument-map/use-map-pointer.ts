import { computed, type Ref, ref } from 'vue'
import { toChain } from './chains.ts'
import { type MapEdge, type MapSource, toKey } from './source.ts'

/** What stands out: points, and links by name; `null` for all links between these points. */
interface Highlight {
  readonly nodes: ReadonlySet<string>
  readonly link: string | null
}

/**
 * What a person points at, with the mouse or the keyboard: a point lights up its chain, a link lights up its two ends and shows why it is
 * there. A link that was chosen stays until another is, or until it is let go.
 */
export function useMapPointer(source: Readonly<Ref<MapSource>>) {
  const pointed = ref<string | null>(null)
  const hovered = ref<string | null>(null)
  const chosen = ref<string | null>(null)
  const edge = computed<MapEdge | null>(() => {
    const key = hovered.value ?? chosen.value
    return source.value.edges.find(({ from, to }) => toKey(from, to) === key) ?? null
  })
  const highlight = computed<Highlight | null>(() => {
    if (edge.value) {
      const { from, to } = edge.value
      return { nodes: new Set([from, to]), link: toKey(from, to) }
    }
    return pointed.value ? { nodes: toChain(pointed.value, source.value.edges), link: null } : null
  })
  /** Chooses a link, or lets it go when it is chosen already. */
  const choose = (key: string | null) => {
    chosen.value = chosen.value === key ? null : key
  }
  /** Chooses the next of the links of a point, in their order; after the last none. */
  const chooseNext = (id: string) => {
    const own = source.value.edges
      .filter(({ from, to }) => from === id || to === id)
      .map(({ from, to }) => toKey(from, to))
    chosen.value = own[own.indexOf(chosen.value ?? '') + 1] ?? null
  }
  return { pointed, hovered, chosen, edge, highlight, choose, chooseNext }
}

type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'
const DIRECTIONS: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] satisfies Direction[]

export const isDirection = (key: string): key is Direction => DIRECTIONS.includes(key)

/**
 * The point that an arrow key leads to: up and down in its column, left and right to one it is linked with, the nearest in height, else the
 * nearest of the next column. `null` at the edge.
 */
export function toNeighbour(source: MapSource, id: string, direction: Direction): string | null {
  const column = source.columns.findIndex(({ nodes }) => nodes.some((node) => node.id === id))
  const nodes = source.columns[column]?.nodes ?? []
  const row = nodes.findIndex((node) => node.id === id)
  if (direction === 'ArrowUp') return nodes[row - 1]?.id ?? null
  if (direction === 'ArrowDown') return nodes[row + 1]?.id ?? null
  const beside = source.columns[column + (direction === 'ArrowRight' ? 1 : -1)]?.nodes ?? []
  const isLinked = (other: string) =>
    source.edges.some(({ from, to }) => (from === id && to === other) || (from === other && to === id))
  const height = (at: number, of: number) => (at + 0.5) / of
  const ranked = beside
    .map((node, at) => ({
      id: node.id,
      isLinked: isLinked(node.id),
      far: Math.abs(height(at, beside.length) - height(row, nodes.length)),
    }))
    .sort((a, b) => Number(b.isLinked) - Number(a.isLinked) || a.far - b.far)
  return ranked[0]?.id ?? null
}
