import type { MapJson } from '../../scripts/4-write/map-json.ts'
import type { Reference } from './corpus.ts'

/** How near a map comes to a reference: 0 to 1 each. */
export interface Nearness {
  readonly points: number
  readonly pointP: number
  readonly pointR: number
  readonly links: number
  readonly linkP: number
  readonly linkR: number
  readonly kind: number
}

type Point = Reference['points'][number]
/** Labels with this share of their character pairs in common name one thing. */
const ALIKE = 0.5
/** Of a quote that is not found whole its first half is looked for, or so many letters. */
const LEAST_HALF = 8

/**
 * Scores a map against a reference. A point counts when it has the role and its quote overlaps the reference's quote in the
 * article, or their labels are alike; a link when both its ends do. Reference links of strength 2 must be found, any may be drawn.
 */
export function compareMaps(
  got: Pick<MapJson, 'kind' | 'points' | 'links'>,
  want: Reference,
  article: string,
): Nearness {
  const match = matchPoints(got.points, want.points, toBare(article))
  const points = rate(match.size, got.points.length, want.points.length)
  const keyOf = (from?: string, to?: string): string => `${from} ${to}`
  const may = new Set(want.links.map(({ from, to }) => keyOf(from, to)))
  const must = want.links.filter(({ strength }) => (strength ?? 2) >= 2).map(({ from, to }) => keyOf(from, to))
  const drawn = got.links.map(({ from, to }) => keyOf(match.get(from), match.get(to)))
  const linkP = share(drawn.filter((key) => may.has(key)).length, drawn.length, must.length)
  const linkR = share(must.filter((key) => drawn.includes(key)).length, must.length, drawn.length)
  return {
    points: toF1(points.p, points.r),
    pointP: points.p,
    pointR: points.r,
    links: toF1(linkP, linkR),
    linkP,
    linkR,
    kind: got.kind === want.kind ? 1 : 0,
  }
}

/** One-to-one pairs of points with the same role, the best overlaps first. */
function matchPoints(got: readonly Point[], want: readonly Point[], article: string): Map<string, string> {
  const places = new Map([...got, ...want].map((point) => [point, findPlace(toBare(point.quote), article)] as const))
  const pairs = got.flatMap((one) =>
    want
      .filter(({ role }) => role === one.role)
      .map((other) => ({ one, other, score: likenessOf(one, other, places) }))
      .filter(({ score }) => score > 0),
  )
  pairs.sort((a, b) => b.score - a.score || (a.one.id < b.one.id ? -1 : 1))
  const match = new Map<string, string>()
  const taken = new Set<string>()
  for (const { one, other } of pairs) {
    if (match.has(one.id) || taken.has(other.id)) continue
    match.set(one.id, other.id)
    taken.add(other.id)
  }
  return match
}

type Place = readonly [number, number] | null

function likenessOf(one: Point, other: Point, places: ReadonlyMap<Point, Place>): number {
  const [a, b] = [places.get(one) ?? null, places.get(other) ?? null]
  const overlap = a === null || b === null ? 0 : Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  const alike = toDice(toBare(one.label), toBare(other.label))
  if (a === null || b === null || overlap <= 0) return alike >= ALIKE ? alike : 0
  return 1 + overlap / Math.max(1, Math.min(a[1] - a[0], b[1] - b[0])) + alike
}

function findPlace(quote: string, article: string): Place {
  if (quote.length < 2) return null
  const half = quote.slice(0, Math.max(LEAST_HALF, Math.floor(quote.length / 2)))
  for (const words of [quote, half]) {
    const start = article.indexOf(words)
    if (start >= 0) return [start, start + words.length]
  }
  return null
}

/** Letters and digits alone: no tags, marks or spaces, one width, lower case. */
const toBare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z]+;|&#\d+;/gi, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Share of character pairs in common (Dice). */
function toDice(a: string, b: string): number {
  const [x, y] = [countPairs(a), countPairs(b)]
  let [shared, total] = [0, 0]
  for (const [pair, count] of x) {
    shared += Math.min(count, y.get(pair) ?? 0)
    total += count
  }
  for (const count of y.values()) total += count
  return total === 0 ? 0 : (2 * shared) / total
}

function countPairs(words: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = words.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

const rate = (hits: number, got: number, want: number): { p: number; r: number } => ({
  p: share(hits, got, want),
  r: share(hits, want, got),
})

/** Of nothing that was asked for all is there, unless the other side has something. */
const share = (hits: number, of: number, other: number): number => (of > 0 ? hits / of : other > 0 ? 0 : 1)
const toF1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r))
