import type { Point, Role, Sentence } from '../../model/argument.ts'
import type { Note, OverviewSlide } from '../../model/slide.ts'
import { type Frame, isFrame, type Text } from '../../model/text.ts'
import { MOST } from '../budget.ts'
import type { Around } from '../claim-worth.ts'
import type { Draft } from '../draft.ts'
import { toHeadlineFits } from '../fitting.ts'
import { isNewClaim } from '../headline.ts'
import { type Material, sentencesOf, toFrame, toPart, toRef } from '../material.ts'
import { linksToldAt, toReason, toRemark } from '../reasons.ts'
import { isOfText, toChapterTitle } from './chapter-title.ts'
import { findNameClaim } from './name-title.ts'
import { toBareOverview, toOverview, toOverviewId } from './overview-parts.ts'
import { toFilledSlide } from './overview-row.ts'
import { toOverviewTitle } from './overview-title.ts'
import { toPairsClaims, toWidestClaims } from './pairs-title.ts'
import { findPartClaim } from './part-claim.ts'
import { isBare, isWeak, toPartTitles } from './part-title.ts'
import { toSureReachClaim } from './reach-title.ts'

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
  const own = isInChapters ? [] : toPartTitles(material, role, parts, title)
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
  const claim = isWeak(material, bare.title, points)
    ? toStrongTitle(material, slide, points, taken, own)
    : own && isBare(own)
      ? (findNameClaim(material, slide.role, points, slide.part?.of ?? 1, taken) ?? own)
      : own
  const told = claim ? toFilledSlide(material, { ...bare, title: claim }, points) : slide
  return toReachingSlide(material, told, points, taken) ?? told
}

/** What a row keeps at least of its words where a headline that says more takes a line of its room. */
const KEPT = 0.7

/** The slide under what its arrows come to, in place of the names of its points, where that leaves the rows all of their arrows and most of what they say. */
function toReachingSlide(
  material: Material,
  slide: OverviewSlide,
  points: readonly Point[],
  taken: readonly Text[],
): OverviewSlide | null {
  if (!isNaming(material, slide.role, slide.title)) return null
  const fits = toHeadlineFits(material, slide.part?.of ?? 1)
  const claims = [
    ...toPairsClaims(material, slide.role, points),
    toSureReachClaim(material, slide.role, points) ?? [],
    ...toWidestClaims(material, slide.role, points),
  ].flat()
  const isKept = ({ rows }: OverviewSlide): boolean =>
    slide.rows.every((row, at) => {
      const own = rows[at]
      return own?.links.length === row.links.length && countSaid(own) >= KEPT * countSaid(row)
    })
  for (const title of claims.filter((claim) => fits(claim.text) && isNewClaim(claim, taken))) {
    const headed = toFilledSlide(material, { ...slide, rows: [], title }, points)
    if (isKept(headed)) return headed
  }
  return null
}

/** Whether a headline is the noun of a role with the names of the points on its slide. */
const isNaming = ({ labels }: Material, role: Role, title: Text): boolean =>
  isFrame(title) && title.label === 'headline.named' && title.values.heading === labels[`role.${role}`]

/** How much a row says and shows. */
const countSaid = (row: OverviewSlide['rows'][number] | undefined): number =>
  [...(row?.path ?? []), ...(row?.fact ? [row.fact] : []), ...(row?.links ?? []).map(({ label }) => label)].reduce(
    (sum, { text }) => sum + text.length,
    0,
  )

/** In place of a headline that says nothing of the rows: a sentence of theirs, else what arrows say, else what one of the points says. */
function toStrongTitle(
  material: Material,
  slide: OverviewSlide,
  points: readonly Point[],
  taken: readonly Text[],
  own: Text | null,
): Text | null {
  const claim = findPartClaim(material, slide.role, points, slide, taken)
  if (claim) return claim
  // A heading of the author's over the rows stays, and so does what arrows say.
  const isTelling = own !== null && !isBare(own) && !isNaming(material, slide.role, own)
  return (isTelling ? own : findNameClaim(material, slide.role, points, slide.part?.of ?? 1, taken)) ?? own
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
