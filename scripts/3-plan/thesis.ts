import { isAddedAlone, isMarked, isNews, isOneOfSeveral } from '../language/claims.ts'
import { isScope } from '../language/standing.ts'
import type { Sentence } from '../model/argument.ts'
import { isIncident } from '../model/incident.ts'
import { isOverlapping, type Span, wordsOf } from '../model/span.ts'
import type { Selection } from '../model/text.ts'
import { toCapital } from './capital.ts'
import { isCall, isClaim, isFree } from './claim-worth.ts'
import { findConclusion } from './conclusion.ts'
import { condense, type Fits } from './condense.ts'
import { toFits, toHeadlineFits } from './fitting.ts'
import { toClaimFits } from './headline.ts'
import { type Material, toBest } from './material.ts'
import { isOfMatter, isOfPoints, isPlatitude, toTitleShare } from './platitude.ts'
import { isPointingAlone, toRoleWorth } from './rank.ts'
import { isChinese } from './selection.ts'
import { isOpeningClaim } from './slide/overview-title.ts'
import { isSentence } from './slide/statement.ts'
import { findWhole, toWholeClaims } from './whole-claim.ts'

// One thing at least that is told of a cause or a risk: what it did, what changed, what was harmed.
const LEAST_TOLD = 0.4
/** From which worth on a sentence says what the article comes to, and from which it may stand beside that. */
const [LEAST_WHOLE, LEAST_BESIDE] = [1.5, 0.8]
/** The same of a sentence that closes or opens the article. */
const LEAST_OWN = 1.2

/** What the article comes to: its thesis, which heads the brief, and a second sentence beside the counts. */
export interface Answer {
  readonly thesis: Selection | null
  readonly verdict: Selection | null
  /** The thesis where it is what the author says is to be done as he opens his strategies: with it a talk can end. */
  readonly call: Selection | null
}

/** Where what an article comes to may stand. */
export interface Passages {
  /** The sentences with which it closes, and with which it opens. */
  readonly closing: readonly Sentence[]
  readonly opening: readonly Sentence[]
  /** The sentences with which it opens its strategies. */
  readonly intro: readonly Sentence[]
  /** What is left to the end of the talk. */
  readonly lastWord: Selection | null
  /** All sentences that a slide may tell. */
  readonly all: readonly Sentence[]
}

type WholeClaims = ReturnType<typeof toWholeClaims>
type Test = (selection: Selection) => boolean

/** What the article comes to, and what stands beside it. */
export function toAnswer(material: Material, passages: Passages): Answer {
  const { article } = material
  const whole = toWholeClaims(material, passages.all)
  const ranks = toRanks(material, passages)
  const { thesis, call } = toThesis(material, passages, ranks, whole)
  const verdict = toVerdict(material, passages, ranks, whole, thesis)
  return {
    thesis: thesis && toCapital(article, thesis),
    verdict: verdict && toCapital(article, verdict),
    call,
  }
}

/** Sentences that may be told as what it comes to, in the order in which they are asked: what says what is to be done, and what claims. */
interface Ranks {
  readonly calls: readonly (readonly Sentence[])[]
  readonly claims: readonly (readonly Sentence[])[]
  /** What claims at the close. */
  readonly late: readonly Sentence[]
}

function toRanks(material: Material, { closing, opening, lastWord }: Passages): Ranks {
  const { article, map } = material
  const words = ({ span }: Sentence) => wordsOf(article.source.text, span)
  const isTold = (sentence: Sentence) =>
    isSentence(material, sentence) &&
    isFree(material, words(sentence).trim()) &&
    !isNews(words(sentence).trim(), article.language) &&
    !isOneOfSeveral(words(sentence).trim(), article.language) &&
    !isAddedAlone(words(sentence).trim(), article.language)
  const isLast = ({ span }: Sentence) => isSaid(lastWord, [span])
  const calling = (all: readonly Sentence[]) => all.filter((one) => isCall(material, words(one)))
  const claiming = (all: readonly Sentence[]) => all.filter((one) => isClaim(material, words(one)))
  const late = closing.filter((one) => !isLast(one) && isTold(one))
  const early = opening.filter(isTold)
  const explaining = early.filter((one) => one.section !== null && isExplaining(material, words(one)))
  const marked = map.sentences.filter((one) => isMarked(words(one), article.language) && isTold(one) && !isLast(one))
  return {
    calls: [calling(late), calling(early)],
    claims: [claiming(late), claiming(early), explaining, marked],
    late: claiming(late),
  }
}

/**
 * Of the close, then of the opening, then over the strategies (`call`) the sentence that says what is to be done, else the one that says
 * most; where that says little of the whole, what says most of it in any place.
 */
function toThesis(
  material: Material,
  { intro, lastWord }: Passages,
  { calls, claims }: Ranks,
  whole: WholeClaims,
): Pick<Answer, 'thesis' | 'call'> {
  const isUsed = (selection: Selection) => isEmpty(material, selection)
  const fits = toClaimFits(material)
  const called = findRanked(material, calls, fits, isUsed)
  const call = called ? null : toLeadingCall(material, intro, isUsed)
  if (call) return { thesis: call, call }
  const first = called ?? findRanked(material, claims, fits, isUsed)
  const isOfWhole = ({ from: [{ start }] }: Selection) =>
    whole.some(({ sentence: { span }, worth }) => worth >= LEAST_OWN && span.start <= start && start < span.end)
  if (first && isOfWhole(first)) return { thesis: first, call }
  const isOver = (selection: Selection) => isSaid(lastWord, selection.from) || isUsed(selection)
  return { thesis: findWhole(material, whole, toHeadlineFits(material, 1), LEAST_WHOLE, isOver) ?? first, call }
}

/**
 * Beside the thesis what the author says that it comes to, else what the article starts from, else a second sentence that says most of the
 * whole, what is to be done, or closes it.
 */
function toVerdict(
  material: Material,
  { opening, lastWord, all }: Passages,
  { calls, late }: Ranks,
  whole: WholeClaims,
  thesis: Selection | null,
): Selection | null {
  const isUsed = (selection: Selection) => isSaid(thesis, selection.from) || isEmpty(material, selection)
  // In the panel nothing stands before it that it could point at.
  const isLost = (selection: Selection) => isUsed(selection) || isPointingAlone(selection.text, material.article)
  const isOver = (selection: Selection) => isLost(selection) || isSaid(lastWord, selection.from)
  const panel = toPanelFits(material)
  const conclusion = findConclusion(material, all, panel)
  return (
    (conclusion && !isUsed(conclusion) ? conclusion : null) ??
    toOccasion(material, opening, isUsed, lastWord && panel(lastWord.text) && !isUsed(lastWord) ? lastWord : null) ??
    findWhole(material, whole, panel, LEAST_WHOLE, isOver) ??
    findRanked(material, [...calls, late], toFits(material, 'verdict'), isLost) ??
    findWhole(material, whole, panel, LEAST_BESIDE, isOver)
  )
}

/** Of the first of the ranks that has one, the sentence that has most of the title. */
const findRanked = (material: Material, ranks: Ranks['claims'], fits: Fits, isUsed: Test): Selection | null =>
  findFirst(ranks, (sentences) =>
    toBest(material, sentences, {
      purpose: { heading: material.article.title, byPlace: false },
      tightness: 'tight',
      fits,
      isUsed,
    }),
  )

/** Whether words speak of no matter of the article: `Make of that what you like`. */
const isEmpty = (material: Material, { text }: Selection): boolean =>
  isPlatitude(material, text) || !(isOfMatter(material, text) || isOfPoints(material, text))

// A panel of fewer characters looks empty.
const LEAST_PANEL = { zh: 14, en: 45 } as const

/** Whether words fill the panel beside the counts and fit it. */
function toPanelFits(material: Material): Fits {
  const [fits, least] = [toFits(material, 'verdict'), LEAST_PANEL[isChinese(material.article.language) ? 'zh' : 'en']]
  return (text) => fits(text) && text.length >= least
}

/**
 * What the article starts from: of its opening, the sentence that has most of the title. News that it takes up say less of the matter than its
 * `lastWord` does, where there is one; of an incident they are what happened.
 */
function toOccasion(
  material: Material,
  opening: readonly Sentence[],
  isUsed: Test,
  lastWord: Selection | null,
): Selection | null {
  const { article } = material
  const told = opening
    .map((sentence) => ({ sentence, words: wordsOf(article.source.text, sentence.span) }))
    .filter(({ sentence, words }) => isSentence(material, sentence) && isFree(material, words.trim()))
    .filter(({ words }) => !isScope(words, article.language))
    .map(({ sentence, words }) => ({ sentence, words: words.trim(), shared: toTitleShare(material, words) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
  return findFirst(told, ({ sentence, words }) => {
    const selection = condense(article, sentence.span, toFits(material, 'verdict'), 'tight')
    if (selection === null || isUsed(selection)) return null
    return lastWord && isNews(words, article.language) && !isIncident(article) ? lastWord : selection
  })
}

/** What is to be done, in the sentence with which the author opens his strategies, told whole. */
function toLeadingCall(material: Material, intro: readonly Sentence[], isUsed: Test): Selection | null {
  const { article } = material
  const calls = intro.filter((one) => {
    const words = wordsOf(article.source.text, one.span).trim()
    return isOpeningClaim(material, 'strategy', one) && isFree(material, words) && isCall(material, words)
  })
  return findFirst(calls, ({ span }) => {
    const told = condense(article, span, toHeadlineFits(material, 1))
    const isWhole = told !== null && (told.from.at(-1)?.end ?? 0) >= span.end - 1
    return isWhole && !isUsed(told) ? told : null
  })
}

const isSaid = (selection: Selection | null, spans: readonly Span[]): boolean =>
  selection?.from.some((own) => spans.some((span) => isOverlapping(span, own))) ?? false

function findFirst<A, B>(all: readonly A[], find: (one: A) => B | null): B | null {
  for (const one of all) {
    const found = find(one)
    if (found !== null) return found
  }
  return null
}

/** Whether a sentence of a summary tells what happened and how: it has a harm or a change, and its words are those of the points. */
const isExplaining = (material: Material, words: string): boolean =>
  isOfPoints(material, words) &&
  (['cause', 'risk'] as const).some((role) => toRoleWorth(words, role, material.article) >= LEAST_TOLD)
