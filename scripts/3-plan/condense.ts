import { findGuarded } from '../language/guarded.ts'
import type { Pruning } from '../language/pruning.ts'
import { LEADS_ON, SEMICOLON } from '../language/sentence-ends.ts'
import { hasEnglishVerb } from '../language/verbs-en.ts'
import type { Article } from '../model/article.ts'
import { type Span, wordsOf } from '../model/span.ts'
import type { Selection } from '../model/text.ts'
import {
  isOpening,
  toComparable,
  toPruning,
  withoutAnnouncement,
  withoutOpening,
  withoutTies,
  withoutWhen,
} from './opening.ts'
import { toKept, toMemory } from './remembered.ts'
import { isChinese, toSelection } from './selection.ts'

/** Whether a text fits the place it is meant for. */
export type Fits = (text: string) => boolean

/** `full`: nothing is left out of a sentence that fits. `tight`: connectives and background clauses go in any case, as in a headline. */
export type Tightness = 'full' | 'tight'

const LEAST_HAN = 6
const LEAST_LETTERS = 12
// Where a clause ends: `，`, `；`, `：`, `——`; in English `, `, `; `, `: `, ` — `.
const CLAUSE_END: Readonly<Record<'zh' | 'en', RegExp>> = {
  // Between digits a colon is that of a ratio or a time: 1:15.
  zh: /[，；]|：(?!\d)|(?<!\d)：|,(?!\d)|;|:(?![/\d])|——/gu,
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
const PAIRED = /[“”‘’「」『』《》（）()"]/u

/**
 * The sentence cut down until it fits, by leaving out parts of it only: first the words that tie it to the sentence before, then
 * background clauses, in a headline the day, then brackets, then illustrations, then clauses from the end, in the order of the measured safety of each
 * (`language/pruning`). Conditions, negation, hedges, numbers and units are never left out of a clause that stays, and what turns
 * against a clause goes only with it. `null` when no whole phrase of it fits.
 */
export function condense(
  article: Article,
  sentence: Span,
  fits: Fits,
  tightness: Tightness = 'full',
): Selection | null {
  for (const form of formsOf(article, sentence, tightness)) if (fits(form.text)) return form
  return null
}

const remember = toMemory<Article, Iterable<Selection>>()
// A passage of more characters is several sentences in a row: it has too many forms to keep them all.
const MOST_KEPT = 500

/** What may stand for a sentence, the longest first, each found when it is first asked for. */
function formsOf(article: Article, sentence: Span, tightness: Tightness): Iterable<Selection> {
  const { start, end } = sentence
  const find = () => findForms(article, sentence, tightness)
  return end - start > MOST_KEPT ? find() : remember(article, `${start} ${end} ${tightness}`, () => toKept(find()))
}

function* findForms(article: Article, sentence: Span, tightness: Tightness): Generator<Selection> {
  const { language, source } = article
  const clauses = findClauses(source.text, sentence, article)
  for (const spans of toCandidates(article, clauses, tightness)) {
    const selection = toSelection(source.text, spans, language)
    if (selection && isPhrase(selection.text, article) && isWhole(article, sentence, clauses, spans)) yield selection
  }
}

/** What may be left of a sentence, the longest first; each is made only when all before it do not fit. */
function* toCandidates(article: Article, clauses: readonly Span[], tightness: Tightness): Generator<readonly Span[]> {
  const text = article.source.text
  const pruning = toPruning(article)
  const toWhole = (spans: readonly Span[]) => toJoined(withoutAnnouncement(article, spans))
  const started = withoutTies(article, clauses)
  if (tightness === 'full') yield toWhole(started)
  const opened = withoutOpening(article, started)
  yield toWhole(opened)
  const undated = tightness === 'tight' ? withoutWhen(article, opened) : opened
  yield toWhole(undated)
  const unbracketed = withoutBrackets(text, undated, article)
  yield toWhole(unbracketed)
  const bare = withoutTails(text, unbracketed, pruning, article)
  yield toWhole(bare)
  for (let index = bare.length - 1; index > 0; index -= 1)
    if (isJoint(text, bare, index, pruning, article) || (tightness === 'tight' && isNamed(text, bare, index, pruning)))
      yield toWhole(bare.slice(0, index))
  if (tightness === 'tight') for (const main of toMain(article, bare, pruning)) yield [main]
}

/** The first clause without the reason or the circumstance at its end, the longest first, where nothing that turns it stands in that. */
function* toMain(
  article: Article,
  [first]: readonly Span[],
  { openers, circumstance, bounding, sweeping }: Pruning,
): Generator<Span> {
  if (first === undefined || circumstance === null) return
  const words = wordsOf(article.source.text, first)
  if (isOpening(words, openers, article.language)) return
  for (const { index } of [...words.matchAll(circumstance)].reverse()) {
    const lost = words.slice(index)
    if (findGuarded(lost, article.language).length > 0 || /\d/u.test(lost)) return
    if (bounding?.test(lost) && sweeping?.test(words.slice(0, index))) return
    yield { start: first.start, end: first.start + index }
  }
}

/** Spans that touch, as one. */
function toJoined(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last?.end === span.start) joined[joined.length - 1] = { start: last.start, end: span.end }
    else joined.push(span)
  }
  return joined
}

/**
 * Whether what is kept of a sentence states something by itself: an English one keeps a verb where the sentence has one, and no clause
 * that was cut off the end turns against it (`…, but …`).
 */
function isWhole(article: Article, sentence: Span, clauses: readonly Span[], kept: readonly Span[]): boolean {
  const text = article.source.text
  const end = kept.at(-1)?.end ?? sentence.end
  const lost = clauses.filter((clause) => clause.start >= end)
  if (lost.length > 0 || LEADS_ON.test(wordsOf(text, sentence))) {
    const said = toComparable(text.slice(kept[0]?.start ?? sentence.start, end), article.language)
    if (toPruning(article).saying.test(said.replace(/[\s：:，,]+$/u, ''))) return false
  }
  if (lost.some((clause) => isOpening(wordsOf(text, clause), toPruning(article).adversatives, article.language)))
    return false
  if (isChinese(article.language)) return true
  return hasEnglishVerb(kept.map((span) => wordsOf(text, span)).join(' ')) || !hasEnglishVerb(wordsOf(text, sentence))
}

/** Whether the clauses before `index` may stand without the rest: they are not left waiting for it. */
function isJoint(text: string, clauses: readonly Span[], index: number, pruning: Pruning, article: Article): boolean {
  const kept = clauses.slice(0, index).map((clause) => wordsOf(text, clause))
  const [before, after] = [kept.at(-1), clauses[index]]
  if (before === undefined || after === undefined) return false
  if (isOpening(before, pruning.openers, article.language)) return false
  if (isOpening(wordsOf(text, after), pruning.adversatives, article.language)) return false
  if (SEMICOLON.test(before)) return true
  if (kept.some((words) => isConditional(words, pruning, article.language))) return false
  return isOpening(wordsOf(text, after), pruning.joints, article.language)
}

/** Whether the clause at `index` only says what the one before it ends with, after a first clause that waits for nothing. */
function isNamed(text: string, clauses: readonly Span[], index: number, { apposition, openers }: Pruning): boolean {
  const [first, after] = [clauses[0], clauses[index]]
  if (index !== 1 || first === undefined || after === undefined) return false
  const isOpener = openers.some((cue) => wordsOf(text, first).toLowerCase().startsWith(`${cue} `))
  return !isOpener && apposition.test(wordsOf(text, after).trim().toLowerCase())
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

/** The clauses without what stands in brackets, unless it denies, doubts or limits: `（不含税）`. */
function withoutBrackets(text: string, clauses: readonly Span[], article: Pick<Article, 'language'>): readonly Span[] {
  return clauses.flatMap((clause) => {
    const kept: Span[] = []
    let start = clause.start
    for (const match of wordsOf(text, clause).matchAll(BRACKETS)) {
      if (findGuarded(match[0], article.language).length > 0) continue
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

/** Whether words are long enough to say something, and tear no pair of marks apart. */
export function isPhrase(selection: string, article: Article): boolean {
  const least = isChinese(article.language) ? LEAST_HAN : LEAST_LETTERS
  return selection.length >= least && isBalanced(selection)
}

function isBalanced(words: string): boolean {
  if (!PAIRED.test(words)) return true
  const isEven = words.split('"').length % 2 === 1
  return isEven && PAIRS.every(([open, close]) => words.split(open).length === words.split(close).length)
}
