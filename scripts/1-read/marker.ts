import { NUMBER_STYLES, toNumberValue } from '../language/numbering.ts'
import type { Span } from '../model/span.ts'

/** The number or bullet that opens a line. */
export interface Marker {
  readonly style: string
  /** How far in the style stands: a smaller rank encloses a greater one. */
  readonly rank: number
  readonly isOrdinal: boolean
  /** The number as written, with its mark. */
  readonly span: Span
  /** Offset of the first word after it. */
  readonly end: number
  readonly value: number | null
}

/** A number is short; what lies beyond is not looked at. */
const REACH = 24

/** The number or bullet at the start of a span, of `• 1.` the number; `null` when there is none or nothing follows it. */
export function findMarker(text: string, span: Span): Marker | null {
  const head = text.slice(span.start, Math.min(span.end, span.start + REACH))
  for (const [index, style] of NUMBER_STYLES.entries()) {
    const match = head.match(style.pattern)
    const number = match?.[1]?.trimEnd()
    if (match === null || number === undefined) continue
    const end = span.start + match[0].length
    if (end >= span.end) return null
    const counted = style.name === 'bullet' ? findMarker(text, { start: end, end: span.end }) : null
    if (counted !== null) return { ...counted, span: { start: span.start, end: counted.span.end } }
    const depth = style.name === 'decimal' ? (number.match(/\d+/g)?.length ?? 1) : 0
    return {
      style: depth === 0 ? style.name : `${style.name}-${depth}`,
      rank: index + depth / 10,
      isOrdinal: style.isOrdinal,
      span: { start: span.start, end: span.start + number.length },
      end,
      value: toNumberValue(number),
    }
  }
  return null
}
