import { incidentWordsOf } from '../language/incidents.ts'
import { type Nouns, readNoun } from '../language/labels/nouns.ts'
import { toSimplified } from '../language/simplify.ts'
import type { ArgumentMap, Point } from './argument.ts'
import { type Article, eachSection } from './article.ts'
import { isOverlapping, isWithin, wordsOf } from './span.ts'

/**
 * How the author calls the points of each role: by the noun in the heading over most of them (`Impact`, `Action items`, `影响`, `措施`).
 * A role whose headings say nothing of it, or that which the labels say, is left out; but what an incident did is its impact, and no risk.
 */
export function findNouns(article: Article, map: ArgumentMap): Nouns {
  const roles = ['risk', 'strategy'] as const
  return Object.fromEntries(
    roles.flatMap((role) => {
      const points = map.points.filter((point) => point.role === role)
      const found = points.map((point) => toNoun(article, point))
      const noun = found.find((one) => one && 2 * found.filter((other) => other === one).length > points.length)
      const own = noun ?? (role === 'risk' && isIncident(article) ? IMPACT : null)
      return own && points.length > 0 ? [[role, own]] : []
    }),
  )
}

/** The noun for what an incident did. */
const IMPACT = 'impact'

/** Whether an article reports by its title what went wrong once. */
const isIncident = ({ source, language, title, subtitle }: Article): boolean =>
  [title, subtitle].some(
    (span) => span && incidentWordsOf(language).report.test(toSimplified(wordsOf(source.text, span)).toLowerCase()),
  )

/** The noun of the nearest heading over a point that has one; its own heading is its name. */
function toNoun(article: Article, { role, mentions: [opening] }: Point): string | null {
  const over = [...eachSection(article.sections)].filter(
    ({ heading, span }) => isWithin(opening, span) && !isOverlapping(heading.span, opening),
  )
  for (const { heading } of over.reverse()) {
    const words = [heading.label, heading.span].flatMap((span) => (span ? [wordsOf(article.source.text, span)] : []))
    const plain = words.map((one) =>
      toSimplified(one)
        .trim()
        .replace(/[：:。？?！!]+$/u, ''),
    )
    const found = plain.map((one) => readNoun(one, role, article.language)).find((noun) => noun !== null)
    if (found !== undefined) return found
  }
  return null
}
