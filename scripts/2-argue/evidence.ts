import type { Evidence } from '../model/argument.ts'
import { isOverlapping, type Span } from '../model/span.ts'
import { type Causal, findCausal } from './causal.ts'
import { splitClauses } from './clauses.ts'
import { RULES, type RuleName } from './link-weights.ts'
import { foldedOf } from './reading.ts'
import { clauseAt, cueOf, type Field, placeOf, type Side } from './sides.ts'

/** Looks at two points for one kind of reason that the first leads to, or is answered by, the second. */
export type EvidenceRule = (field: Field, from: Side, to: Side) => Evidence[]

/** The longest cue that is quoted whole; of a longer one the term alone is. */
const CUE_LENGTH = 24
/** How much a term counts that stands in the point's label, its opening, or only its body. */
const PLACE_SHARE = { label: 1, opening: 0.75, body: 0.5 }
/** A passage longer than this is about more than one sentence says. */
const LONG_PASSAGE = 400
/** So much of a point's name has to stand in the other passage. */
const NAMED_SHARE = 0.3
/** A run names a point from this share on. */
const NAMED = 0.6

export const toEvidence = (rule: RuleName, share: number, cue: string, spans: readonly [Span, Span]): Evidence => ({
  rule,
  cue,
  spans,
  weight: Math.round(RULES[rule].weight * Math.min(1, share) * 100) / 100,
})

interface Named {
  readonly key: string
  readonly span: Span
  readonly share: number
}

/** The word of a run that names the side best: rare, and in its label rather than somewhere in its passage. */
function findNamed(field: Field, side: Side, run: Span): Named | null {
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

const sideSpan = (field: Field, side: Side, key: string): Span => {
  const place = placeOf(side, key)
  return place === null ? side.point.mentions[0] : clauseAt(field, side, place)
}

/** `缓解就业压力` in a strategy, and the risk is about 就业压力. */
export const findAnswered: EvidenceRule = (field, from, to) => {
  if (to.point.role !== 'strategy') return []
  return to.sentences.flatMap(({ span }) =>
    splitClauses(field.reading.text, span).flatMap((clause) => {
      const found = field.reading.cues.answering.exec(foldedOf(field.reading, clause))
      if (found === null) return nameHarm(field, from, clause)
      const start = clause.start + found.index
      const named = findNamed(field, from, { start: start + found[0].length, end: clause.end })
      if (named === null) return []
      const cue = named.span.end - start <= CUE_LENGTH ? { start, end: named.span.end } : named.span
      const spans: [Span, Span] = [sideSpan(field, from, named.key), clause]
      return [toEvidence('names-what-it-answers', named.share, cueOf(field, cue), spans)]
    }),
  )
}

/** So far may the word for harm stand behind the term it belongs to. */
const HARM_DISTANCE = 8

/** `资金链断裂的风险不可不防`: the strategy names the harm itself. */
function nameHarm(field: Field, from: Side, clause: Span): Evidence[] {
  if (from.point.role !== 'risk') return []
  const harm = field.reading.cues.harmNoun.exec(foldedOf(field.reading, clause))
  if (harm === null) return []
  const named = findNamed(field, from, { start: clause.start, end: clause.start + harm.index })
  if (named === null || !from.head.has(named.key)) return []
  if (clause.start + harm.index - named.span.end > HARM_DISTANCE) return []
  const cue = { start: named.span.start, end: clause.start + harm.index + harm[0].length }
  const words = cue.end - cue.start <= CUE_LENGTH ? cue : named.span
  return [
    toEvidence('names-what-it-answers', named.share, cueOf(field, words), [sideSpan(field, from, named.key), clause]),
  ]
}

/** One sentence says both: `A，导致B`. */
export const findSaid: EvidenceRule = (field, from, to) => {
  if (to.point.role === 'strategy') return []
  return eachCausal(
    field,
    [...from.sentences, ...to.sentences].map(({ span }) => span),
  ).flatMap(({ cause, effect, cue }) => {
    if (cause === null || effect === null) return []
    if (!isOver(cause, from) || !isOver(effect, to) || isOver(effect, from)) return []
    return [toEvidence('says-so', 1, cueOf(field, cue), [cause, effect])]
  })
}

const isOver = (span: Span, side: Side): boolean =>
  isOverlapping(span, side.point.mentions[0]) && side.point.body.end - side.point.body.start < LONG_PASSAGE

/** The cause's own passage says what follows: `…，导致资源流失`, and the risk is about that. */
export const findFollowing: EvidenceRule = (field, from, to) => {
  if (to.point.role === 'strategy') return []
  return eachCausal(
    field,
    from.sentences.map(({ span }) => span),
  ).flatMap(({ effect, cue }) => {
    const named = effect === null ? null : findNamed(field, to, effect)
    if (effect === null || named === null || named.share < NAMED) return []
    return [toEvidence('says-what-follows', named.share, cueOf(field, cue), [effect, sideSpan(field, to, named.key)])]
  })
}

/** The risk's own passage says where it comes from: `由于…`, `…导致`, and the cause is about that. */
export const findSource: EvidenceRule = (field, from, to) => {
  if (to.point.role === 'strategy') return []
  return eachCausal(
    field,
    to.sentences.map(({ span }) => span),
  ).flatMap(({ cause, cue }) => {
    const named = cause === null ? null : findNamed(field, from, cause)
    if (cause === null || named === null || named.share < NAMED) return []
    return [toEvidence('says-where-from', named.share, cueOf(field, cue), [sideSpan(field, from, named.key), cause])]
  })
}

/** What follows from the first is what leads to the second: `使功能受限`, and `功能受限，招致不满`. */
export const findMeeting: EvidenceRule = (field, from, to) => {
  if (to.point.role === 'strategy' || from.point.role === to.point.role) return []
  const effects = eachCausal(
    field,
    from.sentences.map(({ span }) => span),
  ).flatMap(({ effect }) => (effect === null ? [] : [effect]))
  const causes = eachCausal(
    field,
    to.sentences.map(({ span }) => span),
  ).flatMap(({ cause }) => (cause === null ? [] : [cause]))
  return effects.flatMap((effect) =>
    causes.flatMap((cause) => {
      const shared = field.find(effect).filter(({ key }) => field.find(cause).some((term) => term.key === key))
      const best = [...shared].sort((a, b) => field.rarity(b.key) - field.rarity(a.key))[0]
      if (best === undefined || field.rarity(best.key) < NAMED) return []
      return [toEvidence('carries-on', field.rarity(best.key), cueOf(field, best.span), [effect, cause])]
    }),
  )
}

const eachCausal = (field: Field, sentences: readonly Span[]): Causal[] =>
  sentences.flatMap((span) => findCausal(field.reading, span))

/** The sentence that announces the causes names the risk, or the other way round. */
export const findAnnounced: EvidenceRule = (field, from, to) => {
  if (to.point.role === 'strategy' || from.point.role === to.point.role) return []
  const pairs: [Side, Side][] = [
    [from, to],
    [to, from],
  ]
  return pairs.flatMap(([member, other]) => {
    const { announce } = member
    if (announce === null || other.announce?.start === announce.start) return []
    const spans: [Span, Span] = [from.point.mentions[0], to.point.mentions[0]]
    if (isAnnounced(field, announce, other))
      return [toEvidence('announced-together', 1, cueOf(field, other.point.label[0]), spans)]
    const named = findNamed(field, other, announce)
    if (named === null || !other.name.has(named.key) || named.share < 1) return []
    return [toEvidence('announced-together', named.share, cueOf(field, named.span), spans)]
  })
}

/** Whether a point is what the announcing sentence names, or the sentence right before it that it points to. */
function isAnnounced(field: Field, announce: Span, other: Side): boolean {
  const { body } = other.point
  if (isOverlapping(announce, body)) return body.end <= announce.end + 1
  const between = field.reading.text.slice(body.end, announce.start)
  if (!field.reading.cues.pointing.test(foldedOf(field.reading, announce))) return false
  return body.end <= announce.start && between.trim() === '' && body.end - body.start < LONG_PASSAGE
}

/** `这一风险` at the opening of the second point, and the first is the nearest before it. */
export const findReference: EvidenceRule = (field, from, to) => {
  const before = field.sides.filter(
    ({ point }) => point.mentions[0].start < to.point.mentions[0].start && point.role !== to.point.role,
  )
  if (before.at(-1) !== from) return []
  return to.sentences.slice(0, 1).flatMap(({ span }) => {
    const found = field.reading.cues.referring.exec(foldedOf(field.reading, span))
    if (found === null) return []
    const at = { start: span.start + found.index, end: span.start + found.index + found[0].length }
    return [toEvidence('refers-back', 1, cueOf(field, at), [from.point.mentions[0], clauseAt(field, to, at)])]
  })
}

/** The second point is the very next sentence and opens with `因此`, `This led to`. */
export const findNext: EvidenceRule = (field, from, to) => {
  if (to.point.role === 'strategy') return []
  const first = to.sentences[0]
  const { sentences } = field.reading
  const before = first === undefined ? undefined : sentences[sentences.indexOf(first) - 1]
  const last = from.sentences.at(-1)
  if (first === undefined || before === undefined || last === undefined || before.section !== first.section) return []
  const isLast = last === before || isOfList(field, from, before.span)
  if (!isLast) return []
  const found = field.reading.cues.consequence.exec(foldedOf(field.reading, first.span))
  if (found === null) return []
  const cue = { start: first.span.start, end: first.span.start + found[0].length }
  return [toEvidence('follows-at-once', 1, cueOf(field, cue), [lastClause(field, last.span), clauseAt(field, to, cue)])]
}

const lastClause = (field: Field, span: Span): Span => splitClauses(field.reading.text, span).at(-1) ?? span

/** Whether a side is a member of the enumeration that ends with this sentence. */
const isOfList = (field: Field, side: Side, last: Span): boolean =>
  side.announce !== null &&
  field.sides.some(
    ({ announce, point, sentences }) =>
      announce?.start === side.announce?.start &&
      point.role === side.point.role &&
      sentences.at(-1)?.span.start === last.start,
  )

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

export const EVIDENCE_RULES: readonly EvidenceRule[] = [
  findSaid,
  findAnswered,
  findFollowing,
  findSource,
  findMeeting,
  findAnnounced,
  findReference,
  findNext,
  findNaming,
  findSharedTerms,
  findSameMatter,
  findTurned,
  findNested,
]
