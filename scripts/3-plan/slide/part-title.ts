import { isAdded, isAddedAlone, isLabelled, isOneOfSeveral, isShort, isStating } from '../../language/claims.ts'
import { incidentWordsOf } from '../../language/incidents.ts'
import type { Point, Role } from '../../model/argument.ts'
import { eachSection, type Section } from '../../model/article.ts'
import type { OverviewSlide } from '../../model/slide.ts'
import { isOverlapping, isWithin, type Span } from '../../model/span.ts'
import { isFrame, type Selection, type Text } from '../../model/text.ts'
import { toCapital } from '../capital.ts'
import { isFree, isName, toRoleClaimWorth } from '../claim-worth.ts'
import { condense } from '../condense.ts'
import { toFits, toHeadlineFits } from '../fitting.ts'
import { isHeadlined } from '../headline.ts'
import { type Material, sentencesOf, toFrame, toRef } from '../material.ts'
import { toComparable } from '../opening.ts'
import { isPointingInside } from '../rank.ts'
import { toSelection } from '../selection.ts'
import { areNamed, isHeaded } from '../set-apart.ts'
import { toSlideSpans } from '../spans.ts'
import { toNamesFits } from './overview-title.ts'
import { toReachClaims } from './reach-title.ts'

/** What makes a sentence of a point the headline over its slide, beside what it claims of the role. */
const WORTH = { whole: 0.3, short: 0.4, unseen: 0.4, added: -0.8 }
/** From which worth on it stands over the other rows, in place of a sentence or of a count. */
const LEAST = { sentence: 0.9, count: 0.3 }

// Counts of arrows and of points, and the names of the first and the last: they say nothing of the matter.
const WEAK = /^(?:count\.|headline\.(?:range|first|list))/u
// A heading that asks, or is so short, names the place and not the matter.
const BARE = /[?？]\s*$|^(?:\p{Script=Han}{1,4}|\S+(?:\s\S+)?)$/u

// So few words that claim nothing of the role are a remark by the way: `Model legislation exists`.
const BY_THE_WAY = /^(?:\p{Script=Han}{1,5}|[\p{Script=Latin}’'-]+(?: [\p{Script=Latin}’'-]+){0,2})$/u

const ASKING = /[?？]\s*$/u
const PLACE = /^[\p{Script=Latin}’'-]+(?: [\p{Script=Latin}’'-]+)?$/u

/** Whether a headline asks. */
const isAsking = ({ text }: Text): boolean => ASKING.test(text)

/** Whether a headline of the author's asks, or in a word or two of English only names the place. */
export const isBare = (title: Text): boolean => !isFrame(title) && (isAsking(title) || PLACE.test(title.text))

/** Whether a headline says nothing of the rows beneath that a sentence of theirs would not say better. */
export function isWeak(material: Material, title: Text, points: readonly Point[]): boolean {
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
  // A sentence of one point says nothing of rows that do not hold it.
  const owner = map.sentences.find((one) => isOverlapping(one.span, span))?.point
  return owner != null && points.every(({ id }) => id !== owner)
}

// Counts, and the names of the first and the last: over one of several slides they speak of all of them.
const OF_ALL_PARTS = /^(?:count\.|headline\.(?:range|first|list))/u

/** Whether a headline speaks of all slides of a split one alike, and claims nothing. */
export const isOfAllParts = (title: Text): boolean => isFrame(title) && OF_ALL_PARTS.test(title.label)

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
  const led = parts.map(({ points }) => toReachClaims(material, role, points).find(({ text }) => isLine(text)))
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
  return parts.map((_, at) => led[at] ?? named?.[at] ?? over[at] ?? null)
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

/**
 * The sentence of the points on a slide that claims most, as its headline, rather one that no row tells; over a single row none that
 * this tells. `null` where none claims enough. `taken`: headlines that stand elsewhere.
 */
export function findPartClaim(
  material: Material,
  role: Role,
  points: readonly Point[],
  slide: OverviewSlide,
  taken: readonly Text[],
): Selection | null {
  const { article } = material
  const fits = toHeadlineFits(material, slide.part?.of ?? 1)
  const shown = toSlideSpans({ ...slide, title: { text: '', from: [{ start: 0, end: 0 }] } })
  const told = points
    .flatMap((point) => sentencesOf(material.map, point))
    .flatMap((sentence) => {
      if (sentence.kind !== 'prose') return []
      const words = isHeadlined(taken, sentence.span) ? null : condense(article, sentence.span, fits, 'tight')
      if (
        words === null ||
        isPointingInside(words.text, '', article) ||
        !isFree(material, words.text) ||
        isLabelled(words.text) ||
        isName(material, words.text)
      )
        return []
      const { language } = article
      const isBeside = isAdded(words.text, language) || isOneOfSeveral(words.text, language)
      if (isAddedAlone(words.text, language) && points.length > 1) return []
      const isShown = shown.some((span) => words.from.some((own) => isOverlapping(own, span)))
      if (isShown && points.length === 1) return []
      const isWhole = (words.from.at(-1)?.end ?? 0) >= sentence.span.end - 1
      const claimed = toRoleClaimWorth(material, role, sentence)
      if (claimed <= 0 && BY_THE_WAY.test(words.text)) return []
      const worth =
        claimed +
        WORTH.whole * Number(isWhole) +
        WORTH.short * Number(isShort(words.text, article.language)) +
        WORTH.unseen * Number(!isShown) +
        WORTH.added * Number(isBeside)
      return [{ words, worth }]
    })
  const [best] = told
    .filter(({ worth }) => worth >= LEAST[isFrame(slide.title) ? 'count' : 'sentence'])
    .sort((a, b) => b.worth - a.worth)
  return best ? toCapital(article, best.words) : null
}
