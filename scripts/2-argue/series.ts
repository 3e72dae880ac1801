import { ADDED, FURTHER, LAST, ORDINAL_STYLES, toOrdinal } from '../language/ordinals.ts'
import type { Paragraph } from '../model/article.ts'
import { type Span, wordsOf } from '../model/span.ts'
import { splitClauses } from './clauses.ts'
import { foldedOf, type Reading, sentencesIn } from './reading.ts'

/** A colon at the end of a line: `the most important being:` and a new line. */
const LINE_COLON = /[：:][^\S\n]*\n/

/** How no member opens but a line of prose that was broken by hand: with a word that goes on in the middle of a sentence. */
const WRAPPED = /^\s*(?:and|or|but|which|that|who|to|of|with|than|because|is|are|was|were) [a-z]/u

/** A member of an enumeration in running text, and the enumerations inside it. */
export interface Step {
  /** From its mark to where the next begins. */
  readonly span: Span
  /** Where its own words begin, after the mark. */
  readonly start: number
  readonly inner: readonly Series[]
}

/** An enumeration in running text: `第一，… 第二，…`, `First, … Second, …`, `一是…；二是…`. */
export interface Series {
  readonly style: string
  readonly steps: readonly Step[]
  /** Its first mark, where that says what it counts: `第一个原因是`. */
  readonly announce: Span | null
}

interface Mark {
  readonly length: number
  readonly at: number
  readonly start: number
  readonly style: string
  readonly value: number
  readonly isNamed: boolean
  readonly paragraph: number
}

interface Open {
  readonly style: string
  readonly marks: Mark[]
  readonly inner: Open[][]
}

/** The enumerations in the paragraphs of one section, nested as they stand; those of one member are left out. */
export function findSeries(reading: Reading, paragraphs: readonly Paragraph[]): Series[] {
  const marks = paragraphs.flatMap((paragraph, index) => findMarks(reading, paragraph, index))
  const marked = toSeries(nest(marks), paragraphs, Number.POSITIVE_INFINITY)
  return [...marked, ...paragraphs.flatMap((paragraph) => findLines(reading, paragraph))]
}

/** Lines of one paragraph after a line that ends in a colon: an enumeration without marks. */
function findLines(reading: Reading, paragraph: Paragraph): Series[] {
  const words = reading.text.slice(paragraph.span.start, paragraph.span.end)
  const opener = LINE_COLON.exec(words)
  if (opener === null) return []
  const steps: Step[] = []
  let start = paragraph.span.start + opener.index + opener[0].length
  for (const line of words.slice(opener.index + opener[0].length).split('\n')) {
    if (line.trim() !== '') steps.push({ span: { start, end: start + line.length }, start, inner: [] })
    start += line.length + 1
  }
  const isProse = steps.slice(0, -1).some(({ span }) => WRAPPED.test(wordsOf(reading.text, span)))
  return steps.length < 2 || isProse ? [] : [{ style: 'lines', steps, announce: null }]
}

function findMarks(reading: Reading, paragraph: Paragraph, index: number): Mark[][] {
  const sentences = sentencesIn(reading, paragraph.span)
  const clauses = sentences.flatMap(({ span }) => splitClauses(reading.text, span))
  return clauses.flatMap((clause) => {
    const read = readMarks(foldedOf(reading, clause))
    const marks = read.map((mark) => ({
      ...mark,
      at: clause.start,
      start: clause.start + mark.length,
      paragraph: index,
    }))
    return marks.length === 0 ? [] : [marks]
  })
}

/** What the mark may be that a clause opens with. A clause may be the mark alone, as in `第一，…`: then the comma is looked for behind it. */
function readMarks(words: string): Pick<Mark, 'style' | 'value' | 'isNamed' | 'length'>[] {
  return ORDINAL_STYLES.flatMap(({ style, pattern, values, isNamed = false }) => {
    const found = pattern.exec(words) ?? pattern.exec(`${words}，`) ?? pattern.exec(`${words},`)
    if (found === null) return []
    const mark = found[1] ?? found[0].replace(/[，,、：:\s]+$/, '')
    const value = values[mark.toLowerCase()] ?? toOrdinal(mark)
    return value > 0 ? [{ style, value, isNamed, length: Math.min(words.length, found[0].length) }] : []
  })
}

/** Puts each mark into the series it goes on, or opens a series inside the innermost one. */
function nest(marks: readonly (readonly Mark[])[]): Open[] {
  const roots: Open[] = []
  const path: Open[] = []
  for (const read of marks) {
    const goesOn = path.findLastIndex((open) => read.some((mark) => isNext(open, mark)))
    const open = path[goesOn]
    const next = open && read.find((mark) => isNext(open, mark))
    const first = read.find(({ value }) => value === 1)
    if (open && next) {
      path.splice(goesOn + 1)
      open.marks.push(next)
      open.inner.push([])
    } else if (first) openSeries(roots, path, first)
  }
  return roots
}

function openSeries(roots: Open[], path: Open[], mark: Mark): void {
  const same = path.findIndex((open) => open.style === mark.style)
  if (same >= 0) path.splice(same)
  const parent = path.findLast((open) => open.marks.at(-1)?.paragraph === mark.paragraph)
  path.splice(parent === undefined ? 0 : path.indexOf(parent) + 1)
  const opened: Open = { style: mark.style, marks: [mark], inner: [[]] }
  if (parent === undefined) roots.push(opened)
  else parent.inner.at(-1)?.push(opened)
  path.push(opened)
}

function isNext({ style, marks }: Open, mark: Mark): boolean {
  const before = marks.at(-1)
  if (before === undefined || style !== mark.style || before.value === LAST) return false
  const isNextParagraph = mark.paragraph === before.paragraph + 1
  if (mark.value === FURTHER) return isNextParagraph
  if (mark.value === ADDED) return isNextParagraph || (marks.length > 1 && mark.paragraph === before.paragraph)
  // `To begin with` and a `Lastly` far behind it enumerate nothing.
  if (mark.value === LAST) return marks.length > 1 || mark.paragraph <= before.paragraph + 1
  return mark.value === before.value + 1
}

function toSeries(opens: readonly Open[], paragraphs: readonly Paragraph[], limit: number): Series[] {
  return opens
    .filter((open) => open.marks.length > 1)
    .map((open) => ({
      style: open.style,
      steps: open.marks.map((_, index) => toStep(open, index, paragraphs, limit)),
      announce: toAnnounce(open),
    }))
}

function toAnnounce({ marks: [first] }: Open): Span | null {
  return first?.isNamed ? { start: first.at, end: first.start } : null
}

/** A step reaches to the next mark; the last one to the end of its paragraph, or of the step around it. */
function toStep(open: Open, index: number, paragraphs: readonly Paragraph[], limit: number): Step {
  const mark = open.marks[index] as Mark
  const own = paragraphs[mark.paragraph]?.span.end ?? mark.start
  const end = Math.min(open.marks[index + 1]?.at ?? own, limit)
  return { span: { start: mark.at, end }, start: mark.start, inner: toSeries(open.inner[index] ?? [], paragraphs, end) }
}
