import { isNews } from '../../language/claims.ts'
import { isHarmless } from '../../language/harmless.ts'
import type { Point, Role, Sentence } from '../../model/argument.ts'
import type { Section } from '../../model/article.ts'
import { isCutName } from '../../model/name-in-words.ts'
import type { OverviewForm } from '../../model/slide.ts'
import { wordsOf } from '../../model/span.ts'
import { type Frame, isFrame, type Selection, type Text } from '../../model/text.ts'
import { toAnsweredClaim } from '../answered.ts'
import { MOST } from '../budget.ts'
import { toCapital } from '../capital.ts'
import { type Around, findRoleClaim, isSetApart, LEAST_OF_ALL } from '../claim-worth.ts'
import type { Fits } from '../condense.ts'
import { toDoneClaim } from '../done.ts'
import { toFits, toHeadlineFits } from '../fitting.ts'
import { findClaim, isHeadlined, isNewClaim, toStatingHeading } from '../headline.ts'
import { withPart } from '../height/lines.ts'
import { type Material, pointsOf, sentencesOf, toCount, toFrame, toHubRef, toPurpose, toRef } from '../material.ts'
import { toWholeName } from '../names.ts'
import { isPlatitude } from '../platitude.ts'
import { isAlone, isOfRole } from '../rank.ts'
import { areNamed } from '../set-apart.ts'
import { toLargestClaim } from './largest-title.ts'
import { toArrowClaims } from './pairs-title.ts'
import { findSection, toHeaded, toLongHeading } from './role-heading.ts'
import { toSomeNames } from './some-names-title.ts'

/**
 * What the article claims of a role: the short sentence with which it opens it, or a heading that states something; of a single point
 * what it says of that; else a sentence of the role's that claims most; else what the arrows come to; without arrows the names of the
 * points, after the heading where it says more than the role, or after their count. `taken`: headlines of other slides.
 */
export function toOverviewTitle(
  material: Material,
  role: Role,
  intro: readonly Sentence[],
  parts: number,
  taken: readonly Text[],
  form: OverviewForm,
  around: Around,
): Text {
  const claims = intro.filter((one) => isOpeningClaim(material, role, one) && !isHeadlined(taken, one.span))
  const claim = findClaim(material, claims, { role }, parts)
  if (claim && (form === 'lanes' || isLine(material, claim, parts)) && !isPlatitude(material, claim.text)) return claim
  const section = findSection(material, role)
  const stating = section && toStatingHeading(material, section.heading.span, parts)
  if (stating) return stating
  const [first, ...more] = pointsOf(material.map, role)
  if (first && more.length === 0) return toOnlyTitle(material, first)
  const own = findRoleClaim(material, role, parts, taken, around)
  if (own) return toCapital(material.article, own)
  const done = role === 'strategy' ? toDoneClaim(material) : null
  if (done && toHeadlineFits(material, parts)(done.text)) return done
  const hub = role === 'cause' ? toHubTitle(material, parts) : null
  if (hub) return hub
  const least = isSetApart(material, role) ? null : findRoleClaim(material, role, parts, taken, around, LEAST_OF_ALL)
  if (least) return toCapital(material.article, least)
  // Lanes show no answers.
  const shown = role === 'risk' && form !== 'lanes' ? toShownClaims(material) : []
  const headed = role === 'cause' && section ? toHeaded(material, section) : null
  const all = form === 'lanes' || parts > 1 ? [] : toArrowClaims(material, role, pointsOf(material.map, role))
  // Of how many is said where it leaves what the arrows come to in one line.
  const reach = [...all].sort((a, b) => Number(isLine(material, b, parts)) - Number(isLine(material, a, parts)))
  // What a heading says the causes are of holds of all of them.
  const frames = [...shown, ...(headed && isFrame(headed) ? [headed] : []), ...reach]
  return (
    frames.find((claim) => toHeadlineFits(material, parts)(claim.text) && isNewClaim(claim, taken)) ??
    headed ??
    toNamesTitle(material, role, section, parts)
  )
}

/** Whether a headline takes one line: a lead-in of two says no more than a claim of one. */
const isLine = (material: Material, { text }: Pick<Text, 'text'>, parts: number): boolean =>
  toFits(material, 'headline', 1)(parts > 1 ? withPart(text, { at: parts, of: parts }) : text)

/** What the article says of a single point, else its name. */
function toOnlyTitle(material: Material, point: Point): Text {
  const said = findClaim(material, sentencesOf(material.map, point), toPurpose(material, point))
  return said ?? toWholeName(material, point)
}

/** That all causes lead to the hub: by name where they fit, and none ends as the hub does (`a change leads to a change`), else by their number. */
function toHubTitle(material: Material, parts: number): Frame | null {
  const hub = toHubRef(material)?.label
  if (hub === undefined) return null
  const names = pointsOf(material.map, 'cause').map((point) => toRef(material, point).label)
  const named = toFrame(material, 'headline.hub-named', { names, hub })
  const isCircular = names.some(({ text }) => toLastWord(text) === toLastWord(hub.text))
  if (!isCircular && toNamesFits(material, names, parts)(named.text)) return named
  return toFrame(material, 'headline.hub-causes', { causes: toCount(material, 'cause'), hub })
}

/** The word that a name ends with, of Chinese its last two characters. */
const toLastWord = (text: string): string =>
  (/\p{Script=Han}{2}$/u.exec(text) ?? /\S*$/u.exec(text))?.[0].toLowerCase() ?? text

function toNamesTitle(material: Material, role: Role, section: Section | null, parts: number): Text {
  const names = pointsOf(material.map, role).map((point) => toRef(material, point).label)
  const heading = section && toLongHeading(material, section)
  const count = toCount(material, role)
  const points = pointsOf(material.map, role)
  const isRoomy = toNamesFits(material, names, parts)
  const told = toSomeNames(material, role, points, (text) => isLine(material, { text }, parts))
  const all = toFrame(material, 'headline.list', { count, names })
  // The names of three and more only say what the rows beneath say: they stand there where one line holds them.
  // The author's own heading over names of his says what these are of.
  const isOver = heading !== null && areNamed(material, points) && isLine(material, heading, parts)
  const isWhole = !names.some(isCutName) && isLine(material, all, parts)
  if (names.length > MOST.titleNames && told) return isOver ? heading : isWhole ? all : told
  const listed = [...(heading ? [toFrame(material, 'headline.named', { heading, names })] : []), all].find(({ text }) =>
    isRoomy(text),
  )
  return listed ?? told ?? toSomeNames(material, role, points, toNamesFits(material, names.slice(0, 1), parts)) ?? count
}

/** Whether names fit a headline: a line may end before one that is not broken, so much room is lost at most. */
export function toNamesFits(material: Material, names: readonly Selection[], parts: number): Fits {
  const longest = names.reduce((most, { text }) => (text.length > most.length ? text : most), '')
  return (text) => toHeadlineFits(material, parts)(text + longest)
}

/** What the rows show of risks as a claim: that all have an answer, or the one with the largest sum. */
const toShownClaims = (material: Material): Frame[] =>
  [toAnsweredClaim(material), toLargestClaim(material)].flatMap((claim) => claim ?? [])

/** Whether a sentence opens the part of the role, before its first point, and claims something of it; of harm not that there was none. */
export function isOpeningClaim(material: Material, role: Role, sentence: Sentence): boolean {
  const { article, map } = material
  const [first] = pointsOf(map, role)
  const words = wordsOf(article.source.text, sentence.span)
  if (isNews(words, article.language) || (role === 'risk' && isHarmless(words, article.language))) return false
  const isOpening = first !== undefined && sentence.span.end <= first.mentions[0].start
  const isInPart = sentence.section !== null && map.sectionRoles[sentence.section] === role
  return isOpening && isInPart && isAlone(words, article) && isOfRole(words, role, article)
}
