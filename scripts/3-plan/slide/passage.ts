import type { Point, Sentence } from '../../model/argument.ts'
import { isOverlapping, isWithin, type Span, wordsOf } from '../../model/span.ts'
import type { Selection } from '../../model/text.ts'
import { MOST } from '../budget.ts'
import { toCapital } from '../capital.ts'
import { condense } from '../condense.ts'
import { toFits } from '../fitting.ts'
import { evidenceOf, type Material, sentencesOf, toPurpose, toRef } from '../material.ts'
import { withCondition } from '../quote.ts'
import { isPointing, isPointingInside, toRanked } from '../rank.ts'
import { toSelection } from '../selection.ts'

// By how much words that carry an arrow outweigh others of their length, and what those weigh that begin in the middle of a thought or do
// not hold the words that name their point.
const [CARRYING, TORN] = [1.5, 0.4]

// So many lines more a passage may take to begin where it stands by itself.
const MORE_LINES = 2

// A passage is cut down to no less than this part of it: sentences after a longer one would only be cut off again.
const AT_MOST_CUT = 2

// So many sentences before those of a point are told with them, where these lean on what stands before.
const MOST_BEFORE = 2

// What words of a passage weigh that a slide tells, beside others.
const TOLD = 0.3

/**
 * As much of what is said of a point as fits `lines`, in a row: rather what no slide tells (`told`: what stands on slides), from a sentence
 * on that stands by itself, and that which carries its arrows; what cannot be cut down takes more lines.
 */
export function toPassage(material: Material, point: Point, lines: number, told: readonly Span[]): Selection {
  const { article, map } = material
  const own = sentencesOf(map, point).filter(({ kind, span }) => kind === 'prose' && !isBare(material, point, span))
  const prose = [...findBefore(material, own[0]), ...own]
  const ranked = toRanked(article, own, toPurpose(material, point)).map(({ span }) => span)
  const mention = withCondition(article, map.sentences, point.mentions[0])
  const isNear = ({ start, end }: Span) =>
    toFits(material, 'quote', AT_MOST_CUT * MOST.quoteLines)(article.source.text.slice(start, end))
  // A row runs over nothing that is no part of the text.
  const rows = toWindows(prose, isNear).filter((row) => !article.noise.some(({ span }) => isOverlapping(span, row)))
  const passages = own.length > 0 ? [...rows, ...ranked] : [mention]
  const toWeight = toWeighing(material, point, own)
  // Words of two points with some between them left out are no passage of either.
  const isPatched = ({ from: [first, ...more] }: Selection) =>
    more.length > 0 && first.start < (own[0]?.span.start ?? 0)
  const fitting = (most: number) =>
    passages
      .flatMap((span) => {
        const quote = condense(article, span, toFits(material, 'quote', most))
        return quote && !isPatched(quote) ? [{ quote: toCapital(article, quote), span, ...toWeight(quote) }] : []
      })
      .map((one) => {
        const untold = countUntold(one.quote, told)
        return { ...one, worth: (untold + TOLD * (one.quote.text.length - untold)) * one.weight }
      })
      .sort((a, b) => b.worth - a.worth || a.span.start - b.span.start)
  for (let most = lines; most <= MOST.quoteLines; most += 1) {
    const [fullest] = fitting(most)
    if (fullest === undefined) continue
    // What stands by itself may take more lines.
    const rooms = fullest.isWhole ? [] : Array.from({ length: MORE_LINES }, (_, at) => most + at + 1)
    const roomier = rooms.flatMap((more) => fitting(more).find(({ isWhole }) => isWhole) ?? [])[0]
    return (roomier ?? fullest).quote
  }
  const span = ranked[0] ?? mention
  return toSelection(article.source.text, [span], article.language) ?? toRef(material, point).label
}

/** Characters of words that stand on no slide; what stands on slides apart from each other. */
export const countUntold = ({ from }: Selection, told: readonly Span[]): number =>
  from.reduce((sum, own) => sum + own.end - own.start - countShared(own, told), 0)

const countShared = (own: Span, others: readonly Span[]): number =>
  others.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(own.end, end) - Math.max(own.start, start)), 0)

/** How much a passage weighs: rather what carries an arrow, what does not begin in the middle of a thought, and what holds the words that name the point. */
function toWeighing(material: Material, point: Point, own: readonly Sentence[]) {
  const told = evidenceOf(material.map, point)
  const names = point.label.filter((name) => own.some(({ span }) => isWithin(name, span)))
  const holds = ({ from }: Selection, spans: readonly Span[]) =>
    spans.some((one) => from.some((span) => isOverlapping(one, span)))
  return (quote: Selection) => {
    const isWhole = isStanding(material, quote.text) && (names.length === 0 || holds(quote, names))
    return { isWhole, weight: (holds(quote, told) ? CARRYING : 1) * (isWhole ? 1 : TORN) }
  }
}

// The number before a heading that runs on: `（一）`, `2.`, `第二，`.
const NUMBER = /^[（(第]?[一二三四五六七八九十\d]{1,3}[）)、.．，,：:]/u

/** Whether a sentence is no more than the name of its point: a heading that runs on. */
function isBare({ article: { source } }: Material, { label }: Point, sentence: Span): boolean {
  const toBare = (span: Span) =>
    wordsOf(source.text, span)
      .trim()
      .replace(NUMBER, '')
      .replace(/[^\p{L}\p{N}]/gu, '')
  return label.map(toBare).join('') === toBare(sentence)
}

// The first sentence of a passage.
const FIRST = /^.*?(?:[。！？!?]|\.(?=\s|$)|$)/su

/** Whether words are understood at the head of a passage: the first of their sentences does not point back. */
function isStanding({ article }: Material, words: string): boolean {
  const [first = ''] = FIRST.exec(words) ?? []
  return !isPointing(first, '', article) && !isPointingInside(first, '', article)
}

/** The sentences before the first of a point, where that leans on them: from one on that stands by itself, in the same paragraph. */
function findBefore(material: Material, first: Sentence | undefined): Sentence[] {
  const { article, map } = material
  const isAlone = ({ span }: Sentence) => isStanding(material, wordsOf(article.source.text, span).trim())
  if (first === undefined || isAlone(first)) return []
  const all = map.sentences
    .filter(({ kind, span }) => kind === 'prose' && span.end <= first.span.start)
    .slice(-MOST_BEFORE)
  const isJoined = ({ span }: Sentence) => !article.source.text.slice(span.end, first.span.start).includes('\n')
  const before = all.filter(isJoined)
  const at = before.findLastIndex(isAlone)
  return at < 0 ? [] : before.slice(at)
}

/** Sentences in a row, two at least, none after a row that is too long to be cut down. */
const toWindows = (prose: readonly Sentence[], isNear: (row: Span) => boolean): Span[] =>
  prose.flatMap(({ span: { start } }, at) => {
    const rows = prose.slice(at + 1).map((later) => ({ start, end: later.span.end }))
    const far = rows.findIndex((row) => !isNear(row))
    return far < 0 ? rows : rows.slice(0, far + 1)
  })
