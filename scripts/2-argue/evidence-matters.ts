import { isOverlapping, type Span } from '../model/span.ts'
import { type EvidenceRule, sideSpan, toEvidence } from './evidence-rule.ts'
import { foldedOf } from './reading.ts'
import { clauseAt, cueOf, type Field, placeOf, type Side } from './sides.ts'

/** So much of a point's name has to stand in the other passage. */
const NAMED_SHARE = 0.3

/** Both passages use the same uncommon words. */
export const findSharedTerms: EvidenceRule = (field, from, to) => {
  const shared = [...from.keys]
    .filter((key) => to.keys.has(key))
    .map((key) => ({ key, share: field.rarity(key) * sharedShare(from, to, key) }))
    .filter(({ share }) => share >= 0.25)
    .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1))
  const apart = shared.filter(
    ({ key }, index) => !shared.slice(0, index).some((one) => one.key.split(' ').includes(key)),
  )
  return apart.slice(0, 3).map(({ key, share }) => {
    const spans: [Span, Span] = [sideSpan(field, from, key), sideSpan(field, to, key)]
    return toEvidence('shared-term', share, sharedCue(field, from, to, key), spans)
  })
}

/** The word as it stands in the two passages; of two forms the shorter, which is in both. */
function sharedCue(field: Field, from: Side, to: Side, key: string): string {
  const forms = [placeOf(from, key), placeOf(to, key)].flatMap((at) => (at === null ? [] : [cueOf(field, at)]))
  return forms.sort((a, b) => a.length - b.length)[0] ?? key
}

/** More where the word stands in the openings; most where two words stand side by side in both. */
function sharedShare(from: Side, to: Side, key: string): number {
  const inHeads = (from.head.has(key) ? 0.2 : 0) + (to.head.has(key) ? 0.2 : 0)
  return 0.6 + inHeads + (key.includes(' ') ? 0.4 : 0)
}

/** The passage of the one uses the name of the other: `Cardiovascular Problems`, and `… cardiovascular problems`. */
export const findNaming: EvidenceRule = (field, from, to) => {
  const [forth, back] = [nameShare(field, to, from), nameShare(field, from, to)]
  const best = back.share > forth.share ? back : forth
  if (best.key === null || best.share < NAMED_SHARE) return []
  const spans: [Span, Span] = [sideSpan(field, from, best.key), sideSpan(field, to, best.key)]
  return [toEvidence('names-it', best.share, sharedCue(field, from, to, best.key), spans)]
}

/** How much of a point's name stands in the passage of the other, by how rare its words are as names and in passages. */
function nameShare(field: Field, named: Side, other: Side): { share: number; key: string | null } {
  const keys = [...named.name].filter((key) => !key.includes(' '))
  const weights = keys.map((key) => ({ key, weight: field.nameRarity(key) * (0.2 + 0.8 * field.rarity(key)) }))
  const total = weights.reduce((sum, { weight }) => sum + weight, 0)
  const shared = weights.filter(({ key }) => other.keys.has(key)).sort((a, b) => b.weight - a.weight)
  const best = shared[0]
  if (best === undefined || total === 0) return { share: 0, key: null }
  const coverage = shared.reduce((sum, { weight }) => sum + weight, 0) / total
  return { share: coverage * (0.3 + 0.7 * best.weight), key: best.key }
}

/** Both passages are about the same matter in other words: 融资, 资金链. */
export const findSameMatter: EvidenceRule = (field, from, to) => {
  const named = [...from.nameFacets].flatMap(([name, at]) => {
    const other = to.nameFacets.get(name)
    if (other === undefined || cueOf(field, at) === cueOf(field, other)) return []
    const cue = `${cueOf(field, at)} / ${cueOf(field, other)}`
    return [
      toEvidence('names-same-matter', field.nameFacetRarity(name), cue, [
        clauseAt(field, from, at),
        clauseAt(field, to, other),
      ]),
    ]
  })
  if (named.length > 0) return named.slice(0, 1)
  const found = [...from.facets].flatMap(([name, at]) => {
    const other = to.facets.get(name)
    const share = 1 - field.facetShare(name)
    if (other === undefined || share < 0.5 || cueOf(field, at) === cueOf(field, other)) return []
    const inHeads = [at, other].filter((span, index) =>
      isOverlapping(span, (index === 0 ? from : to).point.mentions[0]),
    ).length
    const cue = `${cueOf(field, at)} / ${cueOf(field, other)}`
    return [
      toEvidence('same-matter', share * (0.6 + 0.3 * inHeads), cue, [
        clauseAt(field, from, at),
        clauseAt(field, to, other),
      ]),
    ]
  })
  return found.sort((a, b) => b.weight - a.weight).slice(0, 2)
}

/** The risk has a thing get worse, the strategy has it get better: 用户流失, 增强用户的粘性. */
export const findTurned: EvidenceRule = (field, from, to) => {
  if (to.point.role !== 'strategy') return []
  const turned = sharedPlaces(field, from, to).find(([there, here]) => isTurned(field, there.clause, here.clause))
  if (turned === undefined) return []
  const [there, here] = turned
  const words = [cueOf(field, there.at), cueOf(field, here.at)]
  const cue = words[0] === words[1] ? words[0] : words.join(' / ')
  return [toEvidence('turns-around', 1, cue ?? '', [there.clause, here.clause])]
}

interface Place {
  readonly at: Span
  readonly clause: Span
}

/** Where the two speak of one thing, in the same word or in words of the same matter. */
function sharedPlaces(field: Field, from: Side, to: Side): [Place, Place][] {
  const place = (side: Side, at: Span): Place => ({ at, clause: clauseAt(field, side, at) })
  const terms = to.terms
    .filter(({ key }) => from.keys.has(key) && field.rarity(key) > 0)
    .map(({ key, span }): [Place, Place] => [place(from, placeOf(from, key) ?? span), place(to, span)])
  const matters = [...from.facets]
    .filter(([name]) => field.facetShare(name) <= 0.5)
    .flatMap(([name, at]): [Place, Place][] => {
      const other = to.facets.get(name)
      return other === undefined ? [] : [[place(from, at), place(to, other)]]
    })
  return [...terms, ...matters]
}

/** Whether the first clause has something get worse and the second has it get better. */
function isTurned(field: Field, there: Span, here: Span): boolean {
  const { less, more, negative, positive } = field.reading.cues
  const [before, after] = [foldedOf(field.reading, there), foldedOf(field.reading, here)]
  const isWorse = less.test(before) || negative.test(before)
  return isWorse && (more.test(after) || (less.test(after) && positive.test(before)))
}

/** The second point stands inside the passage of the first, or both inside that of a third. */
export const findNested: EvidenceRule = (field, from, to) => {
  const [outer, inner] = [from.point.body, to.point.body]
  if (from.point.role === to.point.role) return []
  if (inner.start >= outer.start && inner.end <= outer.end)
    return [
      toEvidence('stands-under', 1, cueOf(field, from.point.label[0]), [from.point.mentions[0], to.point.mentions[0]]),
    ]
  return []
}
