import { HYPHENED, PAGE_NUMBER, RUNNING } from '../language/page-breaks.ts'
import type { Origin } from '../model/source.ts'
import { type Span, wordsOf } from '../model/span.ts'
import { TextBuilder } from './builder.ts'
import { isBlank, splitLines } from './lines.ts'
import { endsSentence, isShort } from './shape.ts'

/** Numbers of so many pages make a text one of pages; no page has fewer lines. */
const FEWEST_PAGES = 2
const FEWEST_LINES = 8
/** A text is hyphened where so many lines end within a word. */
const FEWEST_HYPHENS = 3
/** A word that goes on in the next line. */
const BROKEN = /([\p{L}]+)-[ \t]*\r?\n[ \t]*(?=(\p{Ll}+))/gu

/** A stretch of a file that is no part of the article's text, and what stands in its place. */
interface Cut {
  readonly span: Span
  readonly instead: '' | '\n' | '\n\n'
}

/**
 * A text that was copied out of pages without what stands at their edges, the number and the line above or beneath it that is the same on
 * each, and with the words in one piece that a line's end has parted; `null` where nothing of it is such. A paragraph goes on over the edge
 * where its sentence does.
 */
export function withoutPages(file: string): { text: string; origins: readonly Origin[] } | null {
  const cuts = [...findPageBreaks(file), ...findHyphens(file)].sort((a, b) => a.span.start - b.span.start)
  if (cuts.length === 0) return null
  const builder = new TextBuilder()
  let at = 0
  for (const { span, instead } of cuts) {
    builder.add(file.slice(at, span.start), at)
    builder.add(instead, null)
    at = span.end
  }
  builder.add(file.slice(at), at)
  return { text: builder.toText(), origins: builder.toOrigins() }
}

/** The edges of pages: the number, the lines beside it that are the same at another edge, and the blank lines around these. */
function findPageBreaks(file: string): Cut[] {
  const lines = splitLines(file, { start: 0, end: file.length })
  const numbers = findPageNumbers(file, lines)
  const besides = numbers.map((at) =>
    [-1, 1]
      .flatMap((step) => findWordsFrom(lines, at, step) ?? [])
      .filter((line) => isShort(wordsOf(file, lines[line] as Span))),
  )
  const same = (line: number): string => wordsOf(file, lines[line] as Span).replace(/\d+/gu, '#')
  const edges = Map.groupBy(besides.flat(), same)
  return numbers.map((at, index): Cut => {
    const running = (besides[index] ?? []).filter((line) => (edges.get(same(line))?.length ?? 0) >= FEWEST_PAGES)
    const [before, after] = [
      findWordsFrom(lines, Math.min(at, ...running), -1),
      findWordsFrom(lines, Math.max(at, ...running), 1),
    ]
    return toCut(file, before === null ? null : (lines[before] as Span), after === null ? null : (lines[after] as Span))
  })
}

/** What stands between two lines of the text. */
function toCut(file: string, last: Span | null, next: Span | null): Cut {
  const span = { start: last?.end ?? 0, end: next?.start ?? file.length }
  if (last === null || next === null) return { span, instead: '' }
  const goesOn = !endsSentence(wordsOf(file, last)) && /^[\p{Ll}\p{Script=Han}]/u.test(wordsOf(file, next))
  return { span, instead: goesOn ? '\n' : '\n\n' }
}

/** A line that may hold the number of a page. */
interface Numbered {
  readonly at: number
  readonly number: number
}

/** The lines, by index, that hold the number of a page, alone or beside words that stand on other pages too: each the next number, a page of lines further on. */
function findPageNumbers(file: string, lines: readonly Span[]): number[] {
  const chains = new Map<number, readonly Numbered[]>()
  let longest: readonly Numbered[] = []
  for (const one of findNumbered(file, lines)) {
    const before = chains.get(one.number - 1)
    const last = before?.at(-1)
    const chain = before && last && one.at - last.at >= FEWEST_LINES ? [...before, one] : [one]
    if (chain.length >= (chains.get(one.number)?.length ?? 0)) chains.set(one.number, chain)
    if (chain.length > longest.length) longest = chain
  }
  return longest.length >= FEWEST_PAGES ? longest.map(({ at }) => at) : []
}

function findNumbered(file: string, lines: readonly Span[]): Numbered[] {
  const found = lines.flatMap((line, at) => {
    const words = isBlank(line) ? '' : wordsOf(file, line)
    const alone = PAGE_NUMBER.exec(words)?.[1]
    const { first, after, before, last } = RUNNING.exec(words)?.groups ?? {}
    const number = alone ?? first ?? last
    return number === undefined
      ? []
      : [{ at, number: Number(number), beside: alone === undefined ? (after ?? before) : null }]
  })
  const counts = Map.groupBy(found, ({ beside }) => beside)
  return found.filter(({ beside }) => beside === null || (counts.get(beside)?.length ?? 0) >= FEWEST_PAGES)
}

/** The next line with words in it, from one on; `null` at the end. */
function findWordsFrom(lines: readonly Span[], at: number, step: number): number | null {
  for (let line = at + step; line >= 0 && line < lines.length; line += step)
    if (!isBlank(lines[line] as Span)) return line
  return null
}

/** The hyphens that a program has put in where a line ends, with the line's end; those of a word that has one anyway stay. */
function findHyphens(file: string): Cut[] {
  const found = [...file.matchAll(BROKEN)]
  if (found.length < FEWEST_HYPHENS) return []
  return found.flatMap(([whole, first = '', second = ''], index): Cut[] => {
    const isOwn = HYPHENED.first.test(first) || HYPHENED.second.test(second)
    const start = (found[index]?.index ?? 0) + first.length
    const end = (found[index]?.index ?? 0) + whole.length
    return [{ span: { start: isOwn ? start + 1 : start, end }, instead: '' }]
  })
}
