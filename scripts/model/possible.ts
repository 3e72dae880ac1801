import { isPossible } from '../language/conjecture.ts'
import type { ArgumentMap, Link, Sentence } from './argument.ts'
import type { Article } from './article.ts'
import { toDrawnLinks } from './hub.ts'
import { isOverlapping, wordsOf } from './span.ts'

/**
 * What leads to what on the picture of the whole line by the article's own words, but only as possible: the words that carry the arrow, or the
 * sentence that holds both ends, say `可能`, `may`; of an arrow that headings carry, a sentence on its point.
 */
export function findPossible({ source, language }: Article, map: ArgumentMap): readonly Link[] {
  const hub = map.hub?.id
  const isAny = (isCarrying: (sentence: Sentence) => boolean): boolean =>
    map.sentences.some(
      (one) => one.kind === 'prose' && isCarrying(one) && isPossible(wordsOf(source.text, one.span), language),
    )
  const isIn = ({ from, to, evidence: [first] }: Link): boolean => {
    if (from === hub || to === hub) return isAny(({ point }) => point === (from === hub ? to : from))
    return isPossible(first.cue, language) || isAny(({ span }) => first.spans.every((own) => isOverlapping(own, span)))
  }
  return toDrawnLinks(map).filter((link) => link.kind === 'leads-to' && link.basis === 'stated' && isIn(link))
}
