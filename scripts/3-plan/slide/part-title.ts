import { isStating } from '../../language/claims.ts'
import { incidentWordsOf } from '../../language/incidents.ts'
import type { Point, Role } from '../../model/argument.ts'
import { eachSection, type Section } from '../../model/article.ts'
import { isOverlapping, isWithin, type Span } from '../../model/span.ts'
import { isFrame, type Text } from '../../model/text.ts'
import { toFits, toHeadlineFits } from '../fitting.ts'
import { type Material, toFrame, toRef } from '../material.ts'
import { toComparable } from '../opening.ts'
import { toSelection } from '../selection.ts'
import { areNamed, isHeaded } from '../set-apart.ts'
import { toNamesFits } from './overview-title.ts'
import { toArrowClaims } from './pairs-title.ts'
import { toSomeNames } from './some-names-title.ts'

// Counts of arrows and of points, and the names of the first and the last: they say nothing of the matter, and over one of several slides
// they speak of all of them.
const WEAK = /^(?:count\.|headline\.(?:some|list))/u
// A heading that asks, or is so short, names the place and not the matter.
const BARE = /[?？]\s*$|^(?:\p{Script=Han}{1,4}|\S+(?:\s\S+)?)$/u

const ASKING = /[?？]\s*$/u
const PLACE = /^[\p{Script=Latin}’'-]+(?: [\p{Script=Latin}’'-]+)?$/u

/** Whether a headline asks. */
const isAsking = ({ text }: Text): boolean => ASKING.test(text)

/** Whether a headline of the author's asks, or in a word or two of English only names the place. */
export const isBare = (title: Text): boolean => !isFrame(title) && (isAsking(title) || PLACE.test(title.text))

/** Whether a headline says nothing of the rows beneath that a sentence of theirs would not say better. */
export function isWeak(material: Material, title: Text, points: readonly Point[]): boolean {
  if (isOfOther(material, title, points)) return true
  // A count alone says less than a sentence of one of them.
  if (points.some((point) => isHeaded(material, point)) && areNamed(material, points))
    return isFrame(title) && title.label.startsWith('count.')
  // A question over a list of sentences is answered by these.
  if (areNamed(material, points) && !isAsking(title)) return isFrame(title) && title.label.startsWith('count.')
  if (isFrame(title)) return WEAK.test(title.label)
  const { article, map } = material
  const [span] = title.from
  if (map.sentences.some((one) => one.kind === 'heading' && isWithin(span, one.span)))
    return (
      BARE.test(title.text) || incidentWordsOf(article.language).part.test(toComparable(title.text, article.language))
    )
  return false
}

/** Whether a headline is a sentence of one point: it says nothing of rows that do not hold this. */
function isOfOther({ map }: Material, title: Text, points: readonly Point[]): boolean {
  if (isFrame(title)) return false
  const owner = map.sentences.find(({ kind, span }) => kind === 'prose' && isOverlapping(span, title.from[0]))?.point
  return owner != null && points.every(({ id }) => id !== owner)
}

/** Whether a headline speaks of all slides of a split one alike, and claims nothing. */
export const isOfAllParts = (title: Text): boolean => isFrame(title) && WEAK.test(title.label)

/**
 * What stands over each of several slides under a headline that only names what stands on all of them: what arrows of the points on it
 * say, else, where they have room on each, their names. `null` for a slide where that headline stays.
 */
export function toPartTitles(
  material: Material,
  role: Role,
  parts: readonly { readonly points: readonly Point[] }[],
  title: Text,
): (Text | null)[] {
  const isNaming = isFrame(title) && title.label === 'headline.named'
  if (parts.length < 2 || !(isOfAllParts(title) || isNaming || isTopic(material, title))) return parts.map(() => null)
  // A second line would be taken from the rows, which say what the arrows come from.
  const isLine = toFits(material, 'headline', 1)
  const led = parts.map(({ points }) => toArrowClaims(material, role, points).find(({ text }) => isLine(text)))
  const bare = toFrame(material, `role.${role}`)
  const toNamed = (heading: Text) =>
    parts.map(({ points }) => {
      const names = points.map((point) => toRef(material, point).label)
      const told = toFrame(material, 'headline.named', { heading, names })
      return toNamesFits(material, names, parts.length)(told.text) ? told : null
    })
  // The author's heading, or where it leaves no room for the names the noun of the role.
  const named = [isFrame(title) ? bare : title, bare].map(toNamed).find((all) => all.every((one) => one !== null))
  const over = named ? [] : toHeadingsOver(material, parts)
  // The first name of all says nothing of a slide that does not have it.
  const some = isFrame(title) ? parts.map(({ points }) => toSomeNames(material, role, points, isLine)) : []
  const rest = some.some((one) => one !== null) ? bare : null
  return parts.map((_, at) => led[at] ?? named?.[at] ?? over[at] ?? some[at] ?? (at > 0 ? rest : null))
}

// So many headings over the points of a slide are told, the last after an `and`.
const MOST_OVER = 2

/** The author's headings over the points of each slide, where those differ from slide to slide; none where one has more of them, or points under none. */
function toHeadingsOver(material: Material, parts: readonly { readonly points: readonly Point[] }[]): (Text | null)[] {
  const { article } = material
  const all = parts.map(({ points }) => [
    ...new Set(points.map(({ mentions: [first] }) => findOver([...eachSection(article.sections)], first))),
  ])
  const isTold = (own: (Section | null)[]) => own.length <= MOST_OVER && own.every((one) => one !== null)
  const isApart = new Set(all.flat()).size === all.flat().length
  if (!isApart || !all.every(isTold)) return []
  return all.map((own) => {
    const headings = own.flatMap((one) =>
      one ? (toSelection(article.source.text, [one.heading.span], article.language) ?? []) : [],
    )
    if (headings.some(isAsking)) return null
    const [first, last] = headings
    const told = first && last ? toFrame(material, 'list.pair', { first, last }) : first
    return told && !isBare(told) && toHeadlineFits(material, 1)(told.text) ? told : null
  })
}

/** The innermost section around a point that it does not open. */
const findOver = (sections: readonly Section[], opening: Span): Section | null =>
  sections.filter(({ span, heading }) => isWithin(opening, span) && !isWithin(opening, heading.span)).at(-1) ?? null

/** Whether a headline is a heading that only names its topic. */
const isTopic = ({ article, map }: Material, { text, from: [span] }: Text): boolean =>
  map.sentences.some((one) => one.kind === 'heading' && span && isWithin(span, one.span)) &&
  !isStating(text, article.language)
