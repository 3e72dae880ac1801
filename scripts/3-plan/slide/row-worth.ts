import { cuesOf } from '../../language/cues.ts'
import { countFigures } from '../../language/figures.ts'
import { isSupposing } from '../../language/guarded.ts'
import { findQuantities } from '../../language/quantities.ts'
import type { ArgumentMap, Point } from '../../model/argument.ts'
import { isOverlapping } from '../../model/span.ts'
import type { Selection } from '../../model/text.ts'
import { linksFrom, linksTo, type Material, pointsOf, toRef } from '../material.ts'
import { isOpening, toComparable, toPruning } from '../opening.ts'
import { isProposal, toGrams, toRoleWorth } from '../rank.ts'
import { toMemory } from '../remembered.ts'
import { isChinese } from '../selection.ts'
import { isCountedFact } from './path.ts'
import type { Said } from './row-choice.ts'
import { findTelling } from './row-forms.ts'
import { countLeaning, isGiven } from './row-leaning.ts'
import { countLeftOut, isFollowing, toAnswering, toCarried, toProse } from './row-passage.ts'

/** What makes a row tell how a thing comes about or what it does, rather than name it. */
const WORTH = {
  evidence: 1.6,
  mechanism: 1,
  lacking: 0.6,
  /** For each sentence that is left out between what a row of a cause says first and next. */
  gap: -0.2,
  figure: 0.5,
  figures: 5,
  example: 0.8,
  pair: 0.7,
  aim: 0.3,
  answer: 0.45,
  consequence: 0.6,
  /** The same of a cause that has no link to tell it, and of one where what follows stands beside the row as a link. */
  consequenceAlone: 1.4,
  consequenceBeside: 0.2,
  proposal: 1.6,
  /** Of a second thing that is to be done. */
  further: 0.2,
  /** Of a risk that costs so much. */
  sum: 0.4,
  named: 0.6,
  full: 1.3,
  hanging: -2,
  stub: -1,
  satellite: -0.3,
  leaning: -2.5,
  given: -2,
  supposing: -1.6,
  nowadays: -0.6,
  general: -0.6,
  again: -1,
  resaid: -1,
  upFront: 0.4,
  question: -1,
  /** For each further tenth of what a row holds at most. */
  long: -0.25,
}
// What a piece says beside a name that it repeats.
const LEAST_BESIDE = 12
const ROLE_SHARE = 0.5
// A measure says what is to be done, not as much as there is room for: it is full as a row among so many.
const MANY = 5
// Pairs of characters, or words, from which a row is full, by the number of rows, and how many count once.
const FULL = {
  zh: { most: [100, 100, 60, 60, 60], step: 60 },
  en: { most: [75, 75, 45, 45, 45], step: 45 },
} as const
// Characters with less than which a second thing is no more than a name.
const STUB = { zh: 8, en: 16 } as const
// What is said in one breath, and read from the back of a room: characters, by the number of rows.
const BREATH = {
  zh: { 1: 160, 2: 130, 3: 95, 4: 80, 5: 60 },
  en: { 1: 400, 2: 340, 3: 250, 4: 190, 5: 150 },
} as const
const QUESTION = /[?？]/u
// What says that nothing is missing.
const NOT_LACKING = /(?:不|并不|从不|不会)(?:乏|缺乏|缺少)/gu

/** What was found for a map: the same words are weighed for every slide that is tried. */
const remember = toMemory<ArgumentMap, number>()

/** How well a row of so many tells how its point comes about, what it does or what is to be done; nothing where it says nothing. */
export const toWorth = (material: Material, point: Point, { path, fact }: Said, rows: number): number =>
  path.length === 0
    ? 0
    : remember(material.map, [point.id, rows, ...path.map(toKey), fact ? toKey(fact) : ''].join('|'), () =>
        weigh(material, point, { path, fact }, rows),
      )

const toKey = ({ text, from }: Selection): string => `${from.map(({ start, end }) => `${start}-${end}`)} ${text}`

function weigh(material: Material, point: Point, { path, fact }: Said, rows: number): number {
  const { article } = material
  const pieces = [...path, ...(fact ? [fact] : [])]
  const words = pieces.map(({ text }) => text).join(' ')
  const label = toRef(material, point).label.text
  const { nowadays, satellites, hanging } = toPruning(article)
  return (
    toRoleOwnWorth(material, point, { path, fact }, words) +
    WORTH.figure * Math.min(WORTH.figures, countFigures(toFacts(material, pieces), article.language)) +
    WORTH.example * Number(isListing(material, words)) +
    toGramWorth(material, label, words, point.role === 'strategy' ? MANY : rows) +
    WORTH.leaning * countLeaning(material, label, pieces) +
    WORTH.given * Number(isGiven(material, point, label, pieces)) +
    WORTH.supposing * Number(isOutdone(material, point, pieces)) +
    WORTH.nowadays * Number(pieces.some(({ text }) => isOpening(text, nowadays, article.language))) +
    WORTH.satellite * Number(pieces.some(({ text }) => isOpening(text, satellites, article.language))) +
    WORTH.hanging * Number(pieces.some(({ text }) => hanging.test(toComparable(text, article.language)))) +
    WORTH.stub * Number(fact !== null && fact.text.length < STUB[isChinese(article.language) ? 'zh' : 'en']) +
    WORTH.general * Number(isLeadingUp(material, point, path[0])) +
    WORTH.question * Number(QUESTION.test(words)) +
    toNamedAgain(material, point, pieces) +
    toLongWorth(material, words, rows) +
    ROLE_SHARE * toRoleWorth(words, point.role, article)
  )
}

/** What counts in rows of one role: of a cause how it comes about and what follows, of a strategy what is to be done. */
function toRoleOwnWorth(material: Material, { role, ...point }: Point, { path, fact }: Said, words: string): number {
  const { article } = material
  if (role === 'strategy')
    return (
      WORTH.aim * Number(path.length > 1) +
      toProposalWorth(material, path[0]?.text ?? '') +
      WORTH.further * Number(fact !== null && isProposal(toComparable(fact.text, article.language), article)) +
      WORTH.answer * toAnswering(material, { role, ...point }, path)
    )
  const plain = toComparable(words, material.article.language)
  const { causative, lacking } = cuesOf(material.article.language)
  const isBeside = linksFrom(material.map, point.id).length > 0
  const worth = isBeside ? WORTH.consequenceBeside : WORTH.consequenceAlone
  const follows =
    (role === 'risk' ? WORTH.consequence : worth) * Number(path.length > 1 || plain.search(causative) >= 0)
  if (role === 'risk') {
    const found = findQuantities(words, article.language)
    return follows + WORTH.sum * Number(found.some(({ kind }) => kind === 'money'))
  }
  const pieces = [...path, ...(fact ? [fact] : [])]
  return (
    follows +
    WORTH.pair * Number(path.length > 1) +
    WORTH.evidence * toCarried(material, { role, ...point }, pieces) +
    WORTH.mechanism * Number(isExplaining(material, { role, ...point }, pieces)) +
    WORTH.gap * countLeftOut(material, { role, ...point }, path, fact) +
    WORTH.lacking * Number(plain.replace(NOT_LACKING, '').search(lacking) >= 0)
  )
}

/** The words of the pieces that suppose nothing: the figures of a supposition are none. */
const toFacts = ({ article }: Material, pieces: readonly Selection[]): string =>
  pieces
    .map(({ text }) => text)
    .filter((text) => !isSupposing(text, article.language))
    .join(' ')

const isListing = ({ article }: Material, words: string): boolean => {
  const plain = toComparable(words, article.language)
  return toPruning(article).tails.some((cue) => plain.includes(cue)) || /\p{Script=Han}、\p{Script=Han}/u.test(words)
}

/** How much of the name is taken up, and how much is said beside it. */
function toGramWorth({ article }: Material, label: string, words: string, rows: number): number {
  const { most, step } = FULL[isChinese(article.language) ? 'zh' : 'en']
  const grams = toGrams(words, article)
  const known = [...toGrams(label, article)]
  const shared = known.filter((gram) => grams.has(gram)).length / Math.max(1, known.length)
  return WORTH.named * shared + WORTH.full * (Math.min(most[Math.min(5, rows) - 1] ?? 0, grams.size) / step)
}

/** Whether words open with what only leads up to the clause of which their sentence gives examples. */
function isLeadingUp(material: Material, point: Point, first: Selection | undefined): boolean {
  if (point.role === 'strategy' || first === undefined) return false
  const sentence = toProse(material, point).find(({ span }) => isOverlapping(first.from[0], span))
  const telling = sentence ? findTelling(material, sentence) : null
  return telling !== null && first.from[0].start < telling
}

/** What a row loses that is longer than is said in one breath. */
function toLongWorth({ article }: Material, words: string, rows: number): number {
  const breath = BREATH[isChinese(article.language) ? 'zh' : 'en']
  const most = breath[Math.min(5, rows) as keyof typeof breath]
  return WORTH.long * Math.max(0, ((words.length - most) / most) * 10)
}

/** Whether a row only supposes where the passage gives figures of what happened. */
function isOutdone(material: Material, point: Point, pieces: readonly Selection[]): boolean {
  const isSupposed = pieces.some(({ text }) => isSupposing(text, material.article.language))
  return isSupposed && toProse(material, point).some((sentence) => isCountedFact(material, sentence))
}

/** Whether a row tells of a cause what was done or missing, and not only what followed. */
function isExplaining(material: Material, point: Point, pieces: readonly Selection[]): boolean {
  return toProse(material, point).some(
    (sentence) =>
      !isFollowing(material, sentence) &&
      pieces.some(({ from }) => from.some((span) => isOverlapping(span, sentence.span))),
  )
}

/** Of a strategy: that it says what ought to be done, best at once. */
function toProposalWorth({ article }: Material, words: string): number {
  const plain = toComparable(words, article.language)
  const [first = ''] = plain.split(/[，,；;]/u)
  const isSaid = (text: string) => Number(isProposal(text, article))
  return WORTH.proposal * isSaid(plain) + WORTH.upFront * isSaid(first)
}

/** The names of what the row is linked with stand beside it: words that say one once more waste their room, a piece of nothing else all of it. */
function toNamedAgain({ article, ...material }: Material, point: Point, pieces: readonly Selection[]): number {
  if (point.role === 'risk') return 0
  const { map } = material
  const plain = (text: string) => toComparable(text, article.language)
  const beside = new Set([
    ...linksFrom(map, point.id).map(({ to }) => to),
    ...linksTo(map, point.id).map(({ from }) => from),
  ])
  const facing = [...pointsOf(map, 'risk'), ...(point.role === 'strategy' ? pointsOf(map, 'cause') : [])]
  const names = facing
    .filter(({ id }) => beside.has(id))
    .map((other) => plain(toRef({ article, ...material }, other).label.text))
  const isIn = (name: string) => pieces.some(({ text }) => plain(text).includes(name))
  const last = plain(pieces.at(-1)?.text ?? '')
  const isAll = (name: string) => last.includes(name) && last.length < name.length + LEAST_BESIDE
  return WORTH.resaid * Number(names.some(isIn)) + WORTH.again * Number(names.some(isAll))
}
