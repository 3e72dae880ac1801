import { isAssignment } from '../language/assignments.ts'
import { LEADS_ON } from '../language/sentence-ends.ts'
import type { Point, Sentence } from '../model/argument.ts'
import { wordsOf } from '../model/span.ts'
import { type Material, sentencesOf } from './material.ts'

/** Whether a sentence only announces what stands below it: `Here's how it works:`, `主要表现如下：`. Without that it tells nothing. */
export const isLeadIn = ({ article }: Material, { kind, span }: Sentence): boolean =>
  kind === 'prose' && LEADS_ON.test(wordsOf(article.source.text, span))

/** The sentences of a point's passage but for those that only announce others, or say who does it and by when. */
export const findTellingOf = (material: Material, point: Point): Sentence[] => {
  const { source, language } = material.article
  return sentencesOf(material.map, point).filter(
    (sentence) => !isLeadIn(material, sentence) && !isAssignment(wordsOf(source.text, sentence.span), language),
  )
}
