import { isWithin, type Span } from '../model/span.ts'
import type { RuleName } from './link-weights.ts'
import { clauseAt, type Field, placeOf, type Side } from './sides.ts'

/** Looks at two points for one kind of reason that the first leads to, or is answered by, the second. */
export type EvidenceRule = (field: Field, from: Side, to: Side) => Found[]

/** What a rule found: the words on both sides, and how fully they bear it out, 0 to 1. */
export interface Found {
  readonly rule: RuleName
  readonly cue: string
  readonly spans: readonly [Span, Span]
  readonly share: number
}

/** How much a term counts that stands in the point's label, its opening, or only its body. */
const PLACE_SHARE = { label: 1, opening: 0.75, body: 0.5 }

/** A passage longer than this is about more than one sentence says. */
export const LONG_PASSAGE = 400

/** A run names a point from this share on. */
export const NAMED = 0.6

/** What a rule found: how fully it is borne out (`share`, 0 to 1), by which `cue`, in the words of the two sides. */
export const toFound = (rule: RuleName, share: number, cue: string, spans: readonly [Span, Span]): Found => ({
  rule,
  cue,
  spans,
  share: Math.min(1, share),
})

export interface Named {
  readonly key: string
  readonly span: Span
  readonly share: number
}

/** The word of a run that names the side best: rare, and in its label rather than somewhere in its passage. */
export function findNamed(field: Field, side: Side, run: Span): Named | null {
  const named = field
    .find(run)
    .filter(({ key }) => side.keys.has(key))
    .map(({ key, span }) => ({ key, span, share: field.rarity(key) * placeShare(side, key) }))
    .sort((a, b) => b.share - a.share || a.span.start - b.span.start)
  const [first, second] = named.filter(({ key }, index) => named.findIndex((one) => one.key === key) === index)
  if (first === undefined || first.share === 0) return null
  return { ...first, share: first.share + 0.4 * (second?.share ?? 0) }
}

const placeShare = (side: Side, key: string): number =>
  side.name.has(key) ? PLACE_SHARE.label : side.head.has(key) ? PLACE_SHARE.opening : PLACE_SHARE.body

/** The clause of a side that has a word: of its body, before a bare heading, which says nothing of how or why. */
export const sideSpan = (field: Field, side: Side, key: string): Span => {
  const prose = side.sentences.filter(({ kind }) => kind === 'prose')
  const told = side.terms.find((term) => term.key === key && prose.some(({ span }) => isWithin(term.span, span)))
  const place = told?.span ?? placeOf(side, key)
  return place === null ? side.point.mentions[0] : clauseAt(field, side, place)
}
