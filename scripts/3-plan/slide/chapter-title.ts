import { cuesOf } from '../../language/cues.ts'
import type { Span } from '../../model/span.ts'
import { isWithin, wordsOf } from '../../model/span.ts'
import { isFrame, type Selection, type Text } from '../../model/text.ts'
import { condense, type Fits } from '../condense.ts'
import { toFits, toHeadlineFits } from '../fitting.ts'
import type { OverviewPart } from '../groups.ts'
import { toStatingHeading } from '../headline.ts'
import { type Material, toFrame, toNumber, toRef } from '../material.ts'
import { toComparable } from '../opening.ts'
import { toSelection } from '../selection.ts'
import { toNamesFits } from './overview-title.ts'

// Two letters or characters: a heading that is a bare number names nothing.
const WORD = /\p{L}{2}/u
// One that short names the place and not the matter.
const BARE = /^(?:\p{Script=Han}{1,4}|[^\s\p{Script=Han}]+(?:\s[^\s\p{Script=Han}]+)?)$/u
// A heading that asks, or in two parts, takes no names behind it.
const ENDED = /[?？:：]/u

/**
 * The author's heading over the points of a chapter; one that only names a topic behind the heading over all of them (`whole`), with the
 * names of the points, where either fits, else alone. A heading without a word, a number, is left out.
 */
export function toChapterTitle(
  material: Material,
  { heading: span, of, points }: OverviewPart,
  whole: Text,
): Text | null {
  const { article } = material
  if (span === null) return null
  const stating = toStatingHeading(material, span, of)
  if (stating) return stating
  const fits = toHeadlineFits(material, of)
  const heading = WORD.test(wordsOf(article.source.text, span)) ? toFitting(material, span, fits) : null
  const below = heading && toBelow(material, whole, heading)
  if (below) return below
  if (heading && ENDED.test(heading.text)) return heading
  const names = points.map((point) => toRef(material, point).label)
  const count = toFrame(material, `some.${points[0]?.role ?? 'cause'}`, { n: toNumber(material, points.length) })
  const isRoomy = toNamesFits(material, names, of)
  const listed = heading
    ? toFrame(material, 'headline.named', { heading, names })
    : toFrame(material, 'headline.list', { count, names })
  return isRoomy(listed.text) ? listed : (heading ?? names[0] ?? count)
}

/** Whether a headline names a kind of text and no matter: `Summary`. */
export const isOfText = ({ article }: Material, { text }: Text): boolean =>
  BARE.test(text) &&
  cuesOf(article.language).nominal.some(
    ({ role, pattern }) => role === 'background' && pattern.test(toComparable(text, article.language)),
  )

/** A heading behind the one that stands over all of them, on one line. */
function toBelow(material: Material, whole: Text, heading: Selection): Text | null {
  const isHeading =
    !isFrame(whole) &&
    material.map.sentences.some(({ kind, span }) => kind === 'heading' && isWithin(whole.from[0], span))
  if (!isHeading || BARE.test(whole.text) || [whole, heading].some(({ text }) => ENDED.test(text))) return null
  const told = toFrame(material, 'headline.named', { heading: whole, names: [heading] })
  return toFits(material, 'headline', 1)(told.text) ? told : null
}

/** A heading in the words that fit. */
function toFitting({ article }: Material, heading: Span, fits: Fits): Selection | null {
  const whole = toSelection(article.source.text, [heading], article.language)
  return whole && fits(whole.text) ? whole : condense(article, heading, fits)
}
