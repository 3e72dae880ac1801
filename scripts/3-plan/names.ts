import { cuesOf } from '../language/cues.ts'
import { NO_END } from '../language/phrase-en.ts'
import { toSimplified } from '../language/simplify.ts'
import type { Point } from '../model/argument.ts'
import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { wordsOf } from '../model/span.ts'
import type { Selection } from '../model/text.ts'
import { MOST } from './budget.ts'
import { toCapital } from './capital.ts'
import { condense, type Fits } from './condense.ts'
import { toFits } from './fitting.ts'
import type { Material } from './material.ts'
import { toSelection } from './selection.ts'

/** Says that a name goes on in the article. */
const CUT = '…'

/**
 * The name of a point as slides show it: its label; where that takes more lines than a row has, the label without its brackets and
 * asides, else its first words.
 */
export function toName({ article, budget }: Pick<Material, 'article' | 'budget'>, point: Point): Selection {
  const { source, language } = article
  const fits = toFits({ budget }, 'name', MOST.nameLines)
  const whole = toSelection(source.text, point.label, language) ?? { text: point.id, from: point.label }
  if (fits(whole.text)) return toCapital(article, whole)
  const [first, ...rest] = point.label
  const shorter = rest.length === 0 ? condense(article, first, fits, 'tight') : null
  return toCapital(article, shorter ?? toFirstSpans(article, point.label, fits) ?? whole)
}

/** The most words of a name, from its start, that fit: its last piece goes word by word, then the one before. */
function toFirstSpans(article: Material['article'], label: Point['label'], fits: Fits): Selection | null {
  for (let count = label.length; count > 0; count -= 1) {
    const [before, last] = [label.slice(0, count - 1), label[count - 1]]
    const cut = last && toFirstWords(article, last, fits, before)
    if (cut) return cut
  }
  return null
}

/** The name of a point as a headline has it: in full where two lines hold it. */
export function toWholeName(material: Pick<Material, 'article' | 'budget'>, point: Point): Selection {
  const whole = toSelection(material.article.source.text, point.label, material.article.language)
  return whole && toFits(material, 'headline')(whole.text)
    ? toCapital(material.article, whole)
    : toName(material, point)
}

/** The most words of a passage, from its start, that fit with the sign that it goes on, behind what stands `before` it. */
export function toFirstWords(
  article: Material['article'],
  passage: Span,
  fits: Fits,
  before: readonly Span[] = [],
): Selection | null {
  const words = wordsOf(article.source.text, passage)
  const ends = [...new Intl.Segmenter(article.language, { granularity: 'word' }).segment(words)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => index + segment.length)
    .filter((end) => !COMPOUND.test(words.slice(end)))
    .reverse()
  // A cut that waits for its next word is better than none at all: `serves the most…`.
  const isOpen = (end: number): boolean => isOpenEnd(words.slice(0, end), article.language)
  for (const end of [...ends.filter((one) => !isOpen(one)), ...ends.filter(isOpen)]) {
    const span = { start: passage.start, end: passage.start + end }
    const cut = toSelection(article.source.text, [...before, span], article.language)
    if (cut && fits(cut.text + CUT)) return { ...cut, text: cut.text + CUT }
  }
  return null
}

// Within a word of two: `long|-term`.
const COMPOUND = /^[-‐‑]\p{L}/u

/** Whether words end in one that waits for the next: `in the most`, `对于`. */
function isOpenEnd(words: string, language: Article['language']): boolean {
  const plain = language === 'en' ? words.toLowerCase() : toSimplified(words)
  return cuesOf(language).openEnd.test(plain) || NO_END.has(/[a-z'’]+$/u.exec(plain)?.[0] ?? '')
}
