import { tooFewMinutes } from '../diagnostics/messages.ts'
import { type ArgumentMap, ROLES, type Role } from '../model/argument.ts'
import type { Article, Section } from '../model/article.ts'
import type { Chapter, DeckPlan } from '../model/deck.ts'
import { findNouns } from '../model/nouns.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Picture } from '../model/picture.ts'
import type { ChapterKey, Slide } from '../model/slide.ts'
import { isWithin } from '../model/span.ts'
import { isFrame, type Text } from '../model/text.ts'
import { planArguedTables } from './argued-tables.ts'
import { MOST } from './budget.ts'
import { type Choice, chooseAll, chooseWithin } from './choose.ts'
import type { Around } from './claim-worth.ts'
import type { Draft } from './draft.ts'
import { toKey } from './importance.ts'
import { findSummary, toOpening, toSplit } from './lead.ts'
import { toLedger } from './ledger.ts'
import { isOneMap } from './map-parts.ts'
import { type Material, pointsOf, toFrame, toMaterial, toPart } from './material.ts'
import { toSpoken } from './notes.ts'
import { toNumberedParts } from './part-numbers.ts'
import { findParts, type Parts } from './parts.ts'
import { planBeside, planPlain, planUntitled } from './plain.ts'
import { toSelection } from './selection.ts'
import { planBackup } from './slide/backup.ts'
import { planBasis } from './slide/basis.ts'
import { planBrief, toOpeningClaims } from './slide/brief.ts'
import { planClose } from './slide/close.ts'
import { planCover, toTitle } from './slide/cover.ts'
import { planCoverage } from './slide/coverage.ts'
import { planFigures } from './slide/figures.ts'
import { planFocus } from './slide/focus.ts'
import { findFocused } from './slide/focused.ts'
import { planMap } from './slide/map.ts'
import { planOverview } from './slide/overview.ts'
import { toOverview, toOverviewId } from './slide/overview-parts.ts'
import { withPictures } from './slide/picture.ts'
import { planStatement, toLastWord } from './slide/statement.ts'
import { planTimelines } from './slide/timeline.ts'
import { toSlideSpans } from './spans.ts'
import { toAnswer } from './thesis.ts'
import { withoutThin } from './thin.ts'
import { findTimelines, isTold } from './timeline.ts'
import { toTiming } from './timing.ts'

const CHAPTERS: readonly ChapterKey[] = ['context', 'cause', 'risk', 'strategy', 'conclusion']

/**
 * Plans the talk: which slides, what stands on each, what is said at each. Takes the article and its map as they are;
 * gives a plan in which every text carries its spans and every sentence is accounted for. With `minutes` it is as long as that at most.
 * `pictures`: those of the article that can be shown.
 */
export function plan(
  article: Article,
  map: ArgumentMap,
  minutes: number | null = null,
  pictures: readonly Picture[] = [],
): Outcome<DeckPlan> {
  const unplaced = toMaterial(article, map, new Map())
  const planShownOnly = (shown: ReadonlySet<string> | null) => planDrafts(unplaced, pictures, shown)
  const whole = planShownOnly(null)
  // The slides that are shown are always the most important ones: their number tells which.
  const planned = new Map<number, typeof whole>()
  const planShown = (choice: Choice) => {
    const known = planned.get(choice.shown.size)
    const made = known ?? (isWhole(whole.drafts, choice) ? whole : planShownOnly(choice.shown))
    planned.set(choice.shown.size, made)
    return made
  }
  const toSlides = (choice: Choice) => {
    const { material, drafts } = planShown(choice)
    return toSpoken(material, drafts, choice.said, toLeftOut(whole.drafts, drafts))
  }
  const all = { choice: chooseAll(whole.material, whole.drafts), isFitting: true }
  const { choice, isFitting } = minutes === null ? all : chooseWithin(whole.material, whole.drafts, minutes, toSlides)
  const { material, drafts } = planShown(choice)
  const slides = toSlides(choice)
  const timing = toTiming(material, drafts, slides, minutes)
  const byline = article.byline && toSelection(article.source.text, [article.byline], article.language)
  const value: DeckPlan = {
    title: toTitle(material),
    language: article.language,
    kind: map.kind,
    nouns: findNouns(article, map),
    source: article.source.name,
    author: byline,
    chapters: toChapters(material, slides),
    slides: toNumberedParts(slides),
    ledger: toLedger(material, slides, choice.said),
    timing,
  }
  const isShort = minutes !== null && !isFitting
  return { value, diagnostics: isShort ? [tooFewMinutes(minutes, timing.seconds)] : [] }
}

const isWhole = (drafts: readonly Draft[], { shown }: Choice): boolean =>
  drafts.every(({ slide }) => shown.has(toKey(slide)))

/** Ids of the sentences that only slides cover which are not in the deck. */
function toLeftOut(all: readonly Draft[], kept: readonly Draft[]): Set<string> {
  const covered = new Set(kept.flatMap(({ covers }) => covers.map(({ id }) => id)))
  return new Set(all.flatMap(({ covers }) => covers.map(({ id }) => id)).filter((id) => !covered.has(id)))
}

/** The slides of the keys in `shown` (all when it is `null`), each point leading to one of these. */
function planDrafts(
  unplaced: Material,
  pictures: readonly Picture[],
  shown: ReadonlySet<string> | null,
): { material: Material; drafts: Draft[] } {
  const material = { ...unplaced, places: toPlaces(unplaced, shown) }
  const isShown = (key: string) => shown?.has(key) ?? true
  const isArgument = material.map.kind === 'argument'
  const told = withoutThin(material, isArgument ? planTalk(material) : planPlainTalk(material))
  const drafts = withPictures(material, told, pictures).filter(({ slide }) => isShown(toKey(slide)))
  // For questions what no slide tells.
  const spans = drafts.flatMap(({ slide }) => toSlideSpans(slide))
  return { material, drafts: isArgument && isShown('backup') ? [...drafts, ...planBackup(material, spans)] : drafts }
}

/** The order of an executive's talk: the answer, the line, what one must know, then role by role. */
function planTalk(material: Material): Draft[] {
  const parts = findParts(material)
  const opening = toOpening(material, parts)
  const when = toTimes(material, [...parts.before, ...parts.after], 'context')
  // A timeline at the end is no last word.
  const closing = parts.closing.filter((sentence) => when.others.includes(sentence))
  const lastWord = toLastWord(material, closing)
  const answer = toAnswer(material, closing, opening, parts.intros.strategy, lastWord, when.others)
  const claims = toOpeningClaims(material, answer, { opening, closing }, lastWord)
  const told = [claims.brief, answer.verdict].flatMap((text) => (text && !isFrame(text) ? [text] : []))
  const roles = ROLES.filter((role) => pointsOf(material.map, role).length > 0)
  const summary = findSummary(material, parts, told)
  const [before, from] = summary
    ? [parts.lead, material.map.sentences.filter(({ span }) => isWithin(span, summary.span))]
    : toSplit(parts.lead, told)
  const untold = (sections: readonly Section[]) => sections.filter((section) => when.sections.includes(section))
  const focus = findFocused(material).map((risk) => planFocus(material, risk))
  const taken = [...told, ...focus.map(({ slide }) => slide.title)].map(({ text }) => text)
  const figures = planFigures(
    material,
    when.others,
    taken,
    focus.map(({ slide }) => slide),
  )
  const headlines = [claims.brief, claims.map, claims.verdict, lastWord, ...[...focus, ...figures].map(toHeadline)]
  const elsewhere = headlines.filter((text) => text !== null)
  const figuresOf = (chapter: ChapterKey) => figures.filter(({ slide }) => slide.chapter === chapter)
  const argued: Draft[] = []
  for (const role of roles) {
    const taken = [...elsewhere, ...argued.map(toHeadline)]
    const shown = role === 'risk' ? focus : []
    argued.push(...planRole(material, role, parts, figuresOf(role), shown, taken, { opening, closing }))
  }
  return [
    planCover(material, [...parts.title, ...before, ...parts.statements]),
    planBrief(material, claims, from),
    ...planMap(material, claims.map),
    ...planBeside(
      material,
      untold(parts.before).filter((section) => section !== summary),
      'context',
      MOST.contexts,
      told,
    ),
    ...when.drafts.talk,
    ...figuresOf('context'),
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

/** `figures`: the numbers of the role, told after its overview; `focus`: its points one by one, told last; `taken`: headlines before. */
function planRole(
  material: Material,
  role: Role,
  parts: Parts,
  figures: readonly Draft[],
  focus: readonly Draft[],
  taken: readonly Text[],
  around: Around,
): Draft[] {
  return [
    ...planOverview(material, role, parts.intros[role], taken, around),
    ...figures,
    ...planArguedTables(material, role),
    ...focus,
  ]
}

/** An article without the line: its sections in their own order, its close as a statement. */
function planPlainTalk(material: Material): Draft[] {
  const parts = findParts(material)
  const { article } = material
  const when = toTimes(material, [...parts.before, ...parts.after], null)
  const lead = planUntitled(material, article.lead, 'lead', null, MOST.plainParts)
  return [
    planCover(material, [...parts.title, ...parts.statements]),
    ...lead,
    ...when.drafts.talk,
    ...planPlain(material, when.sections),
    ...planStatement(material, parts.closing, toLastWord(material, parts.closing), []),
    ...planBasis(material),
    ...when.drafts.appendix,
  ]
}

/** Where each point is shown in full: a risk on its focus slide where it has one, all others in their overview; of the slides in `shown`. */
function toPlaces(unplaced: Material, shown: ReadonlySet<string> | null): Map<string, string> {
  const isShown = (key: string) => shown?.has(key) ?? true
  const places = new Map<string, string>()
  for (const role of ROLES) {
    for (const part of toOverview(unplaced, role).parts) {
      const id = toOverviewId(role, part)
      if (isShown(toKey({ id, part: toPart(part.at, part.of) })))
        for (const point of part.points) places.set(point.id, id)
    }
  }
  for (const { id } of findFocused(unplaced)) if (isShown(id)) places.set(id, id)
  // What joins all chains is shown where all of them are.
  if (unplaced.map.hub && isOneMap(unplaced)) places.set('hub', 'map')
  return places
}

/** The chapters that have a slide, in the order of the talk. */
function toChapters(material: Material, slides: readonly Slide[]): Chapter[] {
  return CHAPTERS.flatMap((key) => {
    const first = slides.find((slide) => slide.chapter === key)
    return first ? [{ key, name: toFrame(material, `chapter.${key}`), to: first.id }] : []
  })
}
