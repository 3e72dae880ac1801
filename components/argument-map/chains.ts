import type { MapEdge, MapSource, Role } from './source.ts'

/** The ids of all nodes on a line with `id`: what leads to it, and what follows from it. */
export function toChain(id: string, edges: readonly MapEdge[]): ReadonlySet<string> {
  const chain = new Set([id])
  const walk = (from: keyof MapEdge & ('from' | 'to'), to: 'from' | 'to') => {
    const queue = [id]
    for (const current of queue) {
      for (const edge of edges) {
        const next = edge[to]
        if (edge[from] !== current || queue.includes(next)) continue
        queue.push(next)
        chain.add(next)
      }
    }
  }
  walk('from', 'to')
  walk('to', 'from')
  return chain
}

/** The ids of all nodes that no link leads to or from; none where the map has no links, since there nothing would stand apart. */
export function toAlone({ columns, edges }: MapSource): ReadonlySet<string> {
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const ids = columns.flatMap(({ nodes }) => nodes.map(({ id }) => id))
  return new Set(edges.length > 0 ? ids.filter((id) => !linked.has(id)) : [])
}

interface Stage {
  /** The roles that are shown. */
  readonly roles: readonly Role[]
  /** The nodes that stand out; `null` when all do. */
  readonly chain: ReadonlySet<string> | null
}

/**
 * What is seen after `clicks` of `total` steps: the first role from the start, then role by role, then one chain at a time by the points
 * of the middle of the line (the risks where there are any), in the order of the source, which is that of the notes. With no steps
 * declared, or beyond the last, all is seen.
 */
export function toStage({ columns, edges }: MapSource, clicks: number, total: number): Stage {
  const all = [...new Set(columns.map(({ role }) => role))]
  // The hub comes with the role that follows it.
  const roles = all.filter((role) => role !== 'hub')
  if (!total) return { roles: all, chain: null }
  if (clicks < roles.length - 1 && clicks < total) {
    const last = roles[clicks]
    return { roles: all.slice(0, last ? all.indexOf(last) + 1 : 0), chain: null }
  }
  const middle = columns.find((column) => column.role === 'risk') ?? columns[0]
  const node = clicks <= total ? middle?.nodes[clicks - roles.length] : undefined
  return { roles: all, chain: node ? toChain(node.id, edges) : null }
}
