import { allLinks } from '../model/hub.ts'
import type { Facts } from './facts.ts'
import { isMadeOf, toKnown } from './words.ts'

const FENCE = /```mermaid\n([\s\S]*?)\n```/gu
const NODE = /^\s*(?:subgraph\s+)?([\w-]+)\["(.*)"\]/u
const ARROW = /^\s*([\w-]+)\s+(-->|-\.->)\s+([\w-]+)$/u

// The reason of an arrow: `%% the rule`, `%% > words of the article`.
const REASON = /^\s*%%\s*(?:>\s*)?(.*)$/u

/** What a diagram of a slide shows that the map does not have (a name, an arrow), or the plan of the slide does not (the reason of an arrow). */
export function findStrayOfDiagram(facts: Facts, content: string, planned: ReadonlySet<string>): string[] {
  const lines = [...content.matchAll(FENCE)].flatMap(([, source]) => (source ?? '').split('\n'))
  if (lines.length === 0) return []
  const hub = facts.map.hub ? [toCapital(facts.wordsOf(facts.map.hub.label))] : []
  const names = toKnown([...facts.map.points.flatMap(facts.namesOf), ...hub, ...Object.values(facts.labels)])
  return lines.filter((line) => !isOfMap(facts, line, names, planned)).map((line) => line.trim())
}

function isOfMap(facts: Facts, line: string, names: ReadonlySet<string>, planned: ReadonlySet<string>): boolean {
  const reason = REASON.exec(line)
  if (reason) return isMadeOf(reason[1] ?? '', planned)
  const node = NODE.exec(line)
  if (node) return isMadeOf(toWords(node[2] ?? ''), names)
  const arrow = ARROW.exec(line)
  if (arrow === null) return !/-->|-\.->/u.test(line)
  const [, from, sign, to] = arrow
  const basis = sign === '-->' ? 'stated' : 'inferred'
  return allLinks(facts.map).some((link) => link.from === from && link.to === to && link.basis === basis)
}

/** As a name begins. */
const toCapital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** A label of Mermaid as it is read: `#35;` is `#`. */
const toWords = (label: string): string =>
  label.replace(/#(\d+);/gu, (_match, code: string) => String.fromCodePoint(Number(code))).replace(/<br\s*\/?>/gu, ' ')
