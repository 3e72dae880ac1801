import type { Evidence } from '../model/argument.ts'
import type { Span } from '../model/span.ts'
import { splitClauses } from './clauses.ts'
import { RULES, type RuleName } from './link-weights.ts'
import { foldedOf } from './reading.ts'
import { clauseAt, cueOf, type Field, placeOf, type Side } from './sides.ts'

/** Looks at two points for one kind of reason that the first leads to, or is answered by, the second. */
export type EvidenceRule = (field: Field, from: Side, to: Side) => Evidence[]

/** The longest cue that is quoted whole; of a longer one the term alone is. */
const CUE_LENGTH = 24

export const toEvidence = (rule: RuleName, share: number, cue: string, spans: readonly [Span, Span]): Evidence => ({
  rule,
  cue,
  spans,
  weight: Math.round(RULES[rule].weight * Math.min(1, share) * 100) / 100,
})

/** `缓解就业压力` in a strategy, and the risk is about 就业压力. */
export const findAnswered: EvidenceRule = (field, from, to) => {
  if (to.point.role !== 'strategy') return []
  return to.sentences.flatMap(({ span }) =>
    splitClauses(field.reading.text, span).flatMap((clause) => {
      const found = field.reading.cues.answering.exec(foldedOf(field.reading, clause))
      if (found === null) return []
      const after = { start: clause.start + found.index, end: clause.end }
      const named = bestTerm(field, from, { start: after.start + found[0].length, end: clause.end })
      if (named === null) return []
      const cue = named.span.end - after.start <= CUE_LENGTH ? { start: after.start, end: named.span.end } : named.span
      return [
        toEvidence('names-what-it-answers', named.share, cueOf(field, cue), [sideSpan(field, from, named.key), clause]),
      ]
    }),
  )
}

/** The rarest term of a run that the side is about; worth less where only its body has it. */
function bestTerm(field: Field, side: Side, run: Span): { key: string; span: Span; share: number } | null {
  const named = field
    .find(run)
    .filter(({ key }) => side.keys.has(key))
    .map(({ key, span }) => ({ key, span, share: field.rarity(key) * (side.head.has(key) ? 1 : 0.6) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.span.start - b.span.start)
  return named[0] ?? null
}

const sideSpan = (field: Field, side: Side, key: string): Span => {
  const place = placeOf(side, key)
  return place === null ? side.point.mentions[0] : clauseAt(field, side, place)
}

/** The cause's own passage says what follows: `…，导致资源流失`, and the risk is about that. */
export const findFollowing: EvidenceRule = (field, from, to) => {
  if (to.point.role === 'strategy') return []
  return findAround(field, from, 'after').flatMap(({ run, cue, clause }) => {
    const named = bestTerm(field, to, run)
    if (named === null || !to.head.has(named.key)) return []
    return [toEvidence('says-what-follows', named.share, cue, [clause, sideSpan(field, to, named.key)])]
  })
}

/** The risk's own passage says where it comes from: `由于…`, `…导致`, and the cause is about that. */
export const findSource: EvidenceRule = (field, from, to) => {
  if (to.point.role === 'strategy') return []
  return findAround(field, to, 'before').flatMap(({ run, cue, clause }) => {
    const named = bestTerm(field, from, run)
    if (named === null || !from.head.has(named.key)) return []
    return [toEvidence('says-where-from', named.share, cue, [sideSpan(field, from, named.key), clause])]
  })
}

/** In each sentence with a causal word: the run on its effect side (`after`) or on its cause side (`before`). */
function findAround(field: Field, side: Side, wanted: 'after' | 'before'): { run: Span; cue: string; clause: Span }[] {
  const { causative, backward } = field.reading.cues
  return side.sentences.flatMap(({ span }) =>
    [
      { pattern: causative, isForward: true },
      { pattern: backward, isForward: false },
    ].flatMap(({ pattern, isForward }) => {
      const found = pattern.exec(foldedOf(field.reading, span))
      if (found === null) return []
      const at = { start: span.start + found.index, end: span.start + found.index + found[0].length }
      const isAfter = (wanted === 'after') === isForward
      const run = isAfter ? { start: at.end, end: span.end } : { start: span.start, end: at.start }
      return run.end - run.start < 2 ? [] : [{ run, cue: cueOf(field, at), clause: clauseAt(field, side, at) }]
    }),
  )
}

/** The sentence that announces the causes names the risk, or the other way round. */
export const findAnnounced: EvidenceRule = (field, from, to) => {
  if (to.point.role === 'strategy') return []
  const pairs: [Side, Side][] = [
    [from, to],
    [to, from],
  ]
  return pairs.flatMap(([member, other]) => {
    if (member.announce === null || other.announce?.start === member.announce.start) return []
    const named = bestTerm(field, other, member.announce)
    if (named === null || !other.head.has(named.key)) return []
    const spans: [Span, Span] = [sideSpan(field, from, named.key), sideSpan(field, to, named.key)]
    return [toEvidence('announced-together', named.share, cueOf(field, named.span), spans)]
  })
}

/** `这一风险` at the opening of the second point, and the first is the nearest before it. */
export const findReference: EvidenceRule = (field, from, to) => {
  const opening = to.sentences.slice(0, 2)
  const before = field.sides.filter(
    ({ point }) => point.mentions[0].start < to.point.mentions[0].start && point.role !== to.point.role,
  )
  if (before.at(-1) !== from) return []
  return opening.flatMap(({ span }) => {
    const found = field.reading.cues.referring.exec(foldedOf(field.reading, span))
    if (found === null) return []
    const at = { start: span.start + found.index, end: span.start + found.index + found[0].length }
    return [toEvidence('refers-back', 1, cueOf(field, at), [from.point.mentions[0], clauseAt(field, to, at)])]
  })
}

/** The second point is the very next sentence and opens with `因此`, `This led to`. */
export const findNext: EvidenceRule = (field, from, to) => {
  if (to.point.role === 'strategy') return []
  const last = from.sentences.at(-1)
  const first = to.sentences[0]
  if (last === undefined || first === undefined) return []
  const { sentences } = field.reading
  if (sentences.indexOf(first) !== sentences.indexOf(last) + 1 || first.section !== last.section) return []
  const found = field.reading.cues.causative.exec(foldedOf(field.reading, first.span))
  if (found === null || found.index > 8) return []
  const at = { start: first.span.start + found.index, end: first.span.start + found.index + found[0].length }
  return [toEvidence('follows-at-once', 1, cueOf(field, at), [last.span, clauseAt(field, to, at)])]
}

/** Both passages use the same uncommon word. */
export const findSharedTerms: EvidenceRule = (field, from, to) => {
  const shared = [...from.keys].filter((key) => to.keys.has(key))
  return shared
    .map((key) => ({ key, share: field.rarity(key) * headShare(from, to, key) }))
    .filter(({ share }) => share >= 0.3)
    .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1))
    .slice(0, 3)
    .map(({ key, share }) => {
      const at = placeOf(to, key) ?? placeOf(from, key)
      return toEvidence('shared-term', share, at === null ? key : cueOf(field, at), [
        sideSpan(field, from, key),
        sideSpan(field, to, key),
      ])
    })
}

const headShare = (from: Side, to: Side, key: string): number =>
  0.6 + (from.head.has(key) ? 0.35 : 0) + (to.head.has(key) ? 0.35 : 0)

/** Both passages are about the same matter in other words: 融资, 资金链. */
export const findSameMatter: EvidenceRule = (field, from, to) => {
  const found = [...from.facets].flatMap(([name, at]) => {
    const other = to.facets.get(name)
    const share = 1 - field.facetShare(name)
    if (other === undefined || share < 0.5 || cueOf(field, at) === cueOf(field, other)) return []
    const cue = `${cueOf(field, at)} / ${cueOf(field, other)}`
    return [toEvidence('same-matter', share, cue, [clauseAt(field, from, at), clauseAt(field, to, other)])]
  })
  return found.slice(0, 2)
}

/** The risk has a thing get worse, the strategy has it get better: 用户流失, 增强用户的粘性. */
export const findTurned: EvidenceRule = (field, from, to) => {
  if (to.point.role !== 'strategy') return []
  const { less, more, negative, positive } = field.reading.cues
  const shared = to.terms.find(({ key }) => from.keys.has(key) && field.rarity(key) > 0)
  if (shared === undefined) return []
  const here = clauseAt(field, to, shared.span)
  const there = sideSpan(field, from, shared.key)
  const [after, before] = [foldedOf(field.reading, here), foldedOf(field.reading, there)]
  const isTurned =
    (less.test(before) || negative.test(before)) && (more.test(after) || (less.test(after) && positive.test(before)))
  return isTurned ? [toEvidence('turns-around', 1, cueOf(field, shared.span), [there, here])] : []
}

/** The second point stands inside the passage of the first. */
export const findNested: EvidenceRule = (_field, from, to) => {
  const [outer, inner] = [from.point.body, to.point.body]
  if (inner.start < outer.start || inner.end > outer.end || from.point === to.point) return []
  return [toEvidence('stands-under', 1, '', [from.point.mentions[0], to.point.mentions[0]])]
}

export const EVIDENCE_RULES: readonly EvidenceRule[] = [
  findAnswered,
  findFollowing,
  findSource,
  findAnnounced,
  findReference,
  findNext,
  findSharedTerms,
  findSameMatter,
  findTurned,
]
