import { isReference, isShort, isStating } from '../language/claims.ts'
import type { Sentence } from '../model/argument.ts'
import type { Article } from '../model/article.ts'
import { isOverlapping, type Span, wordsOf } from '../model/span.ts'
import { type Frame, isFrame, type Selection, type Text } from '../model/text.ts'
import { toCapital } from './capital.ts'
import type { Fits } from './condense.ts'
import { toHeadlineFits } from './fitting.ts'
import { type Material, toBest } from './material.ts'
import { isAlone, type Purpose, toGrams } from './rank.ts'
import { toSelection } from './selection.ts'

/** Whether the author's words can be a headline: two lines at most, and short enough to be read at a glance. */
export function toClaimFits(material: Material, parts = 1): Fits {
  const fits = toHeadlineFits(material, parts)
  return (text) => fits(text) && isShort(text, material.article.language)
}

/** The sentence of the author's that says most of what a slide is about, as its headline; `null` when none is short enough and clear alone. */
export function findClaim(
  material: Material,
  sentences: readonly Sentence[],
  purpose: Purpose,
  parts = 1,
): Selection | null {
  const { article } = material
  const alone = sentences.filter(({ span }) => isClear(wordsOf(article.source.text, span), article))
  const wanted = { fits: toClaimFits(material, parts), purpose, tightness: 'tight' } as const
  // A sentence told to its end says more than the beginning of another.
  const isCut = ({ from }: Selection) => {
    const end = from.at(-1)?.end ?? 0
    return alone.some(({ span }) => end > span.start && end < span.end - 1)
  }
  const claim = toBest(material, alone, { ...wanted, isUsed: isCut }) ?? toBest(material, alone, wanted)
  return claim && toCapital(article, claim)
}

/** Whether a sentence is understood by itself and speaks of the matter, not of where it is told. */
export const isClear = (words: string, article: Pick<Article, 'language'>): boolean =>
  isAlone(words, article) && !isReference(words, article.language)

// A number that tells a claim from others: of two digits at least.
const FIGURE = /\d[\d.,]*\d/gu

/** Whether words of a passage stand in one of the headlines. */
export const isHeadlined = (headlines: readonly Text[], passage: Span): boolean =>
  headlines.some((text) => !isFrame(text) && text.from.some((words) => isOverlapping(words, passage)))

/** Whether no other headline says the same, or names all that a claim of arrows does. */
export function isNewClaim({ text: own, values: { label, names } }: Frame, taken: readonly Text[]): boolean {
  const named = [label, names].map(String)
  return !taken.some(({ text }) => text === own || named.every((one) => text.includes(one)))
}

/** Whether two headlines claim the same: the words of one are in the other, or they share a figure and half of their words. */
export function isSameClaim({ article }: Material, one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true
  const figures = new Set(one.match(FIGURE) ?? [])
  if (!(other.match(FIGURE) ?? []).some((figure) => figures.has(figure))) return false
  const [words, others] = [toGrams(one, article), toGrams(other, article)]
  return [...words].filter((word) => others.has(word)).length * 2 >= Math.min(words.size, others.size)
}

/** A heading of the author's that states something, where it fits; `null` for the name of a topic. */
export function toStatingHeading(material: Material, heading: Span, parts = 1): Selection | null {
  const { article } = material
  const words = toSelection(article.source.text, [heading], article.language)
  const isGood = words && isStating(words.text, article.language) && toHeadlineFits(material, parts)(words.text)
  return isGood ? words : null
}
