import { PRUNING, type Pruning } from '../language/pruning.ts'
import { toSimplified } from '../language/simplify.ts'
import type { Article } from '../model/article.ts'
import type { Selection } from '../model/deck.ts'
import { type Span, toTrimmed, wordsOf } from '../model/span.ts'
import { isChinese, toSelection } from './selection.ts'

/** Whether a text fits the place it is meant for. */
export type Fits = (text: string) => boolean

/** `full`: nothing is left out of a sentence that fits. `tight`: connectives and background clauses go in any case, as in a headline. */
export type Tightness = 'full' | 'tight'

const LEAST_HAN = 6
const LEAST_LETTERS = 12
// Where a clause ends: `，`, `；`, `：`, `——`; in English `, `, `; `, `: `, ` — `.
const CLAUSE_END: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /[，；：]|,(?!\d)|;|:(?!\/)|——/gu,
  en: /[,;:](?=\s)|\s[—–-]\s/gu,
}
const BRACKETS = /[（(][^（）()]*[）)]/gu
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
]

/**
 * The sentence cut down until it fits, by leaving out parts of it only: first connectives and background clauses, then
 * brackets, then illustrations, then clauses from the end, in the order of the measured safety of each (`language/pruning`).
 * Conditions, negation, hedges, numbers and units are never left out of a clause that stays.
 * `null` when no whole phrase of it fits.
 */
export function condense(
  article: Article,
  sentence: Span,
  fits: Fits,
  tightness: Tightness = 'full',
): Selection | null {
  const text = article.source.text
  for (const spans of toCandidates(article, sentence, tightness)) {
    const selection = toSelection(text, spans, article.language)
    if (selection && fits(selection.text) && isPhrase(selection.text, article)) return selection
  }
  return null
}

function toCandidates(article: Article, sentence: Span, tightness: Tightness): (readonly Span[])[] {
  const text = article.source.text
  const pruning = PRUNING[isChinese(article.language) ? 'zh' : 'en']
  const opened = withoutOpening(text, findClauses(text, sentence, article), pruning, article)
  const unbracketed = withoutBrackets(text, opened)
  const bare = withoutTails(text, unbracketed, pruning, article)
  const cuts = bare
    .map((_clause, index) => index)
    .filter((index) => index > 0 && isJoint(text, bare, index, pruning, article))
    .reverse()
  const whole = tightness === 'full' ? [[sentence]] : []
  return [...whole, opened, unbracketed, bare, ...cuts.map((index) => bare.slice(0, index))]
}

// A stop inside a sentence after which another thought begins.
const SEMICOLON = /[；;]\s*$/u

/** Whether the clauses before `index` may stand without the rest: they are not left waiting for it. */
function isJoint(text: string, clauses: readonly Span[], index: number, pruning: Pruning, article: Article): boolean {
  const kept = clauses.slice(0, index).map((clause) => wordsOf(text, clause))
  const [before, after] = [kept.at(-1), clauses[index]]
  if (before === undefined || after === undefined) return false
  if (isOpening(before, pruning.openers, article.language)) return false
  if (SEMICOLON.test(before)) return true
  if (kept.some((words) => isConditional(words, pruning, article.language))) return false
  return isOpening(wordsOf(text, after), pruning.joints, article.language)
}

/** Whether words hold a condition; English ones as whole words. */
function isConditional(words: string, { conditions, unconditional }: Pruning, language: Article['language']): boolean {
  const plain = toComparable(words, language).replace(unconditional, ' ')
  return isChinese(language)
    ? conditions.some((cue) => plain.includes(cue))
    : plain.split(/[^a-z]+/u).some((word) => conditions.includes(word))
}

/** The clauses of a sentence in order, each with the mark that ends it; marks inside quotation marks or brackets end none. */
export function findClauses(text: string, sentence: Span, article: Pick<Article, 'language'>): Span[] {
  const words = wordsOf(text, sentence)
  const clauses: Span[] = []
  let start = 0
  for (const match of words.matchAll(CLAUSE_END[isChinese(article.language) ? 'zh' : 'en'])) {
    const end = match.index + match[0].length
    if (!isBalanced(words.slice(start, end))) continue
    clauses.push({ start: sentence.start + start, end: sentence.start + end })
    start = end
  }
  if (start < words.length) clauses.push({ start: sentence.start + start, end: sentence.end })
  return clauses
}

/** Whether words of an article open with one of the cues, compared in Simplified characters and lower case. */
export function isOpening(words: string, cues: readonly string[], language: Article['language']): boolean {
  const plain = toComparable(words, language)
  return cues.some((cue) => plain.startsWith(cue) && (isChinese(language) || !/[a-z]/u.test(plain.charAt(cue.length))))
}

/** Words as the lists of `language/` have them: no white space or quotation mark at the start, Simplified, lower case. */
export function toComparable(words: string, language: Article['language']): string {
  const plain = words.replace(/^[\s“‘「『"'—–-]+/u, '')
  return isChinese(language) ? toSimplified(plain) : plain.toLowerCase()
}

function withoutOpening(text: string, clauses: readonly Span[], pruning: Pruning, article: Article): readonly Span[] {
  let rest = clauses
  for (;;) {
    const [first, ...later] = rest
    if (first === undefined) return clauses
    const cut = withoutConnective(text, first, pruning, article)
    if (cut === null) rest = later
    else if (later.length > 0 && isOpening(wordsOf(text, cut), pruning.satellites, article.language)) rest = later
    else return [cut, ...later]
    if (rest.length === 0) return clauses
  }
}

/** The clause without a connective at its start; `null` when it was nothing else. */
function withoutConnective(text: string, clause: Span, pruning: Pruning, article: Article): Span | null {
  const trimmed = toTrimmed(text, clause)
  const words = wordsOf(text, trimmed)
  const plain = toComparable(words, article.language)
  const skipped = words.length - plain.length
  for (const cue of [...pruning.connectives].sort((a, b) => b.length - a.length)) {
    if (!plain.startsWith(cue)) continue
    const rest = plain.slice(cue.length)
    const mark = /^\s*[，,、：:]\s*/u.exec(rest)?.[0].length
    if (rest.trim() === '') return null
    if (mark === undefined && !isChinese(article.language)) continue
    if (mark === undefined && skipped > 0) continue
    const start = trimmed.start + skipped + cue.length + (mark ?? 0)
    return start >= trimmed.end ? null : { start, end: clause.end }
  }
  return clause
}

function withoutBrackets(text: string, clauses: readonly Span[]): readonly Span[] {
  return clauses.flatMap((clause) => {
    const kept: Span[] = []
    let start = clause.start
    for (const match of wordsOf(text, clause).matchAll(BRACKETS)) {
      kept.push({ start, end: clause.start + match.index })
      start = clause.start + match.index + match[0].length
    }
    kept.push({ start, end: clause.end })
    return kept.filter((span) => wordsOf(text, span).trim() !== '')
  })
}

/** From the first later clause that only illustrates, all is left out. */
function withoutTails(text: string, clauses: readonly Span[], pruning: Pruning, article: Article): readonly Span[] {
  const at = clauses.findIndex(
    (clause, index) => index > 0 && isOpening(wordsOf(text, clause), pruning.tails, article.language),
  )
  return at > 0 ? clauses.slice(0, at) : clauses
}

function isPhrase(selection: string, article: Article): boolean {
  const least = isChinese(article.language) ? LEAST_HAN : LEAST_LETTERS
  return selection.length >= least && isBalanced(selection)
}

function isBalanced(words: string): boolean {
  return PAIRS.every(([open, close]) => words.split(open).length === words.split(close).length)
}
