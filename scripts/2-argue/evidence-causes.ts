import { isOverlapping, isWithin, type Span } from '../model/span.ts'
import { type Causal, findCausal } from './causal.ts'
import { splitClauses } from './clauses.ts'
import { type EvidenceRule, findNamed, LONG_PASSAGE, NAMED, sideSpan, toEvidence } from './evidence-rule.ts'
import { foldedOf } from './reading.ts'
import { clauseAt, cueOf, type Field, type Side } from './sides.ts'

/** One sentence says both: `A，导致B`. */
export const findSaid: EvidenceRule = (field, from, to) => {
  if (to.point.role === 'strategy') return []
  return eachCausal(
    field,
    [...from.sentences, ...to.sentences].map(({ span }) => span),
  ).flatMap(({ cause, effect, cue }) => {
    if (cause === null || effect === null) return []
    const isCause = isWithin(to.point.body, from.point.body) ? isWithin(cause, from.point.body) : isOver(cause, from)
    if (!isCause || !isOver(effect, to) || isOver(effect, from)) return []
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
