import type { Link, Sentence } from '../../model/argument.ts'
import type { FocusSlide } from '../../model/slide.ts'
import { isWithin, type Span } from '../../model/span.ts'
import type { Selection } from '../../model/text.ts'
import { type BoxName, MOST } from '../budget.ts'
import { toCapital } from '../capital.ts'
import { condense, type Fits } from '../condense.ts'
import { toFits } from '../fitting.ts'
import { type Material, toRef } from '../material.ts'
import { isFitting } from '../measure.ts'
import { toComparable } from '../opening.ts'
import { quote, quoteWhole } from '../quote.ts'
import { toRule } from '../reasons.ts'

type Quoted = FocusSlide['evidence'][number]

/** How much of the words behind arrows there is room for. */
export interface QuoteRoom {
  readonly arrows: number
  /** Quotations of one arrow, and lines of each. */
  readonly quotes: number
  readonly lines: number
}

/** The best evidence of an arrow that comes in and of one that goes out, in the article's words; `said`: what stands on the slide already. */
export function toQuoted(
  material: Material,
  links: readonly Link[],
  room: QuoteRoom,
  said: readonly string[],
): Quoted[] {
  const quoted: Quoted[] = []
  const chosen = toChosen(links, room.arrows)
  const fits = toQuoteFits(material, chosen.length, room.lines)
  for (const link of chosen) {
    const [from, to] = [link.from, link.to].map((id) => material.map.points.find((point) => point.id === id))
    if (!from || !to) continue
    const [source, target] = [toRef(material, from), toRef(material, to)]
    const shown = [source.label.text, target.label.text, ...said, ...quoted.flatMap(toWords)]
    const quotes = toTelling(toQuotesThat(material, link, fits), shown)
    const isSaid = ({ text }: Selection) => [...said, ...quoted.flatMap(toWords)].some((other) => other.includes(text))
    if (quotes.length === 0 || quotes.every(isSaid)) continue
    const rule = toRule(material, link)
    quoted.push({ from: source, to: target, basis: link.basis, quotes: toLongest(quotes, room.quotes), rule })
  }
  return quoted
}

/** Beneath one arrow alone words have the width of the slide. */
function toQuoteFits({ budget }: Material, arrows: number, lines: number): Fits {
  const box = budget.boxes.evidence
  const width = arrows > 1 ? box.width : budget.boxes.statement.width
  return (text) => isFitting(text, { ...box, width, lines: Math.min(lines, box.lines) })
}

const toWords = ({ quotes }: Quoted): string[] => quotes.map(({ text }) => text)

/** The surest arrow of each kind, a stated one before all others; where all are of one kind, the surest. */
function toChosen(links: readonly Link[], arrows: number): readonly Link[] {
  const isStated = ({ basis }: Link) => Number(basis === 'stated')
  const bySureness = [...links].sort((a, b) => isStated(b) - isStated(a) || b.confidence - a.confidence)
  const byKind = ['leads-to', 'answered-by'].flatMap((kind) =>
    bySureness.filter((link) => link.kind === kind).slice(0, 1),
  )
  return (byKind.length === MOST.evidence ? byKind : bySureness).slice(0, Math.min(arrows, MOST.evidence))
}

/** The words on the two sides of the arrow; words that only repeat a point's name are left out where others carry it. */
export const toQuotes = (
  material: Material,
  link: Link,
  names: readonly string[],
  box: BoxName,
): readonly Selection[] => toTelling(toQuotesThat(material, link, toFits(material, box)), names)

function toQuotesThat(material: Material, link: Link, fits: Fits): Selection[] {
  const [evidence] = link.evidence
  const quotes = evidence.spans.flatMap((span) => toQuote(material, span, evidence.cue, fits) ?? [])
  return quotes.filter((quote, index) => quotes.findIndex((other) => other.text.includes(quote.text)) === index)
}

function toTelling(quotes: readonly Selection[], said: readonly string[]): readonly Selection[] {
  const telling = quotes.filter((quote) => !said.includes(quote.text))
  return telling.length > 0 ? telling : quotes
}

/** Those that say most, in their order. */
function toLongest(quotes: readonly Selection[], most: number): readonly Selection[] {
  const kept = [...quotes].sort((a, b) => b.text.length - a.text.length).slice(0, most)
  return quotes.filter((quote) => kept.includes(quote))
}

/** The words with what stands around them; where only the cue itself is left of them, what the sentence says after it. */
function toQuote(material: Material, words: Span, cue: string, fits: Fits): Selection | null {
  const { article, map } = material
  const isProse = ({ kind, span }: Sentence) => kind === 'prose' && isWithin(words, span)
  const sentence = map.sentences.find(isProse)
  const quoted = quote(article, sentence?.span ?? null, words, fits)
  const plain = (text: string) => toComparable(text, article.language)
  if (quoted === null || sentence === undefined || plain(quoted.text) !== plain(cue))
    return quoted && toCapital(article, quoted)
  const last = { start: sentence.span.end - 1, end: sentence.span.end }
  const rest = condense(article, sentence.span, fits, 'tight') ?? quoteWhole(article, sentence.span, last, fits)
  return toCapital(article, rest ?? quoted)
}
