import { noClaimsOf } from '../language/no-claims.ts'
import type { Block, Item, Paragraph, Section, Table } from '../model/article.ts'
import { isOverlapping, type Span, toTrimmed, wordsOf } from '../model/span.ts'
import { announcedIn } from './announced.ts'
import { fromAnswer } from './asked.ts'
import { findClauseLists } from './clause-list.ts'
import { findOneByOne } from './one-by-one.ts'
import { findBoldHead, findBracketHead, findColonHead, type Name, toName } from './part-heads.ts'
import { foldedOf, type Reading, sentencesIn } from './reading.ts'
import { namesRole } from './roles.ts'
import { findSeries, type Series, type Step } from './series.ts'
import { findTopicLed } from './topic-led.ts'

/** A part of the article as its author set it apart: a section, a list item, a member of an enumeration, a table row. */
export interface Part {
  readonly kind: 'article' | 'section' | 'item' | 'step' | 'turn' | 'run' | 'row'
  readonly span: Span
  /** The author's own name for it. */
  readonly head: Name | null
  /** Id of the section it is or stands in; `null` for the lead. */
  readonly section: string | null
  readonly groups: readonly Group[]
  /** Paragraphs that stand directly in it. */
  readonly prose: readonly Span[]
}

/** Parts that stand side by side, and the sentence that announces them; of a column of a table its header. */
export interface Group {
  readonly kind: 'sections' | 'list' | 'series' | 'turns' | 'topics' | 'clauses' | 'runs' | 'table' | 'rows'
  readonly announce: Span | null
  readonly members: readonly Part[]
}

/** Two questions in the course of a text are no chain of them. */
const FEWEST_ASKED = 3
/** What may stand between a mark and the words it marks: `，` of `第一，`. */
const AFTER_MARK = /^[\s，,、：:.]+/
/** The article as a tree of parts and groups. */
export function toOutline(reading: Reading): Part {
  const { article } = reading
  const sections = article.sections.map((section) => toSectionPart(reading, section))
  const inner = toContents(reading, article.lead, null)
  return {
    kind: 'article',
    span: { start: 0, end: reading.text.length },
    head: article.title === null ? null : { words: article.title, label: null },
    section: null,
    prose: inner.prose,
    groups: [...inner.groups, ...toSectionGroup(reading, article.lead, sections)],
  }
}

function toSectionPart(reading: Reading, section: Section): Part {
  const inner = toContents(reading, section.blocks, section.id)
  const nested = section.sections.map((child) => toSectionPart(reading, child))
  return {
    kind: 'section',
    span: section.span,
    head: toName(reading, section.heading),
    section: section.id,
    prose: inner.prose,
    groups: [...inner.groups, ...toSectionGroup(reading, section.blocks, nested)],
  }
}

function toSectionGroup(reading: Reading, before: readonly Block[], members: readonly Part[]): Group[] {
  if (members.length === 0) return []
  const last = before.at(-1)
  const announce = last?.kind === 'paragraph' ? lastSentence(reading, last.span) : null
  return [{ kind: 'sections', announce, members }]
}

/** The groups and paragraphs of a run of blocks. */
function toContents(
  reading: Reading,
  blocks: readonly Block[],
  section: string | null,
): Pick<Part, 'groups' | 'prose'> {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
  const series = findSeries(reading, paragraphs)
  const groups = [
    ...blocks.flatMap((block, index) => toBlockGroup(reading, block, blocks[index - 1], section)),
    ...series.map((one) => toSeriesGroup(reading, one, section)),
    ...toClauseGroups(reading, paragraphs, series, section),
    ...toRunGroup(reading, paragraphs, section),
    ...toOneByOneGroups(reading, paragraphs, section),
    ...toTopicGroup(reading, paragraphs, section),
    ...toAskedGroup(reading, paragraphs, section),
  ]
  const quoted = blocks.flatMap((block) =>
    block.kind === 'quote' ? toContents(reading, block.blocks, section).groups : [],
  )
  return { groups: [...groups, ...quoted], prose: paragraphs.map(({ span }) => span) }
}

function toBlockGroup(reading: Reading, block: Block, before: Block | undefined, section: string | null): Group[] {
  if (block.kind === 'list') {
    const announce = before?.kind === 'paragraph' || before?.kind === 'list' ? lastSentence(reading, before.span) : null
    return [{ kind: 'list', announce, members: block.items.map((item) => toItemPart(reading, item, section)) }]
  }
  return block.kind === 'table' ? toColumnGroups(reading, block, section) : []
}

/** `1`, `（二）`, `A-3`: a cell that only counts its row. */
const COUNTS = /^[#＃(（]?(?:\p{Lu}{1,3}[-.]?)?[\d一二三四五六七八九十]{1,4}[)）.]?$/u

/** The columns of a table, each under its header; then its rows, each named by its first cell, but for one that counts the rows. */
function toColumnGroups({ text }: Reading, table: Table, section: string | null): Group[] {
  const columns = table.header.map(
    (header, column): Group => ({
      kind: 'table',
      announce: header,
      members: table.rows.flatMap((row): Part[] => {
        const span = row[column]
        if (span === undefined || span.end - span.start < 2) return []
        return [{ kind: 'row', span, head: null, section, groups: [], prose: [span] }]
      }),
    }),
  )
  const isCounted = table.rows.every(([first]) => first !== undefined && COUNTS.test(wordsOf(text, first).trim()))
  const rows = table.rows.flatMap((row): Part[] => {
    const [name, last] = [row[isCounted ? 1 : 0], row.at(-1)]
    if (name === undefined || last === undefined || name.end - name.start < 2) return []
    const span = { start: name.start, end: Math.max(name.end, last.end) }
    return [{ kind: 'row', span, head: { words: name, label: name }, section, groups: [], prose: [span] }]
  })
  return [...columns, { kind: 'rows', announce: null, members: rows }]
}

function toItemPart(reading: Reading, item: Item, section: string | null): Part {
  const inner = toContents(reading, item.blocks, section)
  const [first] = item.blocks
  const head = item.head === null ? null : toName(reading, item.head)
  const span = first?.kind === 'paragraph' ? { start: first.span.start, end: item.span.end } : item.span
  const prose = fromAnswer(reading, inner.prose)
  if (head === null || !isRank(reading, head)) return { kind: 'item', span, head, section, ...inner, prose }
  const [opening = span, ...rest] = prose
  const told = toTold(reading, head, opening)
  return {
    kind: 'item',
    span: { start: told.start, end: span.end },
    head: null,
    section,
    ...inner,
    prose: [told, ...rest],
  }
}

/** What stands behind a head in the words that it opens. */
function toTold({ text }: Reading, { words }: Name, { end }: Span): Span {
  const mark = AFTER_RANK.exec(text.slice(words.end, end))?.[0].length ?? 0
  return { start: Math.min(words.end + mark, end), end }
}

/** `**HIGH** Include …`, `正在做的：…`: how urgent a measure is, or how far it has come, names nothing of it. */
const isRank = (reading: Reading, { words }: Name): boolean =>
  noClaimsOf(reading.language).rank.test(foldedOf(reading, words).trim())

/** What stands between `HIGH` and the words. */
const AFTER_RANK = /^[\s】〕\])*_：:—–-]+/u

function toSeriesGroup(reading: Reading, series: Series, section: string | null): Group {
  const first = series.steps[0]?.span.start ?? 0
  const members = series.steps.map((step) => toStepPart(reading, step, section))
  return { kind: 'series', announce: series.announce ?? wordsBefore(reading, first), members }
}

function toStepPart(reading: Reading, step: Step, section: string | null): Part {
  const span = toTrimmed(reading.text, step.span)
  const mark = AFTER_MARK.exec(reading.text.slice(step.start, span.end))?.[0].length ?? 0
  const own = { start: Math.min(step.start + mark, span.end), end: span.end }
  return {
    kind: 'step',
    span,
    head: findColonHead(reading, own),
    section,
    prose: [own],
    groups: step.inner.map((inner) => toSeriesGroup(reading, inner, section)),
  }
}

/** Paragraphs that each open with a bold run or a short name and a colon, two or more of them, or one that names its role; a bare `Later:` names nothing. */
function toRunGroup(reading: Reading, paragraphs: readonly Paragraph[], section: string | null): Group[] {
  const members = paragraphs.flatMap((paragraph): Part[] => {
    const head =
      findBoldHead(reading, paragraph) ??
      findBracketHead(reading, paragraph.span) ??
      findColonHead(reading, paragraph.span)
    if (head === null || !hasMore(reading, head, paragraph)) return []
    if (isRank(reading, head)) {
      const told = toTold(reading, head, paragraph.span)
      return [{ kind: 'run', span: told, head: null, section, groups: [], prose: [told] }]
    }
    return [{ kind: 'run', span: paragraph.span, head, section, groups: [], prose: [paragraph.span] }]
  })
  // One alone is a part where it names its role: `**诉求：** …`; `Source: …` tells where a table is from.
  const isNamed = members.some((member) => namesRole(reading, member) && !isNote(reading, member.span))
  if (members.length < 2 && !isNamed) return []
  return [{ kind: 'runs', announce: wordsBefore(reading, members[0]?.span.start ?? 0), members }]
}

const isNote = (reading: Reading, span: Span): boolean =>
  noClaimsOf(reading.language).note.test(foldedOf(reading, span).trim())

/** Lists told in the clauses of one sentence, where this says of what: any colon may stand before such clauses. One whose members are counted is an enumeration already. */
function toClauseGroups(
  reading: Reading,
  paragraphs: readonly Paragraph[],
  series: readonly Series[],
  section: string | null,
): Group[] {
  const counted = series.flatMap(({ steps }) => steps)
  return paragraphs
    .flatMap((paragraph) => findClauseLists(reading, paragraph))
    .filter((spans) => !spans.some((one) => counted.some(({ span }) => isOverlapping(span, one))))
    .map(
      (spans): Group => ({
        kind: 'clauses',
        announce: wordsBefore(reading, spans[0]?.start ?? 0),
        members: spans.map((span) => toTurn(span, section)),
      }),
    )
    .filter((group) => announcedIn(reading, group) !== null)
}

/** Paragraphs that go through a matter one by one. */
function toOneByOneGroups(reading: Reading, paragraphs: readonly Paragraph[], section: string | null): Group[] {
  return findOneByOne(reading, paragraphs).map((spans) => ({
    kind: 'turns',
    announce: wordsBefore(reading, spans[0]?.start ?? 0),
    members: spans.map((span) => toTurn(span, section)),
  }))
}

const toTurn = (span: Span, section: string | null): Part => ({
  kind: 'turn',
  span,
  head: null,
  section,
  groups: [],
  prose: [span],
})

/** Paragraphs that each open with the name of what they tell. */
function toTopicGroup(reading: Reading, paragraphs: readonly Paragraph[], section: string | null): Group[] {
  const members = findTopicLed(reading, paragraphs).map((span) => toTurn(span, section))
  return members.length === 0 ? [] : [{ kind: 'topics', announce: null, members }]
}

/** Paragraphs that each open with a question for a reason and answer it, as a chain of five whys does. */
function toAskedGroup(reading: Reading, paragraphs: readonly Paragraph[], section: string | null): Group[] {
  const members = paragraphs.flatMap(({ span }): Part[] => {
    const prose = fromAnswer(reading, [span])
    return prose[0] === span ? [] : [{ kind: 'run', span, head: null, section, groups: [], prose }]
  })
  return members.length < FEWEST_ASKED ? [] : [{ kind: 'series', announce: null, members }]
}

/** Whether words stand behind a name that a colon ends. */
const hasMore = ({ text }: Reading, { words }: Name, { span }: Paragraph): boolean =>
  !/^[：:][\s*_]*$/.test(text.slice(words.end, span.end))

/** The words that lead up to an enumeration: the sentence before its first mark, or the part of the sentence before it. */
function wordsBefore(reading: Reading, at: number): Span | null {
  const around = reading.sentences.find(({ span }) => span.start < at && span.end > at)
  if (around !== undefined && foldedOf(reading, { start: around.span.start, end: at }).trim().length > 3)
    return { start: around.span.start, end: at }
  return reading.sentences.findLast(({ span, kind }) => span.end <= at && kind === 'prose')?.span ?? null
}

const lastSentence = (reading: Reading, span: Span): Span | null => sentencesIn(reading, span).at(-1)?.span ?? null

/** The part and all parts inside it, in reading order. */
export function* eachPart(part: Part): Generator<Part> {
  yield part
  for (const group of part.groups) for (const member of group.members) yield* eachPart(member)
}
