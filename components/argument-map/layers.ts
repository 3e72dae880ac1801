import type { MapColumn, MapEdge, MapNode, MapSource } from './source.ts'

// With more columns than this no name is read any more.
const MOST_COLUMNS = 5

/**
 * The map with a role in several columns where its points lead to each other: a chain (five whys, one risk that brings the next) runs
 * from left to right like the line itself. `null` where there is no such chain, or too long a one.
 */
export function toChainColumns({ columns, edges }: MapSource): MapSource | null {
  const spread = columns.flatMap((column) => spreadColumn(column, edges))
  return spread.length > columns.length && spread.length <= MOST_COLUMNS ? { columns: spread, edges } : null
}

function spreadColumn(column: MapColumn, edges: readonly MapEdge[]): MapColumn[] {
  const ids = new Set(column.nodes.map(({ id }) => id))
  const inner = edges.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to))
  if (inner.length === 0) return [column]
  const depths = toDepths(column.nodes, inner)
  const last = Math.max(...depths.values())
  const isLinked = ({ id }: MapNode) => inner.some(({ from, to }) => from === id || to === id)
  // Who is in no chain stands where the next role begins; a strategy where the role before ends.
  const depthOf = (node: MapNode) =>
    isLinked(node) ? (depths.get(node.id) ?? 0) : column.role === 'strategy' ? 0 : last
  return Array.from({ length: last + 1 }, (_, depth) => ({
    ...column,
    nodes: column.nodes.filter((node) => depthOf(node) === depth),
  })).filter(({ nodes }) => nodes.length > 0)
}

/** How many links the longest way to each node has; a link that closes a circle does not count. */
function toDepths(nodes: readonly MapNode[], edges: readonly MapEdge[]): Map<string, number> {
  const depths = new Map<string, number>()
  const open = new Set<string>()
  const visit = (id: string): number => {
    const known = depths.get(id)
    if (known !== undefined) return known
    open.add(id)
    const before = edges.filter(({ from, to }) => to === id && !open.has(from)).map(({ from }) => visit(from) + 1)
    open.delete(id)
    const depth = Math.max(0, ...before)
    depths.set(id, depth)
    return depth
  }
  for (const { id } of nodes) visit(id)
  return depths
}
