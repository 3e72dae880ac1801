import { isCondition } from '../language/guarded.ts'
import { isHarmless } from '../language/harmless.ts'
import { signalsOf } from '../language/signals.ts'
import { isStamped } from '../language/stamped.ts'
import { ROLES, type Role, type Sentence } from '../model/argument.ts'
import { eachSection } from '../model/article.ts'
import { isOverlapping, isWithin, type Span, toTrimmed, wordsOf } from '../model/span.ts'
import { findAnswers } from './asked.ts'
import { stripOpeners } from './bare-label.ts'
import { type Candidate, countOf, isNominal, mapRoles, type SectionRoles } from './candidates.ts'
import { chooseClause, chooseNaming } from './clause-choice.ts'
import { maskAsides } from './clauses.ts'
import { findComplements, withWhatFollows } from './complements.ts'
import { findAttributeSpans } from './grain.ts'
import { toClauseLabel, toLabel } from './labels.ts'
import { findListed } from './listed.ts'
import { isAftermath, isBesideLine, isBesideText, isSupposed, isUndone } from './no-claims.ts'
import { eachPart, type Part } from './outline.ts'
import { foldedOf, paragraphOf, type Reading } from './reading.ts'
import { findAsides, findToldAgain } from './roles.ts'
import { chooseSpoken, type Spoken } from './spoken-choice.ts'
import { describeSentences } from './spoken-features.ts'
import { type Rated, rateSentences, SPOKEN_MODEL, type SpokenModel } from './spoken-model.ts'
import type { Likelihoods } from './spoken-whole.ts'
import { findTold } from './told.ts'
import {
  CLEARLY,
  EXPECTED,
  IN_TURN,
  LACKING,
  LEAST_LIKELY,
  MOST_SPOKEN,
  STRUCTURE,
  SURELY,
  THROUGH,
  TOLD,
  WELL_APART,
  WITHIN,
} from './weights.ts'

/** `为什么会这样？`, `Why?` */
const QUESTION = /[?？][”"'’)）]*$/

/** Lists that no words announce, and sentences that the author did not set apart, that speak for a role clearly enough to be points of their own. */
export function findSpokenPoints(
  reading: Reading,
  outline: Part,
  roles: SectionRoles,
  structural: readonly Candidate[],
  model: SpokenModel = SPOKEN_MODEL,
): Candidate[] {
  const free = findFreeSentences(reading, outline, structural)
  const told = findTold(reading, free)
  const first = rateSentences(describeSentences(reading, free, roles, structural), structural, model)
  const answers = findAnswers(reading, free, (sentence, role) => first[free.indexOf(sentence)]?.inWhole[role] ?? 0)
  const rated = first.map((one, index) => {
    const sentence = free[index] as Sentence
    const isSpared = isHarmless(foldedOf(reading, sentence.span), reading.language)
    return raise(isSpared ? withoutRisk(one) : one, told.get(sentence) ?? answers.get(sentence))
  })
  const parts = structural.filter(({ isParallel }) => isParallel)
  const listed = parts.length > 0 ? [] : findListed(reading, outline, structural, free, rated)
  const all = free.flatMap((sentence, index) =>
    isHeld(listed, sentence.span) || isDisclaimed(reading, sentence.span)
      ? []
      : findSpoken(reading, sentence, rated[index], structural, parts),
  )
  const within = ROLES.filter((role) => countOf(structural, role) >= THROUGH).length > 1 ? WITHIN : 0
  const expected = toExpected(structural)
  const spoken = ROLES.flatMap((role) => {
    const own = all.filter((one) => one.role === role).sort((a, b) => b.score - a.score)
    const count = countOf(structural, role)
    const missing = count > 0 ? 0 : expected
    const isLacking = count === 0 && structural.length >= WELL_APART
    const needed = count > STRUCTURE ? SURELY : count === STRUCTURE ? CLEARLY : isLacking ? LACKING : model.threshold
    const open = missing - countOf(listed, role)
    const isEnough = (one: Spoken): boolean => one.score >= (one.isInside ? Math.max(within, needed) : needed)
    return own.filter((one, rank) => isEnough(one) || rank < open)
  })
  const likely = parts.length > 0 ? findComplements(reading, parts, all) : spoken
  const chosen = chooseSpoken(reading, likely)
  const candidates = withWhatFollows(
    reading,
    chosen.map((one) => toCandidate(reading, one, chosen)),
    parts,
  )
  const taken = [...structural, ...listed]
  return [...listed, ...mapRoles(candidates, (own, role) => keepStrongest(own, countOf(taken, role)))]
}

/** How many points of a role are expected of an article that sets none of it apart. */
function toExpected(structural: readonly Candidate[]): number {
  if (structural.length === 0) return EXPECTED.alone
  return structural.every(({ role }) => role === 'strategy') ? EXPECTED.measures : EXPECTED.beside
}

/** A sentence that tells outright what it is for is as sure as must be, and is of no other role. */
function raise(rated: Rated, role: Role | undefined): Rated {
  if (role === undefined) return rated
  const toOwn = (own: Likelihoods): Likelihoods => ({
    cause: 0,
    risk: 0,
    strategy: 0,
    [role]: Math.max(TOLD, own[role]),
  })
  return { alone: rated.alone, inWhole: toOwn(rated.inWhole) }
}

/** A sentence that tells of harm spared, or become less, is no risk, nor do those beside it in a list become risks by it. */
const withoutRisk = ({ alone, inWhole }: Rated): Rated => ({
  alone: { ...alone, risk: 0 },
  inWhole: { ...inWhole, risk: 0 },
})

const isDisclaimed = (reading: Reading, span: Span): boolean =>
  reading.cues.claimless.test(foldedOf(reading, span).trim()) || isBesideText(reading, span) || isUndone(reading, span)

const isHeld = (holders: readonly Candidate[], span: Span): boolean =>
  holders.some(({ body }) => isOverlapping(body, span))

function keepStrongest(own: readonly Candidate[], taken: number): Candidate[] {
  const room = Math.max(0, MOST_SPOKEN - taken)
  return [...own].sort((a, b) => b.confidence - a.confidence || a.opening.start - b.opening.start).slice(0, room)
}

/** Words, a Chinese character each. */
const wordsIn = (words: string): number => words.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0
/** `要。`, `Yes.`: a sentence of fewer words claims nothing that could be understood alone. */
const LEAST_WORDS = 4

/** Prose that is neither a question nor an aside, and announces no enumeration. */
export function findFreeSentences(reading: Reading, outline: Part, structural: readonly Candidate[]): Sentence[] {
  const announced = structural.flatMap(({ announce }) => (announce === null ? [] : [announce]))
  const openings = structural.map(({ opening }) => opening)
  const asides = findAsides(reading, outline).union(findToldAgain(reading, outline))
  const attributes = findAttributeSpans(reading, outline)
  // How urgent a measure is stands before a member, which does not hold it.
  const beside = [...eachPart(outline)]
    .flatMap((part) => part.groups.filter((group) => isBesideLine(reading, part, group)))
    .flatMap(({ members }) => members.map(({ span }) => span))
  const stamped = reading.sentences.map(({ span }) => isStamped(wordsOf(reading.text, span)))
  // An entry of a timeline has another beside it; a sentence alone may open with a moment.
  const isEntry = (at: number): boolean =>
    stamped[at] === true && (stamped[at - 1] === true || stamped[at + 1] === true)
  return reading.sentences.filter(
    ({ span, kind, section }, at) =>
      (kind === 'prose' || (kind === 'heading' && section !== null && !isNominal(reading, span))) &&
      ![...announced, ...openings].some((block) => isWithin(span, block) || isWithin(block, span)) &&
      (section === null || !asides.has(section)) &&
      !attributes.some((attribute) => isWithin(span, attribute)) &&
      !beside.some((member) => isOverlapping(span, member)) &&
      wordsIn(foldedOf(reading, span)) >= LEAST_WORDS &&
      !QUESTION.test(reading.text.slice(span.start, span.end)) &&
      !isEntry(at),
  )
}

/** What bids one do something, and what tells of harm. */
const BIDS = ['deontic', 'imperative', 'remedy', 'done', 'purpose'] as const
const HARMS = ['harm', 'worse', 'suffering', 'lack'] as const

/** Whether a sentence tells of harm and of nothing to be done. */
function tellsHarm(reading: Reading, span: Span): boolean {
  const words = foldedOf(reading, span).trim()
  const signals = signalsOf(reading.language)
  return HARMS.some((one) => signals[one].test(words)) && !BIDS.some((one) => signals[one].test(words))
}

/** The roles that a sentence speaks for. Parts side by side tell all over again each: there the run of the article says nothing. */
function findSpoken(
  reading: Reading,
  sentence: Sentence,
  rated: Rated | undefined,
  structural: readonly Candidate[],
  parts: readonly Candidate[],
): Spoken[] {
  const isInside = structural.some(({ body }) => isOverlapping(body, sentence.span))
  const paragraph = paragraphOf(reading, sentence.span)
  return ROLES.filter((role) => isOpenTo(role, structural, sentence.span)).flatMap((role): Spoken[] => {
    const alone = rated?.alone[role] ?? 0
    const score = parts.length > 0 ? alone : (rated?.inWhole[role] ?? 0)
    if (role === 'strategy' && isSupposed(reading, sentence.span)) return []
    if (role === 'cause' && isAftermath(reading, sentence.span)) return []
    if (parts.length > 0 && role === 'strategy' && tellsHarm(reading, sentence.span)) return []
    if (score < (parts.length > 0 ? IN_TURN.least : LEAST_LIKELY)) return []
    const clause = chooseClause(reading, sentence.span, role)
    if (role === 'risk' && isHarmless(foldedOf(reading, clause), reading.language)) return []
    return [{ sentence, clause, role, score, alone, paragraph, isInside }]
  })
}

/**
 * Whether a sentence can be a point of the role: not in the passage of a point of that role, which it develops, and in one
 * of another role only where the author set hardly any points of this role apart.
 */
export function isOpenTo(role: Role, structural: readonly Candidate[], span: Span): boolean {
  const holders = structural.filter(({ body }) => isOverlapping(body, span))
  if (holders.some((holder) => holder.role === role)) return false
  return holders.length === 0 || countOf(structural, role) < STRUCTURE
}

function toCandidate(reading: Reading, one: Spoken, all: readonly Spoken[]): Candidate {
  const headed = one.sentence.kind === 'heading' ? toHeaded(reading, one) : null
  if (headed !== null) return headed
  const isAlone = all.every((other) => other === one || other.sentence !== one.sentence)
  const clause = isAlone ? chooseNaming(reading, one.sentence.span, one.role) : one.clause
  return { ...toSpoken(one, findShare(reading, one, all)), label: toSpokenLabel(reading, { ...one, clause }) }
}

const toSpoken = (one: Spoken, body: Span): Candidate => ({
  role: one.role,
  label: one.clause,
  opening: body,
  body,
  section: one.sentence.section,
  confidence: one.score,
  byItself: one.alone,
  basis: 'sentence',
  parent: null,
  isParallel: false,
  announce: null,
})

/** A heading that speaks for a role, with the section it opens. */
function toHeaded(reading: Reading, one: Spoken): Candidate | null {
  const { section: id } = one.sentence
  const section = [...eachSection(reading.article.sections)].find((other) => other.id === id)
  if (section === undefined) return null
  const { span: words, label } = section.heading
  const part: Part = { kind: 'section', span: section.span, head: { words, label }, section: id, groups: [], prose: [] }
  return {
    ...toSpoken(one, section.span),
    label: toLabel(reading, part, one.role),
    opening: words,
  }
}

/** The sentence; where it holds several points, each has it from the end of the one before to the start of the next, to its end where that says on what the first depends. */
function findShare(reading: Reading, one: Spoken, all: readonly Spoken[]): Span {
  const beside = all.filter(({ sentence }) => sentence === one.sentence).sort((a, b) => a.clause.start - b.clause.start)
  const index = beside.indexOf(one)
  const next = beside[index + 1]
  const start = index === 0 ? one.sentence.span.start : one.clause.start
  const { end } = one.sentence.span
  const isWhole =
    next === undefined || isCondition(wordsOf(reading.text, { start: next.clause.start, end }), reading.language)
  return toTrimmed(reading.text, { start, end: isWhole ? end : next.clause.start })
}

/** For a risk what follows the causal verb, for a strategy what follows `should` where the clause is long, else the clause. */
function toSpokenLabel(reading: Reading, one: Spoken): Span {
  const words = maskAsides(foldedOf(reading, one.clause))
  const { causative, ought } = reading.cues
  const isLong = words.length > LONG_CLAUSE[reading.language === 'en' ? 'latin' : 'han']
  const cue = one.role === 'risk' ? causative : one.role === 'strategy' && isLong ? ought : null
  const found = cue?.exec(words) ?? null
  const at = found === null ? 0 : found.index + found[0].length
  const rest = stripOpeners(reading, { start: one.clause.start + at, end: one.clause.end })
  const isEnough = rest.end - rest.start >= (reading.language === 'en' ? 12 : 4)
  return toClauseLabel(reading, found !== null && isEnough ? rest : one.clause)
}

/** A clause of more letters than this is cut to what is to be done. */
const LONG_CLAUSE = { han: 14, latin: 44 }
