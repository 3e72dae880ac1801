import type { Origin } from '../model/source.ts'
import type { Span } from '../model/span.ts'

/** Puts a reading text together piece by piece and keeps where each piece stood in the file. */
export class TextBuilder {
  private readonly pieces: string[] = []
  private readonly origins: Origin[] = []
  /** Length of the text so far. */
  length = 0
  private ending = ''
  /** Set when what comes next stands on the line that was begun: a list item after its number. */
  isHeld = false

  /** Appends words that stand in the file at `file`, or that stand nowhere in it (`null`). */
  add(words: string, file: number | null): Span {
    const start = this.length
    if (words === '') return { start, end: start }
    this.pieces.push(words)
    this.length += words.length
    this.ending = (this.ending + words).slice(-2)
    if (file !== null) this.keep({ text: start, file, length: words.length })
    return { start, end: this.length }
  }

  /** Sets the next block apart by a blank line. */
  breakBlock(): void {
    const isHeld = this.isHeld
    this.isHeld = false
    if (this.length === 0 || isHeld) return
    while (this.ending !== '\n\n') this.add('\n', null)
  }

  /** Ends the line, unless it has just been ended. */
  breakLine(): void {
    if (this.length > 0 && !this.ending.endsWith('\n')) this.add('\n', null)
  }

  /** Takes back all that was added since the text was this long. */
  cutTo(length: number): void {
    while (this.length > length) {
      const words = this.pieces.pop() ?? ''
      this.length -= words.length
      const origin = this.origins.at(-1)
      if (origin !== undefined && origin.text >= this.length) this.origins.pop()
    }
    this.ending = this.pieces.slice(-2).join('').slice(-2)
  }

  /** The words from an offset of the last pieces on. */
  wordsFrom(start: number): string {
    let at = this.length
    let index = this.pieces.length
    while (at > start && index > 0) at -= this.pieces[--index]?.length ?? 0
    return this.pieces
      .slice(index)
      .join('')
      .slice(Math.max(0, start - at))
  }

  toText(): string {
    return this.pieces.join('')
  }

  toOrigins(): readonly Origin[] {
    return this.origins
  }

  private keep(origin: Origin): void {
    const last = this.origins.at(-1)
    const isJoined =
      last !== undefined && last.text + last.length === origin.text && last.file + last.length === origin.file
    if (isJoined) this.origins[this.origins.length - 1] = { ...last, length: last.length + origin.length }
    else this.origins.push(origin)
  }
}
