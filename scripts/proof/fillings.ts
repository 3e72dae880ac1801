import { findHeadingSubject } from '../language/heading-subjects.ts'
import { toLabel, toRuleKey } from '../language/labels/index.ts'
import { toSimplified } from '../language/simplify.ts'
import { ROLES } from '../model/argument.ts'
import { eachSection } from '../model/article.ts'
import { allLinks, toDrawnLinks } from '../model/hub.ts'
import { isOverlapping, type Span } from '../model/span.ts'
import type { Frame } from '../model/text.ts'
import { toSums } from './claims-figures.ts'
import { toTimelineNumbers, toTimelineWords } from './claims-timelines.ts'
import type { Facts } from './facts.ts'
import { isRead, toTemplates } from './templates.ts'
import { isMadeOf, toBare, toFixed, toKnown } from './words.ts'

/** A label within a label within a label. */
const DEEPEST = 2

/**
 * Tells whether something may fill a label: a count, known words, a run of a sentence that carries an arrow, or another label, filled, that
 * says what is so (`isTrue`). `numbers`: the words for numbers.
 */
export function toFillingTest(
  facts: Facts,
  numbers: ReadonlyMap<string, number>,
  isTrue: (frame: Pick<Frame, 'label' | 'values'>) => boolean,
): (value: string | number) => boolean {
  const most = toMostCounted(facts)
  const known = toKnown(findFillings(facts).flatMap(withBare))
  const templates = toTemplates(facts.labels).filter(({ key }) => key !== DAY)
  const carriers = toCarriers(facts)
  const isQuoted = (value: string) => value.length >= LEAST_QUOTED && carriers.some((words) => words.includes(value))
  const isLabel = (text: string, depth: number): boolean =>
    templates.some(({ key, parts, end }) => {
      const isHeld = (values: Record<string, string>) => isTrue({ label: key, values })
      return text.endsWith(end) && isRead(parts, text, (one) => isFilling(one, depth), isHeld)
    })
  const isFillingAnew = (value: string | number, depth: number): boolean =>
    isCountOf(numbers, value, (n) => n <= most) ||
    isMadeOf(String(value), known) ||
    isQuoted(toFixed(String(value)).toLowerCase()) ||
    (depth < DEEPEST && isLabel(toBare(String(value)), depth + 1))
  const read = new Map<string, boolean>()
  const isFilling = (value: string | number, depth: number): boolean => {
    const key = `${depth} ${value}`
    const holds = read.get(key) ?? isFillingAnew(value, depth)
    read.set(key, holds)
    return holds
  }
  return (value) => isFilling(value, 0)
}

/** A date in the form of the language: a text by itself, in English of three holes and no word. */
export const DAY = 'date.day'

/** The largest count that a text of the deck's own may tell. */
const toMostCounted = (facts: Facts): number =>
  Math.max(
    ...[facts.answerable, facts.unanswered, facts.idle, toDrawnLinks(facts.map), ...ROLES.map(facts.pointsOf)].map(
      ({ length }) => length,
    ),
    ...toTimelineNumbers(facts),
  )

/** A shorter run of letters is no quotation. */
const LEAST_QUOTED = 4

/** The sentences that carry arrows: a run of one is a quotation. */
function toCarriers({ map, wordsOf }: Facts): string[] {
  const spans = map.links.flatMap(({ evidence }) => evidence.flatMap((one) => one.spans))
  return map.sentences
    .filter(({ span }) => spans.some((other) => isOverlapping(span, other)))
    .flatMap(({ span }) => withBare(wordsOf(span)).map((words) => toFixed(words).toLowerCase()))
}

/** A text, and as it reads without white space where it counts: `90, 30` and `90,30` are not the same figures. */
const withBare = (text: string): string[] => (/\d\W+\d/u.test(text) ? [text, toBare(text)] : [text])

/** The numbers by the words of the language for them. */
export const toNumberWords = (labels: Facts['labels']): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(labels).flatMap(([key, text]): [string, number][] =>
      key.startsWith('number.') ? [[text, Number(key.slice('number.'.length))]] : [],
    ),
  )

/** Whether a value is a number, in figures or in words, that `holds`. */
export function isCountOf(
  words: ReadonlyMap<string, number>,
  value: string | number,
  holds: (n: number) => boolean,
): boolean {
  if (typeof value === 'number' || /^\d+$/u.test(value)) return holds(Number(value))
  const n = words.get(value)
  return n !== undefined && holds(n)
}

/** All that a label may be filled with: texts of the deck, each proved where it stands, names, headings, cells, cues and rules of evidence, sums, counts, other labels. */
function findFillings(facts: Facts): string[] {
  const { labels, map, article } = facts
  const numbered = (key: string, n: number) =>
    [n, labels[`number.${n}`] ?? n].map((value) => toLabel(labels, key, { n: value }))
  const rules = allLinks(map).flatMap(({ evidence, basis }) =>
    evidence.flatMap(({ rule, cue }) => [cue, toLabel(labels, toRuleKey(labels, rule, basis), { cue })]),
  )
  const texts = facts.texts.map(({ text }) => text.text)
  const bare = Object.entries(labels).filter(([key, text]) => !text.includes('{') && !/^(?:number|month)\./u.test(key))
  return [
    ...texts,
    ...map.points.flatMap(facts.namesOf),
    ...map.sentences.filter(({ kind }) => kind === 'cell').map(({ span }) => facts.wordsOf(span)),
    ...[...eachSection(article.sections)].flatMap(({ heading: { span, label } }) =>
      [span, label].flatMap((words) => (words === null ? [] : [facts.wordsOf(words), ...toSubject(facts, words)])),
    ),
    ...rules,
    ...toTimelineWords(facts),
    ...bare.map(([, text]) => text),
    ...ROLES.flatMap((role) => numbered(`count.${role}`, facts.pointsOf(role).length)),
    ...[...eachSection(article.sections)].flatMap((_section, index) => numbered('count.part', index + 1)),
    article.source.name,
    article.source.name.replace(/(?<=.)\.[a-z]{1,5}$/iu, ''),
    ...facts.pointsOf('risk').flatMap((risk) => toSums(facts, risk).map(({ words }) => words)),
    ...toCredits(facts),
  ]
}

/** What a heading says it is the causes of. */
function toSubject({ article: { language }, wordsOf }: Facts, heading: Span): string[] {
  const words = wordsOf(heading)
  const found = findHeadingSubject(language === 'en' ? words.toLowerCase() : toSimplified(words), 'cause', language)
  return found === null || found === 'bare' ? [] : [words.slice(found.start, found.end)]
}

/** Who wrote the article, with the office in brackets behind the name, when, and where it stands. */
function toCredits({ article: { byline, date, publisher, source }, wordsOf }: Facts): string[] {
  const office = byline && /^[^\n]{0,60}?[）)]/u.exec(source.text.slice(byline.start))?.[0]
  return [...[byline, date, publisher].flatMap((span) => (span ? [wordsOf(span)] : [])), ...(office ? [office] : [])]
}
