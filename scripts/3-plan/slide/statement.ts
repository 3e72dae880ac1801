import { isAdvice, isCommonplace, isOfText, isReference, isScene } from '../../language/claims.ts'
import { holdsDate } from '../../language/times.ts'
import type { Sentence } from '../../model/argument.ts'
import { isOverlapping, wordsOf } from '../../model/span.ts'
import { isFrame, type Selection, type Text } from '../../model/text.ts'
import { MOST } from '../budget.ts'
import { isCall, isClaim, isFree } from '../claim-worth.ts'
import { condense } from '../condense.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits } from '../fitting.ts'
import type { Material } from '../material.ts'
import { isAlone } from '../rank.ts'

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

/** The sentences with a date first, as what is promised by then; then those that say what is to be done; of equals the later. */
function toPromisedFirst({ article: { source, language } }: Material, sentences: readonly Sentence[]): Sentence[] {
  const toWorth = ({ span }: Sentence) => {
    const words = wordsOf(source.text, span)
    return 2 * Number(holdsDate(words, language)) + Number(isAdvice(words, language))
  }
  return [...sentences].sort((a, b) => toWorth(b) - toWorth(a) || b.span.start - a.span.start)
}

/** The article's own last word on a dark slide, with one more sentence of its close that was not told yet: what is promised, else what is to be done. */
export function planStatement(
  material: Material,
  closing: readonly Sentence[],
  lastWord: Selection | null,
  told: readonly Text[],
): Draft[] {
  if (lastWord === null) return []
  const taken = [lastWord, ...told].flatMap((text) => (isFrame(text) ? [] : [...text.from]))
  const free = closing.filter(
    (sentence) =>
      isSentence(material, sentence) &&
      isSupport(material, wordsOf(material.article.source.text, sentence.span)) &&
      !taken.some((other) => isOverlapping(sentence.span, other)),
  )
  const support = toPromisedFirst(material, free)
    .flatMap(({ span }) => condense(material.article, span, toFits(material, 'support')) ?? [])
    .slice(0, MOST.support)
    .sort((a, b) => a.from[0].start - b.from[0].start)
  return [
    {
      slide: { ...BLANK, kind: 'statement', id: 'conclusion', title: lastWord, chapter: 'conclusion', support },
      covers: closing,
    },
  ]
}

/** Whether words say something beside a statement: a promise, what is to be done or a claim; no commonplace, no scene. */
function isSupport(material: Material, words: string): boolean {
  const { article } = material
  const isOther = isCommonplace(words, article.language) || isScene(words, article.language)
  const isTold = isCall(material, words) || isClaim(material, words) || holdsDate(words, article.language)
  return isTold && !isOther && isAlone(words, article) && !isReference(words, article.language)
}
