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
  const besides = numbers.map((at) => [-1, 1].map((step) => findWordsFrom(lines, at, step)))
  const same = (line: number): string => wordsOf(file, lines[line] as Span).replace(/\d+/gu, '#')
  const heads = besides
    .flat()
    .filter((line) => line !== null && isShort(wordsOf(file, lines[line] as Span))) as number[]
  const isRunning = (line: number): boolean =>
    heads.includes(line) && heads.filter((other) => same(other) === same(line)).length >= FEWEST_PAGES
  return numbers.flatMap((at, index): Cut[] => {
    const own = [at, ...(besides[index] ?? []).flatMap((line) => (line !== null && isRunning(line) ? [line] : []))]
    const before = findWordsFrom(lines, Math.min(...own), -1)
    const after = findWordsFrom(lines, Math.max(...own), 1)
    const [last, next] = [before, after].map((line) => (line === null ? null : (lines[line] as Span)))
    const span = { start: last?.end ?? 0, end: next?.start ?? file.length }
    if (!last || !next) return [{ span, instead: '' }]
    const goesOn = !endsSentence(wordsOf(file, last)) && /^[\p{Ll}\p{Script=Han}]/u.test(wordsOf(file, next))
    return [{ span, instead: goesOn ? '\n' : '\n\n' }]
  })
}

/** The lines, by index, that hold the number of a page, alone or beside words that stand on other pages too: each the next number, a page of lines further on. */
function findPageNumbers(file: string, lines: readonly Span[]): number[] {
  const running = lines.map((line) => (isBlank(line) ? null : RUNNING.exec(wordsOf(file, line))?.groups) ?? null)
  const named = (at: number): string | undefined => running[at]?.before ?? running[at]?.after
  const isRepeated = (at: number): boolean =>
    named(at) !== undefined && running.filter((_, other) => named(other) === named(at)).length >= FEWEST_PAGES
  const numbered = lines.flatMap((line, at) => {
    const alone = isBlank(line) ? undefined : PAGE_NUMBER.exec(wordsOf(file, line))?.[1]
    const number = alone ?? (isRepeated(at) ? (running[at]?.first ?? running[at]?.last) : undefined)
    return number === undefined ? [] : [{ at, number: Number(number) }]
  })
  const chains = numbered.map((first, index) => {
    const chain = [first]
    for (const one of numbered.slice(index + 1)) {
      const last = chain.at(-1) as typeof first
      if (one.number === last.number + 1 && one.at - last.at >= FEWEST_LINES) chain.push(one)
    }
    return chain
  })
  const longest = chains.reduce<typeof numbered>((a, b) => (b.length > a.length ? b : a), [])
  return longest.length >= FEWEST_PAGES ? longest.map(({ at }) => at) : []
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
