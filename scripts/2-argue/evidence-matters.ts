import type { Span } from '../model/span.ts'
import { closenessIn } from './closeness.ts'
import { MATTER } from './concepts.ts'
import { type EvidenceRule, type Found, sideSpan, toFound } from './evidence-rule.ts'
import { foldedOf } from './reading.ts'
import { clauseAt, cueOf, type Field, placeOf, type Side } from './sides.ts'
import { isCommon } from './terms.ts'

/** So much of a point's name has to stand in the other passage. */
const NAMED_SHARE = 0.3

/** Half as close is worth a quarter: pairs of middling closeness are hardly ever linked. */
const STEEPNESS = 2
/** The words that are shown for it. */
const SHOWN = 3

/** Both passages use the same uncommon words, or words for the same matters: 融资, 资金链. More than either does with others. */
export const findClose: EvidenceRule = (field, from, to) => {
  const closeness = closenessIn(field)
  const share = Math.min(1, closeness.of(from, to)) ** STEEPNESS
  const common = findOnlyCommon(field, from, to)
  const shared = [...from.keys]
    .filter((key) => to.keys.has(key) && key !== common)
    .map((key) => ({ key, worth: closeness.worth(from, to, key) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.key < b.key ? -1 : 1))
  const apart = shared.filter(
    ({ key }, index) => !shared.slice(0, index).some((one) => one.key.split(' ').includes(key)),
  )
  const most = apart[0]?.worth ?? 1
  return apart.flatMap(({ key, worth }) => toShared(field, from, to, key, (share * worth) / most) ?? []).slice(0, SHOWN)
}

/** The one word that both passages use, where it is one that any argument uses: it tells nothing of what they are about. */
function findOnlyCommon(field: Field, from: Side, to: Side): string | null {
  const words = [...from.keys].filter((key) => to.keys.has(key) && !key.includes(' ') && !key.startsWith(MATTER))
  const [word, ...others] = words.filter((key) => field.rarity(key) > 0)
  return word !== undefined && others.length === 0 && isCommon(word) ? word : null
}

function toShared(field: Field, from: Side, to: Side, key: string, share: number): Found | null {
  if (!key.startsWith(MATTER))
    return toFound('shared-term', share, sharedCue(field, from, to, key), [
      sideSpan(field, from, key),
      sideSpan(field, to, key),
    ])
  const pair = findOtherWords(field, from, to, key)
  if (pair === null) return null
  const cue = pair.map((at) => cueOf(field, at)).join(' / ')
  return toFound('same-matter', share, cue, [clauseAt(field, from, pair[0]), clauseAt(field, to, pair[1])])
}

/** The word as it stands in the two passages; of two forms the shorter, which is in both. */
function sharedCue(field: Field, from: Side, to: Side, key: string): string {
  const forms = [placeOf(from, key), placeOf(to, key)].flatMap((at) => (at === null ? [] : [cueOf(field, at)]))
  return forms.sort((a, b) => a.length - b.length)[0] ?? key
}

/** The passage of the one uses the name of the other: `Cardiovascular Problems`, and `… cardiovascular problems`. */
export const findNaming: EvidenceRule = (field, from, to) => {
  if (findOnlyCommon(field, from, to) !== null) return []
  const [forth, back] = [nameShare(field, to, from), nameShare(field, from, to)]
  const best = back.share > forth.share ? back : forth
  if (best.key === null || best.share < NAMED_SHARE) return []
  const spans: [Span, Span] = [sideSpan(field, from, best.key), sideSpan(field, to, best.key)]
  return [toFound('names-it', best.share, sharedCue(field, from, to, best.key), spans)]
}

/** How much of a point's name stands in the passage of the other, by how rare its words are as names and in passages. */
function nameShare(field: Field, named: Side, other: Side): { share: number; key: string | null } {
  const keys = [...named.name].filter((key) => !key.includes(' ') && !key.startsWith(MATTER))
  const weights = keys.map((key) => ({ key, weight: field.nameRarity(key) * (0.2 + 0.8 * field.rarity(key)) }))
  const total = weights.reduce((sum, { weight }) => sum + weight, 0)
  const shared = weights.filter(({ key }) => other.keys.has(key)).sort((a, b) => b.weight - a.weight)
  const best = shared[0]
  if (best === undefined || total === 0) return { share: 0, key: null }
  const coverage = shared.reduce((sum, { weight }) => sum + weight, 0) / total
  return { share: coverage * (0.3 + 0.7 * best.weight), key: best.key }
}

/** The two names are about one broad matter: 资金链风险, 融资渠道. */
export const findSameName: EvidenceRule = (field, from, to) => {
  const found = [...from.broad].flatMap(([name, at]): Found[] => {
    const other = to.broad.get(name)
    if (other === undefined || cueOf(field, at) === cueOf(field, other)) return []
    const cue = `${cueOf(field, at)} / ${cueOf(field, other)}`
    return [
      toFound('names-same-matter', field.broadRarity(name) ** STEEPNESS, cue, [
        clauseAt(field, from, at),
        clauseAt(field, to, other),
      ]),
    ]
  })
  return found.sort((a, b) => b.share - a.share).slice(0, 1)
}

/** Where two sides name a matter by different words; `null` where they use the same one, which is evidence of its own. */
function findOtherWords(field: Field, from: Side, to: Side, key: string): [Span, Span] | null {
  const places = (side: Side): Span[] => side.terms.filter((term) => term.key === key).map(({ span }) => span)
  const stems = (at: Span): string =>
    field.find(at).find((term) => !term.key.startsWith(MATTER))?.key ?? cueOf(field, at)
  const [there, here] = [places(from), places(to)]
  const words = new Set(there.map(stems))
  const [first, second] = [there[0], here[0]]
  if (first === undefined || second === undefined || here.some((at) => words.has(stems(at)))) return null
  return [first, second]
}

/** What is bad of a thing in the first point, the second turns round: 用户流失, 增强用户的粘性; `no alerts`, `add alerts`. */
export const findTurned: EvidenceRule = (field, from, to) => {
  if (to.point.role !== 'strategy') return []
  const best = sharedPlaces(field, from, to)
    .filter(({ there, here }) => isTurned(field, there.clause, here.clause))
    .sort((a, b) => b.share - a.share || a.here.at.start - b.here.at.start)[0]
  if (best === undefined) return []
  const words = [cueOf(field, best.there.at), cueOf(field, best.here.at)]
  const cue = words[0] === words[1] ? words[0] : words.join(' / ')
  return [toFound('turns-around', best.share, cue ?? '', [best.there.clause, best.here.clause])]
}

interface Spot {
  readonly at: Span
  readonly clause: Span
}

/** Where the two speak of one thing, in the same word or in words of the same matter. */
function sharedPlaces(field: Field, from: Side, to: Side): { there: Spot; here: Spot; share: number }[] {
  const spot = (side: Side, at: Span): Spot => ({ at, clause: clauseAt(field, side, at) })
  return to.terms
    .filter(({ key }) => from.keys.has(key) && field.rarity(key) > 0 && !isCommon(key))
    .map(({ key, span }) => {
      const inHeads = (from.head.has(key) ? 0.2 : 0) + (to.head.has(key) ? 0.2 : 0)
      const share = field.rarity(key) * (0.6 + inHeads)
      return { there: spot(from, placeOf(from, key) ?? span), here: spot(to, span), share }
    })
}

/** Whether the first clause has something get worse and the second has it get better, or one lacks what the other gives. */
function isTurned(field: Field, there: Span, here: Span): boolean {
  const { less, more, negative, positive, lacking, giving } = field.reading.cues
  const [before, after] = [foldedOf(field.reading, there), foldedOf(field.reading, here)]
  if (lacking.test(before) && giving.test(after)) return true
  const isWorse = less.test(before) || negative.test(before)
  return isWorse && (more.test(after) || (less.test(after) && positive.test(before)))
}
