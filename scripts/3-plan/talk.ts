import { ROLES, type Sentence } from '../model/argument.ts'
import type { Section } from '../model/article.ts'
import type { ChapterKey } from '../model/slide.ts'
import { isWithin } from '../model/span.ts'
import { isFrame, type Text } from '../model/text.ts'
import { planArguedTables } from './argued-tables.ts'
import { MOST } from './budget.ts'
import type { Around } from './claim-worth.ts'
import type { Draft } from './draft.ts'
import { findSummary, toOpening, toSplit } from './lead.ts'
import { type Material, pointsOf } from './material.ts'
import { findParts, type Parts } from './parts.ts'
import { planBeside, planPlain, planUntitled } from './plain.ts'
import { toPlainEnd, withEnd } from './plain-end.ts'
import { planBasis } from './slide/basis.ts'
import { planBrief, toOpeningClaims } from './slide/brief.ts'
import { planClose } from './slide/close.ts'
import { planCover } from './slide/cover.ts'
import { planCoverage } from './slide/coverage.ts'
import { planFigures } from './slide/figures.ts'
import { planFocuses } from './slide/focus.ts'
import { planMap } from './slide/map.ts'
import { planOverview } from './slide/overview.ts'
import { planStatement, toLastWord } from './slide/statement.ts'
import { planTimelines } from './slide/timeline.ts'
import { toAnswer } from './thesis.ts'
import { findTimelines, isTold } from './timeline.ts'

/** The order of an executive's talk: the answer, the line, what one must know, then role by role. */
export function planTalk(material: Material): Draft[] {
  const parts = findParts(material)
  const opening = toOpening(material, parts)
  const when = toTimes(material, [...parts.before, ...parts.after], 'context')
  // What stands beside the line, or is told on a timeline, is no last word.
  const isBeside = ({ section }: Sentence) => section !== null && material.map.asides.includes(section)
  const all = when.others.filter((sentence) => !isBeside(sentence))
  const closing = parts.closing.filter((sentence) => all.includes(sentence))
  const lastWord = toLastWord(material, closing)
  const answer = toAnswer(material, { closing, opening, intro: parts.intros.strategy, lastWord, all })
  const claims = toOpeningClaims(material, answer, { opening, closing }, lastWord)
  const told = [claims.brief, answer.verdict].flatMap((text) => (text && !isFrame(text) ? [text] : []))
  const summary = findSummary(material, parts, told)
  const [before, from] = summary
    ? [parts.lead, material.map.sentences.filter(({ span }) => isWithin(span, summary.span))]
    : toSplit(parts.lead, told)
  const untold = (sections: readonly Section[]) => sections.filter((section) => when.sections.includes(section))
  const focus = planFocuses(material)
  const sections = untold(parts.before).filter((section) => section !== summary)
  const context = planBeside(material, sections, 'context', MOST.contexts, told, [claims.brief])
  const figures = planFiguresBeside(material, when.others, [...told, ...context.map(toHeadline)], focus)
  const headlines = [claims.brief, claims.map, claims.verdict, lastWord, ...[...focus, ...figures].map(toHeadline)]
  const elsewhere = headlines.filter((text) => text !== null)
  const argued = planRoles(material, parts, { focus, figures }, elsewhere, { opening, closing })
  return [
    planCover(material, [...parts.title, ...before, ...parts.statements]),
    planBrief(material, claims, from),
    ...planMap(material, claims.map),
    ...context,
    ...when.drafts.talk,
    ...ofChapter(figures, 'context'),
    ...argued,
    ...planCoverage(material),
    ...planBeside(material, untold(parts.after), 'more', MOST.others, elsewhere),
    ...(lastWord
      ? planStatement(material, closing, lastWord, [...told, ...argued.map(toHeadline)], answer.call)
      : [planClose(material, claims, closing)]),
    ...planBasis(material),
    ...when.drafts.appendix,
  ]
}

const toHeadline = ({ slide: { title } }: Draft): Text => title

const ofChapter = (drafts: readonly Draft[], chapter: ChapterKey): Draft[] =>
  drafts.filter(({ slide }) => slide.chapter === chapter)

/** The numbers that stand neither in what is told at the beginning nor on the slides of single risks. */
function planFiguresBeside(
  material: Material,
  sentences: readonly Sentence[],
  told: readonly Text[],
  focus: readonly Draft[],
): Draft[] {
  const slides = focus.map(({ slide }) => slide)
  const taken = [...told, ...slides.map(({ title }) => title)].map(({ text }) => text)
  return planFigures(material, sentences, taken, slides)
}

/** Role by role: an overview, then its `figures`, then its points one by one (`focus`). `elsewhere`: headlines of other slides. */
function planRoles(
  material: Material,
  parts: Parts,
  { focus, figures }: Readonly<Record<'focus' | 'figures', readonly Draft[]>>,
  elsewhere: readonly Text[],
  around: Around,
): Draft[] {
  const planned: Draft[] = []
  for (const role of ROLES) {
    if (pointsOf(material.map, role).length === 0) continue
    const taken = [...elsewhere, ...planned.map(toHeadline)]
    const overview = planOverview(material, role, parts.intros[role], taken, around)
    planned.push(
      ...overview,
      ...ofChapter(figures, role),
      ...planArguedTables(material, role, [...taken, ...overview.map(toHeadline)]),
      ...(role === 'risk' ? focus : []),
    )
  }
  return planned
}

/** An article without the line: its sections in their own order, its close as a statement. */
export function planPlainTalk(material: Material): Draft[] {
  const parts = findParts(material)
  const { article } = material
  const when = toTimes(material, [...parts.before, ...parts.after], null)
  const { lead, sections, closing } = withEnd(material, {
    lead: article.lead,
    sections: when.sections,
    closing: parts.closing,
  })
  return [
    planCover(material, [...parts.title, ...parts.statements]),
    ...planUntitled(material, lead, 'lead', null, MOST.plainParts),
    ...when.drafts.talk,
    ...planPlain(material, sections),
    ...planStatement(material, closing, toPlainEnd(material, closing), []),
    ...planBasis(material),
    ...when.drafts.appendix,
  ]
}

/**
 * The timelines of an article as slides, the sections that are told beside them, and the sentences that are no entry. What else a
 * section of little but entries says is spoken at its timeline.
 */
function toTimes(material: Material, sections: readonly Section[], chapter: ChapterKey | null) {
  const timelines = findTimelines(material)
  const told = sections.filter((section) => isTold(timelines, section))
  const covers = material.map.sentences.filter(({ span }) => told.some((section) => isWithin(span, section.span)))
  const entries = timelines.flatMap((timeline) => timeline.entries)
  return {
    drafts: planTimelines(material, timelines, chapter, covers),
    sections: sections.filter((section) => !told.includes(section)),
    others: material.map.sentences.filter(({ span }) => !entries.some((entry) => isWithin(span, entry.span))),
  }
}
