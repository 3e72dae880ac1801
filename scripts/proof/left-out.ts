import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import * as messages from '../diagnostics/messages.ts'
import { findGuarded, isCondition, isReckoning } from '../language/guarded.ts'
import { PRUNING } from '../language/pruning.ts'
import { findResidue } from '../language/residue.ts'
import { toSimplified } from '../language/simplify.ts'
import { isCutName } from '../model/name-in-words.ts'
import { isOverlapping, isWithin, type Span, toBlanked } from '../model/span.ts'
import type { Selection } from '../model/text.ts'
import { isSelection, type Placed } from './deck-texts.ts'
import type { Facts } from './facts.ts'
import { isItemNumber } from './item-numbers.ts'
import { toFigures } from './words.ts'

// Where a clause ends, or an aside begins or ends; between two digits `,` and `:` are marks of a figure.
const BREAKS = /[，；：。！？（）［］——…;!?]|[,:](?!\d)|(?<!\d)[,:]|[()[\]]|\s[–—-]\s|\.(?=\s|$)|\n/gu
const BRACKET = /[（(）)]/gu
const THOUGHT_ENDS = /[；;。！？!?\n]|\.(?=\s|$)/u
// What stands before a name and turns it around: `没有风险` is none.
const DENIED = /(?:没有|并无|毫无|不是|并非|不|没|无|非|未)$|(?:\bno|\bnot|\bwithout|\bnon-?|n['’]t|\bnot an?)\s*$/iu

/**
 * A word left out of the sentence that turns what is said: of a clause that stays in part no negation, hedge, condition or figure may
 * go; a condition may not go before or after what hangs on it. Names are held to less: none may stand behind a negation.
 */
export function findMeaningLeftOut(facts: Facts, placed: Placed<Selection>): Diagnostic | null {
  const { from, text } = placed.text
  const [first, last] = [from[0], from.at(-1)]
  if (last === undefined) return null
  const place = { slide: placed.slide, id: placed.id, words: text }
  // What denies a name stands in its own sentence or cell, not in the one before.
  const own = facts.map.sentences.find(({ span }) => span.start <= first.start && first.start < span.end)?.span.start
  const before = facts.wordsOf({ start: Math.max(own ?? 0, first.start - 12), end: first.start })
  if (isNamed(facts, placed)) {
    const denied = DENIED.exec(toPlain(facts, before))
    return denied ? messages.meaningLeftOut(place, denied[0].trim(), first) : null
  }
  const beside = toBeside(facts, placed)
  const [kept, told] = [toSpans(beside), toSpans(beside.filter((other) => !isNamed(facts, other)))]
  for (const sentence of toSentences(facts, { start: first.start, end: last.end })) {
    const lost = findLost(facts, sentence, kept, told)
    if (lost) return messages.meaningLeftOut(place, lost, first)
  }
  return null
}

/** All that stands in a text's row: `**05:30** Gates open`, `funds are late → loans stop`. */
function toBeside(facts: Facts, placed: Placed<Selection>): Placed<Selection>[] {
  const { slide, path } = placed
  const row = /^(?:rows|items|entries|facts)\.\d+\./u.exec(path)?.[0]
  if (row === undefined) return [placed]
  return facts.texts.filter(isSelection).filter((other) => other.slide === slide && other.path.startsWith(row))
}

/** The spans of texts, in order. */
const toSpans = (texts: readonly Placed<Selection>[]): Span[] =>
  texts.flatMap(({ text }) => [...text.from]).sort((a, b) => a.start - b.start)

const toPlain = (facts: Facts, words: string): string =>
  facts.article.language === 'en' ? words.toLowerCase() : toSimplified(words)

/** Whether a text only names something: the label of a point or an item, a heading or a part of one, a cell. */
function isNamed(facts: Facts, { path, text }: Placed<Selection>): boolean {
  if (/(?:^|\.)label$|^header\.|^rows\.\d+\.\d+$/u.test(path)) return true
  const [first, last] = [text.from[0], text.from.at(-1)]
  const isLabel = facts.map.points.some(
    ({ label }) => label[0].start === first.start && (label.at(-1)?.end === last?.end || isCut(text, label)),
  )
  return isLabel || facts.map.sentences.some(({ kind, span }) => kind !== 'prose' && isWithin(first, span))
}

/** Whether a name is cut within its label, and says so. */
const isCut = (name: Selection, label: readonly Span[]): boolean =>
  isCutName(name) && (name.from.at(-1)?.end ?? 0) <= (label.at(-1)?.end ?? 0)

const toSentences = (facts: Facts, whole: Span): Span[] =>
  facts.map.sentences.filter(({ kind, span }) => kind === 'prose' && isOverlapping(span, whole)).map(({ span }) => span)

/** The word that was lost of one sentence of which all in `kept` is shown; `null` when all that is left out may go. A clause stays by what is `told`. */
function findLost(facts: Facts, sentence: Span, kept: readonly Span[], told: readonly Span[]): string | null {
  const clauses = toClauses(facts, sentence)
  const stays = clauses.map((clause) => told.some((span) => hasLetter(facts, toShared(span, clause))))
  for (const [index, clause] of clauses.entries()) {
    const lost = stays[index]
      ? toLost(clause, kept).map((span) => findTurning(facts, sentence, span))
      : isInBrackets(facts, sentence, clause)
        ? [findTurningAside(facts, toQualified(facts, sentence, clauses, index), stays, clause)]
        : [findTurningClause(facts, clauses, stays, index)]
    const [found] = lost.filter((word) => word !== null)
    if (found !== undefined) return found
  }
  return null
}

// An address says nothing: its `about` is no hedge. Its scheme may stand in the clause before.
const ADDRESS = /(?:https?:)?\/\/\S+/gu

/** What turns the meaning in an aside that went as a whole: of words that stay, by at least one letter, all that qualifies. */
function findTurningAside(
  facts: Facts,
  qualified: readonly number[],
  stays: readonly boolean[],
  aside: Span,
): string | null {
  if (!qualified.some((at) => stays[at])) return null
  return findGuarded(facts.wordsOf(aside).replace(ADDRESS, ' '), facts.article.language)[0]?.word ?? null
}

/**
 * The clauses that one in brackets is said of: the one before the bracket, and the one that goes on right behind it, or the first after
 * it where none stands before. None where it stands in no brackets.
 */
function toQualified(facts: Facts, sentence: Span, clauses: readonly Span[], at: number): number[] {
  const isAside = (clause: Span | undefined) => clause !== undefined && isInBrackets(facts, sentence, clause)
  if (!isAside(clauses[at])) return []
  const before = clauses.findLastIndex((clause, index) => index < at && !isAside(clause))
  const after = clauses.findIndex((clause, index) => index > at && !isAside(clause))
  const isGoingOn = clauses[after]?.start === clauses[after - 1]?.end
  return [before, ...(isGoingOn || before < 0 ? [after] : [])].filter((index) => index >= 0)
}

/** Whether a clause stands in round brackets that were opened in its sentence. */
function isInBrackets(facts: Facts, sentence: Span, clause: Span): boolean {
  const marks = facts.wordsOf({ start: sentence.start, end: clause.start }).match(BRACKET) ?? []
  return marks.reduce((depth, mark) => Math.max(0, depth + (/[（(]/u.test(mark) ? 1 : -1)), 0) > 0
}

/** A condition of a clause that stays, or by what reckoning it holds, in a clause that went as a whole. */
function findTurningClause(
  facts: Facts,
  clauses: readonly Span[],
  stays: readonly boolean[],
  at: number,
): string | null {
  const { language } = facts.article
  const clause = clauses[at]
  if (clause === undefined) return null
  const words = facts.wordsOf(clause)
  if (!isCondition(words, language) && !isReckoning(words, language)) return null
  const next = isJoined(facts, clause) ? stays[at + 1] : undefined
  const before = clauses[at - 1]
  const isAfter = before !== undefined && stays[at - 1] === true && isJoined(facts, before)
  // A Chinese condition comes before what hangs on it, unless it is the last clause; an English one stands on either side.
  return next || (isAfter && (next === undefined || language === 'en')) ? words.trim() : null
}

/** Whether the thought goes on after a clause. */
const isJoined = (facts: Facts, clause: Span): boolean => !THOUGHT_ENDS.test(facts.wordsOf(clause).trimEnd().slice(-1))

const toShared = (a: Span, b: Span): Span => ({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) })

const hasLetter = (facts: Facts, span: Span): boolean => /[\p{L}\p{N}]/u.test(facts.wordsOf(span))

/** The stretches of a clause that are not kept. */
function toLost(clause: Span, kept: readonly Span[]): Span[] {
  const lost: Span[] = []
  let at = clause.start
  for (const span of kept.filter((one) => isOverlapping(one, clause))) {
    if (span.start > at) lost.push({ start: at, end: span.start })
    at = Math.max(at, span.end)
  }
  if (at < clause.end) lost.push({ start: at, end: clause.end })
  return lost
}

/**
 * A negation, hedge, condition or figure in words left out; connectives, which only tie a sentence to the one before, are none, nor is
 * the number of an item.
 */
function findTurning(facts: Facts, sentence: Span, span: Span): string | null {
  const { language } = facts.article
  const { connectives } = PRUNING[language === 'en' ? 'en' : 'zh']
  const words = toRead(facts, sentence, span)
  const plain = toPlain(facts, words)
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .trim()
  if (connectives.includes(plain) || isItemNumber(facts, sentence, span)) return null
  const [guarded] = findGuarded(words, language)
  return guarded?.word ?? toFigures(words)[0] ?? null
}

/** Words of a sentence, with blanks for what only a reader of the file needs: the year in `{% cite doe1995 %}` is no figure. */
function toRead(facts: Facts, sentence: Span, span: Span): string {
  const words = facts.wordsOf(sentence)
  return toBlanked(words, findResidue(words)).slice(Math.max(0, span.start - sentence.start), span.end - sentence.start)
}

/** The clauses of a sentence in order, each with the mark that ends it; what stands in brackets is one of its own. */
function toClauses(facts: Facts, sentence: Span): Span[] {
  const clauses: Span[] = []
  let start = sentence.start
  for (const match of facts.wordsOf(sentence).matchAll(BREAKS)) {
    const end = sentence.start + match.index + match[0].length
    clauses.push({ start, end })
    start = end
  }
  if (start < sentence.end) clauses.push({ start, end: sentence.end })
  return clauses.filter((clause) => hasLetter(facts, clause))
}
