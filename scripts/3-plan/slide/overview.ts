import type { Point, Role, Sentence } from '../../model/argument.ts'
import type { Note, OverviewSlide } from '../../model/slide.ts'
import type { Frame, Text } from '../../model/text.ts'
import { MOST } from '../budget.ts'
import type { Around } from '../claim-worth.ts'
import type { Draft } from '../draft.ts'
import { type Material, sentencesOf, toFrame, toPart, toRef } from '../material.ts'
import { linksToldAt, toReason, toRemark } from '../reasons.ts'
import { isOfText, toChapterTitle } from './chapter-title.ts'
import { toBareOverview, toOverview, toOverviewId } from './overview-parts.ts'
import { toFilledSlide } from './overview-row.ts'
import { toOverviewTitle } from './overview-title.ts'
import { findPartClaim, isWeak, toPartTitles } from './part-title.ts'

/** One row a point: its name, what the source says of it, what it is linked with. `intro` are the section's opening sentences, `taken` the headlines before. */
export function planOverview(
  material: Material,
  role: Role,
  intro: readonly Sentence[],
  taken: readonly Text[],
  around: Around,
): Draft[] {
  const { form, parts } = toOverview(material, role)
  if (parts.length === 0) return []
  const title = toOverviewTitle(material, role, intro, parts.length, taken, form, around)
  const isInChapters = parts.some(({ heading }) => heading !== null)
  const own = isInChapters ? [] : toPartTitles(material, role, parts, title, taken)
  const headed: Text[] = []
  return parts.map((part, index) => {
    const { points } = part
    const chapter = toChapterTitle(material, part, title)
    // Over a few slides a claim of their own says more than the heading of a chapter.
    const isFew = parts.length <= MOST.overviews
    const bare: OverviewSlide = {
      ...toBareOverview(material, role, form),
      id: toOverviewId(role, part),
      title: (isFew ? null : chapter) ?? title,
      part: toPart(part.at, part.of),
    }
    const heading = isFew && chapter && !isOfText(material, chapter) ? chapter : (own[index] ?? null)
    const slide = toClaimingSlide(material, bare, points, [...taken, ...headed], heading)
    headed.push(slide.title)
    const spoken = points.filter((point) => material.places.get(point.id) === slide.id)
    const covers = [...(index === 0 ? intro : []), ...spoken.flatMap((point) => sentencesOf(material.map, point))]
    return spoken.length === 0
      ? { slide: { ...slide, notes: [toRemark(toAhead(material, points), 0)] }, covers }
      : {
          slide: { ...slide, clicks: points.length, notes: toRemarks(material, points, spoken) },
          covers,
          steps: toSteps(points),
        }
  })
}

/** The slide with its rows; where its headline says nothing of these, under a sentence of theirs, else under the headline of its `own`. */
function toClaimingSlide(
  material: Material,
  bare: OverviewSlide,
  points: readonly Point[],
  taken: readonly Text[],
  own: Text | null,
): OverviewSlide {
  const slide = toFilledSlide(material, bare, points)
  const claim =
    (isWeak(material, bare.title, points) ? findPartClaim(material, bare.role, points, slide, taken) : null) ?? own
  return claim ? toFilledSlide(material, { ...bare, title: claim }, points) : slide
}

/** Row by row. */
const toSteps = (points: readonly Point[]): Map<string, number> =>
  new Map(points.map((point, index) => [point.id, index + 1]))

/** Beside what the article says of a point: why its arrows are there, or that it has a slide of its own. */
function toRemarks(material: Material, points: readonly Point[], spoken: readonly Point[]): Note[] {
  return points.flatMap((point, index) => {
    const texts = spoken.includes(point)
      ? linksToldAt(material, point).map((link) => toReason(material, link))
      : [toFrame(material, 'note.later', { point: toRef(material, point).label })]
    return texts.map((text) => toRemark(text, index + 1))
  })
}

/** The names of points that are all shown on slides of their own. */
const toAhead = (material: Material, points: readonly Point[]): Frame =>
  toFrame(material, 'note.ahead', { names: points.map((point) => toRef(material, point).label) })
