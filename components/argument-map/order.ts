import type { MapColumn, MapEdge, MapNode, MapSource } from './source.ts'

/** How many pairs of links between two columns cross. */
export function countCrossings(left: readonly MapNode[], right: readonly MapNode[], edges: readonly MapEdge[]): number {
  const at = (nodes: readonly MapNode[], id: string) => nodes.findIndex((node) => node.id === id)
  const ends = edges
    .map(({ from, to }) => [at(left, from), at(right, to)] as const)
    .filter(([a, b]) => a >= 0 && b >= 0)
  let crossings = 0
  for (const [index, [a, b]] of ends.entries()) {
    crossings += ends.slice(index + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length
  }
  return crossings
}

/** Nodes by the mean place of what they are linked to on the left (the barycentre); those without a link keep their place. */
function byBarycentre(left: readonly MapNode[], right: readonly MapNode[], edges: readonly MapEdge[]): MapNode[] {
  const weights = right.map((node, index) => {
    const places = edges
      .filter((edge) => edge.to === node.id)
      .map((edge) => left.findIndex((other) => other.id === edge.from))
      .filter((place) => place >= 0)
    const mean = places.reduce((sum, place) => sum + (place + 0.5) / left.length, 0) / places.length
    return { node, index, weight: places.length ? mean : (index + 0.5) / right.length }
  })
  return weights.sort((a, b) => a.weight - b.weight || a.index - b.index).map(({ node }) => node)
}

/**
 * The map with risks and strategies reordered where this clearly untangles it: at least two crossings and a third of them
 * fewer. Otherwise the order of the article stands, which is also the order of the talk.
 */
export function untangle({ columns, edges }: MapSource): MapSource {
  const ordered: MapColumn[] = []
  for (const column of columns) {
    const left = ordered.at(-1)
    if (!left) {
      ordered.push(column)
      continue
    }
    const nodes = byBarycentre(left.nodes, column.nodes, edges)
    const before = countCrossings(left.nodes, column.nodes, edges)
    const saved = before - countCrossings(left.nodes, nodes, edges)
    ordered.push(saved >= 2 && saved * 3 >= before ? { ...column, nodes } : column)
  }
  return { columns: ordered, edges }
}
