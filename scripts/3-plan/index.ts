import { tooFewMinutes } from '../diagnostics/messages.ts'
import { type ArgumentMap, ROLES } from '../model/argument.ts'
import type { Article } from '../model/article.ts'
import type { Chapter, DeckPlan } from '../model/deck.ts'
import { findNouns } from '../model/nouns.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Picture } from '../model/picture.ts'
import type { ChapterKey, Slide } from '../model/slide.ts'
import { type Choice, chooseAll, chooseWithin } from './choose.ts'
import type { Draft } from './draft.ts'
import { toKey } from './importance.ts'
import { toLedger } from './ledger.ts'
import { isOneMap } from './map-parts.ts'
import { type Material, toFrame, toMaterial, toPart } from './material.ts'
import { toSpoken } from './notes.ts'
import { toNumberedParts } from './part-numbers.ts'
import { toMemory } from './remembered.ts'
import { toSelection } from './selection.ts'
import { planBackup } from './slide/backup.ts'
import { toTitle } from './slide/cover.ts'
import { planFocuses } from './slide/focus.ts'
import { toOverview, toOverviewId } from './slide/overview-parts.ts'
import { withPictures } from './slide/picture.ts'
import { toSlideSpans } from './spans.ts'
import { planPlainTalk, planTalk } from './talk.ts'
import { withoutThin } from './thin.ts'
import { toTiming } from './timing.ts'

const CHAPTERS: readonly ChapterKey[] = ['context', 'cause', 'risk', 'strategy', 'conclusion']

/** Slides with the material that they were planned from. */
interface Planned {
  readonly material: Material
  readonly drafts: readonly Draft[]
}

/** The slides of a map by what is shown of it: talks of different lengths begin with the same slides. */
const remember = toMemory<ArgumentMap, Planned>()

const toPlanKey = (pictures: readonly Picture[], shown: ReadonlySet<string> | null): string =>
  JSON.stringify([pictures.map(({ name }) => name), shown && [...shown]])

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
  const planShownOnly = (shown: ReadonlySet<string> | null) =>
    remember(map, toPlanKey(pictures, shown), () => planDrafts(unplaced, pictures, shown))
  const whole = planShownOnly(null)
  // The slides that are shown are always the most important ones: their number tells which.
  const planned = new Map<number, Planned>()
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
function planDrafts(unplaced: Material, pictures: readonly Picture[], shown: ReadonlySet<string> | null): Planned {
  const material = { ...unplaced, places: toPlaces(unplaced, shown) }
  const isShown = (key: string) => shown?.has(key) ?? true
  const isArgument = material.map.kind === 'argument'
  const told = withoutThin(material, isArgument ? planTalk(material) : planPlainTalk(material))
  const drafts = withPictures(material, told, pictures).filter(({ slide }) => isShown(toKey(slide)))
  // For questions what no slide tells.
  const spans = drafts.flatMap(({ slide }) => toSlideSpans(slide))
  return { material, drafts: isArgument && isShown('backup') ? [...drafts, ...planBackup(material, spans)] : drafts }
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
  for (const { slide } of planFocuses({ ...unplaced, places })) if (isShown(slide.id)) places.set(slide.id, slide.id)
  // What joins all chains is shown where all of them are.
  if (unplaced.map.hub && isOneMap(unplaced)) places.set('hub', 'map')
  return places
}

/** The chapters that have a slide, in the order of the talk; one alone leads nowhere. */
function toChapters(material: Material, slides: readonly Slide[]): Chapter[] {
  const all = CHAPTERS.flatMap((key) => {
    const first = slides.find((slide) => slide.chapter === key)
    return first ? [{ key, name: toFrame(material, `chapter.${key}`), to: first.id }] : []
  })
  return all.length > 1 ? all : []
}
