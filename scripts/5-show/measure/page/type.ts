import type { Violation } from './probe.ts'

interface TypeLimits {
  readonly index: number
  readonly body: number
  readonly small: number
  /** Selector of what holds small print. */
  readonly smallPrint: string
}

/** Words that are set too small to be read. */
export const findSmallType = ({ index, body, small, smallPrint }: TypeLimits): Violation[] => {
  const probe = globalThis.throughlineProbe
  return probe.texts(probe.slide(index)).flatMap((piece) => {
    const limit = probe.closest(piece.element, smallPrint) === null ? body : small
    const size = Math.round(piece.size * 10) / 10
    return size < limit ? [{ words: piece.words, detail: `${size} px, at least ${limit} px are needed` }] : []
  })
}

/** Headlines of more lines than `lines`. */
export const findLongHeadlines = ({ index, lines }: { index: number; lines: number }): Violation[] => {
  const probe = globalThis.throughlineProbe
  return [...probe.slide(index).querySelectorAll('h1')].filter(probe.isShown).flatMap((headline) => {
    const range = document.createRange()
    range.selectNodeContents(headline)
    const tops = [...range.getClientRects()]
      .filter((rect) => rect.width > 1)
      .map((rect) => (rect.top + rect.bottom) / 2)
    const rows = tops.filter((top, at) => tops.findIndex((other) => Math.abs(other - top) < 8) === at).length
    return rows > lines
      ? [{ words: probe.words(headline.textContent ?? ''), detail: `${rows} lines, at most ${lines}` }]
      : []
  })
}

/** Lines that begin with a sign which must stay with the word before it. */
export const findLineStarts = ({ index, never }: { index: number; never: string }): Violation[] => {
  const probe = globalThis.throughlineProbe
  const rectAt = (node: Text, at: number): DOMRect | undefined => {
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    return range.getClientRects()[0]
  }
  const found: Violation[] = []
  let block: Element | null = null
  let last: DOMRect | undefined
  for (const piece of probe.texts(probe.slide(index))) {
    if (piece.block !== block) last = undefined
    block = piece.block
    for (let at = 0; at < piece.text.length; at += 1) {
      const rect = rectAt(piece.node, at)
      if (rect === undefined || rect.width === 0) continue
      const isNewLine = last !== undefined && rect.top > last.top + last.height / 2 && rect.left < last.left
      if (isNewLine && never.includes(piece.text.charAt(at)))
        found.push({
          words: probe.words(piece.text.slice(Math.max(0, at - 8), at + 8)),
          detail: `a line begins with “${piece.text.charAt(at)}”`,
        })
      last = rect
    }
  }
  return found
}
