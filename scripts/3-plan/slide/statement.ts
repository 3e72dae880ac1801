import { isOfText } from '../../language/claims.ts'
import { holdsDate } from '../../language/times.ts'
import type { Sentence } from '../../model/argument.ts'
import { isOverlapping, wordsOf } from '../../model/span.ts'
import type { Selection } from '../../model/text.ts'
import { MOST } from '../budget.ts'
import { condense } from '../condense.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits } from '../fitting.ts'
import type { Material } from '../material.ts'
import { isPlatitude } from '../platitude.ts'

// A sentence ends; a signature, a date or the name of an office does not.
const SENTENCE_END = /[。！？!?.…][”’」』"')）\]]*\s*$/u

/** Whether words are a sentence with its end, about the matter: no signature, no date, no salutation. */
export const isSentence = ({ article }: Material, { kind, span }: Sentence): boolean => {
  const words = wordsOf(article.source.text, span)
  return kind === 'prose' && SENTENCE_END.test(words) && !isOfText(words, article.language)
}

/** The last sentence of the close that fits as a statement, one that could close any article only where there is no other; `null` when the article has no close. */
export function toLastWord(material: Material, closing: readonly Sentence[]): Selection | null {
  const fits = toFits(material, 'statement')
  const backwards = closing.filter((sentence) => isSentence(material, sentence)).reverse()
  const isEmpty = ({ span }: Sentence) => isPlatitude(material, wordsOf(material.article.source.text, span))
  const telling = backwards.filter((sentence) => !isEmpty(sentence))
  for (const sentence of [...telling, ...backwards.filter(isEmpty)]) {
    const selection = condense(material.article, sentence.span, fits, 'tight')
    if (selection) return selection
  }
  return null
}

/** The sentences with a date first, as what is promised by then. */
function toDatedFirst({ article }: Material, sentences: readonly Sentence[]): Sentence[] {
  const isDated = ({ span }: Sentence) => Number(holdsDate(wordsOf(article.source.text, span), article.language))
  return [...sentences].sort((a, b) => isDated(b) - isDated(a))
}

/** The article's own last word on a dark slide, with up to two more sentences of its close that were not told yet. */
export function planStatement(
  material: Material,
  closing: readonly Sentence[],
  lastWord: Selection | null,
  told: readonly Selection[],
): Draft[] {
  if (lastWord === null) return []
  const taken = [lastWord, ...told].flatMap(({ from }) => from)
  const free = closing.filter(
    (sentence) =>
      isSentence(material, sentence) &&
      !isPlatitude(material, wordsOf(material.article.source.text, sentence.span)) &&
      !taken.some((other) => isOverlapping(sentence.span, other)),
  )
  const support = toDatedFirst(material, free)
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
