import type { Span } from '../../scripts/model/span.ts'

/** Letters and digits of a text alone, in lower case: quotes of people differ from the article in marks and spaces. */
export interface Bare {
  readonly words: string
  /** The offset of each of them. */
  readonly at: readonly number[]
}

/** The letters and digits of a text that lie in none of the spans left out. */
export function toBare(text: string, without: readonly Span[] = []): Bare {
  let words = ''
  const at: number[] = []
  for (let offset = 0; offset < text.length; offset += 1) {
    if (without.some(({ start, end }) => start <= offset && offset < end)) continue
    const plain = text.charAt(offset).normalize('NFKC').toLowerCase()
    for (const letter of plain.replace(/[^\p{L}\p{N}]/gu, '')) {
      words += letter
      at.push(offset)
    }
  }
  return { words, at }
}

/** Finds the first place of a quote in a text. */
export function toQuoteFinder(text: string): (quote: string) => Span | null {
  const bare = toBare(text)
  return (quote) => findQuote(bare, quote)[0] ?? null
}

/** All places of a quote, markup left aside; where the whole stands nowhere, its first half. */
export function findQuote({ words: text, at }: Bare, quote: string): Span[] {
  const whole = toBare(quote.replace(/<[^>]*>/g, '').replace(/\]\([^)]*\)/g, '')).words
  const half = whole.slice(0, Math.max(8, Math.floor(whole.length / 2)))
  for (const words of [whole, half]) {
    const found = words.length < 2 ? [] : findAll(text, words)
    if (found.length > 0)
      return found.map((from) => ({ start: at[from] ?? 0, end: (at[from + words.length - 1] ?? 0) + 1 }))
  }
  return []
}

function findAll(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}
