import { findHeadingSubject } from '../../language/heading-subjects.ts'
import { toSimplified } from '../../language/simplify.ts'
import type { Role } from '../../model/argument.ts'
import { type Article, eachSection, type Section } from '../../model/article.ts'
import { isWithin, wordsOf } from '../../model/span.ts'
import type { Frame, Selection, Text } from '../../model/text.ts'
import { toHeadlineFits } from '../fitting.ts'
import { type Material, pointsOf, toCount, toFrame } from '../material.ts'
import { isChinese, toSelection } from '../selection.ts'

/** A heading shorter than this, in characters, only names the role: `应对策略`, `Root causes`. */
const LEAST_HEADING = { zh: 6, en: 20 }

/** The section that holds all points of the role. */
export function findSection({ article, map }: Material, role: Role): Section | null {
  const points = pointsOf(map, role)
  const isOwn = ({ id, span }: Section) =>
    map.sectionRoles[id] === role && points.every((point) => isWithin(point.body, span))
  return [...eachSection(article.sections)].find(isOwn) ?? null
}

/** What a heading over causes says they are causes of, as a claim with their number; else the heading where it says more than its role. */
export const toHeaded = (material: Material, section: Section): Text | null =>
  toSubjectTitle(material, section) ?? toLongHeading(material, section)

// A number that was not read as one, or a word that goes on: `1土传病害现状及`, `停电的`.
const BROKEN = /^\d|[的及与與和、]$/u

/** `“X” has 4 causes`, of the heading `The causes of X`. */
function toSubjectTitle(material: Material, { heading }: Section): Frame | null {
  const { article } = material
  const span = heading.label ?? heading.span
  const found = findHeadingSubject(toFolded(wordsOf(article.source.text, span), article), 'cause', article.language)
  if (found === null || found === 'bare') return null
  const words = { start: span.start + found.start, end: span.start + found.end }
  const subject = toSelection(article.source.text, [words], article.language)
  const claim =
    subject &&
    !BROKEN.test(subject.text) &&
    toFrame(material, 'headline.subject-causes', { subject, causes: toCount(material, 'cause') })
  return claim && toHeadlineFits(material, 1)(claim.text) ? claim : null
}

/** A heading that says more than the name of its role. */
export function toLongHeading({ article }: Material, section: Section): Selection | null {
  const heading = toSelection(article.source.text, [section.heading.span], article.language)
  return heading && heading.text.length >= LEAST_HEADING[isChinese(article.language) ? 'zh' : 'en'] ? heading : null
}

/** As long as the words themselves. */
const toFolded = (words: string, { language }: Article): string =>
  isChinese(language) ? toSimplified(words) : words.toLowerCase()
