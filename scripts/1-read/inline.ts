import type { Span } from '../model/span.ts'

// A line of the file that ends between two Han characters: no space is meant.
const LINE_END_IN_HAN = /(?<=[\p{Script=Han}，。、；：！？”])[ \t]*[\r\n]\s*(?=\p{Script=Han})/gu

/** Words of one paragraph being gathered, with what is bold and linked in it; white space collapsed as a browser does. */
export class Inline {
  private pieces: string[] = []
  private length = 0
  private last = ''
  readonly strong: Span[] = []
  readonly links: Span[] = []

  add(words: string): void {
    const collapsed = words.replace(LINE_END_IN_HAN, '').replace(/[ \t\n\r\f]+/g, ' ')
    const isDoubled = collapsed.startsWith(' ') && (this.last === '' || this.last === ' ' || this.last === '\n')
    this.put(isDoubled ? collapsed.slice(1) : collapsed)
  }

  breakLine(): void {
    if (this.last !== '') this.put('\n')
  }

  get at(): number {
    return this.length
  }

  mark(spans: Span[], start: number): void {
    if (this.length > start) spans.push({ start, end: this.length })
  }

  /** The words so far without white space at the ends; nothing remains. */
  take(): { words: string; strong: Span[]; links: Span[] } {
    const all = this.pieces.join('')
    const words = all.trim()
    const lead = all.length - all.trimStart().length
    const [strong, links] = [this.strong, this.links].map((spans) => toClipped(spans.splice(0), lead, words.length))
    this.pieces = []
    this.length = 0
    this.last = ''
    return { words, strong: strong ?? [], links: links ?? [] }
  }

  private put(words: string): void {
    if (words === '') return
    this.pieces.push(words)
    this.length += words.length
    this.last = words.slice(-1)
  }
}

const toClipped = (spans: readonly Span[], lead: number, length: number): Span[] =>
  spans
    .map(({ start, end }) => ({ start: Math.max(0, start - lead), end: Math.min(length, end - lead) }))
    .filter(({ start, end }) => start < end)
