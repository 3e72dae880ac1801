import type { Labels } from '../language/labels/index.ts'
import type { Role } from '../model/argument.ts'
import type { ExplainedLink, LinkRef, NodeRef, PointRef } from '../model/slide.ts'
import { toMermaidLabel, toOneLine } from './escape.ts'

const COLUMNS: readonly (readonly [Role, string])[] = [
  ['cause', 'causes'],
  ['risk', 'risks'],
  ['strategy', 'strategies'],
]
const CLASSES = [
  'classDef cause fill:#e8effb,stroke:#2257b5,color:#14233a',
  'classDef risk fill:#fcede8,stroke:#bf4128,color:#14233a',
  'classDef strategy fill:#e2f3ef,stroke:#0b7563,color:#14233a',
  'classDef hub fill:#14233a,stroke:#14233a,color:#ffffff',
  'classDef gap stroke-dasharray:6 4',
]

/** What a drawing of the map needs: the points in their order, what causes and risks meet in, the arrows with or without their reasons, the ids that lack a partner. */
export interface Drawing {
  readonly points: readonly PointRef[]
  readonly hub: NodeRef | null
  readonly links: readonly (LinkRef & Partial<Pick<ExplainedLink, 'rule' | 'quotes'>>)[]
  readonly gaps: readonly string[]
}

/**
 * The map as a Mermaid flowchart: a column a role, `-->` where the article states the arrow, `-.->` where it is inferred.
 * Portable (any Markdown host draws it) and editable; node ids are the points' own, and the reason of an arrow is a comment beneath it.
 */
export function toMermaid(drawing: Drawing, labels: Labels): string {
  return [
    'flowchart LR',
    ...COLUMNS.flatMap(([role, id]) => toColumn(drawing, role, id, labels)),
    ...(drawing.hub ? [`  ${toNode(drawing.hub)}`] : []),
    ...drawing.links.flatMap(toArrow),
    ...(drawing.gaps.length > 0 ? [`  class ${drawing.gaps.join(',')} gap`] : []),
    ...drawing.points.flatMap(({ id, to }) => (to === null ? [] : [`  click ${id} href "#/${to}"`])),
    ...CLASSES.map((line) => `  ${line}`),
  ].join('\n')
}

/** The arrow, and why it is there as comments beneath it, which other hosts leave out: `%% the rule`, `%% > words of the article`. */
function toArrow({ from, to, basis, rule, quotes = [] }: Drawing['links'][number]): string[] {
  const reasons = [...(rule ? [rule.text] : []), ...quotes.map(({ text }) => `> ${text}`)]
  return [
    `  ${from} ${basis === 'stated' ? '-->' : '-.->'} ${to}`,
    ...reasons.map((reason) => `  %% ${toOneLine(reason)}`),
  ]
}

const toNode = ({ id, label, role }: NodeRef): string => `${id}["${toMermaidLabel(label.text)}"]:::${role}`

function toColumn(drawing: Drawing, role: Role, id: string, labels: Labels): string[] {
  const points = drawing.points.filter((point) => point.role === role)
  if (points.length === 0) return []
  return [
    `  subgraph ${id}["${toMermaidLabel(labels[`role.${role}`] ?? id)}"]`,
    ...points.map((point) => `    ${toNode(point)}`),
    '  end',
  ]
}
