import { ROLES, type Role } from '../model/argument.ts'
import { announcedIn } from './announced.ts'
import { askedRole, isAsked } from './asked.ts'
import { namesBystanders } from './no-claims.ts'
import type { Group, Part } from './outline.ts'
import { toOpening } from './part-candidate.ts'
import { countBefore, foldedOf, paragraphOf, type Reading, sentencesIn } from './reading.ts'
import { bestRole, isBareName, type Scores, scoreHeader, scoreHeading, scoreSentence } from './role-scores.ts'
import { WEIGHTS } from './weights.ts'

/** The role of a group as the words before it announce it, or the question before these asks for it. */
export function announcedRole(reading: Reading, group: Group): Role | null {
  const [first] = group.members
  const isInText = group.kind === 'series' || group.kind === 'turns' || group.kind === 'list'
  return (
    announcedIn(reading, group) ??
    roleOfOpening(reading, group) ??
    (first && isInText ? askedRole(reading, first.span) : null)
  )
}

/** The role that the paragraph before an enumeration opens with as its name: `Why it happens. I counted five things.` */
function roleOfOpening(reading: Reading, { announce, kind }: Group): Role | null {
  if (announce === null || kind === 'sections') return null
  const paragraph = paragraphOf(reading, announce)
  const opening = reading.sentences[countBefore(reading.sentences, ({ span }) => span.end <= paragraph)]
  if (opening === undefined || opening.kind !== 'prose' || !isBareName(reading, opening.span)) return null
  const best = bestRole(scoreHeading(reading, opening.span))
  return best.score >= WEIGHTS.announce && best.margin > 0 ? best.role : null
}

/** A table whose columns name several roles says so against the section around it. */
export const isOfSeveralRoles = (reading: Reading, part: Part): boolean =>
  new Set(part.groups.filter(({ kind }) => kind === 'table').map((column) => roleOfColumn(reading, column))).size > 2

/** The role that a column's header names. */
export function roleOfColumn(reading: Reading, { announce }: Group): Role | null {
  const named = announce === null ? null : bestRole(scoreHeader(reading, announce))
  return named !== null && named.score >= WEIGHTS.column && named.margin > 0 ? named.role : null
}

/** The role a member's head names and says no more than that: `【风险】…`, `Cause: …`. */
export function roleOfName(reading: Reading, member: Part): Role | null {
  if (member.kind === 'section' || member.head === null) return null
  if (!isBareName(reading, member.head.words)) return null
  const best = bestRole(scoreHeading(reading, member.head.words))
  return best.score >= WEIGHTS.column && best.margin > 0 ? best.role : null
}

/** Whether a part tells its own cause, harm and remedy each under its name, `Cause. …`, `Consequence. …`, `Recommendation. …`: these are the points, and not the part. */
export const holdsNamedRoles = (reading: Reading, { groups }: Part): boolean =>
  groups.some(
    ({ kind, members }) =>
      kind !== 'sections' &&
      new Set(members.map((one) => roleOfName(reading, one)).filter((role) => role !== null)).size > 2,
  )

/** The role that a part under a name of its own tells beside what is done about it, each under its name: risk for `库存积压` over `风险：…` and `应对：…`. */
export function roleOfPair(reading: Reading, { head, groups }: Part): Role | null {
  if (head === null || isBareName(reading, head.words)) return null
  const named = groups
    .filter(({ kind }) => kind !== 'sections')
    .flatMap(({ members }) => members.map((one) => roleOfName(reading, one)))
    .filter((one) => one !== null)
  const others = named.filter((one) => one !== 'strategy')
  return named.length === 2 && others.length === 1 ? (others[0] ?? null) : null
}

/** Whether a member is only called a problem where another beside it is called the harm: `Issue.` beside `Consequence.` */
export function isOutnamed(reading: Reading, member: Part, { members }: Group): boolean {
  const scoreOf = ({ head }: Part): number => (head === null ? 0 : bestRole(scoreHeading(reading, head.words)).score)
  const role = roleOfName(reading, member)
  if (scoreOf(member) >= WEIGHTS.columnAgainst) return false
  return members.some((other) => roleOfName(reading, other) === role && scoreOf(other) > scoreOf(member))
}

/** The role that the number of a head names: `原因一：`, `Risk 2:`; none of a head that asks, `问题一：为什么…？`. */
export function roleOfNumber(reading: Reading, member: Part): Role | null {
  const number = member.head?.number ?? null
  if (number === null || hasClaimlessHead(reading, member)) return null
  const best = bestRole(scoreHeader(reading, number))
  return best.score >= WEIGHTS.column && best.margin > 0 ? best.role : null
}

/** A heading that asks claims nothing, and so does one that only names people or a time, or says for whom a list holds. */
export function hasClaimlessHead(reading: Reading, { head, groups }: Part): boolean {
  if (head === null) return true
  const words = foldedOf(reading, head.words).trim()
  const holdsList = groups.some(({ kind, members }) => kind === 'list' && members.length > 1)
  if (namesBystanders(reading, head.words)) return true
  return reading.cues.asking.test(words) || (holdsList && reading.cues.addressing.test(words))
}

/** What a member opens with: a name speaks as a heading does, a whole sentence by what it says and whether it bids one do something. */
function scoreOpening(reading: Reading, member: Part): Scores {
  const opening = toOpening(reading, member)
  const words = foldedOf(reading, opening).trim()
  if (member.head !== null || !STOP.test(words)) return scoreHeading(reading, opening)
  const said = scoreSentence(reading, opening)
  return reading.cues.imperative.test(words) ? { ...said, strategy: said.strategy + WEIGHTS.imperativeHead } : said
}

const STOP = /[。.!！]["”’」』)）]*$/u

/** The role most members speak for, where it is clear: not that of two alone, nor of paragraphs that a colon seems to head. */
export function roleOfMembers(reading: Reading, group: Group): Role | null {
  if (['runs', 'turns', 'topics'].includes(group.kind) || group.members.length < WEIGHTS.fewestMembers) return null
  // What answers `Why?` is a reason.
  if (group.members.every(({ span }) => isAsked(reading, span))) return 'cause'
  const sums = { cause: 0, risk: 0, strategy: 0, background: 0, conclusion: 0, other: 0 }
  for (const member of group.members) {
    const head = scoreOpening(reading, member)
    const body = sentencesIn(reading, member.span).map(({ span }) => scoreSentence(reading, span))
    for (const role of ROLES) {
      const mean = body.reduce((sum, scores) => sum + scores[role], 0) / Math.max(1, body.length)
      sums[role] += Math.min(3, head[role] + mean) / group.members.length
    }
  }
  const best = bestRole(sums)
  return best.score >= WEIGHTS.members && best.margin >= WEIGHTS.membersMargin ? best.role : null
}
