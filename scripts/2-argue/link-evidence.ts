import type { Evidence, Link } from '../model/argument.ts'
import { type Span, wordsOf } from '../model/span.ts'
import { splitClauses } from './clauses.ts'
import type { Found } from './evidence-rule.ts'
import {
  LEAST_EVIDENCE,
  LEAST_STATED,
  LEAST_STRONGEST,
  type LinkModel,
  LONGEST_QUOTE,
  MOST_EVIDENCE,
  RULES,
  type RuleName,
} from './link-weights.ts'
import { type Pair, type Rated, toHundredths } from './pairs.ts'
import type { Field, Side } from './sides.ts'

/** The link with its evidence; `null` where nothing of it can be shown. */
export function toLink(field: Field, { pair, confidence }: Rated, model: LinkModel): Link | null {
  const { from, to } = pair
  const evidence = dropRepeated(pair.found.map((one) => toEvidence(field, pair, one, model)))
    .filter(({ weight }) => weight >= LEAST_EVIDENCE)
    .sort((a, b) => rankOf(a) - rankOf(b) || b.weight - a.weight || a.spans[0].start - b.spans[0].start)
  const [first, ...rest] = evidence.slice(0, MOST_EVIDENCE)
  if (first === undefined || evidence.every(({ weight }) => weight < LEAST_STRONGEST)) return null
  if (isOfNames(first)) return null
  return {
    from: from.point.id,
    to: to.point.id,
    kind: to.point.role === 'strategy' ? 'answered-by' : 'leads-to',
    basis: evidence.some(isOfWords) ? 'stated' : 'inferred',
    confidence,
    evidence: [first, ...rest],
  }
}

/** That two headings are about one matter is no reason by itself. */
const isOfNames = ({ rule }: Evidence): boolean => rule === ('names-same-matter' satisfies RuleName)

/** What the article states makes an arrow solid. */
const isOfWords = ({ rule, weight }: Evidence): boolean =>
  RULES[rule as RuleName].basis === 'stated' && weight >= LEAST_STATED

/** First what makes the arrow solid, last that the headings are alike. */
const rankOf = (evidence: Evidence): number => (isOfWords(evidence) ? 0 : isOfNames(evidence) ? 2 : 1)

/** What was found, with quotes that lie in the passages of the two points and are short enough to be read out. */
function toEvidence(field: Field, { from, to }: Pair, { rule, cue, spans, share }: Found, model: LinkModel): Evidence {
  const weight = toHundredths(model.weights[rule] * share)
  return { rule, cue, weight, spans: [toQuote(field, from, spans[0], cue), toQuote(field, to, spans[1], cue)] }
}

function toQuote(field: Field, side: Side, span: Span, cue: string): Span {
  const { passage, point } = side
  const inside = { start: Math.max(span.start, passage.start), end: Math.min(span.end, passage.end) }
  const quote = inside.end > inside.start ? inside : point.mentions[0]
  if (quote.end - quote.start <= LONGEST_QUOTE) return quote
  const clauses = splitClauses(field.reading.text, quote)
  return clauses.find((clause) => wordsOf(field.reading.text, clause).includes(cue)) ?? clauses[0] ?? quote
}

/** One piece a rule and cue: the weightiest. */
function dropRepeated(found: readonly Evidence[]): Evidence[] {
  const sorted = [...found].sort((a, b) => b.weight - a.weight)
  return sorted.filter(
    (one, index) => sorted.findIndex(({ rule, cue }) => rule === one.rule && cue === one.cue) === index,
  )
}
