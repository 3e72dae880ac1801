import type { Block } from '../model/article.ts'
import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { type Draft, EMPTY_FRAME, toParagraph } from './draft.ts'
import { findWrapWidth, isBlank, joinLines, splitLines } from './lines.ts'
import { withoutPages } from './paged-text.ts'
import { withoutMarkup } from './structured-text.ts'
import { findTabTable } from './tab-table.ts'

/** A plain text: the reading text is the file itself, but for markup of reStructuredText and the edges of pages; each line is a paragraph unless lines were wrapped at a width. */
export function readText(file: string, name: string): Draft {
  const { text, origins, links } = withoutMarkup(file) ?? {
    links: [],
    ...(withoutPages(file) ?? { text: file, origins: [] }),
  }
  const lines = splitLines(text, { start: 0, end: text.length })
  const width = findWrapWidth(text, lines)
  const source: Source = { name, format: 'text', text, origins, unit: 'line', starts: findLineStarts(file) }
  const blocks = toRuns(lines).flatMap((run) => toBlocks(text, run, width))
  return { source, frame: EMPTY_FRAME, blocks, links, notes: [] }
}

/** The paragraphs of lines that stand together, and the tables among them. */
function toBlocks(text: string, run: readonly Span[], width: number | null): Block[] {
  const table = findTabTable(text, run)
  if (table === null) return joinLines(text, run, width).map((span) => toParagraph(span))
  const { from, to, block } = table
  return [...toBlocks(text, run.slice(0, from), width), block, ...toBlocks(text, run.slice(to), width)]
}

/** Offsets at which the lines of a file begin. */
export function findLineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Lines in groups that blank lines set apart. */
function toRuns(lines: readonly Span[]): Span[][] {
  const runs: Span[][] = []
  let run: Span[] = []
  for (const line of lines) {
    if (!isBlank(line)) run.push(line)
    else if (run.length > 0) runs.push(run)
    if (isBlank(line)) run = []
  }
  if (run.length > 0) runs.push(run)
  return runs
}
