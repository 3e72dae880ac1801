import { findMarker } from './marker.ts'
import type { OutlineEntry, OutlineHeading } from './outline.ts'

interface Row {
  readonly depth: number
  readonly last: number
}

/**
 * Headings that go on with a row of numbers (`二、` after `一、`) stand on the level of that row, whatever level the page marks them with:
 * pages set headings for the size of their type. A heading without a number that is marked as one of these stands beside it.
 */
export function withNumberedLevels(text: string, entries: readonly OutlineEntry[]): OutlineEntry[] {
  const rows = new Map<string, Row[]>()
  const moved = new Map<number, number>()
  return entries.map((entry) => {
    if (entry.kind === 'block' || entry.depth === null) return entry
    const { depth } = entry
    for (const marked of moved.keys()) if (marked > depth) moved.delete(marked)
    const { number, span } = entry.heading
    const marker = number && findMarker(text, { start: number.start, end: span.end })
    if (marker === null || marker.value === null) return toDepth(entry, moved.get(depth) ?? depth)
    const open = rows.get(marker.style) ?? []
    const before = open.filter(({ last }) => last + 1 === marker.value)
    const row = before.find((one) => one.depth === depth) ?? before.at(-1)
    const at = row?.depth ?? depth
    rows.set(marker.style, [...open.filter((one) => one !== row && one.depth < at), { depth: at, last: marker.value }])
    if (at === depth) moved.delete(depth)
    else moved.set(depth, at)
    return toDepth(entry, at)
  })
}

const toDepth = (head: OutlineHeading, depth: number): OutlineHeading =>
  depth === head.depth ? head : { ...head, depth, style: `mark-${depth}` }
