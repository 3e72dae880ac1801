import { FIGURE_CUES } from '../language/figure-cues.ts'
import { hasFigure } from '../language/figures.ts'
import { findGuarded, isCondition } from '../language/guarded.ts'
import type { Sentence } from '../model/argument.ts'
import type { Article } from '../model/article.ts'
import { isWithin, type Span, toTrimmed, wordsOf } from '../model/span.ts'
import type { Selection } from '../model/text.ts'
import { condense, type Fits, findClauses } from './condense.ts'
import { isOpening, toComparable, toPruning, withoutAnnouncement, withoutTies } from './opening.ts'
import { toKept, toMemory } from './remembered.ts'
import { isChinese, toSelection } from './selection.ts'

/**
 * The words that carry an arrow with as many whole clauses of their sentence around them as fit. Runs that can stand alone come first:
 * they neither begin with what hangs on the clause before nor wait for the clause after. Where only the words themselves fit, these;
 * `null` where they would lose their condition.
 */
export function quote(article: Article, sentence: Span | null, words: Span, fits: Fits): Selection | null {
  const whole = quoteClauses(article, sentence, words, fits)
  if (whole || (sentence && isConditional(article, sentence, words))) return whole
  return condense(article, toUntorn(article, sentence, words), fits)
}

/** Whether the clauses in which words stand hang on a condition beside them. */
function isConditional(article: Article, sentence: Span, words: Span): boolean {
  const clauses = findClauses(article.source.text, sentence, article)
  const trimmed = toTrimmed(article.source.text, words)
  const first = clauses.findIndex(({ end }) => end > trimmed.start)
  const last = clauses.findLastIndex(({ start }) => start < trimmed.end)
  return first >= 0 && isConditionLost(article, clauses, { first, last })
}

/** The words, or all of their clause where what is left of it denies, doubts or sets a condition. */
function toUntorn(article: Article, sentence: Span | null, words: Span): Span {
  const { source, language } = article
  const clauses = sentence ? findClauses(source.text, sentence, article) : []
  const clause = clauses.find((one) => isWithin(toTrimmed(source.text, words), one))
  if (clause === undefined) return words
  const rest = source.text.slice(clause.start, words.start) + source.text.slice(words.end, clause.end)
  return findGuarded(rest, language).length > 0 ? clause : words
}

/** The same in whole clauses only; `null` where none fits. */
export const quoteClauses = (article: Article, sentence: Span | null, words: Span, fits: Fits): Selection | null =>
  quoteWhole(article, sentence, words, fits) ?? quoteRuns(article, sentence, words, fits, false)

/** The same in clauses that can stand alone. */
export const quoteWhole = (article: Article, sentence: Span | null, words: Span, fits: Fits): Selection | null =>
  quoteRuns(article, sentence, words, fits, true)

/** A piece of a sentence with the conditions right before it, on which it hangs: `如果补贴不到位，` of what then comes to pass. */
export function withCondition(article: Article, sentences: readonly Sentence[], piece: Span): Span {
  const around = sentences.find(
    ({ kind, span }) => kind === 'prose' && span.start < piece.start && isWithin(piece, span),
  )
  const clauses = around ? findClauses(article.source.text, around.span, article) : []
  const before = clauses.filter(({ end }) => end <= piece.start)
  const kept = before.findLastIndex(
    ({ start, end }) => !isCondition(article.source.text.slice(start, end), article.language),
  )
  return { start: before[kept + 1]?.start ?? piece.start, end: piece.end }
}

function quoteRuns(
  article: Article,
  sentence: Span | null,
  words: Span,
  fits: Fits,
  areWhole: boolean,
): Selection | null {
  const key = [sentence?.start, sentence?.end, words.start, words.end, areWhole].join(' ')
  const runs = remember(article, key, () => toKept(findRuns(article, sentence, words, areWhole)))
  for (const run of runs) if (fits(run.text)) return run
  return null
}

const remember = toMemory<Article, Iterable<Selection>>()

/** The runs of clauses around words that leave no condition out and no comparison of their number, the longest first. */
function* findRuns(article: Article, sentence: Span | null, words: Span, areWhole: boolean): Generator<Selection> {
  const { text } = article.source
  const trimmed = toTrimmed(text, words)
  const all = sentence ? findClauses(text, sentence, article) : []
  const untied = withoutTies(article, all)
  const clauses = isWithin(trimmed, { start: untied[0]?.start ?? 0, end: untied.at(-1)?.end ?? 0 }) ? untied : all
  const runs = toRuns(clauses).filter(({ first, last }) =>
    isWithin(trimmed, { start: clauses[first]?.start ?? 0, end: clauses[last]?.end ?? 0 }),
  )
  for (const run of toWidest(clauses, areWhole ? runs.filter((one) => isAlone(article, clauses, one)) : runs)) {
    const told = withoutAnnouncement(article, clauses.slice(run.first, run.last + 1))
    const kept = withoutTies(article, told)
    const span = { start: kept[0]?.start ?? 0, end: kept.at(-1)?.end ?? 0 }
    const selection = toSelection(text, [span], article.language)
    if (selection && !isConditionLost(article, clauses, run) && !isComparisonLost(article, clauses, run))
      yield selection
  }
}

/** Clauses in a row, by the places of the first and the last. */
interface Run {
  readonly first: number
  readonly last: number
}

const toRuns = (clauses: readonly Span[]): Run[] =>
  clauses.flatMap((_first, first) => clauses.slice(first).map((_last, index) => ({ first, last: first + index })))

/** The longest first, of equals the earlier. */
function toWidest(clauses: readonly Span[], runs: readonly Run[]): Run[] {
  const length = ({ first, last }: Run) => (clauses[last]?.end ?? 0) - (clauses[first]?.start ?? 0)
  return [...runs].sort((a, b) => length(b) - length(a) || a.first - b.first)
}

/** Whether clauses begin with none that hangs on the one before, and leave none out that the last waits for or that turns against it. */
function isAlone(article: Article, clauses: readonly Span[], { first, last }: Run): boolean {
  const { adversatives, dependents, openers } = toPruning(article)
  const opens = (at: number, cues: readonly string[]) => {
    const clause = clauses[at]
    return clause !== undefined && isOpening(wordsOf(article.source.text, clause), cues, article.language)
  }
  const isEnd = last === clauses.length - 1
  return (
    (first === 0 || !opens(first, dependents)) && (isEnd || (!opens(last, openers) && !opens(last + 1, adversatives)))
  )
}

const DASH = /[—–]+/u
const LETTER = /\p{L}/u

/** Whether a condition right before the clauses is left out, or one right after them that ends the sentence. */
function isConditionLost(article: Article, clauses: readonly Span[], { first, last }: Run): boolean {
  // A dash parts a clause too: `for free—unless it rains,`.
  const isOne = (at: number, part: 0 | -1) => {
    const clause = clauses[at]
    const parts = clause
      ? wordsOf(article.source.text, clause)
          .split(DASH)
          .filter((one) => LETTER.test(one))
      : []
    const words = parts.at(part)
    return words !== undefined && isCondition(words, article.language)
  }
  return isOne(first - 1, -1) || (isOne(last + 1, 0) && (last + 2 === clauses.length || article.language === 'en'))
}

/** Whether what says how large the last number of the clauses is, right after them, is left out: `2,730 complaints, | five times the usual number`. */
function isComparisonLost({ source, language }: Article, clauses: readonly Span[], { last }: Run): boolean {
  const [told, after] = [clauses[last], clauses[last + 1]]
  if (told === undefined || after === undefined) return false
  const { comparing } = FIGURE_CUES[isChinese(language) ? 'zh' : 'en']
  return (
    comparing.test(toComparable(wordsOf(source.text, after), language)) &&
    hasFigure(wordsOf(source.text, told), language)
  )
}
