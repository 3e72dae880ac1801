import { isAdvice, isCommonplace } from '../language/claims.ts'
import { hasFigure } from '../language/figures.ts'
import { STOP_WORDS } from '../language/stop-words.ts'
import type { ArgumentMap } from '../model/argument.ts'
import { type Span, wordsOf } from '../model/span.ts'
import type { Material } from './material.ts'
import { toGrams } from './rank.ts'
import { toMemory } from './remembered.ts'
import { isChinese } from './selection.ts'

/** Pairs of Chinese characters, or words, of the names of points that a sentence must share with them to speak of them. */
const OF_NAMES = { zh: 2, en: 1 } as const

// Words of the title that a sentence about its matter has.
const LEAST_SHARED = 2

/**
 * Whether a sentence could close any article: a commonplace, or advice without a word of the title, the names of the points or a figure.
 * It says nothing of this one.
 */
export function isPlatitude(material: Material, words: string): boolean {
  const { article } = material
  if (isCommonplace(words, article.language)) return true
  const isGeneral = isAdvice(words, article.language) && !hasFigure(words, article.language)
  return isGeneral && !isOfMatter(material, words)
}

/** Whether a sentence has words of the title or of the names of points. */
export function isOfMatter(material: Material, words: string): boolean {
  const { article, map } = material
  const names = map.points.flatMap(({ label }) => [...label])
  const least = OF_NAMES[isChinese(article.language) ? 'zh' : 'en']
  return countShared(material, words, toTitle(material)) > 0 || countShared(material, words, names) >= least
}

// The share of a sentence's words that the passages of the points have, from which on it tells of these.
const OF_POINTS = 0.4

const remember = toMemory<ArgumentMap, ReadonlySet<string>>()

/** Whether a good part of the words of a sentence are those of the passages of causes and risks. */
export function isOfPoints({ article, map }: Material, words: string): boolean {
  const known = remember(map, article.source.name, () => {
    const bodies = map.points.filter(({ role }) => role !== 'strategy').map(({ body }) => body)
    return new Set(bodies.flatMap((span) => [...toGrams(wordsOf(article.source.text, span), article)]))
  })
  const own = [...toGrams(words, article)]
  return own.filter((gram) => known.has(gram)).length >= OF_POINTS * Math.max(1, own.length)
}

/** How much a sentence has of the title and of the subtitle, each as a share of its words; 0 where it has fewer than two of them in all. */
export function toTitleShare(material: Material, words: string): number {
  if (countShared(material, words, toTitle(material)) < LEAST_SHARED) return 0
  const { article } = material
  const shares = toTitle(material).map(
    (span) =>
      countShared(material, words, [span]) / Math.max(1, toGrams(wordsOf(article.source.text, span), article).size),
  )
  return shares.reduce((sum, share) => sum + share, 0)
}

const toTitle = ({ article: { title, subtitle } }: Material): Span[] => [title, subtitle].flatMap((span) => span ?? [])

function countShared({ article }: Material, words: string, spans: readonly Span[]): number {
  const known = new Set(spans.flatMap((span) => [...toGrams(wordsOf(article.source.text, span), article)]))
  return [...toGrams(words, article)].filter((gram) => known.has(gram) && !STOP_WORDS.has(gram)).length
}
