import { isLabelled, isMarked, isNews, isOneOfSeveral, isShort, isTotal } from '../language/claims.ts'
import { FRONT_HEADS } from '../language/frame.ts'
import { isHarmless } from '../language/harmless.ts'
import type { Sentence } from '../model/argument.ts'
import { type Article, type Block, eachBlock, eachSection, type Section } from '../model/article.ts'
import { isIncident } from '../model/incident.ts'
import { isWithin, type Span, wordsOf } from '../model/span.ts'
import type { Selection } from '../model/text.ts'
import { isCall, isFree } from './claim-worth.ts'
import { condense, type Fits } from './condense.ts'
import type { Material } from './material.ts'
import { isOfMatter, isOfPoints, isPlatitude, toTitleShare } from './platitude.ts'
import { isPointingInside, isSpared, toRoleWorth } from './rank.ts'
import { isSentence } from './slide/statement.ts'

/**
 * What makes a sentence stand for its article: the words of the title, of the points, a harm or a change, what is to be done, that it
 * speaks of a whole, that it opens or closes the article. News are the occasion, not the point.
 */
const WORTH = {
  title: 1.2,
  atStake: 0.3,
  points: 0.4,
  harm: 0.6,
  call: 0.5,
  marked: 0.6,
  total: 0.3,
  opening: 0.7,
  closing: 0.5,
  pointing: -0.6,
  spared: -0.5,
  ordinal: -0.6,
  item: -0.6,
  news: -0.4,
  event: 0.3,
} as const
/** So many sentences at the beginning and at the end count as opening and close, the first and the last of them most. */
const NEAR = 6

/** A claim of the whole article's, with its worth. */
interface WholeClaim {
  readonly sentence: Sentence
  readonly worth: number
}

/** Of the sentences those that say what the article comes to or what is at stake, best first. */
export function toWholeClaims(material: Material, sentences: readonly Sentence[]): WholeClaim[] {
  const prose = sentences.filter((one) => isSentence(material, one))
  const lists = toLists(material.article)
  return prose
    .map((sentence, at) => ({
      sentence,
      worth:
        toWorth(material, sentence, at, prose.length) +
        WORTH.item * Number(lists.some((span) => isWithin(sentence.span, span))),
    }))
    .sort((a, b) => b.worth - a.worth || a.sentence.span.start - b.sentence.span.start)
}

/** The first of the claims that fits, as a whole sentence where one does, else cut to its first clauses. */
export function findWhole(
  material: Material,
  claims: readonly WholeClaim[],
  fits: Fits,
  least: number,
  isUsed: (selection: Selection) => boolean,
): Selection | null {
  const told = claims.flatMap(({ sentence: { span }, worth }) => {
    if (worth + SHORT < least) return []
    const words = condense(material.article, span, fits, 'tight')
    if (words === null || isUsed(words) || !isFree(material, words.text)) return []
    const isWhole = (words.from.at(-1)?.end ?? 0) >= span.end - 1
    return [
      { words, worth: worth - (isWhole ? 0 : CUT) + SHORT * Number(isShort(words.text, material.article.language)) },
    ]
  })
  return told.filter(({ worth }) => worth >= least).sort((a, b) => b.worth - a.worth)[0]?.words ?? null
}

/** Where lists stand: an item is a part of what the article says; not so one under a heading that promises the whole, `Key findings`. */
const toLists = ({ source, lead, sections, tail }: Article): Span[] =>
  [lead, ...toParts(source.text, sections), tail]
    .flatMap((blocks) => [...eachBlock(blocks)])
    .filter(({ kind }) => kind === 'list')
    .map(({ span }) => span)

const toParts = (text: string, sections: readonly Section[]): (readonly Block[])[] =>
  [...eachSection(sections)]
    .filter(({ heading }) => !FRONT_HEADS.test(wordsOf(text, heading.span)))
    .map(({ blocks }) => blocks)

// What a claim loses that is not told to its end, and gains where it is read at a glance.
const [CUT, SHORT] = [0.4, 0.4]

function toWorth(material: Material, { span }: Sentence, at: number, count: number): number {
  const { article } = material
  const words = wordsOf(article.source.text, span).trim()
  if (!isFree(material, words) || !(isOfMatter(material, words) || isOfPoints(material, words))) return 0
  if (isLabelled(words) || isPlatitude(material, words)) return 0
  const toNear = (from: number) => Math.max(0, 1 - from / NEAR)
  const harm = Math.max(toRoleWorth(words, 'cause', article), toRoleWorth(words, 'risk', article))
  const isAtStake = harm > 0 || isCall(material, words) || isTotal(words, article.language)
  return (
    WORTH.atStake * Number(isAtStake) +
    WORTH.title * Math.min(1, toTitleShare(material, words)) +
    WORTH.points * Number(isOfPoints(material, words)) +
    WORTH.harm * Math.min(1, Math.max(0, harm)) +
    WORTH.call * Number(isCall(material, words)) +
    WORTH.marked * Number(isMarked(words, article.language)) +
    WORTH.total * Number(isTotal(words, article.language)) +
    WORTH.opening * toNear(at) +
    WORTH.closing * toNear(count - 1 - at) +
    WORTH.pointing * Number(isPointingInside(words, '', article)) +
    WORTH.spared * Number(isSpared(words, article) || isHarmless(words, article.language)) +
    WORTH.ordinal * Number(isOneOfSeveral(words, article.language)) +
    // Of what went wrong the news are the point.
    (isIncident(article) ? WORTH.event : WORTH.news) * Number(isNews(words, article.language))
  )
}
