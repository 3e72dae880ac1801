import { wordsOf } from '../../model/span.ts'
import type { Material } from '../material.ts'
import type { Timeline } from '../timeline.ts'

/** Two of the entries, by their places. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** The stretch of time that a sentence before the entries names by two of their moments: `sold nothing from 07:42 to 12:54`. */
export function findStretch({ article, map }: Material, { entries, spans: [{ start }] }: Timeline): Stretch | null {
  const before = map.sentences.filter(({ kind, span: own }) => kind === 'prose' && own.end <= start)
  for (const { span: own } of before) {
    const words = wordsOf(article.source.text, own)
    const named = entries.flatMap(({ time }, index) => (words.includes(time.text) ? [index] : []))
    const [first, last, ...more] = named
    if (first !== undefined && last !== undefined && more.length === 0) return { first, last }
  }
  return null
}
