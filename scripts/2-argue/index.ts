import { LEADS_ON } from '../language/sentence-ends.ts'
import type { ArgumentMap, Link, Point, Sentence } from '../model/argument.ts'
import type { Article } from '../model/article.ts'
import type { Outcome } from '../model/outcome.ts'
import { isOverlapping, toTrimmed } from '../model/span.ts'
import { type Candidate, toPoints } from './candidates.ts'
import { findDoubtful } from './doubtful.ts'
import { findHub } from './hub.ts'
import { findKind } from './kind.ts'
import { findLinks } from './links.ts'
import { toNamed } from './names.ts'
import { toOutline } from './outline.ts'
import { findPairs } from './pairs.ts'
import { findPoints, keepLikely } from './points.ts'
import { foldedOf, paragraphOf, type Reading, toReading } from './reading.ts'
import { findAsides, findSectionRoles } from './roles.ts'
import { toField } from './sides.ts'
import { toTermFinder } from './terms.ts'
import { withTicks } from './ticks.ts'

/**
 * Finds the line of argument in an article: its sentences, the role of each section, the points
 * (causes, risks, strategies) and the links between them, each with the words that carry it.
 * An article without such a line gives `kind: 'none'`, its sentences and section roles, and no points.
 * Gives no diagnostics of its own: what it is unsure of it leaves out.
 */
export async function argue(article: Article): Promise<Outcome<ArgumentMap>> {
  const reading = toReading(article)
  const outline = toOutline(reading)
  const sectionRoles = findSectionRoles(reading, outline)
  const found = findPoints(reading, outline, sectionRoles)
  const candidates = keepLikely(reading, found)
  const kind = findKind(reading, found, candidates)
  const points = kind === 'none' ? [] : withTicks(article, toPoints(candidates))
  const { links, doubtful, hub } =
    points.length === 0 ? NO_LINKS : await join(reading, points, candidates, sectionRoles)
  const sentences = placeSentences(reading, points, links)
  const asides = [...findAsides(reading, outline)]
  const named = await toNamed(reading, points)
  return {
    value: { language: reading.language, kind, points: named, links, doubtful, hub, sectionRoles, asides, sentences },
    diagnostics: [],
  }
}

/** What joins the points. */
type Joined = Pick<ArgumentMap, 'links' | 'doubtful' | 'hub'>

const NO_LINKS: Joined = { links: [], doubtful: [], hub: null }

/** The arrows between points. Loading the words of Chinese takes longer than all else, so an article without points never comes here. */
async function join(
  reading: Reading,
  points: readonly Point[],
  candidates: readonly Candidate[],
  sectionRoles: ArgumentMap['sectionRoles'],
): Promise<Joined> {
  const findTerms = await toTermFinder(reading)
  const field = toField(reading, points, candidates, findTerms)
  const pairs = findPairs(field)
  const links = findLinks(field, pairs)
  const doubtful = findDoubtful(field, pairs, links)
  return { links, doubtful, hub: findHub(reading, { points, links, sectionRoles, findTerms }) }
}

/**
 * Each sentence with the point it belongs to: the innermost whose passage it begins in, else the one told right before it, to which it
 * points back and of which it states an arrow: `Working around this bug led to …`.
 */
function placeSentences(reading: Reading, points: readonly Point[], links: readonly Link[]): Sentence[] {
  const byLength = [...points].sort((a, b) => a.body.end - a.body.start - (b.body.end - b.body.start))
  const placed: Sentence[] = []
  for (const sentence of reading.sentences.flatMap((one) => cutAnnouncement(reading, one, points))) {
    const { start, end } = sentence.span
    const inside = byLength.find(({ body }) => start < body.end && end > body.start)
    const before = placed.at(-1)
    const isNext = before?.point != null && paragraphOf(reading, before.span) === paragraphOf(reading, sentence.span)
    const isLater = inside === undefined && isNext && isTellingOn(reading, sentence, before.point, links)
    placed.push({ ...sentence, point: inside?.id ?? (isLater ? before.point : null) })
  }
  return placed.map((sentence, at) => ({ ...sentence, id: `s${at + 1}` }))
}

/** A sentence in two where a point begins behind its colon: `主要有以下问题：` and the first of them. */
function cutAnnouncement({ text }: Reading, sentence: Sentence, points: readonly Point[]): Sentence[] {
  const { start, end } = sentence.span
  const at = points
    .map(({ body }) => body.start)
    .find((one) => one > start && one < end && LEADS_ON.test(text.slice(start, one)))
  if (at === undefined || sentence.kind !== 'prose') return [sentence]
  return [
    { ...sentence, span: toTrimmed(text, { start, end: at }) },
    { ...sentence, span: { start: at, end } },
  ]
}

/** Whether a sentence points back, and states an arrow of the point told before it. */
function isTellingOn(reading: Reading, { span }: Sentence, id: string, links: readonly Link[]): boolean {
  const words = foldedOf(reading, span)
  const { cues } = reading
  if (!cues.pointing.test(words) && !cues.consequence.test(words)) return false
  return links.some(
    ({ from, basis, evidence: [first] }) => from === id && basis === 'stated' && isOverlapping(first.spans[0], span),
  )
}
