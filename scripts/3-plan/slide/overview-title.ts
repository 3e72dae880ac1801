import type { Point, Role, Sentence } from '../../model/argument.ts'
import { eachSection, type Section } from '../../model/article.ts'
import { isWithin, wordsOf } from '../../model/span.ts'
import type { Frame, Selection, Text } from '../../model/text.ts'
import { toHeadlineFits } from '../fitting.ts'
import { findClaim, toStatingHeading } from '../headline.ts'
import { linksFrom, linksTo, type Material, pointsOf, toCount, toFrame, toNumber, toRef } from '../material.ts'
import { isAlone, isOfRole } from '../rank.ts'
import { isChinese, toSelection } from '../selection.ts'

const NAMES: Readonly<Record<Role, string>> = { cause: 'causes', risk: 'risks', strategy: 'strategies' }

/** A heading shorter than this, in characters, only names the role: `应对策略`, `Root causes`. */
const LEAST_HEADING = { zh: 6, en: 20 }

/**
 * What the article claims of a role: the sentence with which it opens it, or a heading that states something; else what its arrows come
 * to; without arrows the names of the points, after the heading where it says more than the role, or after their count.
 */
export function toOverviewTitle(material: Material, role: Role, intro: readonly Sentence[], parts: number): Text {
  const claims = intro.filter((sentence) => isOpeningClaim(material, role, sentence))
  const claim = findClaim(material, claims, { role }, parts)
  if (claim) return claim
  const section = findSection(material, role)
  const stating = section && toStatingHeading(material, section.heading.span, parts)
  if (stating) return stating
  const counted = toCounted(material, role)
  if (counted && toHeadlineFits(material, parts)(counted.text)) return counted
  const names = pointsOf(material.map, role).map((point) => toRef(material, point).label)
  // A line may end before a name that is not broken: so much room is lost at most.
  const longest = names.reduce((most, { text }) => (text.length > most.length ? text : most), '')
  const fits = (text: string) => toHeadlineFits(material, parts)(text + longest)
  const heading = section && toLongHeading(material, section)
  const headed = heading && toFrame(material, 'headline.named', { heading, names })
  if (headed && fits(headed.text)) return headed
  const full = toFrame(material, `headline.${NAMES[role]}`, { [NAMES[role]]: toCount(material, role), names })
  if (fits(full.text)) return full
  const [first, last] = [names[0] ?? '', names.at(-1) ?? '']
  const range = toFrame(material, 'headline.range', { count: toCount(material, role), first, last })
  return fits(range.text) ? range : toCount(material, role)
}

/** What the arrows of a role come to: how many of its points have one, or the one cause that leads to several risks; `null` without. */
function toCounted(material: Material, role: Role): Frame | null {
  const { map } = material
  const points = pointsOf(map, role)
  const count = { [NAMES[role]]: toCount(material, role) }
  const linked = points.filter((point) => isLinked(material, point)).length
  if (points.length < 2 || linked === 0) return null
  const main = role === 'cause' ? findMainCause(material) : null
  if (main) return main
  const isAll = linked === points.length
  const key = `headline.${NAMES[role]}-${isAll ? 'all-linked' : 'linked'}`
  return toFrame(material, key, isAll ? count : { ...count, n: toNumber(material, linked) })
}

/** Whether a cause leads to a risk, a risk has a cause, a strategy answers something. */
function isLinked({ map }: Material, { id, role }: Point): boolean {
  if (role === 'strategy') return linksTo(map, id).some(({ kind }) => kind === 'answered-by')
  const others = role === 'cause' ? linksFrom(map, id).map(({ to }) => to) : linksTo(map, id).map(({ from }) => from)
  return pointsOf(map, role === 'cause' ? 'risk' : 'cause').some((point) => others.includes(point.id))
}

/** The one cause of which the article says that it leads to more risks than any other, at least two. */
function findMainCause(material: Material): Frame | null {
  const { map } = material
  const risks = pointsOf(map, 'risk').map(({ id }) => id)
  const counts = pointsOf(map, 'cause')
    .map((point) => ({
      point,
      n: linksFrom(map, point.id).filter(({ to, basis }) => basis === 'stated' && risks.includes(to)).length,
    }))
    .sort((a, b) => b.n - a.n)
  const [first, second] = counts
  if (first === undefined || first.n < 2 || first.n === second?.n) return null
  const label = toRef(material, first.point).label
  return toFrame(material, 'headline.main-cause', {
    label,
    n: toNumber(material, first.n),
    risks: toCount(material, 'risk'),
  })
}

/** Whether a sentence opens the part of the role, before its first point, and claims something of it. */
function isOpeningClaim(material: Material, role: Role, sentence: Sentence): boolean {
  const { article, map } = material
  const [first] = pointsOf(map, role)
  const words = wordsOf(article.source.text, sentence.span)
  const isOpening = first !== undefined && sentence.span.end <= first.mentions[0].start
  const isInPart = sentence.section !== null && map.sectionRoles[sentence.section] === role
  return isOpening && isInPart && isAlone(words, article) && isOfRole(words, role, article)
}

/** The section that holds all points of the role. */
function findSection({ article, map }: Material, role: Role): Section | null {
  const points = pointsOf(map, role)
  const isOwn = ({ id, span }: Section) =>
    map.sectionRoles[id] === role && points.every((point) => isWithin(point.body, span))
  return [...eachSection(article.sections)].find(isOwn) ?? null
}

/** A heading that says more than the name of its role. */
function toLongHeading({ article }: Material, section: Section): Selection | null {
  const heading = toSelection(article.source.text, [section.heading.span], article.language)
  return heading && heading.text.length >= LEAST_HEADING[isChinese(article.language) ? 'zh' : 'en'] ? heading : null
}
