import { signalsOf } from '../language/signals.ts'
import { ROLES, type Role, type Sentence } from '../model/argument.ts'
import { isOverlapping, type Span, wordsOf } from '../model/span.ts'
import { findAskedParts } from './asked.ts'
import type { Candidate, SectionRoles } from './candidates.ts'
import { foldedOf, paragraphOf, type Reading } from './reading.ts'
import { isOnLine } from './role-scores.ts'
import { type ScoredClause, toScoredClauses } from './sides-of-sentence.ts'
import { type Features, showBeside, showMarks, showSignals, toFeatures } from './word-features.ts'

/** A sentence with what speaks for its being a point, and for each role. */
export interface Described {
  readonly sentence: Sentence
  readonly features: Features
  readonly byRole: Readonly<Record<Role, Features>>
}

/** From this many characters on a sentence is long, below the other it is short. */
const LENGTH = { han: { short: 14, long: 60 }, latin: { short: 50, long: 180 } }
/** What counts as the opening and the close of an article, as a share of its sentences. */
const EDGE = 0.12
/** A role has many points that the author set apart from here on. */
const MANY = 3
/** A word recurs when so many sentences have it. */
const RECURRING = 3
/** An article of this many free sentences is of middle length. */
const MIDDLE = 40
/** Scores of clauses are cut off here. */
const SCORE = { least: -1, most: 4 }
/** From this score on a clause speaks for a role at all. */
const SPEAKING = 0.4
const QUESTION = /[?？][”"'’)）]*$/

/** What is asked of all sentences again and again. */
interface Surroundings {
  readonly reading: Reading
  readonly roles: SectionRoles
  readonly structural: readonly Candidate[]
  readonly shown: readonly Features[]
  readonly place: ReadonlyMap<Sentence, number>
  readonly paragraphs: ReadonlyMap<number, readonly Sentence[]>
  readonly sections: ReadonlyMap<string | null, readonly Sentence[]>
  readonly scores: ReadonlyMap<Sentence, Readonly<Record<Role, number>>>
  /** The best score of a role in each paragraph and section. */
  readonly tops: ReadonlyMap<unknown, Readonly<Record<Role, number>>>
  readonly central: (span: Span) => number
  readonly title: ReadonlySet<string>
  readonly count: number
  /** The role that a question asks for before a sentence. */
  readonly asked: ReadonlyMap<Sentence, Role>
}

/** Describes sentences by what their words show, by where they stand and by what stands around them. */
export function describeSentences(
  reading: Reading,
  sentences: readonly Sentence[],
  roles: SectionRoles,
  structural: readonly Candidate[],
): Described[] {
  const around = toSurroundings(reading, sentences, roles, structural)
  return sentences.map((sentence) => ({
    sentence,
    features: describe(around, sentence),
    byRole: {
      cause: describeRole(around, sentence, 'cause'),
      risk: describeRole(around, sentence, 'risk'),
      strategy: describeRole(around, sentence, 'strategy'),
    },
  }))
}

function toSurroundings(
  reading: Reading,
  sentences: readonly Sentence[],
  roles: SectionRoles,
  structural: readonly Candidate[],
): Surroundings {
  const signals = signalsOf(reading.language)
  const scores = new Map(sentences.map((one) => [one, bestScores(toScoredClauses(reading, one.span))] as const))
  const { title } = reading.article
  return {
    reading,
    roles,
    structural,
    shown: reading.sentences.map(({ span }) => showSignals(signals, foldedOf(reading, span).trim())),
    place: new Map(reading.sentences.map((sentence, index) => [sentence, index])),
    paragraphs: Map.groupBy(reading.sentences, ({ span }) => paragraphOf(reading, span)),
    sections: Map.groupBy(reading.sentences, ({ section }) => section),
    scores,
    tops: new Map<unknown, Readonly<Record<Role, number>>>([
      ...findTops(sentences, scores, ({ span }) => paragraphOf(reading, span)),
      ...findTops(sentences, scores, ({ section }) => section ?? ''),
    ]),
    central: toCentral(reading),
    title: toPairs(title === null ? '' : foldedOf(reading, title)),
    count: sentences.length,
    asked: findAskedParts(reading),
  }
}

function bestScores(clauses: readonly ScoredClause[]): Record<Role, number> {
  const best = (role: Role): number => Math.max(SCORE.least, ...clauses.map(({ scores }) => scores[role]))
  return { cause: best('cause'), risk: best('risk'), strategy: best('strategy') }
}

function findTops<K>(
  sentences: readonly Sentence[],
  scores: ReadonlyMap<Sentence, Readonly<Record<Role, number>>>,
  keyOf: (sentence: Sentence) => K,
): Map<K, Record<Role, number>> {
  const tops = new Map<K, Record<Role, number>>()
  for (const sentence of sentences) {
    const own = scores.get(sentence)
    const top = tops.get(keyOf(sentence)) ?? { cause: SCORE.least, risk: SCORE.least, strategy: SCORE.least }
    if (own !== undefined) for (const role of ROLES) top[role] = Math.max(top[role], own[role])
    tops.set(keyOf(sentence), top)
  }
  return tops
}

function describe(around: Surroundings, sentence: Sentence): Features {
  const { reading, shown, structural } = around
  const place = around.place.get(sentence) ?? 0
  const words = wordsOf(reading.text, sentence.span)
  const before = reading.sentences[place - 1]
  return {
    ...shown[place],
    ...showBeside(shown[place - 1] ?? {}, shown[place + 1] ?? {}),
    ...showMarks(words),
    ...describePlace(around, sentence, place / Math.max(1, reading.sentences.length)),
    ...describeLength(reading, words),
    [`in:${toPartRole(around, sentence)}`]: 1,
    ...Object.fromEntries(holdersOf(structural, sentence.span).map(({ role }) => [`inside:${role}`, 1])),
    ...toFeatures({
      afterQuestion: before !== undefined && QUESTION.test(wordsOf(reading.text, before.span)),
      wellApart: structural.length >= 2 * MANY,
      nothingApart: structural.length === 0,
    }),
    rows: Math.log(Math.max(10, around.count) / MIDDLE),
    central: around.central(sentence.span),
    title: shareOf(around.title, toPairs(foldedOf(reading, sentence.span))),
  }
}

/** What the part around a sentence is for, by its heading; beneath none that names a role by the question that opens it. */
function toPartRole({ roles, asked }: Surroundings, sentence: Sentence): string {
  const headed = sentence.section === null ? null : roles[sentence.section]
  return isOnLine(headed) ? headed : (asked.get(sentence) ?? headed ?? 'none')
}

const holdersOf = (structural: readonly Candidate[], span: Span): Candidate[] =>
  structural.filter(({ body }) => isOverlapping(body, span))

function describePlace({ reading, paragraphs, sections }: Surroundings, sentence: Sentence, share: number): Features {
  const beside = paragraphs.get(paragraphOf(reading, sentence.span)) ?? []
  const isHeading = sentence.kind === 'heading'
  const isAlone = beside.length === 1
  return toFeatures({
    alone: isAlone,
    firstInParagraph: !isAlone && beside[0] === sentence,
    lastInParagraph: !isAlone && beside.at(-1) === sentence,
    firstInSection: sections.get(sentence.section)?.[isHeading ? 0 : 1] === sentence,
    heading: isHeading,
    opening: share < EDGE,
    close: share > 1 - EDGE,
  })
}

function describeLength(reading: Reading, words: string): Features {
  const { short, long } = reading.language === 'en' ? LENGTH.latin : LENGTH.han
  return toFeatures({ short: words.length < short, long: words.length > long })
}

/** What speaks for one role: the score of its best clause against the other roles, and the points that the role has already. */
function describeRole({ reading, scores, tops, structural }: Surroundings, sentence: Sentence, role: Role): Features {
  const own = scores.get(sentence) ?? bestScores([])
  const count = structural.filter((one) => one.role === role).length
  const isTop = (key: unknown): boolean => own[role] > SPEAKING && own[role] >= (tops.get(key)?.[role] ?? 0)
  return {
    score: Math.min(SCORE.most, own[role]),
    rival: Math.min(SCORE.most, Math.max(...ROLES.filter((other) => other !== role).map((other) => own[other]))),
    ...toFeatures({
      noneApart: count === 0,
      manyApart: count >= MANY,
      topOfParagraph: isTop(paragraphOf(reading, sentence.span)),
      topOfSection: isTop(sentence.section ?? ''),
    }),
  }
}

/** The share of a passage's words (in Chinese: pairs of characters) that recur in the article. */
function toCentral(reading: Reading): (span: Span) => number {
  const partsOf = (span: Span): Set<string> =>
    reading.language === 'en'
      ? new Set(foldedOf(reading, span).match(/[a-z]{5,}/g) ?? [])
      : new Set([...toPairs(foldedOf(reading, span))].filter((pair) => /^\p{Script=Han}{2}$/u.test(pair)))
  const partsBySpan = new Map(reading.sentences.map(({ span }) => [span, partsOf(span)]))
  const counts = new Map<string, number>()
  for (const parts of partsBySpan.values()) for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1)
  return (span) => {
    const parts = [...(partsBySpan.get(span) ?? partsOf(span))]
    const recurring = parts.filter((part) => (counts.get(part) ?? 0) >= RECURRING)
    return parts.length === 0 ? 0 : recurring.length / parts.length
  }
}

/** The pairs of characters next to each other. */
export const toPairs = (words: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, index) => words.slice(index, index + 2)))

/** Share of the first set's pairs that the second has. */
const shareOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size === 0 ? 0 : [...a].filter((pair) => b.has(pair)).length / a.size
