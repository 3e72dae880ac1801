import { FIGURE_CUES } from '../language/figure-cues.ts'
import { findNumbers, type Quantity } from '../language/quantities.ts'
import { hasEnglishVerb } from '../language/verbs-en.ts'
import type { Sentence } from '../model/argument.ts'
import type { Article, Language } from '../model/article.ts'
import { type Span, toBlanked } from '../model/span.ts'
import type { Selection } from '../model/text.ts'
import type { Fits } from './condense.ts'
import type { Material } from './material.ts'
import { toComparable, toPruning } from './opening.ts'
import { quoteClauses, quoteWhole } from './quote.ts'
import { isChinese, toSelection } from './selection.ts'

/** A number of the article and where it stands. */
export interface Quantified extends Quantity {
  readonly span: Span
}

/** The number with its hedge and unit; what an English one counts stands in the words beneath. */
export const toValue = (material: Material, number: Quantified): Selection | null =>
  toSelection(material.article.source.text, [toValueSpan(material, number)], material.article.language)

/** Where that stands. */
export function toValueSpan({ article }: Material, { span, kind, unit }: Quantified): Span {
  const isNoun = article.language === 'en' && kind === 'count' && unit !== ''
  return { start: span.start, end: isNoun ? span.end - unit.length - 1 : span.end }
}

// So many characters of Chinese beside a number, or words of English, tell what it is of.
const LEAST = { zh: 5, en: 3 }
// With other numbers around it, as few characters as tell that.
const SHORT = { zh: [16, 24, 36], en: [60, 90] }

/**
 * As many whole clauses around the number as fit, without another number where they can be had and tell what it is of; what follows it where they open with it.
 */
export function toWords(material: Material, { span }: Sentence, value: Span, isRoom: Fits): Selection | null {
  const { article } = material
  const fits = (words: string) => isRoom(words) && !isTorn(words, article)
  // What hangs on the clause before it in Chinese names no whole.
  const quoteAround = isChinese(article.language) ? quoteWhole : quoteClauses
  const isTelling = (words: string) => article.language !== 'en' || hasEnglishVerb(words)
  const isOf = (words: string) => tellsOf(words, article.language)
  const isLone = (words: string) =>
    fits(words) && isTelling(words) && isOf(words) && findNumbers(words, article.language).length === 1
  const isShort = (most: number) => (words: string) => fits(words) && isOf(words) && words.length <= most
  const words =
    quoteAround(article, span, value, isLone) ??
    SHORT[isChinese(article.language) ? 'zh' : 'en'].reduce<Selection | null>(
      (found, most) => found ?? quoteAround(article, span, value, isShort(most)),
      null,
    ) ??
    quoteAround(article, span, value, fits)
  const [first, ...more] = words?.from ?? []
  if (!words || !first || more.length > 0 || value.start !== first.start || article.language !== 'en') return words
  const rest = toSelection(article.source.text, [{ start: value.end, end: first.end }], article.language)
  return rest && isTelling(rest.text) ? rest : words
}

/** Whether words are torn from the whole that they take a part of, or wait for what they announce. */
export function isTorn(words: string, article: Article): boolean {
  const { partial } = FIGURE_CUES[isChinese(article.language) ? 'zh' : 'en']
  const plain = toComparable(words, article.language)
  return partial.test(plain) || toPruning(article).hanging.test(plain)
}

/** Whether words say of their numbers what they are of. */
function tellsOf(words: string, language: Language): boolean {
  const beside = toBlanked(words, findNumbers(words, language))
  return isChinese(language)
    ? (beside.match(/\p{Script=Han}/gu) ?? []).length >= LEAST.zh
    : (beside.match(/\p{L}+/gu) ?? []).length >= LEAST.en
}
