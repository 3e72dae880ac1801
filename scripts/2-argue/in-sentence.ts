import { LIST_LEADS, LISTS_OF_SUBJECTS } from '../language/list-leads.ts'
import { ROLES, type Role } from '../model/argument.ts'
import { type Span, toTrimmed } from '../model/span.ts'
import type { Candidate } from './candidates.ts'
import { splitAt } from './inline-list.ts'
import { foldedOf, type Reading } from './reading.ts'
import { bestRole, scoreAnnounce } from './role-scores.ts'
import { WEIGHTS } from './weights.ts'

/** A list that one sentence tells, and what the sentence says that comes of its members. */
interface List {
  readonly role: Role
  readonly members: readonly Span[]
  readonly effect: Span | null
}

/** The members of lists that a sentence names itself, `风险包括A、B和C`, of roles of which the author set nothing else apart. */
export function findInSentence(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const lacking = ROLES.filter((role) => !candidates.some((one) => one.role === role))
  if (lacking.length === 0) return []
  return reading.sentences.flatMap(({ kind, span, section }) => {
    const list = kind === 'prose' ? (findList(reading, span) ?? findSubjects(reading, span)) : null
    if (list === null || !lacking.includes(list.role)) return []
    const effect = list.effect !== null && lacking.includes('risk') ? [toCandidate('risk', list.effect, section)] : []
    return [...list.members.map((member) => toCandidate(list.role, member, section)), ...effect]
  })
}

/** The list that a sentence names after the noun of a role, to its end. */
function findList(reading: Reading, span: Span): List | null {
  const { lead, end, fewest } = LIST_LEADS[reading.language === 'en' ? 'en' : 'zh']
  const words = foldedOf(reading, span)
  const led = lead.exec(words)?.[0].length ?? 0
  if (led === 0) return null
  const best = bestRole(scoreAnnounce(reading, { start: span.start, end: span.start + led }))
  if (best.score < WEIGHTS.announce || best.margin <= 0) return null
  const close = end.exec(words)?.index ?? words.length
  const members = splitMembers(reading, words.slice(led, close)).map((one) =>
    toTrimmed(reading.text, { start: span.start + led + one.start, end: span.start + led + one.end }),
  )
  return members.length < fewest ? null : { role: best.role, members, effect: null }
}

/** The list of which a sentence says what its members do: `activities such as a, b and c have caused …`. In Chinese such words stand in lists of other things as often. */
function findSubjects(reading: Reading, span: Span): List | null {
  const words = foldedOf(reading, span)
  if (reading.language !== 'en') return null
  for (const { role, pattern } of LISTS_OF_SUBJECTS) {
    const found = new RegExp(pattern, `${pattern.flags}d`).exec(words)
    const [from, to] = found?.indices?.groups?.list ?? []
    if (from === undefined || to === undefined) continue
    const members = splitMembers(reading, words.slice(from, to)).map((one) =>
      toTrimmed(reading.text, { start: span.start + from + one.start, end: span.start + from + one.end }),
    )
    const [start, end] = found?.indices?.groups?.effect ?? []
    const effect =
      start === undefined || end === undefined
        ? null
        : toTrimmed(reading.text, { start: span.start + start, end: span.start + end })
    if (members.length >= FEWEST_SUBJECTS) return { role, members, effect }
  }
  return null
}

/** Two of them are joined in many a sentence. */
const FEWEST_SUBJECTS = 3

/** The members of a list as places in its words, none where one of them is more than a name. */
function splitMembers({ language }: Reading, words: string): Span[] {
  const { parting, last, longest, against } = LIST_LEADS[language === 'en' ? 'en' : 'zh']
  const members = splitAt(words, parting)
  const final = members.at(-1)
  if (members.length < 2 || final === undefined) return []
  const inFinal = splitAt(words.slice(final.start, final.end), last).map(({ start, end }) => ({
    start: final.start + start,
    end: final.start + end,
  }))
  const all = inFinal.every(({ start, end }) => end - start > 1) ? [...members.slice(0, -1), ...inFinal] : members
  const isName = ({ start, end }: Span) =>
    end - start > 1 && end - start <= longest && !against.test(words.slice(start, end))
  return all.every(isName) ? all : []
}

function toCandidate(role: Role, span: Span, section: string | null): Candidate {
  return {
    role,
    label: span,
    opening: span,
    body: span,
    section,
    confidence: 0.8,
    byItself: 1,
    basis: 'structure',
    parent: null,
    isParallel: false,
    announce: null,
  }
}
