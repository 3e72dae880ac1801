import { type Nouns, readNoun } from '../language/labels/nouns.ts'
import { toSimplified } from '../language/simplify.ts'
import type { ArgumentMap, Point } from './argument.ts'
import { type Article, eachSection } from './article.ts'
import { isIncident } from './incident.ts'
import { isOverlapping, isWithin, type Span, wordsOf } from './span.ts'

/**
 * How the author calls the points of each role: by the noun in the heading over most of them (`Impact`, `Action items`, `影响`, `措施`),
 * or in the sentence that announces them (`以下三项长期趋势：`).
 * A role whose headings say nothing of it, or that which the labels say, is left out; but what an incident did is its impact, and no risk.
 */
export function findNouns(article: Article, map: ArgumentMap): Nouns {
  const roles = ['risk', 'strategy'] as const
  return Object.fromEntries(
    roles.flatMap((role) => {
      const points = map.points.filter((point) => point.role === role)
      const found = points.map((point) => toNoun(article, map, point))
      const noun = found.find((one) => one && 2 * found.filter((other) => other === one).length > points.length)
      const own = noun ?? (role === 'risk' && isIncident(article) ? IMPACT : null)
      return own && points.length > 0 ? [[role, own]] : []
    }),
  )
}

/** The noun for what an incident did. */
const IMPACT = 'impact'

/** The noun of the sentence that announces a point, else of the nearest heading over it that has one; its own heading is its name. */
function toNoun(article: Article, map: ArgumentMap, point: Point): string | null {
  const opening = point.mentions[0]
  const over = [...eachSection(article.sections)].filter(
    ({ heading, span }) => isWithin(opening, span) && !isOverlapping(heading.span, opening),
  )
  const heads = over.reverse().map(({ heading }) => [heading.label, heading.span])
  for (const spans of [[findAnnounce(article, map, point)], ...heads]) {
    const words = spans.flatMap((span) => (span ? [toPlain(wordsOf(article.source.text, span))] : []))
    const found = words.map((one) => readNoun(one, point.role, article.language)).find((noun) => noun !== null)
    if (found !== undefined) return found
  }
  return null
}

/** In simplified characters, without the mark at its end. */
const toPlain = (words: string): string =>
  toSimplified(words)
    .trim()
    .replace(/[：:。？?！!]+$/u, '')

/** A colon at the end of what announces, and the mark of the first member behind it: `主要表现在三个方面：一是`. */
const ANNOUNCED = /[：:][^：:。]{0,4}$/u

/** What stands before a point and those of its role beside it, up to a colon: the sentence before them, or the start of the first of theirs. */
function findAnnounce({ source }: Article, { sentences, points }: ArgumentMap, point: Point): Span | null {
  const alike = points.filter(({ role, section }) => role === point.role && section === point.section)
  const isAlike = (id: string | null): boolean => alike.some((one) => one.id === id)
  let first = sentences.findIndex(({ span }) => isOverlapping(span, point.mentions[0]))
  while (first > 0 && isAlike(sentences[first - 1]?.point ?? null)) first -= 1
  const [before, opening] = [sentences[first - 1], sentences[first]]
  if (opening === undefined) return null
  const start = Math.min(...alike.map(({ mentions }) => mentions[0].start).filter((at) => at >= opening.span.start))
  const spans = [{ start: opening.span.start, end: start }, before?.section === point.section ? before.span : null]
  for (const span of spans) {
    const at = span === null ? null : ANNOUNCED.exec(wordsOf(source.text, span).trimEnd())
    if (span !== null && at !== null) return { start: span.start, end: span.start + at.index }
  }
  return null
}
