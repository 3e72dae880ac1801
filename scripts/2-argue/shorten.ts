import {
  ADDED_TO_DENIED,
  AWAITS_INFINITIVE,
  BIDDING,
  CLAUSE_NEXT,
  DENYING,
  OPEN_CUT,
  OPEN_RELATIVE,
  OPENING_PHRASE,
  SUBORDINATE,
} from '../language/open-ends.ts'
import { hasEnglishVerb, hasFiniteVerb, hasSureVerb, hasTwoVerbs } from '../language/verbs-en.ts'
import { type Span, wordsOf } from '../model/span.ts'
import { sizeOf, stripMarks } from './bare-label.ts'
import { splitClauses } from './clauses.ts'
import { foldedOf, isBound, type Reading } from './reading.ts'

/** Shares of the limit: what a label that was cut keeps at least (before a clause, before a phrase), and has at most where no shorter one is whole. */
const SHARE = { beforeClause: 0.55, beforePhrase: 0.7, most: 1.6 }
/** Of a clause that is longer than `most` so much is enough. */
const LEAST_OF_LONG = 0.55
/** So much over the limit a label may be as it stands. */
const NEARLY = 1.3
/** A first clause of less says too little for the whole. */
const LEAST_CLAUSE = 0.3

/** The first clause, or the first words that are whole, of a span that is too long for a label. */
export function shorten(reading: Reading, span: Span): Span {
  const clean = trimTail(reading, stripMarks(reading, span))
  if (sizeOf(reading, clean) <= NEARLY) return clean
  const first = splitClauses(reading.text, clean)[0]
  if (first !== undefined && first.end < clean.end && sizeOf(reading, first) >= LEAST_CLAUSE)
    return shorten(reading, first)
  return reading.language === 'en' ? clean : cutHan(reading, clean)
}

/** A clause that is too long without what only adds to it: as much as the limit holds, else as little as says something whole. */
function trimTail(reading: Reading, span: Span): Span {
  const size = sizeOf(reading, span)
  if (size <= 1) return span
  const cuts = findCuts(reading, span).map((cut) => ({ cut, share: sizeOf(reading, cut) }))
  const isEnough = ({ cut, share }: { cut: Span; share: number }): boolean =>
    share >=
    (size > SHARE.most ? LEAST_OF_LONG : isBeforeClause(reading, cut) ? SHARE.beforeClause : SHARE.beforePhrase)
  const good = cuts.filter((one) => one.share <= 1 && isEnough(one)).at(-1)
  if (good !== undefined || size <= NEARLY) return good?.cut ?? span
  return cuts.find(({ share }) => share > 1 && share <= SHARE.most)?.cut ?? span
}

const isBeforeClause = (reading: Reading, cut: Span): boolean =>
  CLAUSE_NEXT.test(reading.folded.slice(cut.end, cut.end + 24))

/** Where a clause may end earlier: before a word that only adds to it, none of whose words hangs on what went. */
function findCuts(reading: Reading, span: Span): Span[] {
  const words = foldedOf(reading, span)
  return [...words.matchAll(reading.cues.trimmable)]
    .filter(({ index, 0: word }) => !isBound(reading, words.slice(0, index + word.trimEnd().length)))
    .map(({ index }) => stripMarks(reading, { start: span.start, end: span.start + index }))
    .filter((cut) => {
      const kept = foldedOf(reading, cut)
      return isWhole(kept, words.slice(kept.length))
    })
}

/** The members of a Chinese list up to a mark near the limit. */
function cutHan(reading: Reading, span: Span): Span {
  const words = wordsOf(reading.text, span)
  const breakAt = sizeOf(reading, span) <= 2.5 ? -1 : words.slice(6, 20).search(/(?<![的地和与或])、/)
  return breakAt < 0 ? span : stripMarks(reading, { start: span.start, end: span.start + 6 + breakAt })
}

/**
 * Whether what is left of an English clause says something to its end, has the clause's own verb, and denies no more than the clause
 * does: `can no longer tune` is not `tune by ear`.
 */
const isWhole = (kept: string, rest: string): boolean =>
  WORTH_CUTTING.test(rest) &&
  (hasFiniteVerb(kept) || !OPENING_PHRASE.test(kept)) &&
  !OPEN_RELATIVE.test(kept) &&
  !OPEN_CUT.test(kept) &&
  !(AWAITS_INFINITIVE.test(kept) && /^\s*to /.test(rest)) &&
  (!DENYING.test(kept) || ADDED_TO_DENIED.test(rest)) &&
  hasOwnVerb(kept, rest)

/** Three words or more. */
const WORTH_CUTTING = /\S+\s+\S+\s+\S/

const hasOwnVerb = (kept: string, rest: string): boolean =>
  hasFiniteVerb(kept) ||
  BIDDING.test(kept) ||
  (hasEnglishVerb(kept) ? !hasSureVerb(toMain(rest)) : !hasEnglishVerb(kept + toMain(rest)) && !hasTwoVerbs(rest))

/** A clause up to the first that hangs on it. */
const toMain = (words: string): string => words.split(SUBORDINATE)[0] ?? words
