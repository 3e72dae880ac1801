import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import * as messages from '../diagnostics/messages.ts'
import { findHeadingSubject } from '../language/heading-subjects.ts'
import { toLabel, toRuleKey } from '../language/labels/index.ts'
import { toSimplified } from '../language/simplify.ts'
import { readDay } from '../language/times.ts'
import { ROLES } from '../model/argument.ts'
import { eachSection } from '../model/article.ts'
import { allLinks, toDrawnLinks } from '../model/hub.ts'
import { locate } from '../model/source.ts'
import { isOverlapping, isWithin, type Span } from '../model/span.ts'
import type { Frame, Text } from '../model/text.ts'
import { isClaimTrue } from './claims.ts'
import { toSums } from './claims-figures.ts'
import { toTimelineNumbers, toTimelineWords } from './claims-timelines.ts'
import { eachObject, eachText, type Placed } from './deck-texts.ts'
import type { Facts } from './facts.ts'
import { isMadeOf, toFixed, toKnown } from './words.ts'

/** Tells what is wrong with words of the deck's own: `null` when label, filling and what they claim hold. */
export function toFrameProof(facts: Facts): (placed: Placed<Frame>) => Diagnostic | null {
  const known = toKnown(toFillings(facts).flatMap(withBare))
  const counts = new Set([
    ...[facts.answerable, facts.unanswered, facts.idle, toDrawnLinks(facts.map), ...ROLES.map(facts.pointsOf)].map(
      ({ length }) => length,
    ),
    ...toTimelineNumbers(facts),
  ])
  const numbers = toNumberWords(facts.labels)
  const isNumber = (value: string | number) => isCountOf(numbers, value, (n) => n <= Math.max(...counts))
  const isTrue = (frame: Pick<Frame, 'label' | 'values'>) =>
    isClaimTrue(facts, frame, (value, n) => isCountOf(numbers, value, (one) => one === n))
  const templates = toTemplates(facts.labels)
  const carriers = toCarriers(facts)
  const isQuoted = (value: string) => value.length >= LEAST_QUOTED && carriers.some((words) => words.includes(value))
  const read = new Map<string, boolean>()
  const isFilling = (value: string | number, depth = 0): boolean => {
    const key = `${depth} ${value}`
    const holds = read.get(key) ?? isFillingAnew(value, depth)
    read.set(key, holds)
    return holds
  }
  const isFillingAnew = (value: string | number, depth: number): boolean =>
    isNumber(value) ||
    isMadeOf(String(value), known) ||
    isQuoted(toFixed(String(value)).toLowerCase()) ||
    (depth < DEEPEST && isTemplate(toBare(String(value)), depth + 1))
  const isTemplate = (text: string, depth: number): boolean =>
    templates.some(
      ({ key, parts, end }) =>
        text.endsWith(end) &&
        isRead(
          parts,
          text,
          (one) => isFilling(one, depth),
          (values) => isTrue({ label: key, values }),
        ),
    )
  return function proveFrame(placed): Diagnostic | null {
    const { text, label, values, from } = placed.text
    const fault = (why: string) =>
      messages.claimNotComputed({ slide: placed.slide, id: placed.id, words: text }, why, from[0] ?? null)
    if (!(label in facts.labels)) return fault(`there is no label "${label}"`)
    if (toBare(text) !== toBare(toLabel(facts.labels, label, values))) return fault('it is not its label, filled')
    if (isPlace(label)) return null
    if (label === DAY) return isDay(facts, values) ? null : fault('the article has another date')
    const stray = Object.entries(values).find(([, value]) => !isFilling(value))
    if (stray) return fault(`"${stray[1]}" is neither in the article nor a count`)
    return isTrue(placed.text) ? null : fault('the map says otherwise')
  }
}

/** A shorter run of letters is no quotation. */
const LEAST_QUOTED = 4

/** The sentences that carry arrows: a run of one is a quotation. */
function toCarriers({ map, wordsOf }: Facts): string[] {
  const spans = map.links.flatMap(({ evidence }) => evidence.flatMap((one) => one.spans))
  return map.sentences
    .filter(({ span }) => spans.some((other) => isOverlapping(span, other)))
    .flatMap(({ span }) => withBare(wordsOf(span)).map((words) => toFixed(words).toLowerCase()))
}

/** A label within a label within a label. */
const DEEPEST = 2

interface Template {
  readonly key: string
  /** Words and holes in turn; a hole is `{name}`. */
  readonly parts: readonly string[]
  /** The words after the last hole. */
  readonly end: string
}

const isHole = (part: string): boolean => part.startsWith('{')

/**
 * Labels that say something around their holes, white space apart; `{n:one|other}` gives one for each of the two. No date, which is a
 * text by itself: in English it is three holes and no word.
 */
function toTemplates(labels: Facts['labels']): Template[] {
  return Object.entries(labels)
    .filter(([key]) => key !== DAY)
    .flatMap(([key, label]) =>
      [1, 2].map((which) => ({ key, label: toBare(label).replace(/\{\w+:([^|}]*)\|([^}]*)\}/gu, `$${which}`) })),
    )
    .map(({ key, label }) => ({ key, parts: label.split(/(\{\w+\})/u).filter((part) => part !== '') }))
    .map(({ key, parts }) => ({
      key,
      parts,
      end: parts.filter((part, at) => at === parts.length - 1 && !isHole(part)).join(''),
    }))
    .filter(({ parts }) => parts.length > 1)
}

/** Whether a text is a label with every hole filled, in one of the ways to read it, and says what is so. */
function isRead(
  [part, ...rest]: readonly string[],
  text: string,
  isFilling: (value: string) => boolean,
  isTrue: (values: Record<string, string>) => boolean,
  values: Record<string, string> = {},
): boolean {
  if (part === undefined) return text === '' && isTrue(values)
  if (!isHole(part)) return text.startsWith(part) && isRead(rest, text.slice(part.length), isFilling, isTrue, values)
  return toEnds(text, rest[0]).some((end) => {
    const value = text.slice(0, end)
    const filled = { ...values, [part.slice(1, -1)]: value }
    return isFilling(value) && isRead(rest, text.slice(end), isFilling, isTrue, filled)
  })
}

/** Where what fills a hole may end: at the end of the text, before the words that follow, or anywhere where another hole does. */
function toEnds(text: string, next: string | undefined): number[] {
  if (next === undefined) return text === '' ? [] : [text.length]
  if (isHole(next)) return Array.from({ length: text.length }, (_one, index) => index + 1)
  const ends: number[] = []
  for (let at = text.indexOf(next, 1); at > 0; at = text.indexOf(next, at + 1)) ends.push(at)
  return ends
}

/** A text, and as it reads without white space where it counts: `90, 30` and `90,30` are not the same figures. */
const withBare = (text: string): string[] => (/\d\W+\d/u.test(text) ? [text, toBare(text)] : [text])

const toBare = (text: string): string => text.replace(/\s/gu, '')

/** A date in the form of the language. */
const DAY = 'date.day'

/** Whether a date is that of the article. */
function isDay({ article: { date }, labels, wordsOf }: Facts, { year, month, day }: Frame['values']): boolean {
  const read = date && readDay(wordsOf(date))
  return read?.year === year && read?.day === day && month === (labels[`month.${read?.month}`] ?? read?.month)
}

const isPlace = (label: string): boolean => label.startsWith('place.')

/** The numbers by the words of the language for them. */
const toNumberWords = (labels: Facts['labels']): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(labels).flatMap(([key, text]): [string, number][] =>
      key.startsWith('number.') ? [[text, Number(key.slice('number.'.length))]] : [],
    ),
  )

/** Whether a value is a number, in figures or in words, that `holds`. */
function isCountOf(words: ReadonlyMap<string, number>, value: string | number, holds: (n: number) => boolean): boolean {
  if (typeof value === 'number' || /^\d+$/u.test(value)) return holds(Number(value))
  const n = words.get(value)
  return n !== undefined && holds(n)
}

/** All that a label may be filled with: texts of the deck, each proved where it stands, names, headings, cells, cues and rules of evidence, sums, counts, other labels. */
function toFillings(facts: Facts): string[] {
  const { labels, map, article } = facts
  const numbered = (key: string, n: number) =>
    [n, labels[`number.${n}`] ?? n].map((value) => toLabel(labels, key, { n: value }))
  const rules = allLinks(map).flatMap(({ evidence, basis }) =>
    evidence.flatMap(({ rule, cue }) => [cue, toLabel(labels, toRuleKey(labels, rule, basis), { cue })]),
  )
  const texts = [...eachText(facts.deck)].map(({ text }) => text.text)
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

/** Places told at the foot of a passage or beside a quotation that are not where the words stand. */
export function findFaultsOfPlaces(facts: Facts): Diagnostic[] {
  return facts.deck.slides.flatMap((slide, index) =>
    [...eachObject(slide)].flatMap(({ value }) => {
      const place = value.place as Frame | null | undefined
      const words = (value.quote ?? value.text) as { text: string; from: readonly Span[] } | undefined
      const span = words?.from?.[0]
      const section = value.section as Text | null | undefined
      if (section && span && !isUnder(facts, section, span)) {
        const at = { slide: index + 1, id: slide.id, words: section.text }
        return [messages.claimNotComputed(at, 'the words beneath it stand elsewhere', span)]
      }
      if (!place || !span || isAt(facts, place, span)) return []
      const at = { slide: index + 1, id: slide.id, words: place.text }
      return [messages.claimNotComputed(at, 'the words beside it stand elsewhere', span)]
    }),
  )
}

/** Whether words stand under a heading of the article; before its first section or after all, where a label says so. */
function isUnder({ article }: Facts, section: Text, { start }: Span): boolean {
  const sections = [...eachSection(article.sections)]
  const [heading] = section.from
  if (heading !== undefined)
    return sections.some((one) => isOverlapping(one.heading.span, heading) && isWithin({ start, end: start }, one.span))
  return sections.every(({ span }) => !isWithin({ start, end: start }, span))
}

const isAt = ({ article }: Facts, { values }: Frame, span: Span): boolean =>
  Object.values(values).some((value) => {
    const place = locate(article.source, span.start)
    return value === ('line' in place ? place.line : place.paragraph)
  })
