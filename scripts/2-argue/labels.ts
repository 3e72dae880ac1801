import { findGuarded } from '../language/guarded.ts'
import { COUNTING_HEAD } from '../language/list-leads.ts'
import { signalsOf } from '../language/signals.ts'
import type { Role } from '../model/argument.ts'
import type { Span } from '../model/span.ts'
import { sizeOf, stripMarks, stripOpeners } from './bare-label.ts'
import { chooseNaming } from './clause-choice.ts'
import { splitClauses } from './clauses.ts'
import { joinClauses } from './joined.ts'
import { fromTurn, isGoingOn } from './one-by-one.ts'
import type { Part } from './outline.ts'
import { foldedOf, type Reading } from './reading.ts'
import { shorten } from './shorten.ts'

/** What is left of a clause without the words that announce it must have this share of the limit. */
const LEAST_MATTER = 0.28
const LEAST_FRAMED = 0.4

/** The author's own name for a part, else the clause of its first sentence that says most. */
export function toLabel(reading: Reading, part: Part, role: Role): Span {
  const { head } = part
  if (head?.label != null) return toOtherHalf(reading, head.label, head.words, role) ?? head.label
  if (head !== null) return shorten(reading, stripOpeners(reading, head.words))
  const from = part.prose[0]?.start ?? part.span.start
  const first =
    reading.sentences.find(({ span }) => span.end > from + 1 && span.start < part.span.end)?.span ?? part.span
  const opening = { start: Math.max(first.start, from), end: Math.min(first.end, part.span.end) }
  if (part.kind === 'turn' && isGoingOn(reading, opening)) return toTurnLabel(reading, opening, role)
  const span = fromCounted(reading, opening)
  return toClauseLabel(reading, chooseNaming(reading, span, role, true))
}

/** The matter that a paragraph turns to, where that is enough to stand alone; else the whole opening where it is short: `更难补的是信任`. */
function toTurnLabel(reading: Reading, opening: Span, role: Role): Span {
  const matter = stripMarks(reading, fromTurn(reading, opening))
  if (sizeOf(reading, matter) >= LEAST_MATTER) return toClauseLabel(reading, chooseNaming(reading, matter, role, true))
  const whole = stripMarks(reading, opening)
  return sizeOf(reading, whole) <= 1 ? whole : toClauseLabel(reading, chooseNaming(reading, opening, role, true))
}

/** A sentence without what only counts one more before a colon: `还有一层少有人说破的缘故：…`. */
function fromCounted(reading: Reading, span: Span): Span {
  const words = foldedOf(reading, span)
  const head = COUNTED.exec(words)
  return head && COUNTING_HEAD.test((head[1] ?? '').trim())
    ? { start: span.start + head[0].length, end: span.end }
    : span
}

const COUNTED = /^([^：:]{2,60})[：:]\s*/u

/**
 * What a heading says after its short name, where that is the better name for the role: `市场策略：竞争格局的变化` is no
 * strategy, and `市场竞争力：客户获取成本上升` tells the harm only in its second half.
 */
function toOtherHalf(reading: Reading, label: Span, words: Span, role: Role): Span | null {
  const rest = stripMarks(reading, { start: label.end, end: words.end })
  const size = sizeOf(reading, rest)
  if (role === 'strategy' || size < LEAST_MATTER || size > 1) return null
  const isMisnamed = endsAsStrategy(reading, foldedOf(reading, label).trim())
  const isHarmLater = role === 'risk' && !tellsHarm(reading, label) && tellsHarm(reading, rest)
  return isMisnamed || isHarmLater ? rest : null
}

/** Whether a name's last noun calls it a measure. */
const endsAsStrategy = ({ cues }: Reading, words: string): boolean =>
  cues.nominal.some(({ role, pattern }) => {
    const found = role === 'strategy' ? pattern.exec(words) : null
    return found !== null && found.index + found[0].length === words.length
  })

function tellsHarm(reading: Reading, span: Span): boolean {
  const { harm, worse, lack } = signalsOf(reading.language)
  return [harm, worse, lack].some((signal) => signal.test(foldedOf(reading, span)))
}

/** The clause of a sentence that can stand alone best: not an opener, not too long, the earlier one first. */
export function toClauseLabel(reading: Reading, sentence: Span): Span {
  const clauses = splitClauses(reading.text, sentence)
    .map((whole) => ({ whole, clause: stripOpeners(reading, whole) }))
    .filter(({ clause }) => clause.end - clause.start >= 2)
  const scored = clauses.map((one, index) => ({ ...one, score: -index * 0.2 - lengthFault(reading, one.clause) }))
  const best = scored.sort((a, b) => b.score - a.score || a.clause.start - b.clause.start)[0]
  if (best === undefined) return shorten(reading, toMatter(reading, sentence))
  return shorten(reading, toMatter(reading, joinClauses(reading, best.whole) ?? best.clause))
}

/** What stands after `the root cause was`, `they found that`, `关键在于`: the matter itself, where enough of it is there. */
function toMatter(reading: Reading, clause: Span): Span {
  const { announcing, framing } = reading.cues
  const words = foldedOf(reading, clause)
  const announced = announcing.exec(words)
  const found = announced ?? framing.exec(words)
  if (found === null || found[0] === '' || isDenying(reading, found[0])) return clause
  const rest = stripOpeners(reading, { start: clause.start + found[0].length, end: clause.end })
  return sizeOf(reading, rest) >= (announced ? LEAST_MATTER : LEAST_FRAMED) ? toMatter(reading, rest) : clause
}

/** Whether words that announce a matter deny it: `问题并不是`. */
const isDenying = ({ language }: Reading, words: string): boolean =>
  findGuarded(words, language).some(({ kind }) => kind === 'negations')

function lengthFault(reading: Reading, clause: Span): number {
  const size = sizeOf(reading, clause)
  return size < 0.3 ? 1 : Math.max(0, size - 1) * 0.5
}
