import type { ArgumentMap, Point, Role } from '../model/argument.ts'
import type { Section } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { isWithin, wordsOf } from '../model/span.ts'
import { MOST } from './budget.ts'
import { type Material, pointsOf } from './material.ts'

/** Points of a role on one overview slide. */
export interface OverviewPart {
  readonly points: readonly Point[]
  /** The author's heading over them, where the role is told chapter by chapter. */
  readonly heading: Span | null
  /** `1`, `2` …: which chapter; `null` without chapters. */
  readonly group: number | null
  /** Which of the slides of its chapter, or of the role, from 0. */
  readonly at: number
  readonly of: number
}

type Named = Pick<Material, 'map' | 'article'>

/**
 * The points of a role, as many a slide as `mostOf` says of those that stand on it. More than fit on a few slides stand under the author's
 * chapters, one or more slides each, so that every headline says what its points have in common; few of them only where that takes no more
 * slides. A few slides part where a chapter ends that has several points, where that takes no more of them; a slide that is as full as it
 * can be parts there, too.
 */
export function toParts(material: Named, role: Role, mostOf: (points: readonly Point[]) => number): OverviewPart[] {
  const points = pointsOf(material.map, role)
  const slides = toFitting(material, points, mostOf).length
  const chapters = points.length > MOST.rows[0] || slides > 1 ? toChapters(material.article.sections, points) : []
  const ofChapters = chapters.reduce((sum, chapter) => sum + toFitting(material, chapter.points, mostOf).length, 0)
  const isSparing =
    slides > MOST.overviews
      ? ofChapters <= slides || points.length > MOST.inOneRun
      : ofChapters <= Math.max(slides, 2) && chapters.every((chapter) => isChapterOfSeveral(material, chapter))
  const groups = chapters.length > 1 && isSparing ? chapters : [{ heading: null, points }]
  return groups.flatMap(({ heading, points: own }, index) => {
    const chunks = toFitting(material, own, mostOf)
    const group = groups.length > 1 ? index + 1 : null
    return chunks.map((chunk, at) => ({ points: chunk, heading, group, at, of: chunks.length }))
  })
}

interface Chapter {
  readonly heading: Span
  readonly points: Point[]
}

// Two letters or characters: a heading that is a bare number names nothing.
const WORD = /\p{L}{2}/u

const isChapterOfSeveral = ({ article }: Named, { heading, points }: Chapter): boolean =>
  points.length > 1 && WORD.test(wordsOf(article.source.text, heading))

/**
 * The points in as few even runs as will do, none longer than its own points allow. Of runs of which some hold one more than the others
 * those stand by which the fullest slide has least to say.
 */
function toFitting(
  { map }: Pick<Material, 'map'>,
  points: readonly Point[],
  mostOf: (points: readonly Point[]) => number,
): readonly Point[][] {
  const toFullest = (runs: readonly (readonly Point[])[]) => Math.max(...runs.map((run) => countProse(map, run)))
  for (let parts = 1; parts < points.length; parts += 1) {
    const fitting = toRuns(points, parts).filter((runs) => runs.every((run) => run.length <= mostOf(run)))
    const [first, ...others] = fitting
    if (first) return others.reduce((best, one) => (toFullest(one) < toFullest(best) ? one : best), first)
  }
  return points.map((point) => [point])
}

/** All ways to share points out evenly, those with the longer runs first before others. */
function toRuns(points: readonly Point[], parts: number): Point[][][] {
  if (parts === 1) return [[[...points]]]
  const sizes = new Set([Math.ceil(points.length / parts), Math.floor(points.length / parts)])
  return [...sizes].flatMap((size) => {
    const isEven = Math.ceil((points.length - size) / (parts - 1)) <= Math.ceil(points.length / parts)
    return isEven ? toRuns(points.slice(size), parts - 1).map((rest) => [points.slice(0, size), ...rest]) : []
  })
}

/** Characters of the prose in which points are told. */
const countProse = ({ sentences }: ArgumentMap, points: readonly Point[]): number =>
  sentences
    .filter(({ kind, point }) => kind === 'prose' && points.some(({ id }) => id === point))
    .reduce((sum, { span }) => sum + span.end - span.start, 0)

/** Runs of points under one outermost heading each, below the one that all stand under; none when most hold a single point. */
function toChapters(sections: readonly Section[], points: readonly Point[]): Chapter[] {
  const shared = sections.find((section) => points.every((point) => isIn(section, point)))
  if (shared) return toChapters(shared.sections, points)
  const runs = sections
    .map((section) => ({ heading: section.heading.span, points: points.filter((point) => isIn(section, point)) }))
    .filter((run) => run.points.length > 0)
  const isWhole = runs.reduce((sum, run) => sum + run.points.length, 0) === points.length
  const isShared = runs.filter((run) => run.points.length > 1).length * 2 > runs.length
  return isWhole && isShared ? runs : []
}

const isIn = (section: Section, point: Point): boolean => isWithin(point.mentions[0], section.span)
