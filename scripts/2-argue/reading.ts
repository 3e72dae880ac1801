import { type CueSet, cuesOf } from '../language/cues.ts'
import { toSimplified } from '../language/simplify.ts'
import type { Sentence } from '../model/argument.ts'
import { type Article, type Block, eachBlock, eachSection, type Language } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { findSentences } from './sentences.ts'

/** The article with what every step of this phase asks for again and again. */
export interface Reading {
  readonly article: Article
  readonly language: Language
  readonly text: string
  /** The text in simplified characters and lower case, with a space for a line end inside a paragraph, every offset as in `text`: what cues are matched against. */
  readonly folded: string
  readonly cues: CueSet
  readonly sentences: readonly Sentence[]
  /** The rows of tables, each from its first cell to its last. */
  readonly rows: readonly Span[]
  /** The paragraphs, those in lists and quotes included. */
  readonly paragraphs: readonly Span[]
}

/** A line that was broken by hand inside a paragraph. */
const BROKEN = /(?<!\n)\n(?!\n)/gu

/** Reads the article once for all steps. */
export function toReading(article: Article): Reading {
  const text = article.source.text
  const simple = article.language === 'zh-Hant' ? toSimplified(text) : text
  return {
    article,
    language: article.language,
    text,
    folded: toLowerCase(simple).replace(BROKEN, ' '),
    cues: cuesOf(article.language),
    sentences: findSentences(article),
    rows: findRows(article),
    paragraphs: findParagraphs(article),
  }
}

const allBlocks = (article: Article): Block[] => [
  ...eachBlock([article.lead, ...[...eachSection(article.sections)].map((one) => one.blocks), article.tail].flat()),
]

const findParagraphs = (article: Article): Span[] =>
  allBlocks(article)
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ span }) => span)

const findRows = (article: Article): Span[] =>
  allBlocks(article).flatMap((block) =>
    block.kind !== 'table'
      ? []
      : block.rows.flatMap((row) => {
          const [first, last] = [row[0], row.at(-1)]
          return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }]
        }),
  )

/** Where the paragraph of a sentence begins; the sentence's own start where it stands in none. Paragraphs lie in order, side by side. */
export function paragraphOf(reading: Reading, span: Span): number {
  const last = reading.paragraphs[countBefore(reading.paragraphs, ({ start }) => start <= span.start) - 1]
  return last !== undefined && last.end >= span.start ? last.start : span.start
}

/** How many items hold, in a list where all that hold come first. */
export function countBefore<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}

/** Lower case where that keeps the length (`İ` would become two). */
function toLowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (character) => {
    const small = character.toLowerCase()
    return small.length === character.length ? small : character
  }).join('')
}

/** The folded words of a span. */
export const foldedOf = (reading: Reading, span: Span): string => reading.folded.slice(span.start, span.end)

/** Whether folded words end in one that cannot be parted from what it hangs on. */
export const isBound = ({ cues }: Reading, words: string): boolean => cues.bound.some((end) => end.test(words))

/** The sentences that begin in a span. */
export const sentencesIn = (reading: Reading, { start, end }: Span): readonly Sentence[] =>
  reading.sentences.slice(
    countBefore(reading.sentences, ({ span }) => span.start < start),
    countBefore(reading.sentences, ({ span }) => span.start < end),
  )
