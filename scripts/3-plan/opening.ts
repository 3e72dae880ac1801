import { findGuarded, isReckoning } from '../language/guarded.ts'
import { PRUNING, type Pruning } from '../language/pruning.ts'
import { LEADS_ON } from '../language/sentence-ends.ts'
import { toSimplified } from '../language/simplify.ts'
import type { Article } from '../model/article.ts'
import { type Span, toTrimmed, wordsOf } from '../model/span.ts'
import { isChinese } from './selection.ts'

type Told = Pick<Article, 'language' | 'source'>

/** The rules of shortening for the language of an article. */
export const toPruning = (article: Pick<Article, 'language'>): Pruning =>
  PRUNING[isChinese(article.language) ? 'zh' : 'en']

/** Whether words of an article open with one of the cues, compared in Simplified characters and lower case. */
export function isOpening(words: string, cues: readonly string[], language: Article['language']): boolean {
  const plain = toComparable(words, language)
  return cues.some((cue) => plain.startsWith(cue) && (isChinese(language) || !/[a-z]/u.test(plain.charAt(cue.length))))
}

/** Not that of a figure: `12,000`. */
const HALF_COMMA = /,(?!\d)/gu

/** Words as the lists of `language/` have them: no white space or quotation mark at the start; Simplified with full-width commas, lower case. */
export function toComparable(words: string, language: Article['language']): string {
  const plain = words.replace(/^[\s“‘「『"'—–-]+/u, '')
  return isChinese(language) ? toSimplified(plain).replace(HALF_COMMA, '，') : plain.toLowerCase()
}

/** The clauses without the words at their start that only tie them to the sentence before: `因此`, `In this way,`. */
export function withoutTies(article: Told, clauses: readonly Span[]): readonly Span[] {
  const [first, ...later] = clauses
  if (first === undefined) return clauses
  const cut = withoutConnective(article, first)
  const words = cut === null ? '' : wordsOf(article.source.text, cut)
  // `在这些需求都没有满足的情况下` points back, and is a condition.
  const isCondition = findGuarded(words, article.language).some(({ kind }) => kind === 'negations')
  const isPointer = !isCondition && isOpening(words, toPruning(article).pointers, article.language)
  if (later.length > 0 && (cut === null || isPointer)) return withoutTies(article, later)
  return cut === null || cut === first ? clauses : [cut, ...later]
}

/** The clauses without those at the start that are background to the next; by what reckoning it holds is none. */
export function withoutOpening(article: Told, clauses: readonly Span[]): readonly Span[] {
  const [first, ...later] = clauses
  if (first === undefined || later.length === 0) return clauses
  const words = wordsOf(article.source.text, first)
  const pruning = toPruning(article)
  const isBackground = isOpening(words, pruning.satellites, article.language) && !isReckoning(words, article.language)
  return isBackground || pruning.viewpoint.test(toComparable(words, article.language))
    ? withoutOpening(article, withoutTies(article, later))
    : clauses
}

/** The clauses without those at the start that only say when: `On 4 November, 2021,`. */
export function withoutWhen(article: Told, clauses: readonly Span[]): readonly Span[] {
  const [first, ...later] = clauses
  if (first === undefined || later.length === 0) return clauses
  const isWhen = toPruning(article).when.test(toComparable(wordsOf(article.source.text, first), article.language))
  return isWhen ? withoutWhen(article, later) : clauses
}

/** The clause without a connective, or a name that only says what it is for, at its start; `null` when it was nothing else. */
function withoutConnective(article: Told, clause: Span): Span | null {
  const { text } = article.source
  const pruning = toPruning(article)
  const trimmed = toTrimmed(text, clause)
  const words = wordsOf(text, trimmed)
  const plain = toComparable(words, article.language)
  const skipped = words.length - plain.length
  const label = pruning.labelled.exec(plain)?.[0].length ?? 0
  if (label > 0) return label < plain.length ? { start: trimmed.start + skipped + label, end: clause.end } : null
  if (pruning.unconnected.test(plain)) return clause
  const isWord = (cue: string) => isChinese(article.language) || /^\s/u.test(plain.slice(cue.length))
  const isBare = (cue: string) => skipped === 0 && isWord(cue) && pruning.connectives.includes(cue)
  const cues = [...pruning.connectives, ...pruning.markedConnectives].filter((cue) => plain.startsWith(cue))
  for (const cue of cues.sort((a, b) => b.length - a.length)) {
    const rest = plain.slice(cue.length)
    const mark = /^\s*[，,、：:]\s*/u.exec(rest)?.[0].length
    if (rest.trim() === '' || rest.length === mark) return null
    if (mark === undefined && !isBare(cue)) continue
    return { start: trimmed.start + skipped + cue.length + (mark ?? 0), end: clause.end }
  }
  return clause
}

const SENTENCE_END = /[。！？!?]|\.\s/u

/** Where only the first of several that were announced is kept, it stands without the announcement and its number. */
export function withoutAnnouncement(article: Told, clauses: readonly Span[]): readonly Span[] {
  const { text } = article.source
  const pruning = toPruning(article)
  const opens = (clause: Span | undefined, cues: readonly string[]) =>
    clause !== undefined && isOpening(wordsOf(text, clause), cues, article.language)
  const at = clauses.findIndex(
    (clause, index) => LEADS_ON.test(wordsOf(text, clause)) && opens(clauses[index + 1], pruning.firstOfSeveral),
  )
  const [first, ...later] = clauses.slice(at + 1)
  if (at < 0 || first === undefined || later.some((clause) => opens(clause, pruning.secondOfSeveral))) return clauses
  if (clauses.slice(0, at + 1).some((clause) => SENTENCE_END.test(wordsOf(text, clause)))) return clauses
  return [withoutConnective(article, first) ?? first, ...later]
}
