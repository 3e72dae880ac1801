import { type Labels, toLabel } from '../../scripts/language/labels/index.ts'
import type { MapEdge, MapNode, MapSource } from './source.ts'

/** The map in words: what it shows, and each link as a sentence. */
export function describe({ columns, edges }: MapSource, labels: Labels): { name: string; links: string[] } {
  const nodes = new Map(columns.flatMap((column) => column.nodes.map((node) => [node.id, node] as const)))
  const count = (role: string) => {
    const n = columns.find((column) => column.role === role)?.nodes.length ?? 0
    return toLabel(labels, `count.${role}`, { n: labels[`number.${n}`] ?? n })
  }
  const links = edges.map((edge) => toSentence(edge, nodes, labels))
  return {
    name: toLabel(labels, 'a11y.map', { causes: count('cause'), risks: count('risk'), strategies: count('strategy') }),
    links,
  }
}

/** A link as a sentence. */
export function toSentence({ from, to, basis }: MapEdge, nodes: ReadonlyMap<string, MapNode>, labels: Labels): string {
  const kind = nodes.get(to)?.role === 'strategy' ? 'answered-by' : 'leads-to'
  return toLabel(labels, `a11y.${kind}.${basis}`, {
    from: nodes.get(from)?.label ?? from,
    to: nodes.get(to)?.label ?? to,
  })
}
