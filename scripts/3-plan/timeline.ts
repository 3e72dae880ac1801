import { readMoment, readMoments } from '../language/times.ts'
import type { Sentence } from '../model/argument.ts'
import { type Block, eachBlock, eachSection, type ListBlock, type Section, type Table } from '../model/article.ts'
import { isOverlapping, isWithin, type Span, wordsOf } from '../model/span.ts'
import type { Selection } from '../model/text.ts'
import { TIMELINE } from './budget.ts'
import { toCapital } from './capital.ts'
import { condense } from './condense.ts'
import type { Material } from './material.ts'
import { isFitting, toWidth } from './measure.ts'
import { toFirstWords } from './names.ts'
import { toSelection } from './selection.ts'

/** Dated entries in order, and the passages that hold them. */
export interface Timeline {
  readonly spans: readonly [Span, ...Span[]]
  readonly entries: readonly { readonly time: Selection; readonly text: Selection; readonly span: Span }[]
}

/** A passage that begins with a moment. `time` holds that alone, or with more after it; `rest` is what happened. */
interface Dated {
  readonly whole: Span
  readonly time: Span
  readonly rest: Span
}

/** The timelines of an article: lists and tables of dated entries; without one, sentences that each open with a date. */
export function findTimelines(material: Material): Timeline[] {
  const { article } = material
  const blocks = [article.lead, ...[...eachSection(article.sections)].map((section) => section.blocks), article.tail]
  const candidates = [
    ...blocks.flatMap((own) => [...eachBlock(own)]).map((block) => toForward(material, toDatedBlock(material, block))),
    ...blocks.map((own) => toDatedParagraphs(material, own)),
    ...[...eachSection(article.sections)].map((section) => toDatedSections(material, section)),
  ]
  const listed = candidates.flatMap((dated) => toTimeline(material, dated, TIMELINE.least) ?? [])
  if (listed.length > 0) return listed
  const dated = material.map.sentences
    .filter(({ kind }) => kind === 'prose')
    .flatMap((one) => toDatedSentence(material, one) ?? [])
  const told = toTimeline(material, dated, TIMELINE.leastInProse)
  return told ? [told] : []
}

/** Whether a section is little more than the list or table of a timeline: it needs no slide beside it. */
export const isTold = (timelines: readonly Timeline[], section: Section): boolean =>
  (section.sections.length === 0 ||
    section.sections.every((inner) => toSpans(timelines).some((span) => isWithin(inner.span, span)))) &&
  [...section.blocks, ...section.sections].some((block) =>
    toSpans(timelines).some((span) => isOverlapping(block.span, span)),
  ) &&
  section.blocks.filter((block) => !toSpans(timelines).some((span) => isOverlapping(block.span, span))).length <
    TIMELINE.least

const toSpans = (timelines: readonly Timeline[]): Span[] => timelines.flatMap(({ spans }) => [...spans])

function toDatedBlock(material: Material, block: Block): Dated[] {
  if (block.kind === 'list') return toDatedItems(material, block)
  return block.kind === 'table' ? toDatedRows(material, block) : []
}

/** The items of a list, where most of them open with a moment. */
function toDatedItems(material: Material, list: ListBlock): Dated[] {
  const dated = list.items.flatMap(({ span }) => toDated(material, span) ?? [])
  return dated.length >= TIMELINE.share * list.items.length ? dated : []
}

/** The rows of a table whose first column holds moments alone. */
function toDatedRows({ article }: Material, table: Table): Dated[] {
  const filled = table.rows.filter((row) => row.some((cell) => cell !== null && cell.end > cell.start))
  const rows = filled.flatMap((row): Dated[] => {
    const [time, rest] = row
    const words = time ? wordsOf(article.source.text, time).trim() : ''
    const moment = readMoment(words, article.language)
    const isAlone = moment !== null && words.length - moment.end <= 2
    return time && rest && isAlone ? [{ whole: { start: time.start, end: rest.end }, time, rest }] : []
  })
  return rows.length === filled.length ? rows : []
}

/** The longest run of paragraphs that each open with a moment. */
function toDatedParagraphs(material: Material, blocks: readonly Block[]): Dated[] {
  const runs: Dated[][] = [[]]
  for (const block of blocks) {
    const dated = block.kind === 'paragraph' ? toDated(material, block.span) : null
    if (dated) runs.at(-1)?.push(dated)
    else runs.push([])
  }
  return runs.sort((a, b) => b.length - a.length)[0] ?? []
}

/** Sub-sections under headings that are moments: `### 5:02 PM`. */
function toDatedSections({ article }: Material, { sections }: Section): Dated[] {
  const dated = sections.flatMap(({ heading, blocks, span: whole }): Dated[] => {
    const words = wordsOf(article.source.text, heading.span)
    const moment = readMoment(words, article.language)
    const [first] = blocks
    if (!first || moment === null || words.length - moment.end > 2) return []
    return [{ whole, time: heading.span, rest: first.span }]
  })
  return dated.length === sections.length ? dated : []
}

/** A sentence that opens with a date of the calendar; a time of day, or a month of no year, is not enough there. */
function toDatedSentence(material: Material, { span }: Sentence): Dated | null {
  const { article } = material
  const moment = readMoment(wordsOf(article.source.text, span), article.language)
  return moment?.hasYear || moment?.grain === 'minute' ? toDated(material, span) : null
}

// Between the moment and what happened: `05:30 `, `2018年3月，`, `03:20 — `.
const GAP = /^[\s)\]）】,，:：.。;；|｜—–-]*/u

function toDated({ article }: Material, whole: Span): Dated | null {
  const words = wordsOf(article.source.text, whole)
  const moment = readMoment(words, article.language)
  if (moment === null) return null
  const gap = GAP.exec(words.slice(moment.end))?.[0].length ?? 0
  const rest = { start: whole.start + moment.end + gap, end: whole.end }
  return rest.start < rest.end
    ? { whole, time: { start: whole.start + moment.start, end: whole.start + moment.end }, rest }
    : null
}

/** `null` when there are too few, when they do not run forward, or when what happened does not fit. */
function toTimeline(material: Material, dated: readonly Dated[], least: number): Timeline | null {
  const { article } = material
  const { text } = article.source
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last || dated.length < least) return null
  const moments = readMoments(
    dated.map(({ time }) => wordsOf(text, time)),
    article.language,
  )
  if (moments === null || moments[0]?.at === moments.at(-1)?.at) return null
  const entries = dated.flatMap(({ whole, time, rest }) => {
    const words = toSelection(text, [time], article.language)
    const event = words && toEvent(material, rest, words.text)
    return words && event ? [{ time: words, text: toCapital(article, event), span: whole }] : []
  })
  const span = {
    start: Math.min(...dated.map(({ whole }) => whole.start)),
    end: Math.max(...dated.map(({ whole }) => whole.end)),
  }
  return entries.length === dated.length ? { spans: [span], entries } : null
}

/** The entries of a list or table as they are, or where each has its day of the calendar and some went out of turn, in the order of their moments. */
function toForward({ article }: Material, dated: readonly Dated[]): readonly Dated[] {
  const read = dated.map((one) => ({
    one,
    moment: readMoment(wordsOf(article.source.text, one.time), article.language),
  }))
  if (!read.every(({ moment }) => moment?.hasYear)) return dated
  return read.sort((a, b) => (a.moment?.at ?? 0) - (b.moment?.at ?? 0)).map(({ one }) => one)
}

/** What happened: all the entry says where that fits beside its moment, else its first sentence, cut down until it does. */
function toEvent(material: Material, rest: Span, time: string): Selection | null {
  const { article, map } = material
  const sentence = map.sentences.find(({ span }) => span.end > rest.start)
  const end = sentence ? Math.min(sentence.span.end, rest.end) : rest.end
  const box = material.budget.boxes.entry
  const isWide = toWidth(time, box.size, 700) > TIMELINE.timeWidth
  const wide = { ...box, width: box.width + TIMELINE.timeWidth }
  const fits = (words: string) => (isWide ? isFitting(`${time} ${words}`, wide) : isFitting(words, box))
  for (const whole of [rest, { start: rest.start, end }]) {
    const told = toSelection(article.source.text, [whole], article.language)
    if (told && fits(told.text)) return told
  }
  const first = { start: rest.start, end }
  return condense(article, first, fits) ?? condense(article, first, fits, 'tight') ?? toFirstWords(article, first, fits)
}
