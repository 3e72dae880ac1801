import { cuesOf } from '../language/cues.ts'
import { isSupposing } from '../language/guarded.ts'
import { LEADS_ON } from '../language/sentence-ends.ts'
import { toSimplified } from '../language/simplify.ts'
import { CHINESE_STEPS, ENGLISH_STEPS, type StepCues } from '../language/steps.ts'
import { hasEnglishVerb } from '../language/verbs-en.ts'
import type { Sentence } from '../model/argument.ts'
import type { Article, Language } from '../model/article.ts'
import { type Span, toTrimmed, wordsOf } from '../model/span.ts'
import type { Selection } from '../model/text.ts'
import { condense, type Fits, findClauses } from './condense.ts'
import { isOpening, toPruning, withoutTies } from './opening.ts'
import { quoteWhole } from './quote.ts'
import { isChinese, toSelection } from './selection.ts'

const LEAST = { zh: 4, en: 10 }

/** What leads to what, in the order of events: whole phrases, at least two. */
export type Path = readonly Selection[]

/**
 * What a sentence says of what follows from what, as pieces; `null` when it says nothing of the kind, or a piece does not fit.
 * Where it only points at what leads there (`这些举措可能使…`, `As a result …`), that is the sentence `before`. `fitsAmong` tells of so
 * many pieces whether the one at a place fits.
 * No condition, hedge or negation is left out: what goes are connectives that the arrow says as well.
 */
export function findPath(
  article: Article,
  sentence: Sentence,
  before: Sentence | null,
  most: number,
  fitsAmong: (pieces: number) => (at: number) => Fits,
): Path | null {
  const runs = toRuns(article, sentence.span)
  const [first] = runs
  if (first === undefined) return null
  const isPointed = isPointing(article, first, sentence.span)
  if (isPointed && before === null) return null
  if (isPointed) return toPieces(article, runs.slice(1), before, most, fitsAmong)
  const isLeaning = isOpening(wordsOf(article.source.text, first), toPruning(article).anaphors, article.language)
  const alone = toPieces(article, runs, null, most, fitsAmong)
  if (alone === null || !isLeaning || before === null) return alone
  // What the first words point at leads the path, where there is room for it: as few arrows as it takes.
  const counts = Array.from({ length: most - 2 }, (_, at) => most - at)
  return findFirst(counts, (count) => toPieces(article, runs, before, count, fitsAmong)) ?? alone
}

/**
 * The runs as pieces, after the sentence `before` where it leads there; `null` where one of them does not fit. What is only supposed follows
 * from nothing: a condition stands in one piece with what it takes up.
 */
function toPieces(
  article: Article,
  runs: readonly Span[],
  before: Sentence | null,
  most: number,
  fitsAmong: (pieces: number) => (at: number) => Fits,
): Path | null {
  const [first, ...rest] = runs
  if (before && first && isCondition(article, first))
    return toPieces(article, [{ start: before.span.start, end: first.end }, ...rest], null, most, fitsAmong)
  const told = toAtMost(runs, before ? most - 1 : most)
  const fits = fitsAmong(told.length + Number(before !== null))
  const lead = before ? [toLead(article, before.span, fits(0))] : []
  const pieces = [
    ...lead,
    ...told.map((run, index) => toPiece(article, run, lead.length + index > 0, fits(lead.length + index))),
  ]
  const whole = pieces.filter((piece) => piece !== null)
  return whole.length === pieces.length && whole.length > 1 ? whole : null
}

/** Whether a run supposes: `这一环如果变动`; one that gives a reason does not. */
const isCondition = (article: Article, run: Span): boolean =>
  isSupposing(wordsOf(article.source.text, run), article.language)

/** As much of a sentence as fits: shortened, or its first clauses. */
function toLead(article: Article, sentence: Span, fits: Fits): Selection | null {
  const shortened = condense(article, sentence, fits)
  if (shortened === null) return null
  const first = quoteWhole(article, sentence, { start: sentence.start, end: sentence.start + 1 }, fits)
  return first && first.text.length > shortened.text.length ? first : shortened
}

function findFirst<A, B>(all: readonly A[], find: (one: A) => B | null): B | null {
  for (const one of all) {
    const found = find(one)
    if (found !== null) return found
  }
  return null
}

/** The runs with the first of them joined until there are few enough: what follows in the end stays by itself. */
function toAtMost(runs: readonly Span[], most: number): readonly Span[] {
  const [first, second, ...rest] = runs
  if (runs.length <= most || first === undefined || second === undefined) return runs
  return toAtMost([{ start: first.start, end: second.end }, ...rest], most)
}

/** The runs of a sentence between which an arrow stands; one alone when it tells of no consequence. */
function toRuns(article: Article, sentence: Span): Span[] {
  const { text } = article.source
  const cues = stepsOf(article.language)
  const clauses = findClauses(text, sentence, article).flatMap((clause) => cutAtVerb(article, clause, cues))
  const runs: Span[] = []
  for (const [index, clause] of clauses.entries()) {
    const last = runs.at(-1)
    if (last !== undefined && isPronoun(article, clause, clauses[index + 1], cues)) continue
    if (last === undefined || (isNext(article, last, clause, cues) && !isInDoubt(article, last, clause, cues)))
      runs.push(clause)
    else
      runs[runs.length - 1] = {
        start: runs.length > 1 ? last.start : toStart(article, last, clause, cues),
        end: clause.end,
      }
  }
  return runs
}

/** Whether a piece of a clause only points to the clause before, so that the verb after it joins the two: `，这样 | 必然导致…`. */
const isPronoun = (article: Article, piece: Span, next: Span | undefined, cues: StepCues): boolean =>
  next?.start === piece.end && cues.pronoun.test(fold(article, piece).trim()) && isVerb(article, next, cues)

const isVerb = (article: Article, piece: Span, cues: StepCues): boolean => startsWithVerb(fold(article, piece), cues)

/** Where the first run, which goes on with `clause`, begins: at a condition, what stands before it is only its setting, unless it says who speaks. */
function toStart(article: Article, run: Span, clause: Span, { condition, said }: StepCues): number {
  const words = fold(article, run)
  const isSetting = condition.test(fold(article, clause)) && !condition.test(words) && !said.test(words)
  return isSetting ? clause.start : run.start
}

/** Whether a clause follows from the run before it. */
function isNext(article: Article, run: Span, clause: Span, cues: StepCues): boolean {
  const words = fold(article, clause)
  if (cues.opening.test(words) || cues.inside.test(words) || startsWithVerb(words, cues)) return true
  const before = findClauses(article.source.text, run, article).at(-1)
  if (before === undefined || !cues.condition.test(fold(article, before))) return false
  return !LEADS_ON.test(wordsOf(article.source.text, before)) && isStatement(article, clause, cues)
}

/** Whether a clause is doubtful by what stands before it alone: `可能招致不满，最终损害信誉`. An arrow between the two would make it sure. */
const isInDoubt = (article: Article, run: Span, clause: Span, { doubt, sure }: StepCues): boolean =>
  doubt.test(fold(article, run)) && !sure.test(fold(article, clause))

/** Whether a clause after a condition is what follows from it, not a part of it or said by the way. */
const isStatement = (article: Article, clause: Span, { aside }: StepCues): boolean => {
  const words = fold(article, clause)
  return !aside.test(words) && (isChinese(article.language) || hasEnglishVerb(words))
}

const startsWithVerb = (words: string, { verb }: StepCues): boolean =>
  ` ${words}`.search(verb) === 1 || words.search(verb) === 0

/** `A可能导致B` in two: the verb, its hedges and what follows are the second. A verb that is denied cuts nothing. */
function cutAtVerb(article: Article, clause: Span, cues: StepCues): Span[] {
  const words = wordsFolded(article, clause)
  const found = cues.verb.exec(words)
  if (found === null || found.index === 0) return [clause]
  const head = words.slice(0, found.index)
  if (cues.denial.test(head) || head.trim().length < 2) return [clause]
  const at = clause.start + found.index
  return [
    { start: clause.start, end: at },
    { start: at, end: clause.end },
  ]
}

/** Whether the first run of a sentence only points to the sentence before, or the sentence opens as its consequence. */
function isPointing(article: Article, run: Span, sentence: Span): boolean {
  const cues = stepsOf(article.language)
  const words = fold(article, run).replace(/[，,\s]+$/u, '')
  return cues.pointing.test(words) || (run.start === sentence.start && isConsequence(article, run))
}

/** `因此`, `As a result,` alone before a comma. */
function isConsequence(article: Article, run: Span): boolean {
  const words = fold(article, run)
  const found = cuesOf(article.language).consequence.exec(words)
  return found !== null && words.slice(found[0].length).replace(/[，,\s]+/gu, '') === ''
}

/**
 * A run as it stands on the slide, where it is too long without an explanation after a colon or from a `because` on; `isAfterArrow`:
 * without the connective that the arrow says.
 */
function toPiece(article: Article, run: Span, isAfterArrow: boolean, fits: Fits): Selection | null {
  const { text } = article.source
  const cues = stepsOf(article.language)
  const trimmed = isAfterArrow ? toTrimmed(text, run) : toUntied(article, run)
  const dropped = (isAfterArrow ? cues.dropped : cues.tied).exec(fold(article, trimmed))
  const start = trimmed.start + (dropped?.[0].length ?? 0)
  const clauses = findClauses(text, { start, end: trimmed.end }, article)
  const colon = clauses.findIndex((clause) => LEADS_ON.test(wordsOf(text, clause)))
  const { backward } = cuesOf(article.language)
  const because = clauses.findIndex((clause, at) => at > 0 && fold(article, clause).search(backward) === 0)
  const ends = [trimmed.end, clauses[colon]?.end, clauses[because]?.start].filter((end) => end !== undefined)
  const least = isChinese(article.language) ? LEAST.zh : LEAST.en
  const pieces = ends.flatMap((end) => toSelection(text, [{ start, end }], article.language) ?? [])
  return pieces.find((piece) => piece.text.length >= least && fits(piece.text)) ?? null
}

/** The first run without the words that tie it to the sentence before: `因此，`, `但`. */
function toUntied(article: Article, run: Span): Span {
  const { text } = article.source
  const [first] = withoutTies(article, findClauses(text, run, article))
  return toTrimmed(text, { start: first?.start ?? run.start, end: run.end })
}

/** What is done and what for: the sentence up to its aim, and the aim; `null` when it names none at its end. */
export function findAim(article: Article, sentence: Span, fits: Fits, fitsAim: Fits): Path | null {
  const cues = stepsOf(article.language)
  const clauses = findClauses(article.source.text, sentence, article).flatMap((clause) =>
    cutAtAim(article, clause, cues),
  )
  const at = clauses.findIndex((clause, index) => index > 0 && isAim(article, clause, clauses[index - 1], cues))
  const [first, aim] = [clauses[0], clauses[at]]
  if (first === undefined || aim === undefined) return null
  const means = condense(article, { start: sentence.start, end: aim.start }, fits)
  const piece = toPiece(article, { start: aim.start, end: sentence.end }, false, fitsAim)
  return means && piece ? [means, piece] : null
}

/** Whether a clause says what the one `before` is done for; `避免高糖的食物` after `保持饮食清淡` is one thing more that is done. */
function isAim(article: Article, clause: Span, before: Span | undefined, { aim, habit }: StepCues): boolean {
  const words = fold(article, clause)
  const isHabit = habit.test(words) && before !== undefined && habit.test(fold(article, before))
  return aim.test(words) && (!isHabit || cuesOf(article.language).negative.test(words))
}

function cutAtAim(article: Article, clause: Span, cues: StepCues): Span[] {
  const found = cues.aimInside.exec(wordsFolded(article, clause))
  if (found === null || found.index === 0) return [clause]
  const at = clause.start + found.index
  return [
    { start: clause.start, end: at },
    { start: at, end: clause.end },
  ]
}

const stepsOf = (language: Language): StepCues => (isChinese(language) ? CHINESE_STEPS : ENGLISH_STEPS)

/** The words as the cues have them, from their first character on. */
const fold = (article: Article, span: Span): string => wordsFolded(article, toTrimmed(article.source.text, span))

/** The same length as the words themselves. */
function wordsFolded(article: Article, span: Span): string {
  const words = wordsOf(article.source.text, span)
  if (isChinese(article.language)) return toSimplified(words)
  const lower = words.toLowerCase()
  return lower.length === words.length ? lower : words
}
