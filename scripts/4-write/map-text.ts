import { type Labels, labelsOf, toLabel, toRuleKey } from '../language/labels/index.ts'
import { type ArgumentMap, type Basis, type Evidence, type Link, type Point, ROLES } from '../model/argument.ts'
import type { Article } from '../model/article.ts'
import { findCovered } from '../model/coverage.ts'
import { allLinks } from '../model/hub.ts'
import { findLacks, type Lack } from '../model/lacks.ts'
import { toLabelWords } from '../model/name.ts'
import { findNouns } from '../model/nouns.ts'
import { locate } from '../model/source.ts'
import { type Span, wordsOf } from '../model/span.ts'
import { isUnsureLine } from '../model/sure-line.ts'

/** What the parts of the text are printed with. */
interface Print {
  readonly labels: Labels
  readonly words: (span: Span) => string
  readonly nameOf: (id: string) => string
  readonly placeOf: (span: Span) => string
}

/**
 * The map for a person to read: the points by role; each link with the two quotes that carry it, where they stand, and the rules that
 * join them in plain words; and what throughline did not find in the argument.
 */
export function toMapText(article: Article, map: ArgumentMap): string {
  const print = toPrint(article, map)
  const { labels, words } = print
  const lacks = findLacks(article, map)
  const lines = [
    ...(article.title === null ? [] : [words(article.title), '']),
    ...(map.kind === 'none' ? [toLabel(labels, 'map.none')] : []),
    ...(isUnsureLine(map) ? [toLabel(labels, 'map.unsure'), ''] : []),
    ...ROLES.flatMap((role) => printRole(print, map, role)),
    ...allLinks(map).flatMap((link) => [...printLink(print, link), '']),
    ...printCovered(print, map),
    ...(lacks.length > 0 ? [toLabel(labels, 'lint.heading')] : []),
    ...lacks.map((lack) => `  ! ${printLack(print, lack)}`),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function toPrint(article: Article, map: ArgumentMap): Print {
  const labels = labelsOf(map.language, findNouns(article, map))
  const words = (span: Span): string => wordsOf(article.source.text, span).trim().replace(/\s+/g, ' ')
  const plainOf = (label: Point['label']): string =>
    toLabelWords(article.source.text, label, article.language).replace(/\s+/g, ' ')
  return {
    labels,
    words,
    nameOf: (id) =>
      (map.hub?.id === id ? [map.hub] : []).map(({ label }) => words(label))[0] ??
      map.points.filter((point) => point.id === id).map(({ label }) => plainOf(label))[0] ??
      id,
    placeOf: (span) => {
      const place = locate(article.source, span.start)
      return 'line' in place
        ? toLabel(labels, 'place.line', { n: place.line })
        : toLabel(labels, 'place.paragraph', { n: place.paragraph })
    },
  }
}

function printRole({ labels, nameOf }: Print, { points }: ArgumentMap, role: string): string[] {
  const own = points.filter((point) => point.role === role)
  if (own.length === 0) return []
  return [toLabel(labels, `role.${role}`), ...own.map(({ id }) => `  ${id}  ${nameOf(id)}`), '']
}

/** The arrow, how sure it is, and its evidence: each pair of quotes once, with all that joins them. */
function printLink(print: Print, link: Link): string[] {
  const { labels, nameOf } = print
  const arrow = link.basis === 'stated' ? '→' : '⇢'
  const basis = toLabel(labels, `legend.${link.basis}`)
  return [
    `${nameOf(link.from)} ${arrow} ${nameOf(link.to)}  [${basis}]`,
    ...toPairs(link.evidence).flatMap((pair) => printPair(print, pair, link.basis)),
  ]
}

function printPair({ labels, words, placeOf }: Print, pair: readonly Evidence[], sure: Basis): string[] {
  const why = new Set(pair.map(({ rule, cue }) => toLabel(labels, toRuleKey(labels, rule, sure), { cue })))
  const spans = pair[0]?.spans ?? []
  return [
    ...spans.map((span) => `    > ${words(span)}  (${placeOf(span)})`),
    ...[...why].map((reason) => `      ${reason}`),
  ]
}

/** The risks that are answered through their causes, each in a sentence. */
function printCovered({ labels, nameOf }: Print, map: ArgumentMap): string[] {
  const toNames = (ids: readonly string[]) => ids.map(nameOf).join(labels['list.separator'])
  const lines = [...findCovered(map)].map(([risk, causes]) => {
    const answers = map.links.filter(({ from, kind }) => kind === 'answered-by' && causes.includes(from))
    const strategies = toNames([...new Set(answers.map(({ to }) => to))])
    return toLabel(labels, 'note.through', { point: nameOf(risk), names: toNames(causes), strategies })
  })
  return lines.length > 0 ? [...lines, ''] : []
}

/** Evidence that rests on the same two quotes, together; the first of a link is its weightiest. */
function toPairs(evidence: readonly Evidence[]): Evidence[][] {
  const pairs = new Map<string, Evidence[]>()
  for (const one of evidence) {
    const key = one.spans.map(({ start, end }) => `${start}-${end}`).join(' ')
    pairs.set(key, [...(pairs.get(key) ?? []), one])
  }
  return [...pairs.values()]
}

function printLack({ labels, nameOf }: Print, { key, ids }: Lack): string {
  const label = ids.map((id) => toLabel(labels, 'lint.name', { name: nameOf(id) })).join(labels['list.separator'])
  return toLabel(labels, key, { label })
}
