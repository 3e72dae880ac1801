import { isPossible } from '../language/conjecture.ts'
import type { ArgumentMap, Link } from './argument.ts'
import type { Article } from './article.ts'
import { toDrawnLinks } from './hub.ts'
import { isOverlapping, wordsOf } from './span.ts'

/** What leads to what on the picture of the whole line by the article's own words, but only as possible: the sentences that carry the arrow say `可能`, `may`. */
export function findPossible({ source, language }: Article, map: ArgumentMap): readonly Link[] {
  const isIn = ({ evidence: [first] }: Link): boolean =>
    map.sentences.some(
      ({ span }) =>
        first.spans.some((own) => isOverlapping(own, span)) && isPossible(wordsOf(source.text, span), language),
    )
  return toDrawnLinks(map).filter((link) => link.kind === 'leads-to' && link.basis === 'stated' && isIn(link))
}
