import { ROLES, type Role, type Sentence } from '../model/argument.ts'
import type { Slide } from '../model/slide.ts'
import { isOverlapping, type Span } from '../model/span.ts'
import { MOST } from './budget.ts'
import type { Draft } from './draft.ts'
import { linksFrom, linksTo, type Material, pointsOf, toPurpose } from './material.ts'
import { isAppendix } from './pace.ts'
import { toRanked } from './rank.ts'
import { toSlideSpans } from './spans.ts'

/** A slide, or all parts of one that is split: kept or left out together. */
export interface Group {
  readonly key: string
  readonly drafts: readonly Draft[]
  /** Part of any talk on the article, however short. */
  readonly isEssential: boolean
}

/** What makes a slide worth its time, most important first; `context`, `part` and `table` tell points slides and tables apart. */
const ORDER = [
  'essential',
  'basis',
  'overview',
  'opening',
  'focus',
  'coverage',
  'table',
  'figures',
  'timeline',
  'picture',
  'chapter',
  'part',
  'context',
  'backup',
  'entries',
] as const
type Place = (typeof ORDER)[number]

const PART_NUMBER = /-\d+$/u

/** The name that all parts of a split slide have in common. */
export const toKey = ({ id, part }: Pick<Slide, 'id' | 'part'>): string =>
  part === null ? id : id.replace(PART_NUMBER, '')

/**
 * The slides by importance. Without a budget this decides what is left out of a long deck, with one what is shown, and for every deck
 * what a speaker who runs late leaves out first: what carries the line of argument stays longest, the appendix goes first.
 */
export function toGroups(material: Material, drafts: readonly Draft[]): Group[] {
  const byKey = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const key = toKey(draft.slide)
    byKey.set(key, [...(byKey.get(key) ?? []), draft])
  }
  const first = findFirstChapters(material, [...byKey.values()])
  const groups = [...byKey].map(([key, own], index) => {
    const role = toPlaceOf(material, own)
    const place = own[0]?.slide.kind === 'overview' && !first.has(own) ? 'chapter' : role
    const order = ORDER.indexOf(place)
    return {
      group: { key, drafts: own, isEssential: place === 'essential' },
      order,
      worth: toWorth(material, own),
      index,
    }
  })
  return groups.sort((a, b) => a.order - b.order || b.worth - a.worth || a.index - b.index).map(({ group }) => group)
}

/** Of the chapters in which each role is told, the few with the most arrows a slide: a deck has room for other things too. */
function findFirstChapters({ map }: Material, groups: readonly (readonly Draft[])[]): Set<readonly Draft[]> {
  const toArrows = (drafts: readonly Draft[]): number =>
    drafts
      .flatMap(({ slide }) => (slide.kind === 'overview' ? slide.rows : []))
      .reduce((sum, { point }) => sum + linksFrom(map, point.id).length + linksTo(map, point.id).length, 0) /
    drafts.length
  const ofRole = (role: Role) =>
    groups.filter(([draft]) => draft?.slide.kind === 'overview' && draft.slide.role === role)
  return new Set(
    ROLES.flatMap((role) => [...ofRole(role)].sort((a, b) => toArrows(b) - toArrows(a)).slice(0, MOST.chapters)),
  )
}

function toPlaceOf(material: Material, [draft]: readonly Draft[]): Place {
  const slide = draft?.slide
  switch (slide?.kind) {
    case 'focus':
      // The only risk has no overview but this.
      return pointsOf(material.map, 'risk').length === 1 ? 'overview' : 'focus'
    case 'timeline':
      return slide.isFull ? 'entries' : 'timeline'
    case 'overview':
    case 'coverage':
    case 'figures':
    case 'picture':
    case 'table':
    case 'basis':
    case 'backup':
      return slide.kind
    case 'points':
      if (material.map.kind === 'none') return 'part'
      return slide.chapter === 'context' && /^context-1(?!\d)/u.test(slide.id) ? 'opening' : 'context'
    default:
      return 'essential'
  }
}

/** Among slides of one kind: risks before strategies before causes; a risk by its arrows, a part of a plain deck by what it tells. */
function toWorth({ map }: Material, drafts: readonly Draft[]): number {
  const [first] = drafts
  if (first?.slide.kind === 'overview') return ['cause', 'strategy', 'risk'].indexOf(first.slide.role)
  if (first?.slide.kind === 'focus') {
    const { id } = first.slide.point
    return [...linksFrom(map, id), ...linksTo(map, id)].reduce((sum, { confidence }) => sum + confidence, 0)
  }
  if (map.kind === 'none') return drafts.flatMap(({ covers }) => covers).length
  // What the author tells first after the argument matters more than an annex.
  return 0
}

/** The words on a slide that are to be spoken to: names alone are not. */
function toTold(slide: Slide): readonly Span[] {
  if (isAppendix(slide) || slide.kind === 'map' || slide.kind === 'coverage') return []
  if (slide.kind === 'brief')
    return [slide.title, ...(slide.verdict ? [slide.verdict] : [])].flatMap(({ from }) => [...from])
  // A fact in a row is said when there is time for it.
  if (slide.kind === 'overview')
    return toSlideSpans({ ...slide, rows: slide.rows.map((row) => ({ ...row, fact: null })) })
  return toSlideSpans(slide)
}

/** The sentences whose words stand on the slides of a group; of the cover the one that opens the article. */
export function toCore(material: Material, { drafts }: Group): Sentence[] {
  const spans = drafts.flatMap(({ slide }) => toTold(slide))
  const opening = drafts.flatMap(({ slide, covers }) =>
    slide.kind === 'cover' ? covers.filter(({ kind }) => kind === 'prose').slice(0, 1) : [],
  )
  const own = material.map.sentences.filter(
    ({ kind, span }) => kind === 'prose' && spans.some((other) => isOverlapping(other, span)),
  )
  return [...opening, ...own]
}

/**
 * All sentences, those that say most first: the best of every point and passage, then the second of each, and so on; what is not
 * prose last.
 */
export function toSentencesByWorth(material: Material, drafts: readonly Draft[]): Sentence[] {
  const { article, map } = material
  const passages = [
    ...ROLES.flatMap((role) => map.points.filter((point) => point.role === role)).map((point) => ({
      sentences: map.sentences.filter((sentence) => sentence.point === point.id),
      purpose: toPurpose(material, point),
    })),
    ...drafts.map(({ covers }) => ({ sentences: covers.filter(({ point }) => point === null), purpose: {} })),
  ]
  const ranks = new Map<string, number>()
  for (const { sentences, purpose } of passages)
    for (const [rank, { id }] of toRanked(article, sentences, purpose).entries())
      if (!ranks.has(id)) ranks.set(id, rank)
  const rankOf = ({ id, kind }: Sentence) =>
    (ranks.get(id) ?? map.sentences.length) + (kind === 'prose' ? 0 : 2 * map.sentences.length)
  return [...map.sentences].sort((a, b) => rankOf(a) - rankOf(b) || a.span.start - b.span.start)
}
