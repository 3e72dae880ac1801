import { type Signal, signalsOf } from '../language/signals.ts'
import { hasEnglishVerb } from '../language/verbs-en.ts'
import type { Role } from '../model/argument.ts'
import type { Span } from '../model/span.ts'
import { maskAsides, splitClauses, toBeforeBrackets } from './clauses.ts'
import { foldedOf, type Reading } from './reading.ts'
import { scoreSentence } from './role-scores.ts'
import { dropSpeaker, type ScoredClause, toScoredClauses } from './sides-of-sentence.ts'

/** What each signal is worth in the clause that is to name a point. */
const WORTH: Readonly<Record<Role, Partial<Readonly<Record<Signal, number>>>>> = {
  cause: { lack: 0.7, misdeed: 0.7, causeNoun: 0.3, drift: 0.2, harm: 0.2 },
  risk: { harm: 0.7, worse: 0.5, suffering: 0.4, severity: 0.2, possible: 0.2 },
  strategy: { imperative: 0.9, deontic: 0.6, remedy: 0.2, purpose: 0.1 },
}
/** What makes a clause a poor name, whatever the role. */
const FAULTS: Partial<Readonly<Record<Signal, number>>> = {
  reported: 0.8,
  condition: 0.5,
  pointing: 0.4,
  example: 0.5,
  dated: 0.5,
  personal: 0.4,
  aboutText: 0.8,
}
const FAULT = {
  open: 2,
  foreign: 4,
  otherSide: 2.2,
  adverbial: 1.5,
  concession: 1,
  short: 1.5,
  later: { prose: 0.12, item: 0.4 },
}
/** What makes it a poor name beside others that would do: it is short, hangs on another clause, only names what the next one speaks of, or leads to a colon. */
const NAMING_FAULT = {
  brief: { cause: 0.3, risk: 0.3, strategy: 0.1 },
  leaning: 0.6,
  topic: 0.4,
  adjunct: 1,
  lead: { plain: 0.5, named: 3 },
}
/** What it is worth that a clause says what it all comes to. */
const EFFECT = 0.3
/** Hand-weighted cues count up to this. */
const MOST_CUES = 2.5
/** A clause below this length (Han characters; words) seldom says anything, below that not all of it. */
const SHORT = { han: 5, words: 3 }
const BRIEF = { han: 8, words: 5 }

/** The clause of a sentence that speaks for a role most clearly: one that says what the role is about and stands by itself. */
export const chooseClause = (reading: Reading, sentence: Span, role: Role): Span =>
  chooseOf(reading, toRoleClauses(reading, sentence, role), role, FAULT.later.prose, leadFaultOf)

/** The clause that is to name a point of the role: of those that speak for it one that is understood without the others, and not too short for it; of an item that its author set apart rather the first. */
export function chooseNaming(reading: Reading, sentence: Span, role: Role, isItem = false): Span {
  const clauses = toRoleClauses(reading, sentence, role)
  const [first] = clauses
  if (isItem && role === 'strategy' && first && isTask(reading, first.clause)) return first.clause
  return chooseOf(reading, clauses, role, FAULT.later[isItem ? 'item' : 'prose'], namingFaultOf)
}

/** Whether a clause is a task by itself: it opens with what is to be done, and says of what. */
function isTask(reading: Reading, clause: Span): boolean {
  const words = foldedOf(reading, clause).trim()
  const found = signalsOf(reading.language).imperative.exec(words)
  return found?.index === 0 && lengthOf(reading, words) >= SHORT[unitOf(reading)]
}

/** What speaks against a clause beside the next one. */
type Fault = (reading: Reading, clause: ScoredClause, next: ScoredClause | undefined, role: Role) => number

/** The clause worth most; `later`: what each has less than the one before it. */
function chooseOf(reading: Reading, clauses: readonly ScoredClause[], role: Role, later: number, toFault: Fault): Span {
  const turns = findTurns(reading, clauses, role)
  const rated = clauses.map((clause, index) => ({
    clause,
    worth:
      worthOf(reading, clause, role) -
      toFault(reading, clause, clauses[index + 1], role) -
      (isBeyondTurn(index, turns[0], role) ? FAULT.otherSide : 0) +
      (role === 'risk' && index === turns.at(-1) ? EFFECT : 0) -
      index * later,
  }))
  return rated.reduce((a, b) => (b.worth > a.worth + 1e-9 ? b : a)).clause.clause
}

/** Where a sentence turns from what brings about to what comes of it: the clauses behind the first that open as an effect. */
const findTurns = (reading: Reading, clauses: readonly ScoredClause[], role: Role): number[] =>
  clauses.flatMap(({ clause }, index) =>
    role !== 'strategy' && index > 0 && reading.cues.effectOpening.test(foldedOf(reading, clause).trim())
      ? [index]
      : [],
  )

/** Whether a clause stands on the other side of the turn: a cause behind it, a harm before it. */
const isBeyondTurn = (index: number, turn: number | undefined, role: Role): boolean =>
  turn !== undefined && (role === 'cause' ? index > turn : index < turn)

const toRoleClauses = (reading: Reading, sentence: Span, role: Role): ScoredClause[] =>
  role === 'strategy' ? toWholeClauses(reading, sentence) : toScoredClauses(reading, sentence)

function namingFaultOf(reading: Reading, own: ScoredClause, next: ScoredClause | undefined, role: Role): number {
  const words = foldedOf(reading, own.clause).trim()
  return (
    (lengthOf(reading, words) < BRIEF[unitOf(reading)] ? NAMING_FAULT.brief[role] : 0) +
    (reading.cues.leaning.test(words) ? NAMING_FAULT.leaning : 0) +
    (isTopic(reading, next) || (role === 'strategy' && reading.cues.thing.test(words)) ? NAMING_FAULT.topic : 0) +
    (role !== 'strategy' && next !== undefined && ADJUNCT.test(words) ? NAMING_FAULT.adjunct : 0) +
    leadFaultOf(reading, own, next)
  )
}

/** `以外国人为受众的文化活动`: a thing with what it is for before it, and nothing said of it. */
const ADJUNCT = /^(?:以|对于?|针对|面向|关于)[^，]+的\p{Script=Han}{2,6}$/u

/** What leads to a colon and names only the role of what stands behind it says nothing: `老秦的建议很干脆：…`. */
function leadFaultOf(reading: Reading, { clause }: ScoredClause, next: ScoredClause | undefined): number {
  if (next === undefined || !LEADS.test(reading.text.slice(clause.end))) return 0
  const words = foldedOf(reading, clause).trim()
  return NAMING_FAULT.lead[reading.cues.nominal.some(({ pattern }) => pattern.test(words)) ? 'named' : 'plain']
}

/** A colon behind a clause: what is said stands after it, `老秦的建议很干脆：…`. */
const LEADS = /^\s*[：:]/u

/** Whether a clause is only what the next one speaks of: `网络上的发言，其实…`. */
const isTopic = (reading: Reading, next: ScoredClause | undefined): boolean =>
  next !== undefined && reading.cues.predicate.test(foldedOf(reading, next.clause).trim())

/** What is done about a thing is told in a whole clause, causal words in it and all. */
const toWholeClauses = (reading: Reading, sentence: Span): ScoredClause[] =>
  dropSpeaker(reading, sentence, splitClauses(reading.text, sentence)).map((clause) => ({
    clause,
    scores: scoreSentence(reading, toBeforeBrackets(reading.text, clause)),
  }))

function worthOf(reading: Reading, { clause, scores }: ScoredClause, role: Role): number {
  const words = maskAsides(foldedOf(reading, clause)).trim()
  const signals = signalsOf(reading.language)
  const sum = (values: Partial<Readonly<Record<Signal, number>>>): number =>
    Object.entries(values).reduce(
      (total, [name, value]) => total + (signals[name as Signal].test(words) ? value : 0),
      0,
    )
  return (
    Math.min(MOST_CUES, scores[role]) +
    sum(WORTH[role]) -
    sum(FAULTS) -
    faultOf(reading, words) -
    (isOtherSide(reading, words, role) ? FAULT.otherSide : 0)
  )
}

/** Whether a clause opens as the other side of what brings it about: a cause as an effect, a harm as its cause. */
const isOtherSide = (reading: Reading, words: string, role: Role): boolean =>
  (role === 'cause' && reading.cues.effectOpening.test(words)) ||
  (role === 'risk' && signalsOf(reading.language).because.exec(words)?.index === 0)

const HAN = /\p{Script=Han}/u

function faultOf(reading: Reading, words: string): number {
  const { openEnd, concession } = reading.cues
  // A path or a value among Chinese words says nothing.
  const isForeign = reading.language !== 'en' && !HAN.test(words)
  return (
    (isForeign ? FAULT.foreign : openEnd.test(words) ? FAULT.open : 0) +
    (isAdverbial(reading, words) ? FAULT.adverbial : 0) +
    (concession.test(words) ? FAULT.concession : 0) +
    (lengthOf(reading, words) < SHORT[unitOf(reading)] ? FAULT.short : 0)
  )
}

const unitOf = ({ language }: Reading): keyof typeof SHORT => (language === 'en' ? 'words' : 'han')

const lengthOf = (reading: Reading, words: string): number =>
  unitOf(reading) === 'words' ? words.split(/\s+/).length : words.replace(/&\w+;?|https?:\S+/gu, '').length

/** Whether a clause says nothing by itself: an English phrase without a verb, a Chinese one that only sets the scene. */
function isAdverbial({ cues, language }: Reading, words: string): boolean {
  const opening = cues.adverbial.exec(words)?.[0]
  if (opening === undefined) return false
  return language !== 'en' || /^wh/.test(opening) || !hasEnglishVerb(words)
}
