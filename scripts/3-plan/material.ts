import { type Labels, labelsOf, toLabel } from '../language/labels/index.ts'
import type { ArgumentMap, Link, Point, Role, Sentence } from '../model/argument.ts'
import type { Article } from '../model/article.ts'
import { findNouns } from '../model/nouns.ts'
import type { NodeRef, PointRef } from '../model/slide.ts'
import type { Span } from '../model/span.ts'
import type { Frame, Selection, Text } from '../model/text.ts'
import { type Budget, budgetOf } from './budget.ts'
import { toCapital } from './capital.ts'
import { condense, type Fits, type Tightness } from './condense.ts'
import { toName } from './names.ts'
import { type Purpose, toRanked } from './rank.ts'
import { toMemory } from './remembered.ts'
import { toSelection, withoutLatinSpace } from './selection.ts'

/** All that the planners of slides read. */
export interface Material {
  readonly article: Article
  readonly map: ArgumentMap
  readonly labels: Labels
  readonly budget: Budget
  /** The names of the points as slides show them, by the point's id. */
  readonly names: ReadonlyMap<string, Selection>
  /** Id of the slide that shows a point in full, by the point's id. */
  readonly places: ReadonlyMap<string, string>
}

/** All that a planner needs of an article and its map; `places`: the slide on which each point is shown in full, by id. */
export function toMaterial(article: Article, map: ArgumentMap, places: ReadonlyMap<string, string>): Material {
  const budget = budgetOf(article.language)
  const names = new Map(map.points.map((point) => [point.id, toName({ article, budget }, point)]))
  return { article, map, labels: labelsOf(article.language, findNouns(article, map)), budget, names, places }
}

/** A value of a sentence frame: a count, or words with where they come from. */
type FrameValue = string | number | Text | readonly Text[]

/** A label of the deck's own, filled; the spans of the words among its values are kept. */
export function toFrame(
  material: Pick<Material, 'labels'>,
  label: string,
  values: Readonly<Record<string, FrameValue>> = {},
): Frame {
  const separator = material.labels['list.separator'] ?? ', '
  const plain = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, toPlain(value, separator)]))
  const from = Object.values(values).flatMap(toSpans)
  return { text: withoutLatinSpace(toLabel(material.labels, label, plain)), label, values: plain, from }
}

/** The passages of a point that carry its arrows: the weightiest piece of evidence of each. Of a cause only what it leads to where it does, which is what it is told for. */
export function evidenceOf(map: ArgumentMap, { id, role }: Pick<Point, 'id' | 'role'>): Span[] {
  const links = map.links.filter((link) => link.from === id || link.to === id)
  const told = role === 'cause' ? links.filter(({ kind }) => kind === 'leads-to') : links
  return (told.length > 0 ? told : links).flatMap((link) => [...link.evidence[0].spans])
}

/** `三个原因`, `3 causes`: the count of points of a role, as words. */
export const toCount = (material: Material, role: Role): Frame =>
  toFrame(material, `count.${role}`, { n: toNumber(material, pointsOf(material.map, role).length) })

/** A small number as a sentence of the language has it: Chinese counts to ten in characters, and 两 before a measure word. */
export function toNumber(material: Pick<Material, 'labels'>, n: number): string | number {
  return material.labels[`number.${n}`] ?? n
}

/** The points of a role, in the order of the article. */
export const pointsOf = (map: ArgumentMap, role: Role): Point[] => map.points.filter((point) => point.role === role)
export const linksFrom = (map: ArgumentMap, id: string): Link[] => map.links.filter((link) => link.from === id)
export const linksTo = (map: ArgumentMap, id: string): Link[] => map.links.filter((link) => link.to === id)

const rememberSentences = toMemory<ArgumentMap, readonly Sentence[]>()

/** Sentences that belong to a point, in reading order. */
export const sentencesOf = (map: ArgumentMap, { id }: Point): readonly Sentence[] =>
  rememberSentences(map, id, () => map.sentences.filter((sentence) => sentence.point === id))

/** A point of the map as slides name it. */
export function toRef(material: Pick<Material, 'article' | 'budget' | 'names' | 'places'>, point: Point): PointRef {
  const label = material.names.get(point.id) ?? toName(material, point)
  return { id: point.id, role: point.role, label, to: material.places.get(point.id) ?? null }
}

/** The hub as slides name it. */
export function toHubRef({ article, map, places }: Pick<Material, 'article' | 'map' | 'places'>): NodeRef | null {
  const label = map.hub && toSelection(article.source.text, [map.hub.label], article.language)
  return label && { id: 'hub', role: 'hub', label: toCapital(article, label), to: places.get('hub') ?? null }
}

/** The hub beside a risk that comes from it. */
export function toHubChips(
  material: Pick<Material, 'article' | 'map' | 'places'>,
  { id }: Pick<Point, 'id'>,
): (NodeRef & Pick<Link, 'basis'>)[] {
  const [link] = material.map.hub?.links.filter(({ to }) => to === id) ?? []
  const hub = toHubRef(material)
  return link && hub ? [{ ...hub, basis: link.basis }] : []
}

/** The references of points by id, in the order of the ids; ids of no point are left out. */
export const toRefs = (material: Material, ids: readonly string[]): PointRef[] =>
  ids.flatMap((id) => material.map.points.filter((point) => point.id === id).map((point) => toRef(material, point)))

/** The nodes of the map by id, the hub among them. */
export const toNodes = (material: Material, ids: readonly string[]): NodeRef[] =>
  ids.flatMap((id) => (id === 'hub' ? (toHubRef(material) ?? []) : toRefs(material, [id])))

/** What is wanted of a text: that it fits, what it is for, what was said already, how much may be left out. */
interface Wanted {
  readonly fits: Fits
  readonly purpose?: Purpose
  readonly isUsed?: (selection: Selection) => boolean
  readonly tightness?: Tightness
}

/** The best of the sentences that says something whole within the limits; `null` when none does. */
export function toBest(material: Material, sentences: readonly Sentence[], wanted: Wanted): Selection | null {
  const prose = sentences.filter((sentence) => sentence.kind === 'prose')
  for (const sentence of toRanked(material.article, prose, wanted.purpose ?? {})) {
    const selection = condense(material.article, sentence.span, wanted.fits, wanted.tightness)
    if (selection && !wanted.isUsed?.(selection)) return selection
  }
  return null
}

/** What a sentence about a point is chosen for: its name, its role, the arrows it carries. */
export const toPurpose = (material: Material, point: Point): Purpose => ({
  heading: point.mentions[0],
  role: point.role,
  evidence: evidenceOf(material.map, point),
})

/** `items` in as few runs of at most `most` as will do, of even length. */
export function toChunks<T>(items: readonly T[], most: number): T[][] {
  const parts = Math.ceil(items.length / most)
  return Array.from({ length: parts }, (_, part) =>
    items.slice(Math.ceil((part * items.length) / parts), Math.ceil(((part + 1) * items.length) / parts)),
  )
}

/** `(1/2)` marks; `null` where there is one part only. */
export const toPart = (index: number, of: number): { at: number; of: number } | null =>
  of > 1 ? { at: index + 1, of } : null

function toPlain(value: FrameValue, separator: string): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value
  return isList(value) ? value.map((text) => text.text).join(separator) : value.text
}

function toSpans(value: FrameValue): Span[] {
  if (typeof value === 'string' || typeof value === 'number') return []
  return isList(value) ? value.flatMap((text) => [...text.from]) : [...value.from]
}

const isList = (value: FrameValue): value is readonly Text[] => Array.isArray(value)
