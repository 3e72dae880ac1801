import { toDefinedLength } from '../language/definitions.ts'
import type { Sentence } from '../model/argument.ts'
import type { Block, ListBlock, Section, Table } from '../model/article.ts'
import type { ChapterKey } from '../model/slide.ts'
import { isOverlapping, isWithin, type Span, wordsOf } from '../model/span.ts'
import { isFrame, type Selection, type Text } from '../model/text.ts'
import { MOST } from './budget.ts'
import { condense } from './condense.ts'
import type { Draft } from './draft.ts'
import { toFits, toHeadlineFits } from './fitting.ts'
import { findClaim, toStatingHeading } from './headline.ts'
import { type Material, toBest, toChunks, toFrame, toNumber } from './material.ts'
import { isAlone, toRanked } from './rank.ts'
import { isSmall, toRuns, withoutLone } from './runs.ts'
import { toSelection } from './selection.ts'
import { planPoints, type Statement } from './slide/points.ts'
import { planTable } from './slide/table.ts'

const LONG_SECTION = 3
const FEW = 3
// Two letters or characters: a heading that is a bare number is none.
const WORD = /\p{L}{2}/u

/** A section told as it stands: its statements on points slides, its tables on slides of their own. `parts`: the most points slides. */
function planSection(
  material: Material,
  section: Section,
  id: string,
  chapter: ChapterKey | null,
  parts: number,
): Draft[] {
  const title = toSectionTitle(material, section)
  const apart = section.sections.some(isLarge) ? section.sections : []
  const inner = apart.length > 0 ? [] : section.sections
  const own = [
    ...toStatements(material, section.blocks),
    ...inner.flatMap((part) => toSectionStatement(material, part)),
  ]
  const chosen = toChosen(material, toEnough(material, own, title), parts * MOST.statements)
  const slides = planPoints(id, title, toFitted(material, chosen, title), chapter)
  const tables = [section, ...inner]
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Table => block.kind === 'table')
  return [
    ...withRest(slides, sentencesIn(material, [section.span]), apart),
    ...tables.flatMap((table, index) => planTable(material, table, `${id}-table-${index + 1}`, title, chapter)),
    ...apart.flatMap((part, index) => planSection(material, part, `${id}-${toLetter(index)}`, chapter, parts)),
  ]
}

/** The heading where it states something, else the sentence of the section that says most, else the heading that names the topic. */
function toSectionTitle(material: Material, section: Section): Text {
  const stating = toStatingHeading(material, section.heading.span)
  const own = sentencesIn(
    material,
    section.blocks.filter(({ kind }) => kind === 'paragraph').map(({ span }) => span),
  )
  // A headline takes a sentence from the slide: where there are few, they are all needed there.
  const claim = own.length >= FEW ? findClaim(material, own, { heading: section.heading.span }) : null
  const names = [
    ...section.blocks.flatMap((block) => (block.kind === 'list' ? toListStatements(material, block) : [])),
    ...section.sections.flatMap((inner) => toSectionStatement(material, inner)),
  ].flatMap(({ label }) => label ?? [])
  return stating ?? claim ?? toNamedHeadline(material, section.heading.span, names)
}

/** A heading that names a topic with the names of what it is about, where they fit. */
export function toNamedHeadline(material: Material, heading: Span, names: readonly Selection[]): Text {
  const title = toHeadline(material, heading)
  const named = toFrame(material, 'headline.named', { heading: title, names })
  return names.length > 1 && !isFrame(title) && toFits(material, 'headline')(named.text) ? named : title
}

/** A sub-section that takes slides of its own. */
const isLarge = (section: Section): boolean =>
  section.sections.length > 0 ||
  section.blocks.length > LONG_SECTION ||
  section.blocks.some((block) => block.kind === 'list')

/** One slide speaks all of its section; of several each its own. Sub-sections that stand apart are spoken at their slides. */
function withRest(slides: readonly Draft[], sentences: readonly Sentence[], apart: readonly Section[]): Draft[] {
  const [first, ...more] = slides
  if (first === undefined || more.length > 0) return [...slides]
  return [{ ...first, covers: sentences.filter(({ span }) => !apart.some((part) => isWithin(span, part.span))) }]
}

const toLetter = (index: number): string => String.fromCharCode(97 + (index % 26))

/**
 * Sections in a row; neighbours too small for a slide of their own share one, each under its heading. In a plain deck, which tells the
 * sections and nothing else, a few sentences are enough for a slide.
 */
export function planSections(
  material: Material,
  sections: readonly Section[],
  prefix: string,
  chapter: ChapterKey | null,
  parts: number,
): Draft[] {
  const isJoined = (section: Section) =>
    isSmall(section) && !(material.map.kind === 'none' && isTelling(material, section))
  const isLone = ([section, ...more]: readonly Section[]) =>
    section !== undefined && more.length === 0 && isJoined(section)
  const runs = toRuns(sections, isJoined)
  return (material.map.kind === 'none' ? withoutLone(runs, isLone) : runs).flatMap((run, index) => {
    const [first] = run
    const id = `${prefix}-${index + 1}`
    if (first !== undefined && run.length === 1) return planSection(material, first, id, chapter, parts)
    const statements = run.flatMap((section) => toSectionStatement(material, section))
    return planPoints(id, toNames(material, run), toFitted(material, statements), chapter)
  })
}

/** Whether a section says enough by itself to fill a slide. */
const isTelling = (material: Material, section: Section): boolean =>
  sentencesIn(material, [section.span]).filter((sentence) => sentence.kind === 'prose').length >= FEW

/** The headings of sections that share a slide, as far as they fit a headline. */
function toNames(material: Material, sections: readonly Section[]): Text {
  const names = sections.flatMap(({ heading }) => toName(material, heading.label ?? heading.span) ?? [])
  const fits = toHeadlineFits(material, 2)
  const count = toFrame(material, 'count.part', { n: toNumber(material, sections.length) })
  const all = toFrame(material, 'headline.parts', { count, names })
  if (material.map.kind !== 'none' || names.length < sections.length) return toFrame(material, 'headline.further')
  if (fits(all.text)) return all
  const range = toFrame(material, 'headline.range', { count, first: names[0] ?? '', last: names.at(-1) ?? '' })
  return fits(range.text) ? range : toFrame(material, 'headline.further')
}

const toName = (material: Material, span: Span): Selection | null =>
  toSelection(material.article.source.text, [span], material.article.language)

/** Blocks without a heading: the first statement of each slide is its headline. */
export function planUntitled(
  material: Material,
  blocks: readonly Block[],
  id: string,
  chapter: ChapterKey | null,
  parts: number,
): Draft[] {
  const statements = toChosen(material, toEnough(material, toStatements(material, blocks)), parts * MOST.statements)
  const chunks = toChunks(statements, MOST.statements)
  return chunks.flatMap((chunk, index) => {
    const [first, ...rest] = chunk
    const claim = rest.length > 0 && first ? toClaim(material, first) : null
    const title: Text = claim ?? toFrame(material, index === 0 ? 'headline.lead' : 'headline.further')
    const own = chunks.length > 1 ? `${id}-${index + 1}` : id
    const slides = planPoints(own, title, toFitted(material, claim ? rest : chunk), chapter)
    return slides.map((draft) => ({ ...draft, covers: chunk.flatMap((statement) => statement.covers) }))
  })
}

/** A heading's words, cut to two lines where it is longer. */
export function toHeadline(material: Material, heading: Span): Text {
  const { article } = material
  const whole = toSelection(article.source.text, [heading], article.language)
  if (!whole || !WORD.test(whole.text)) return toFrame(material, 'headline.further')
  const fits = toFits(material, 'headline')
  if (fits(whole.text)) return whole
  return condense(article, heading, fits) ?? whole
}

const toClaim = (material: Material, statement: Statement): Selection | null =>
  toBest(material, statement.covers, { fits: toFits(material, 'headline'), tightness: 'tight' })

function toStatements(material: Material, blocks: readonly Block[]): Statement[] {
  return blocks.flatMap((block): Statement[] => {
    if (block.kind === 'paragraph' || block.kind === 'quote')
      return isAddress(material, block.span)
        ? []
        : [{ label: null, text: null, covers: sentencesIn(material, [block.span]) }]
    return block.kind === 'list' ? toListStatements(material, block) : []
  })
}

/** Where paragraphs alone would leave a slide bare, their sentences are the statements, but for those that lean on another. */
function toEnough(
  material: Material,
  statements: readonly Statement[],
  title: Text | null = null,
): readonly Statement[] {
  if (statements.length >= FEW || statements.some((statement) => statement.label)) return statements
  const sentences = statements.flatMap((statement) => statement.covers).filter((sentence) => sentence.kind === 'prose')
  const alone = sentences.filter(
    (sentence) =>
      isAlone(wordsOf(material.article.source.text, sentence.span), material.article) && !isSaidBy(title, sentence),
  )
  const chosen = new Set(toRanked(material.article, alone, {}).slice(0, FEW + 1))
  if (chosen.size <= statements.length) return toTold(material, statements, alone)
  return alone
    .filter((sentence) => chosen.has(sentence))
    .map((sentence) => ({ label: null, text: null, covers: [sentence] }))
}

/** The statements, those of several sentences that stand alone with each of these apart, as long as they are few. */
function toTold(
  material: Material,
  statements: readonly Statement[],
  alone: readonly Sentence[],
): readonly Statement[] {
  const apart = statements.flatMap((statement): Statement[] => {
    const own = statement.covers.filter((sentence) => alone.includes(sentence))
    return own.length < 2 ? [statement] : own.map((sentence) => ({ label: null, text: null, covers: [sentence] }))
  })
  return apart.length <= FEW && material.map.kind === 'argument' ? apart : statements
}

// A line that only leads to what follows: `各位居民：`, `Dear neighbours,`.
const ADDRESS = /^.{0,40}[：:,，]$/su

const isAddress = (material: Material, span: Span): boolean =>
  ADDRESS.test(wordsOf(material.article.source.text, span).trim())

function toListStatements(material: Material, list: ListBlock): Statement[] {
  return list.items.map((item) => {
    const { article } = material
    const head = item.head?.label ?? item.head?.span ?? null
    const label = head && toSelection(article.source.text, [head], article.language)
    return { label, text: null, covers: sentencesIn(material, [item.span]) }
  })
}

function toSectionStatement(material: Material, section: Section): Statement[] {
  const head = section.heading.label ?? section.heading.span
  const label = toSelection(material.article.source.text, [head], material.article.language)
  return [{ label, text: null, covers: sentencesIn(material, [section.span]) }]
}

/** The statements with their text: the best sentence of each that fits the lines there are. */
function toFitted(material: Material, statements: readonly Statement[], title: Text | null = null): Statement[] {
  const lines = material.budget.itemLines[Math.min(MOST.statements, statements.length)]
  return statements.flatMap((statement) => {
    const label = statement.label?.text ?? ''
    const fits = (text: string) => toFits(material, 'item', lines)(label === '' ? text : `${label} ${text}`)
    const body = statement.covers.filter(
      (sentence) => !statement.label?.from.some((span) => isWithin(sentence.span, span)) && !isSaidBy(title, sentence),
    )
    const text =
      toBest(material, body, { fits, isUsed: (selection) => selection.text === label }) ?? toCells(material, body, fits)
    const clean = text && statement.label ? withoutLabel(material, text, statement.label) : text
    if (clean && !statement.label) return [{ ...statement, ...toDefined(material, clean) }]
    return clean || statement.label ? [{ ...statement, text: clean }] : []
  })
}

/** A definition with what it defines as its name: `花呗` · `是一款信用支付产品`. */
function toDefined({ article }: Material, text: Selection): Pick<Statement, 'label' | 'text'> {
  const [first, ...rest] = text.from
  const length = toDefinedLength(wordsOf(article.source.text, first), article.language)
  const at = first.start + length
  const spans = [{ start: at, end: first.end }, ...rest]
  const label =
    length > 0 ? toSelection(article.source.text, [{ start: first.start, end: at }], article.language) : null
  const told = label && toSelection(article.source.text, spans, article.language)
  return told ? { label, text: told } : { label: null, text }
}

/** Whether a sentence is the headline already. */
const isSaidBy = (title: Text | null, { span }: Sentence): boolean =>
  title?.from.some((words) => isOverlapping(words, span)) ?? false

/** The words of a text after those of the label it opens with. */
function withoutLabel(material: Material, text: Selection, label: Selection): Selection | null {
  const end = label.from[label.from.length - 1]?.end ?? 0
  const spans = text.from.flatMap((span) =>
    span.end <= end ? [] : [{ start: Math.max(span.start, end), end: span.end }],
  )
  return toSelection(material.article.source.text, spans, material.article.language)
}

/** A short item that is no sentence (a name, a date with a word) as it stands. */
function toCells(
  material: Material,
  sentences: readonly Sentence[],
  fits: (text: string) => boolean,
): Selection | null {
  const [first] = sentences
  if (!first || first.kind === 'code') return null
  const whole = toSelection(material.article.source.text, [first.span], material.article.language)
  return whole && fits(whole.text) ? whole : null
}

/** The statements that say most, in reading order, when there are more than slides for them. */
function toChosen(material: Material, statements: readonly Statement[], most: number): readonly Statement[] {
  if (statements.length <= most) return statements
  const firsts = statements.flatMap((statement) =>
    statement.covers.filter((sentence) => sentence.kind === 'prose').slice(0, 1),
  )
  const kept = new Set(
    toRanked(material.article, firsts, { heading: material.article.title })
      .slice(0, most)
      .map((sentence) => sentence.id),
  )
  return statements.filter((statement) => statement.covers.some((sentence) => kept.has(sentence.id)))
}

const sentencesIn = (material: Material, spans: readonly Span[]): Sentence[] =>
  material.map.sentences.filter((sentence) => spans.some((span) => isWithin(sentence.span, span)))
