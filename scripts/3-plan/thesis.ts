import { isMarked, isNews } from '../language/claims.ts'
import { isScope } from '../language/standing.ts'
import type { Sentence } from '../model/argument.ts'
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

/**
 * What the article comes to: of its close, then of its opening, then over its strategies (`intro`), the sentence that says what is to be done, else the one that says most;
 * or, where that says little of the whole, what says most of it in any place;
 * beside it what the author says that it comes to, else what the article starts from, else a second one, which says what is to be done or closes the article. The last word is left to the end of the talk.
 */
export function toAnswer(
  material: Material,
  closing: readonly Sentence[],
  opening: readonly Sentence[],
  intro: readonly Sentence[],
  lastWord: Selection | null,
  all: readonly Sentence[],
): Answer {
  const { article } = material
  const words = ({ span }: Sentence) => wordsOf(article.source.text, span)
  const isLast = ({ span }: Sentence) => isSaid(lastWord, [span])
  const isTold = (sentence: Sentence) =>
    isSentence(material, sentence) &&
    isFree(material, words(sentence).trim()) &&
    !isNews(words(sentence).trim(), article.language)
  const calling = (all: readonly Sentence[]) => all.filter((one) => isCall(material, words(one)))
  const claiming = (all: readonly Sentence[]) => all.filter((one) => isClaim(material, words(one)))
  const explaining = (all: readonly Sentence[]) =>
    all.filter((one) => one.section !== null && isExplaining(material, words(one)))
  const marked = material.map.sentences.filter((one) => isMarked(words(one), article.language) && isTold(one))
  const late = closing.filter((one) => !isLast(one) && isTold(one))
  const early = opening.filter(isTold)
  const calls = [calling(late), calling(early)]
  const wanted = { purpose: { heading: article.title, byPlace: false }, tightness: 'tight' } as const
  const find = (ranks: readonly (readonly Sentence[])[], fits: Fits, isUsed: (selection: Selection) => boolean) =>
    findFirst(ranks, (sentences) => toBest(material, sentences, { ...wanted, fits, isUsed }))
  // What heads the article speaks of its matter: `Make of that what you like` does not.
  const isEmpty = ({ text }: Selection) =>
    isPlatitude(material, text) || !(isOfMatter(material, text) || isOfPoints(material, text))
  const claims = [claiming(late), claiming(early), explaining(early), marked.filter((one) => !isLast(one))]
  const whole = toWholeClaims(material, all)
  const isOfWhole = ({ from: [{ start }] }: Selection) =>
    whole.some(({ sentence: { span }, worth }) => worth >= LEAST_OWN && span.start <= start && start < span.end)
  const called = find(calls, toClaimFits(material), isEmpty)
  const leading = called ? null : toLeadingCall(material, intro, isEmpty)
  const first = called ?? leading ?? find(claims, toClaimFits(material), isEmpty)
  const isOver = (selection: Selection) => isSaid(lastWord, selection.from) || isEmpty(selection)
  // Where what closes or opens the article says little of all of it, another sentence may say more.
  const other =
    leading || (first && isOfWhole(first))
      ? null
      : findWhole(material, whole, toHeadlineFits(material, 1), LEAST_WHOLE, isOver)
  const thesis = other ?? first
  const isUsed = (selection: Selection) => isSaid(thesis, selection.from) || isEmpty(selection)
  // In the panel nothing stands before it that it could point at.
  const isLost = (selection: Selection) => isUsed(selection) || isPointingAlone(selection.text, article)
  const beside = (selection: Selection) => isLost(selection) || isOver(selection)
  const panel = toPanelFits(material)
  const conclusion = findConclusion(material, all, panel)
  const verdict =
    (conclusion && !isUsed(conclusion) ? conclusion : null) ??
    toOccasion(material, opening, isUsed) ??
    findWhole(material, whole, panel, LEAST_WHOLE, beside) ??
    find([...calls, claiming(late)], toFits(material, 'verdict'), isLost) ??
    findWhole(material, whole, panel, LEAST_BESIDE, beside)
  return {
    thesis: thesis && toCapital(article, thesis),
    verdict: verdict && toCapital(article, verdict),
    call: leading,
  }
}

// A panel of fewer characters looks empty.
const LEAST_PANEL = { zh: 14, en: 45 } as const

/** Whether words fill the panel beside the counts and fit it. */
function toPanelFits(material: Material): Fits {
  const [fits, least] = [toFits(material, 'verdict'), LEAST_PANEL[isChinese(material.article.language) ? 'zh' : 'en']]
  return (text) => fits(text) && text.length >= least
}

/** What the article starts from: of its opening, the sentence that has most of the title. */
function toOccasion(
  material: Material,
  opening: readonly Sentence[],
  isUsed: (selection: Selection) => boolean,
): Selection | null {
  const { article } = material
  const told = opening
    .map((sentence) => ({ sentence, words: wordsOf(article.source.text, sentence.span) }))
    .filter(({ sentence, words }) => isSentence(material, sentence) && isFree(material, words.trim()))
    .filter(({ words }) => !isScope(words, article.language))
    .map(({ sentence, words }) => ({ sentence, shared: toTitleShare(material, words) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
  return findFirst(told, ({ sentence }) => {
    const selection = condense(article, sentence.span, toFits(material, 'verdict'), 'tight')
    return selection && !isUsed(selection) ? selection : null
  })
}

/** What is to be done, in the sentence with which the author opens his strategies, told whole. */
function toLeadingCall(
  material: Material,
  intro: readonly Sentence[],
  isUsed: (selection: Selection) => boolean,
): Selection | null {
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
