import type { Link, Sentence } from '../../model/argument.ts'
import { isWithin, type Span } from '../../model/span.ts'
import type { Selection } from '../../model/text.ts'
import type { BoxName } from '../budget.ts'
import { toCapital } from '../capital.ts'
import { condense, type Fits } from '../condense.ts'
import { toFits } from '../fitting.ts'
import type { Material } from '../material.ts'
import { toComparable } from '../opening.ts'
import { quote, quoteWhole } from '../quote.ts'

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
