import type { Candidate } from '../../scripts/2-argue/candidates.ts'
import { eachPart, type Part, toOutline } from '../../scripts/2-argue/outline.ts'
import { paragraphOf, type Reading } from '../../scripts/2-argue/reading.ts'
import { isOverlapping, isWithin, type Span, toTrimmed } from '../../scripts/model/span.ts'
import type { Reference } from './corpus.ts'
import { type Bare, findQuote, toBare } from './quotes.ts'

/** A point of a reference where it stands in the article. */
export interface Placed {
  readonly id: string
  readonly candidate: Candidate
}

/**
 * The points of a reference as candidates of ours, so that links can be judged apart from points: the quote is looked up in
 * the reading text; the passage is the part of the outline that opens with it, else it runs from the quote's sentence to the
 * next point or the end of the paragraph. A quote that stands nowhere is left out.
 */
export function placePoints(reading: Reading, reference: Reference): Placed[] {
  const parts = [...eachPart(toOutline(reading))].filter(({ kind }) => kind !== 'article')
  const bare = toBare(
    reading.text,
    reading.article.noise.map(({ span }) => span),
  )
  const openings = reference.points.flatMap((point) => {
    const places = findQuote(bare, point.quote).map((quote) => ({
      point,
      quote,
      part: findPart(reading, parts, quote),
    }))
    return places
      .filter(({ part }) => part !== null)
      .concat(places)
      .slice(0, 1)
  })
  const starts = openings.map(({ quote }) => quote.start).sort((a, b) => a - b)
  return openings
    .map(({ point, quote, part }): Placed => {
      const body = part?.span ?? toPassage(reading, quote, starts)
      const opening = toOpening(reading, part, quote, body)
      const label = findWithin(bare, point.label, body) ?? part?.head?.label ?? part?.head?.words ?? quote
      return {
        id: point.id,
        candidate: {
          role: point.role,
          label: isWithin(label, body) ? label : opening,
          opening,
          body,
          section: reading.sentences.findLast(({ span }) => span.start <= quote.start)?.section ?? null,
          confidence: 1,
          byItself: 1,
          basis: part === null ? 'sentence' : 'structure',
          parent: null,
          isParallel: false,
          announce: part === null ? null : announceOf(toOutline(reading), part.span),
        },
      }
    })
    .sort((a, b) => a.candidate.opening.start - b.candidate.opening.start)
}

function findWithin(bare: Bare, words: string, within: Span): Span | null {
  const first = bare.at.findIndex((offset) => offset >= within.start)
  const plain = toBare(words).words
  const found = first < 0 || plain.length < 2 ? -1 : bare.words.indexOf(plain, first)
  if (found < 0) return null
  const span = { start: bare.at[found] ?? 0, end: (bare.at[found + plain.length - 1] ?? 0) + 1 }
  return isWithin(span, within) ? span : null
}

/** The smallest part that opens with the quote: its head, or the words right after its mark. */
function findPart(reading: Reading, parts: readonly Part[], quote: Span): Part | null {
  const opens = parts.filter(({ span, head, prose }) => {
    const around = { start: Math.min(span.start, head?.words.start ?? span.start), end: span.end }
    if (!isOverlapping(quote, around)) return false
    const from = head?.words.start ?? prose[0]?.start ?? span.start
    return Math.abs(from - quote.start) <= 6 || (quote.start >= span.start && quote.start - span.start <= 6)
  })
  const smallest = opens.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
  return smallest !== undefined && toTrimmed(reading.text, smallest.span).end > quote.start ? smallest : null
}

function toPassage(reading: Reading, quote: Span, starts: readonly number[]): Span {
  const sentence = reading.sentences.find(({ span }) => span.start <= quote.start && span.end > quote.start)
  const inSentence = starts.filter(
    (start) => sentence !== undefined && start >= sentence.span.start && start < quote.start,
  )
  const start = inSentence.length > 0 ? quote.start : (sentence?.span.start ?? quote.start)
  const paragraph = paragraphOf(reading, quote)
  const end = reading.paragraphs.find((span) => span.start === paragraph && span.end >= quote.end)?.end
  const next = starts.find((other) => other > quote.start) ?? Number.POSITIVE_INFINITY
  const before = reading.sentences.findLast(({ span }) => span.start < next)
  const limit =
    before !== undefined && before.span.start > quote.start && before.span.end > next ? before.span.start : next
  return toTrimmed(reading.text, {
    start,
    end: Math.max(quote.end, Math.min(limit, end ?? sentence?.span.end ?? quote.end)),
  })
}

function toOpening(reading: Reading, part: Part | null, quote: Span, body: Span): Span {
  if (part?.kind === 'section' && part.head !== null) return part.head.words
  const sentence = reading.sentences.find(({ span }) => span.start <= quote.start && span.end > quote.start)
  const start = Math.max(body.start, Math.min(quote.start, sentence?.span.start ?? quote.start))
  return toTrimmed(reading.text, { start, end: Math.min(body.end, Math.max(quote.end, sentence?.span.end ?? 0)) })
}

function announceOf(outline: Part, span: Span): Span | null {
  for (const part of eachPart(outline))
    for (const group of part.groups)
      if (group.members.some((member) => member.span.start === span.start && member.span.end === span.end))
        return group.announce
  return null
}
