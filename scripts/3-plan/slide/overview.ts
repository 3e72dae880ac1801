import type { Point, Role, Sentence } from '../../model/argument.ts'
import type { Note, OverviewSlide } from '../../model/slide.ts'
import type { Span } from '../../model/span.ts'
import { wordsOf } from '../../model/span.ts'
import type { Frame, Selection, Text } from '../../model/text.ts'
import type { Around } from '../claim-worth.ts'
import { condense, type Fits } from '../condense.ts'
import type { Draft } from '../draft.ts'
import { toHeadlineFits } from '../fitting.ts'
import type { OverviewPart } from '../groups.ts'
import { toStatingHeading } from '../headline.ts'
import { type Material, sentencesOf, toFrame, toNumber, toPart, toRef } from '../material.ts'
import { linksToldAt, toReason, toRemark } from '../reasons.ts'
import { toSelection } from '../selection.ts'
import { toBareOverview, toOverview, toOverviewId } from './overview-parts.ts'
import { toFilledSlide } from './overview-row.ts'
import { toNamesFits, toOverviewTitle } from './overview-title.ts'
import { findPartClaim, isWeak, toPartTitles } from './part-title.ts'

// Two letters or characters: a heading that is a bare number names nothing.
const WORD = /\p{L}{2}/u

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
  const own = toPartTitles(material, role, parts, title)
  const headed: Text[] = []
  return parts.map((part, index) => {
    const { points } = part
    const bare: OverviewSlide = {
      ...toBareOverview(material, role, form),
      id: toOverviewId(role, part),
      title: toChapterTitle(material, part) ?? title,
      part: toPart(part.at, part.of),
    }
    const slide = toClaimingSlide(
      material,
      bare,
      points,
      [...taken, ...headed],
      part.heading ? null : (own[index] ?? null),
    )
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

/**
 * The author's heading over the points of a chapter; one that only names a topic with the names of the points, where they fit, else
 * alone. A heading without a word, a number, is left out.
 */
function toChapterTitle(material: Material, { heading: span, of, points }: OverviewPart): Text | null {
  const { article } = material
  if (span === null) return null
  const stating = toStatingHeading(material, span, of)
  if (stating) return stating
  const fits = toHeadlineFits(material, of)
  const names = points.map((point) => toRef(material, point).label)
  const count = toFrame(material, `some.${points[0]?.role ?? 'cause'}`, { n: toNumber(material, points.length) })
  const heading = WORD.test(wordsOf(article.source.text, span)) ? toFitting(material, span, fits) : null
  const isRoomy = toNamesFits(material, names, of)
  const listed = heading
    ? toFrame(material, 'headline.named', { heading, names })
    : toFrame(material, 'headline.list', { count, names })
  return isRoomy(listed.text) ? listed : (heading ?? names[0] ?? count)
}

/** A heading in the words that fit. */
function toFitting({ article }: Material, heading: Span, fits: Fits): Selection | null {
  const whole = toSelection(article.source.text, [heading], article.language)
  return whole && fits(whole.text) ? whole : condense(article, heading, fits)
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
