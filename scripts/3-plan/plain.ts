import { hasEnglishVerb } from '../language/verbs-en.ts'
import type { Sentence } from '../model/argument.ts'
import { type Block, eachSection, type Section } from '../model/article.ts'
import type { ChapterKey } from '../model/slide.ts'
import { isWithin, wordsOf } from '../model/span.ts'
import type { Selection, Text } from '../model/text.ts'
import { MOST } from './budget.ts'
import type { Draft } from './draft.ts'
import { toFits } from './fitting.ts'
import { type Material, toBest, toChunks, toFrame } from './material.ts'
import { findPair } from './pair.ts'
import { toBesideTitle, toHeadline, toNames, toSectionTitle, withNamesTold } from './plain-title.ts'
import { isSmall, toRuns, withoutLone } from './runs.ts'
import { isChinese } from './selection.ts'
import { toNumbered } from './slide/numbered.ts'
import { planPair, planPoints, type Statement } from './slide/points.ts'
import { toFitted } from './statement-text.ts'
import { FEW, sentencesIn, toChosen, toEnough, toSectionStatement, toStatements } from './statements.ts'
import { isLong, planStretches } from './stretches.ts'
import { isThin } from './thin.ts'
import { planTitled } from './titled-tables.ts'

const LONG_SECTION = 3

/** A section told as it stands: its statements on points slides, its tables on slides of their own. `parts`: the most points slides. */
function planSection(
  material: Material,
  section: Section,
  id: string,
  chapter: ChapterKey | null,
  parts: number,
  taken: readonly Text[],
): Draft[] {
  const title = toSectionTitle(material, section, taken)
  const pair = findPair(material, sentencesIn(material, [section.span]), toLead(material), title)
  if (pair) return [planPair(material, { id, title, chapter }, pair, sentencesIn(material, [section.span]))]
  const numbered = chapter === 'context' ? toNumbered(material, section, title) : null
  if (numbered) {
    const rows = toFitted(material, numbered.statements, title)
    const own = planPoints(id, title, rows, chapter, MOST.statements, numbered.facts)
    return withRest(own, sentencesIn(material, [section.span]), [])
  }
  const isApart = material.map.kind === 'none' && section.sections.some(isLarge)
  const apart = isApart ? section.sections : []
  const inner = apart.length > 0 ? [] : section.sections
  const own = [
    ...toStatements(material, section.blocks),
    ...inner.flatMap((part) => toSectionStatement(material, part)),
  ]
  const chosen = toChosen(material, toEnough(material, own, title), parts * MOST.statements)
  const isProse = material.map.kind === 'none' && own.every(({ label }) => label === null)
  const isSplit = isProse && inner.length === 0 && chosen.length > MOST.statements && isLong(material, section.blocks)
  const fitted = isSplit ? [] : toFitted(material, chosen, title)
  const slides = isSplit
    ? planStretches(
        material,
        section.blocks,
        { id, chapter, first: title, heading: toHeadline(material, section.heading.span) },
        taken,
      )
    : planPoints(id, withNamesTold(material, section, title, fitted), fitted, chapter)
  const tables = [section, ...inner].flatMap(({ blocks, heading }) =>
    blocks.filter((block) => block.kind === 'table').map((table) => ({ table, title, heading: heading.span })),
  )
  // A slide of one line is not shown.
  const shown = slides.filter((draft) => !isThin(material, draft))
  return [
    ...withRest(slides, sentencesIn(material, [section.span]), apart),
    ...planTitled(material, tables, id, chapter, [...taken, ...shown.map(({ slide }) => slide.title)]),
    ...apart.flatMap((part, index) => planSection(material, part, `${id}-${toLetter(index)}`, chapter, parts, taken)),
  ]
}

const toLead = ({ article, map }: Material): Sentence[] =>
  map.sentences.filter(({ span }) => article.lead.some((block) => isWithin(span, block.span)))

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
 * The sections of a deck without a map, which tells them and nothing else; neighbours too small for a slide of their own share one, each
 * under its heading. A few sentences are enough for a slide.
 */
export function planPlain(material: Material, sections: readonly Section[]): Draft[] {
  const isJoined = (section: Section) => isSmall(section) && !isTelling(material, section)
  const isLone = ([section, ...more]: readonly Section[]) =>
    section !== undefined && more.length === 0 && isJoined(section)
  return planRuns(material, withoutLone(toRuns(sections, isJoined), isLone), 'part', null, MOST.plainParts)
}

/** Sections beside the argument, on so many slides at most: more of them share one, each under its heading. `taken`: what other slides tell large, `headlines`: what heads them. */
export function planBeside(
  material: Material,
  sections: readonly Section[],
  prefix: 'context' | 'more',
  most: number,
  taken: readonly Text[],
  headlines: readonly Text[] = taken,
): Draft[] {
  const saying = sections.filter((section) => isSaying(material, section))
  const runs = toRuns(saying, isSmall)
  const few = runs.length > most ? [saying] : runs
  const chapter = prefix === 'context' ? 'context' : null
  const drafts = planRuns(material, few, prefix, chapter, MOST.contextParts, taken, headlines)
  return few === runs ? drafts : [...drafts, ...planTables(material, saying, prefix, chapter)]
}
/** A slide for each run of sections: of one its statements, of several one statement each. */
function planRuns(
  material: Material,
  runs: readonly (readonly Section[])[],
  prefix: string,
  chapter: ChapterKey | null,
  parts: number,
  taken: readonly Text[] = [],
  headlines: readonly Text[] = taken,
): Draft[] {
  return runs.flatMap((run, index) => {
    const [first] = run
    const id = `${prefix}-${index + 1}`
    if (first !== undefined && run.length === 1) return planSection(material, first, id, chapter, parts, headlines)
    const statements = run.flatMap((section) => toSectionStatement(material, section))
    const chosen = material.map.kind === 'none' ? statements : toChosen(material, statements, MOST.statements)
    const isPlain = material.map.kind === 'none'
    const names = chosen.flatMap(({ label }) => label ?? [])
    const title = isPlain ? toNames(material, run) : toBesideTitle(material, run, names, chapter, taken)
    return planPoints(id, title, toFitted(material, chosen, title), chapter)
  })
}

/** The tables of sections that share a slide, each under its heading. */
function planTables(
  material: Material,
  sections: readonly Section[],
  prefix: string,
  chapter: ChapterKey | null,
): Draft[] {
  const tables = [...eachSection(sections)].flatMap(({ blocks, heading }) =>
    blocks
      .filter((block) => block.kind === 'table')
      .map((table) => ({ table, title: toHeadline(material, heading.span), heading: heading.span })),
  )
  return planTitled(material, tables, prefix, chapter, [])
}

/** Of fewer words, or in English without a verb or a number, a line is a name or a note: `AN`, `All times in UTC`. */
const LEAST_SAID = { han: 6, words: 3 }

/** Whether a section says anything beneath its headings, or holds more than lines: a list of who took part says nothing. */
function isSaying(material: Material, section: Section): boolean {
  const isMore = [...eachSection([section])].some(({ blocks }) =>
    blocks.some(({ kind }) => kind !== 'paragraph' && kind !== 'list'),
  )
  return isMore || sentencesIn(material, [section.span]).some((one) => one.kind !== 'heading' && isSaid(material, one))
}

function isSaid({ article }: Material, { span }: Sentence): boolean {
  const words = wordsOf(article.source.text, span).trim()
  if (isChinese(article.language)) return (words.match(/\p{Script=Han}/gu) ?? []).length >= LEAST_SAID.han
  return words.split(/\s+/u).length >= LEAST_SAID.words && (/\d/u.test(words) || hasEnglishVerb(words))
}

/** Whether a section says enough by itself to fill a slide. */
const isTelling = (material: Material, section: Section): boolean =>
  sentencesIn(material, [section.span]).filter((sentence) => sentence.kind === 'prose').length >= FEW

/** Blocks without a heading: the first statement of each slide is its headline. */
export function planUntitled(
  material: Material,
  blocks: readonly Block[],
  id: string,
  chapter: ChapterKey | null,
  parts: number,
): Draft[] {
  if (isLong(material, blocks)) return planStretches(material, blocks, { id, chapter })
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

const toClaim = (material: Material, statement: Statement): Selection | null =>
  toBest(material, statement.covers, { fits: toFits(material, 'headline'), tightness: 'tight' })
