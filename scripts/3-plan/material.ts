import { type Labels, labelsOf, toLabel } from '../language/labels/index.ts'
import type { ArgumentMap, Link, Point, Role, Sentence } from '../model/argument.ts'
import type { Article } from '../model/article.ts'
import type { Frame, PointRef, Selection, Text } from '../model/deck.ts'
import type { Span } from '../model/span.ts'
import { condense, type Fits } from './condense.ts'
import { toRanked } from './rank.ts'
import { toSelection } from './selection.ts'

/** All that the planners of slides read. */
export interface Material {
  readonly article: Article
  readonly map: ArgumentMap
  readonly labels: Labels
  /** Id of the slide that shows a point in full, by the point's id. */
  readonly places: ReadonlyMap<string, string>
}

export const toMaterial = (article: Article, map: ArgumentMap, places: ReadonlyMap<string, string>): Material => ({
  article,
  map,
  labels: labelsOf(article.language),
  places,
})

/** A value of a sentence frame: a count, or words with where they come from. */
export type FrameValue = string | number | Text | readonly Text[]

/** A label of the deck's own, filled; the spans of the words among its values are kept. */
export function toFrame(
  material: Pick<Material, 'labels'>,
  label: string,
  values: Readonly<Record<string, FrameValue>> = {},
): Frame {
  const separator = material.labels['list.separator'] ?? ', '
  const plain = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, toPlain(value, separator)]))
  const from = Object.values(values).flatMap(toSpans)
  return { text: toLabel(material.labels, label, plain), label, values: plain, from }
}

/** `3 个原因`: the count of points of a role, as words. */
export const toCount = (material: Material, role: Role): Frame =>
  toFrame(material, `count.${role}`, { n: pointsOf(material.map, role).length })

export const pointsOf = (map: ArgumentMap, role: Role): Point[] => map.points.filter((point) => point.role === role)
export const linksFrom = (map: ArgumentMap, id: string): Link[] => map.links.filter((link) => link.from === id)
export const linksTo = (map: ArgumentMap, id: string): Link[] => map.links.filter((link) => link.to === id)

/** Sentences that belong to a point, in reading order. */
export const sentencesOf = (map: ArgumentMap, point: Point): Sentence[] =>
  map.sentences.filter((sentence) => sentence.point === point.id)

export function toRef(material: Material, point: Point): PointRef {
  const label = toSelection(material.article.source.text, point.label, material.article.language)
  const fallback: Selection = { text: point.id, from: point.label }
  return { id: point.id, role: point.role, label: label ?? fallback, to: material.places.get(point.id) ?? null }
}

/** The references of points by id, in the order of the ids; ids of no point are left out. */
export const toRefs = (material: Material, ids: readonly string[]): PointRef[] =>
  ids.flatMap((id) => material.map.points.filter((point) => point.id === id).map((point) => toRef(material, point)))

/** The best of the sentences that says something whole within the limits; `null` when none does. */
export function toBest(
  material: Material,
  sentences: readonly Sentence[],
  heading: Span | null,
  fits: Fits,
  isUsed: (selection: Selection) => boolean = () => false,
): Selection | null {
  const prose = sentences.filter((sentence) => sentence.kind === 'prose')
  for (const sentence of toRanked(material.article, prose, heading)) {
    const selection = condense(material.article, sentence.span, fits)
    if (selection && !isUsed(selection)) return selection
  }
  return null
}

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
