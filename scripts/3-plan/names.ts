import type { Point } from '../model/argument.ts'
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
  for (const end of ends.reverse()) {
    const span = { start: passage.start, end: passage.start + end }
    const cut = toSelection(article.source.text, [...before, span], article.language)
    if (cut && fits(cut.text + CUT)) return { ...cut, text: cut.text + CUT }
  }
  return null
}
