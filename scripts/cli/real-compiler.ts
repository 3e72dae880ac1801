import { toMapArgdown } from '../4-write/map-argdown.ts'
import { toMapJson } from '../4-write/map-json.ts'
import { toMapText } from '../4-write/map-text.ts'
import { toMermaid } from '../4-write/mermaid.ts'
import { compile, compileMap } from '../compile.ts'
import { labelsOf } from '../language/labels/index.ts'
import type { ArgumentMap } from '../model/argument.ts'
import type { Article } from '../model/article.ts'
import { toDrawnLinks } from '../model/hub.ts'
import { findGaps } from '../model/lacks.ts'
import { toLabelWords } from '../model/name.ts'
import { findNouns } from '../model/nouns.ts'
import { wordsOf } from '../model/span.ts'
import { prove } from '../proof/index.ts'
import type { Compiler } from './compiler.ts'

/** The compiler itself. */
export const compiler: Compiler = {
  compile,
  compileMap,
  prove: (deck) => prove(deck).diagnostics,
  toMapJson: (article, map) => `${JSON.stringify(toMapJson(article, map), null, 2)}\n`,
  toMapText,
  toMapArgdown,
  toMermaid: toMapMermaid,
}

/** The map as a diagram of its own, outside a deck: its points lead to no slide. */
function toMapMermaid(article: Article, map: ArgumentMap): string {
  const points = map.points.map(({ id, role, label }) => ({
    id,
    role,
    label: { text: toLabelWords(article.source.text, label, article.language), from: label },
    to: null,
  }))
  const gaps = findGaps(map).map(({ id }) => id)
  const hub = map.hub && {
    id: map.hub.id,
    role: 'hub' as const,
    label: { text: wordsOf(article.source.text, map.hub.label), from: [map.hub.label] as const },
    to: null,
  }
  return `${toMermaid({ points, hub, links: toDrawnLinks(map), gaps }, labelsOf(map.language, findNouns(article, map)))}\n`
}
