import { ONLY_CLOSING } from '../language/closing.ts'
import { ASKS, noClaimsOf, QUOTED } from '../language/no-claims.ts'
import { LEADS_ON } from '../language/sentence-ends.ts'
import { type Signal, signalsOf } from '../language/signals.ts'
import type { Role } from '../model/argument.ts'
import { type Span, wordsOf } from '../model/span.ts'
import type { Group, Part } from './outline.ts'
import { toOpening } from './part-candidate.ts'
import { foldedOf, type Reading, sentencesIn } from './reading.ts'
import { scoreHeading, scoreSentence } from './role-scores.ts'
import { WEIGHTS } from './weights.ts'

/** A list of words that others said, or of examples: whatever it stands among, its members are no points. */
export function isOfNoClaims(reading: Reading, { announce, members }: Group): boolean {
  if (members.every(({ span }) => QUOTED.test(wordsOf(reading.text, span)))) return true
  return announce !== null && noClaimsOf(reading.language).examples.test(foldedOf(reading, announce).trim())
}

/** Whether a list tells what is beside the line: why one of several was chosen, what good a thing does, what was ruled out, or what the values of a table mean. */
export const isBesideLine = (reading: Reading, part: Part, group: Group): boolean =>
  (group.announce !== null && noClaimsOf(reading.language).beside.test(foldedOf(reading, group.announce).trim())) ||
  isKey(reading, part, group)

/** Whether a list says what the values in a table beside it mean: `P0 - Critical`, `P1 - Important`, where a column has P0 and P1. */
function isKey(reading: Reading, part: Part, { kind, members }: Group): boolean {
  if (kind !== 'list') return false
  const cells = part.groups.flatMap((other) => (other.kind === 'table' ? other.members.map(({ span }) => span) : []))
  if (cells.length === 0) return false
  const values = new Set(cells.map((span) => foldedOf(reading, span).trim()))
  // How urgent a measure is stands before the member, which does not hold it.
  const lineOf = ({ span }: Part): string =>
    foldedOf(reading, { start: reading.text.lastIndexOf('\n', span.start) + 1, end: span.end })
  return members.every((member) => values.has(KEY.exec(lineOf(member))?.[1]?.trim() ?? ''))
}

const KEY = /^\s*([^:：\n]{1,24}?)\s*(?:[:：]|\s[-–—]\s|——)/u

/** Whether a list is announced as one of things of no role, `two subsystems:`, so that the section around it tells nothing of theirs. */
export const isOfThings = (reading: Reading, { announce }: Group): boolean =>
  announce !== null && noClaimsOf(reading.language).things.test(foldedOf(reading, announce).trim())

/** A member that asks, announces what stands behind it, says that nothing is to be done, or whose name is that of an aside, `What went well`: it is no point. */
export function isNoPoint(reading: Reading, member: Part): boolean {
  const opening = toOpening(reading, member)
  if (ASKS.test(wordsOf(reading.text, opening).trim()) || isUndone(reading, opening)) return true
  if (member.kind === 'turn' && reading.cues.claimless.test(foldedOf(reading, opening).trim())) return true
  // `We recommend that:` announces what stands behind it, and says nothing.
  if (member.head === null && LEADS_ON.test(wordsOf(reading.text, member.span).trim())) return true
  return member.head !== null && scoreHeading(reading, member.head.words).other >= WEIGHTS.aside
}

/** Words that are no more than a figure, an answer or the name of a closing word: `1,000`, `Yes`, `总结`. */
export function saysNothing(reading: Reading, span: Span): boolean {
  const words = foldedOf(reading, span).trim()
  return ANSWERS_ONLY.test(words) || ONLY_CLOSING.test(words)
}

const ANSWERS_ONLY = /^[^\p{L}]*(?:yes|no|n\/a|none|是|否|有|无|無)?[^\p{L}]*$/u

/** A sentence that denies that anything is to be done. */
export const isUndone = (reading: Reading, span: Span): boolean =>
  noClaimsOf(reading.language).undone.test(foldedOf(reading, span).trim())

/** A heading that names a class of measures and says nothing of them. */
export const namesClass = (reading: Reading, head: Span): boolean =>
  noClaimsOf(reading.language).classes.test(
    foldedOf(reading, head)
      .trim()
      .replace(/[.。:：]$/u, ''),
  )

/** A heading that names people, a place or a time and says nothing of them. */
export const namesBystanders = (reading: Reading, head: Span): boolean =>
  noClaimsOf(reading.language).bystanders.test(foldedOf(reading, head).trim())

/** A sentence that only leads on to what follows, `One more thing:`, tells what the text does, stands in brackets, or is a note on the text or in another script than it. */
export function isBesideText(reading: Reading, span: Span): boolean {
  const words = wordsOf(reading.text, span).trim()
  if (
    LEADS_ON.test(words) ||
    BRACKETED.test(words) ||
    noClaimsOf(reading.language).note.test(foldedOf(reading, span).trim()) ||
    noClaimsOf(reading.language).roadmap.test(foldedOf(reading, span))
  )
    return true
  return reading.language !== 'en' && !HAN.test(words)
}

/** A sentence that tells what the one before it did to a thing: `受其影响，…`. It is the cause of nothing told there. */
export const isAftermath = (reading: Reading, span: Span): boolean =>
  noClaimsOf(reading.language).aftermath.test(foldedOf(reading, span).trim())

/** A sentence that says what is so anyway, or was owed, with a word for what ought to be: `应该都知道`. It advises nothing. */
export const isSupposed = (reading: Reading, span: Span): boolean =>
  noClaimsOf(reading.language).supposed.test(foldedOf(reading, span))

const HAN = /\p{Script=Han}/u
/** One sentence in brackets: `(filed as #12)`. */
const BRACKETED = /^[（(][^（(）)。！？!?]*[）)][.。]?$/u

/** What somebody might say, for example: no word of it is the article's own, `e.g. “I deleted it, what next?”`. */
export const findInstances = (reading: Reading, passage: Span): Span[] =>
  [...foldedOf(reading, passage).matchAll(noClaimsOf(reading.language).instance)].map(({ index, 0: words }) => ({
    start: passage.start + index,
    end: passage.start + index + words.length,
  }))

/** A section that opens with what a thing is and says no more than that: nothing to be done about it, no harm in it. */
export function definesOnly(reading: Reading, part: Part, role: Role): boolean {
  const [first, ...rest] = sentencesIn(reading, part.span).filter(({ kind }) => kind === 'prose')
  if (first === undefined || role === 'cause') return false
  const { definition } = noClaimsOf(reading.language)
  if (!definition.test(foldedOf(reading, first.span).trim())) return false
  const signals = signalsOf(reading.language)
  return [first, ...rest].every(({ span }) => {
    const words = foldedOf(reading, span).trim()
    return (
      SAYS[role].every((signal) => !signals[signal].test(words)) && scoreSentence(reading, span)[role] < WEIGHTS.habit
    )
  })
}

/** What shows that something is done about a thing, or that it does harm. */
const SAYS: Readonly<Record<'risk' | 'strategy', readonly Signal[]>> = {
  risk: ['harm', 'worse', 'suffering'],
  strategy: ['imperative', 'deontic'],
}
