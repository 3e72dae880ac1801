import { isAdvice, isCommonplace, isMarked, isOfText, isReference, isScene } from '../../language/claims.ts'
import { holdsDate } from '../../language/times.ts'
import type { Sentence } from '../../model/argument.ts'
import { isOverlapping, wordsOf } from '../../model/span.ts'
import { isFrame, type Selection, type Text } from '../../model/text.ts'
import { isCall, isClaim, isFree, isOfNoOther } from '../claim-worth.ts'
import { condense } from '../condense.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits } from '../fitting.ts'
import { toOpenQuestion } from '../gaps.ts'
import { type Material, toFrame } from '../material.ts'
import { isOfMatter, isPlatitude } from '../platitude.ts'
import { isAlone, toRoleWorth } from '../rank.ts'
import { toRemark } from '../reasons.ts'

// A sentence ends; a signature, a date or the name of an office does not.
const SENTENCE_END = /[。！？!?.…][”’」』"')）\]]*\s*$/u

/** Whether words are a sentence with its end, about the matter: no signature, no date, no salutation. */
export const isSentence = ({ article }: Material, { kind, span }: Sentence): boolean => {
  const words = wordsOf(article.source.text, span)
  return kind === 'prose' && SENTENCE_END.test(words) && !isOfText(words, article.language)
}

/**
 * What the close comes to, short enough for a statement: the last sentence that says what is to be done or that the author marks as his
 * point, else the last that claims something of the matter. One that could close any article, or tells a scene, is none; `null` where
 * there is no other, or the article has no close.
 */
export function toLastWord(material: Material, closing: readonly Sentence[]): Selection | null {
  const { article } = material
  const fits = toFits(material, 'statement')
  const words = ({ span }: Sentence) => wordsOf(article.source.text, span)
  const telling = closing.filter((one) => isSentence(material, one) && isFree(material, words(one).trim())).reverse()
  const calls = telling.filter((one) => isCall(material, words(one)))
  const others = telling.filter((one) => !calls.includes(one) && isClaim(material, words(one)))
  for (const { span } of [...calls, ...others]) {
    const selection = condense(article, span, fits, 'tight')
    if (selection && isFree(material, selection.text)) return selection
  }
  return null
}

/** What the close says is to be done, though it could close other articles too; `null` where it says nothing so. */
export function toLastCall(material: Material, closing: readonly Sentence[]): Selection | null {
  const { article } = material
  const words = ({ span }: Sentence) => wordsOf(article.source.text, span).trim()
  const calls = closing.filter((one) => isSentence(material, one) && isCall(material, words(one)))
  for (const { span } of calls.filter((one) => isOfNoOther(material, words(one))).reverse()) {
    const selection = condense(article, span, toFits(material, 'statement'), 'tight')
    if (selection && isAdvice(selection.text, article.language)) return selection
  }
  return null
}

/** The sentences with a date first, as what is promised by then; then those that say what is to be done; of equals the later. */
function toPromisedFirst({ article: { source, language } }: Material, sentences: readonly Sentence[]): Sentence[] {
  const toWorth = ({ span }: Sentence) => {
    const words = wordsOf(source.text, span)
    return 2 * Number(holdsDate(words, language)) + Number(isAdvice(words, language))
  }
  return [...sentences].sort((a, b) => toWorth(b) - toWorth(a) || b.span.start - a.span.start)
}

// Sentences beneath the last word.
const MOST_BENEATH = 2

/** The article's own last word on a dark slide, with two more sentences of its close that were not told yet: what is promised, else what is to be done; and what claims something of the matter; where neither says what is to be done, what else of the close does, or the `call` of the brief once more; what nothing answers is left to discuss. */
export function planStatement(
  material: Material,
  closing: readonly Sentence[],
  lastWord: Selection | null,
  told: readonly Text[],
  call: Selection | null = null,
): Draft[] {
  if (lastWord === null) return []
  const taken = [lastWord, ...told].flatMap((text) => (isFrame(text) ? [] : [...text.from]))
  const words = ({ span }: Sentence) => wordsOf(material.article.source.text, span).trim()
  const isTaken = (sentence: Sentence) => taken.some((other) => isOverlapping(sentence.span, other))
  const free = closing.filter((one) => isSentence(material, one) && !isTaken(one))
  const promised = toPromisedFirst(
    material,
    free.filter((one) => isSupport(material, words(one)) && !isPlatitude(material, words(one))),
  )
  const telling = free.filter((one) => isFree(material, words(one)) && isTelling(material, words(one)))
  const first = findFitting(material, promised)
  const isOther = ({ span }: Sentence) => !first?.from.some((one) => isOverlapping(one, span))
  const second = findFitting(material, toClaimsFirst(material, telling.filter(isOther)))
  const gap = toOpenQuestion(material)
  const beneath = [first, second].flatMap((one) => one ?? []).sort((a, b) => a.from[0].start - b.from[0].start)
  const isCalling = ({ text }: Text) => isAdvice(text, material.article.language)
  const isOpen = beneath.length < MOST_BENEATH && ![lastWord, ...beneath].some(isCalling)
  // A call of the close, though it could close others, rather than that of the brief in the same words.
  const calls = free.filter(
    (one) => isAlone(words(one), material.article) && isAdvice(words(one), material.article.language),
  )
  const again = isOpen && call ? (findFitting(material, calls.toReversed()) ?? call) : null
  const support = [...beneath, ...(again ? [again] : [])]
  return [
    {
      slide: {
        ...BLANK,
        kind: 'statement',
        id: 'conclusion',
        title: lastWord,
        chapter: 'conclusion',
        support,
        gap,
        notes: gap ? [toRemark(toFrame(material, 'note.gap', { gap }), 0)] : [],
      },
      covers: closing,
    },
  ]
}

/** The first of the sentences that has room beneath a statement. */
function findFitting(material: Material, sentences: readonly Sentence[]): Selection | null {
  const fits = toFits(material, 'support')
  return sentences.flatMap(({ span }) => condense(material.article, span, fits) ?? [])[0] ?? null
}

// One thing at least that is told of what changes or what follows.
const LEAST_TOLD = 0.4

/** Whether words claim something, are marked by the author as his point, or tell what changes in the article's matter or what follows. */
function isTelling(material: Material, words: string): boolean {
  const { article } = material
  const isTold = toRoleWorth(words, 'cause', article) >= LEAST_TOLD
  return isClaim(material, words) || isMarked(words, article.language) || (isTold && isOfMatter(material, words))
}

/** The sentences that claim something, say what is to be done or are marked by the author first; of equals the later. */
function toClaimsFirst(material: Material, sentences: readonly Sentence[]): Sentence[] {
  const { source, language } = material.article
  const toWorth = ({ span }: Sentence) => {
    const words = wordsOf(source.text, span)
    return Number(isClaim(material, words)) + Number(isMarked(words, language)) + Number(isAdvice(words, language))
  }
  return [...sentences].sort((a, b) => toWorth(b) - toWorth(a) || b.span.start - a.span.start)
}

/** Whether words say something beside a statement: a promise, what is to be done or a claim; no commonplace, no scene. */
function isSupport(material: Material, words: string): boolean {
  const { article } = material
  const isOther = isCommonplace(words, article.language) || isScene(words, article.language)
  const isTold = isCall(material, words) || isClaim(material, words) || holdsDate(words, article.language)
  return isTold && !isOther && isAlone(words, article) && !isReference(words, article.language)
}
