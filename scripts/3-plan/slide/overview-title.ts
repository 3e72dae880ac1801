import type { Role, Sentence } from '../../model/argument.ts'
import { eachSection, type Section } from '../../model/article.ts'
import type { Selection, Text } from '../../model/deck.ts'
import { isWithin, wordsOf } from '../../model/span.ts'
import { toHeadlineFits } from '../fitting.ts'
import { findClaim, toStatingHeading } from '../headline.ts'
import { type Material, pointsOf, toCount, toFrame, toRef } from '../material.ts'
import { isAlone, isOfRole } from '../rank.ts'
import { isChinese, toSelection } from '../selection.ts'

const NAMES: Readonly<Record<Role, string>> = { cause: 'causes', risk: 'risks', strategy: 'strategies' }

/** A heading shorter than this, in characters, only names the role: `应对策略`, `Root causes`. */
const LEAST_HEADING = { zh: 6, en: 20 }

/**
 * What the article claims of a role: the sentence with which it opens it, or a heading that states something; else the names of the
 * points, after the heading where it says more than the role, or after their count.
 */
export function toOverviewTitle(material: Material, role: Role, intro: readonly Sentence[], parts: number): Text {
  const claims = intro.filter((sentence) => isOpeningClaim(material, role, sentence))
  const claim = findClaim(material, claims, { role }, parts)
  if (claim) return claim
  const section = findSection(material, role)
  const stating = section && toStatingHeading(material, section.heading.span, parts)
  if (stating) return stating
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
