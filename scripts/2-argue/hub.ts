import { findHeadingSubject } from '../language/heading-subjects.ts'
import { findOccasion } from '../language/occasions.ts'
import type { Hub, Link, Point, Role, SectionRole } from '../model/argument.ts'
import { eachSection, type Section } from '../model/article.ts'
import { isWithin, type Span } from '../model/span.ts'
import { foldedOf, type Reading } from './reading.ts'
import type { TermFinder } from './terms.ts'

/** What of the article the hub is found in. */
interface Line {
  readonly points: readonly Point[]
  readonly links: readonly Link[]
  readonly sectionRoles: Readonly<Record<string, SectionRole>>
  readonly findTerms: TermFinder
}

/** Points of a role under one heading, and what the heading says they are the causes or the harms of. */
interface Side {
  readonly heading: Span
  readonly subject: Span | 'bare'
  readonly points: readonly Point[]
}

/** A hub joins so many causes and so many risks at least. */
const LEAST_POINTS = 2

/**
 * What the causes bring about and the risks come from, where the headings over them name it: `X` of `The causes of X` and `The risks of X`
 * or of `Risks` alone; by the author's wider word for it where he takes it up under one: a heading is short and names the worst of it. `null` where they do not, and where the article says of most risks which cause they come from: then these arrows are
 * the line.
 */
export function findHub(reading: Reading, line: Line): Hub | null {
  if (isLed(line)) return null
  const [causes, risks] = [findSide(reading, line, 'cause'), findSide(reading, line, 'risk')]
  if (causes === null || risks === null) return null
  const label = findCommon(line, causes.subject, risks.subject)
  if (label === null) return null
  const links = [
    ...causes.points.map((point) => toHubLink(reading, point, causes.heading, label)),
    ...risks.points.map((point) =>
      toHubLink(reading, point, risks.heading, risks.subject === 'bare' ? label : risks.subject),
    ),
  ]
  return { id: 'hub', label: findWider(reading, line, label) ?? label, links }
}

/** Whether the article says of at least half of the risks which cause leads to them. */
function isLed({ points, links }: Line): boolean {
  const risks = points.filter(({ role }) => role === 'risk')
  const led = risks.filter(({ id }) =>
    links.some(({ to, kind, basis }) => to === id && kind === 'leads-to' && basis === 'stated'),
  )
  return led.length * 2 >= risks.length
}

/** The section that holds all points of a role, of those whose heading names the role. */
function findSide(reading: Reading, { points, sectionRoles }: Line, role: Role): Side | null {
  const own = points.filter((point) => point.role === role)
  if (own.length < LEAST_POINTS) return null
  const isOver = ({ id, span }: Section) =>
    sectionRoles[id] === role && own.every(({ mentions }) => isWithin(mentions[0], span))
  const section = [...eachSection(reading.article.sections)].find(isOver)
  if (section === undefined) return null
  const heading = section.heading.label ?? section.heading.span
  const subject = findHeadingSubject(foldedOf(reading, heading), role === 'cause' ? 'cause' : 'harm', reading.language)
  if (subject === null) return null
  const place = (at: number) => heading.start + at
  return {
    heading,
    subject: subject === 'bare' ? subject : { start: place(subject.start), end: place(subject.end) },
    points: own,
  }
}

/** The words by which a sentence that opens the part of the risks or of the strategies takes up what the headings name. */
function findWider(reading: Reading, { points, sectionRoles, findTerms }: Line, label: Span): Span | null {
  // The dictionary may take as one word what stands in two: `花呗借呗`, `花呗和借呗`.
  const own = findTerms(label).map(({ key }) => key)
  const isOwn = ({ key }: { key: string }) => own.some((one) => one.includes(key) || key.includes(one))
  const parts = [...eachSection(reading.article.sections)].filter(({ id }) =>
    ['risk', 'strategy'].includes(sectionRoles[id] ?? ''),
  )
  const opening = reading.sentences.filter(({ span }) =>
    parts.some((part) => {
      const first = points.find(({ mentions }) => isWithin(mentions[0], part.span))
      return isWithin(span, part.span) && first !== undefined && span.end <= first.mentions[0].start
    }),
  )
  for (const { span } of opening) {
    const found = findOccasion(foldedOf(reading, span), reading.language)
    const words = found && { start: span.start + found.start, end: span.start + found.end }
    const terms = words ? findTerms(words) : []
    const shared = terms.filter(isOwn).length
    if (words && shared > 0 && shared * 2 >= terms.length) return words
  }
  return null
}

/** What the heading over the causes says they are causes of, where the one over the risks means the same: there is no cause but of what happens, while a thing has risks too. */
function findCommon({ findTerms }: Line, cause: Side['subject'], risk: Side['subject']): Span | null {
  if (cause === 'bare') return null
  if (risk === 'bare') return cause
  const [one, other] = [cause, risk].map((span) => new Set(findTerms(span).map(({ key }) => key)))
  const shared = [...(one ?? [])].filter((key) => other?.has(key)).length
  return shared > 0 && shared * 2 >= Math.min(one?.size ?? 0, other?.size ?? 0) ? cause : null
}

/** `subject`: the words that name the hub there. */
function toHubLink({ text }: Reading, { id, role, mentions }: Point, heading: Span, subject: Span): Link {
  const evidence = {
    rule: 'heading-names-it',
    cue: text.slice(subject.start, subject.end),
    spans: [heading, mentions[0]] as const,
    weight: 1,
  }
  const ends = role === 'cause' ? { from: id, to: 'hub' } : { from: 'hub', to: id }
  return { ...ends, kind: 'leads-to', basis: 'stated', confidence: 1, evidence: [evidence] }
}
