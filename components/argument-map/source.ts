import { WORD_END } from './word-ends.ts'

/** What the map draws, as Mermaid's own parser reads it from the source on the slide. */
export type Role = 'cause' | 'hub' | 'risk' | 'strategy'
export type Basis = 'stated' | 'inferred'

export interface MapNode {
  readonly id: string
  readonly role: Role
  readonly label: string
  /** The label in the parts between which a line may end. */
  readonly parts: readonly string[]
  /** Lacks what the line promises: a risk without answer, a strategy that answers nothing. */
  readonly isGap: boolean
  /** Route alias of the slide it leads to. */
  readonly to: string | null
}
export interface MapColumn {
  readonly role: Role
  readonly title: string
  readonly nodes: readonly MapNode[]
}
export interface MapEdge {
  readonly from: string
  readonly to: string
  readonly basis: Basis
  /** Why the link is there: the rule in words, and the article's words. */
  readonly evidence?: MapEvidence
}
export interface MapEvidence {
  readonly rule: string
  readonly quotes: readonly string[]
}
export interface MapSource {
  readonly columns: readonly MapColumn[]
  readonly edges: readonly MapEdge[]
}

/** The part of Mermaid's flowchart database that is read. */
interface Database {
  getVertices(): ReadonlyMap<string, { id: string; text?: string; classes: readonly string[]; link?: string }>
  getEdges(): readonly { start: string; end: string; stroke?: string }[]
  getSubGraphs(): readonly { title: string; nodes: readonly string[] }[]
}

const ROLES: readonly Role[] = ['cause', 'hub', 'risk', 'strategy']
// Mermaid's own stand-ins for `#34;` and `#quot;` in a label: `ﬂ°°34¶ß`, `ﬂ°quot¶ß`.
const STAND_IN = /ﬂ°(°?)(\w+)¶ß/g
// The target of `click risk-1 "#/risk-1"`.
const TARGET = /^#?\/?(.+)$/

const NAMED: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<', nbsp: ' ', quot: '"' }

/** A label as written: Mermaid's stand-ins for character codes become the characters. */
const decode = (text: string) =>
  text.replace(STAND_IN, (whole, isNumber: string, name: string) =>
    isNumber ? String.fromCodePoint(Number(name)) : (NAMED[name] ?? whole),
  )

/** Reads the Mermaid source of a map: a column for each subgraph, in order, and one for the hub. Rejects when Mermaid cannot parse it. */
export async function readSource(code: string): Promise<MapSource> {
  const { default: mermaid } = await import('mermaid/dist/mermaid.esm.mjs')
  // Parsing registers the kinds of diagram; unlike `initialize` it leaves the settings of other diagrams alone.
  await mermaid.parse(code)
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(code)
  return toSource(diagram.db as unknown as Database, readEvidence(code))
}

// `cause-1 --> risk-2`, `cause-1 -.-> risk-2`
const EDGE = /^\s*([\w-]+?)\s*(?:-->|-\.->)\s*([\w-]+)\s*$/
// A comment of Mermaid's: `%% the rule in words`, and `%% > words of the article`. Other hosts leave it out.
const COMMENT = /^\s*%%(?!\{)\s*(>?)\s*(.*?)\s*$/

/** The reason of each link, from the comments beneath it. */
export function readEvidence(code: string): ReadonlyMap<string, MapEvidence> {
  const found = new Map<string, { rule: string; quotes: string[] }>()
  let current: { rule: string; quotes: string[] } | undefined
  for (const line of code.split('\n')) {
    const edge = EDGE.exec(line)
    const comment = COMMENT.exec(line)
    if (comment && current) {
      if (comment[1]) current.quotes.push(comment[2] ?? '')
      else current.rule = comment[2] ?? ''
      continue
    }
    current = edge ? { rule: '', quotes: [] } : undefined
    if (edge && current) found.set(toKey(edge[1] ?? '', edge[2] ?? ''), current)
  }
  return new Map([...found].filter(([, { rule, quotes }]) => rule !== '' || quotes.length > 0))
}

/** The name of a link. */
export const toKey = (from: string, to: string): string => `${from} ${to}`

/** The map in Mermaid's database; nodes outside the three roles, and links to them, are left out. */
export function toSource(database: Database, evidence: ReadonlyMap<string, MapEvidence> = new Map()): MapSource {
  const vertices = database.getVertices()
  const hub = [...vertices.values()].flatMap((vertex) => toNode(vertex) ?? []).filter(({ role }) => role === 'hub')
  const columns = [...database.getSubGraphs(), { title: '', nodes: hub.map(({ id }) => id) }]
    .map(({ title, nodes }) =>
      toColumn(
        decode(title).replaceAll(WORD_END, ''),
        nodes.flatMap((id) => toNode(vertices.get(id)) ?? []),
      ),
    )
    .filter((column) => column !== null)
    .sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role))
  const known = new Set(columns.flatMap((column) => column.nodes.map((node) => node.id)))
  const edges = database
    .getEdges()
    .filter((edge) => known.has(edge.start) && known.has(edge.end))
    .map(({ start, end, stroke }) => {
      const why = evidence.get(toKey(start, end))
      return { from: start, to: end, basis: toBasis(stroke), ...(why ? { evidence: why } : {}) }
    })
  return { columns, edges }
}

const toBasis = (stroke: string | undefined): Basis => (stroke === 'dotted' ? 'inferred' : 'stated')

function toColumn(title: string, nodes: readonly MapNode[]): MapColumn | null {
  const role = nodes[0]?.role
  return role ? { role, title, nodes } : null
}

function toNode(vertex: ReturnType<ReturnType<Database['getVertices']>['get']>): MapNode | null {
  const role = ROLES.find((name) => vertex?.classes.includes(name))
  if (!vertex || !role) return null
  const parts = decode(vertex.text ?? vertex.id).split(WORD_END)
  return {
    id: vertex.id,
    role,
    label: parts.join(''),
    parts,
    isGap: vertex.classes.includes('gap'),
    to: TARGET.exec(vertex.link ?? '')?.[1] ?? null,
  }
}
