import type { ArgumentMap, Point, Role } from '../../model/argument.ts'
import { isWithin, type Span, wordsOf } from '../../model/span.ts'
import type { Selection } from '../../model/text.ts'
import type { Budget } from '../budget.ts'
import { toCapital } from '../capital.ts'
import { condense } from '../condense.ts'
import { toFits } from '../fitting.ts'
import type { OverviewPart } from '../groups.ts'
import { isGloss } from '../height/overview.ts'
import { findTellingOf } from '../lead-in.ts'
import { type Material, sentencesOf, toBest, toPurpose, toRef } from '../material.ts'
import { quoteClauses, withCondition } from '../quote.ts'
import { isPointing } from '../rank.ts'
import { toMemory } from '../remembered.ts'
import { toSelection } from '../selection.ts'
import { toLane } from './path.ts'
import { type Said, toCombined, toMostTelling } from './row-choice.ts'

const AFTER_NAME = /^\s*[：:；;。—–|｜]|^\s+[—–-]\s|^\.\s/u

// More than a lone word or an address.
const SEVERAL_WORDS = /\S\s+\S+\s+\S|(?:\p{Script=Han}，?){4}/u

/** Risks run as lanes where the article says of at least half of them how they come about. */
export function isInLanes(material: Material, role: Role, parts: readonly Pick<OverviewPart, 'points'>[]): boolean {
  if (role !== 'risk') return false
  const lanes = parts.flatMap(({ points }) => points.map((point) => toLane(material, point, points.length)))
  return lanes.filter((lane) => lane !== null).length * 2 >= lanes.length
}

/** The pieces of the longest lane of a slide: those of all lanes stand in its columns. */
export const toColumns = (material: Material, points: readonly Point[]): number =>
  Math.max(1, ...points.map((point) => toLane(material, point, points.length)?.length ?? 1))

/** What was found for a map, by point and room: a talk is planned many times over. */
const remember = toMemory<ArgumentMap, Said>()

/**
 * What a row says: in pieces where the article tells what leads to what and rows may (`isInPieces`), else in one. `columns`: of a slide in
 * lanes, else 0.
 */
export function toWords(
  material: Material,
  point: Point,
  rows: number,
  columns: number,
  isInPieces: boolean = true,
): Said {
  const key = [point.id, rows, columns, isInPieces, ...toRoomOf(material.budget, rows)].join(' ')
  return remember(material.map, key, () => findWords(material, point, rows, columns, isInPieces))
}

/** What is not the same in all rows of so many: lines, and widths beside the longest name. */
const toRoomOf = ({ boxes, gistLines, laneLines }: Budget, rows: number) => [
  gistLines[rows],
  laneLines[rows],
  ...([boxes.gist, boxes.force, boxes.effect, boxes.means, boxes.aim] as const).map(({ width }) => width),
]

function findWords(material: Material, point: Point, rows: number, columns: number, isInPieces: boolean): Said {
  const [first, ...rest] = (columns > 0 ? toLane(material, point, rows, columns) : null) ?? []
  if (first) return { path: [toCapital(material.article, first), ...rest], fact: null }
  const gist = toGist(material, point, rows)
  const plain: Said[] = gist ? [{ path: [gist], fact: null }] : []
  const combined = () =>
    toCombined(material, point, rows, isInPieces).map(({ path: [one, ...more], fact }) => ({
      path: one && more.length === 0 ? [withoutName(material, point, one)] : [...(one ? [one] : []), ...more],
      fact,
    }))
  const best = columns > 0 ? plain[0] : toMostTelling(material, point, [...plain, ...combined()], rows)
  return best ? withCapitals(material, best) : { path: [], fact: null }
}

const withCapitals = ({ article }: Material, { path: [first, ...rest], fact }: Said): Said => ({
  path: first ? [toCapital(article, first), ...rest] : [],
  fact: fact && toCapital(article, fact),
})

/** What the article says of a point, in the lines a row has; the words of its label alone are no gist. */
function toGist(material: Material, point: Point, rows: number): Selection | null {
  const label = toRef(material, point).label.text
  const isLabel = (selection: Selection) => toCapital(material.article, selection).text === label
  const fits = toFits(material, 'gist', material.budget.gistLines[rows])
  const own = findTellingOf(material, point)
  const wanted = { fits, purpose: toPurpose(material, point), isUsed: isLabel }
  const best = toBest(material, own, wanted)
  if (best === null) return toHeadRest(material, point, label, fits)
  const { text } = material.article.source
  const isClear = (words: string) => !isPointing(words, label, material.article)
  const sentence = own.find(({ span }) => isWithin(best.from[0], span))
  if (sentence === undefined || isClear(best.text)) return withoutName(material, point, best)
  // What a pronoun points at stands in the sentence before; where both have no room, another sentence is told.
  const previous = own[own.indexOf(sentence) - 1]
  const named = previous && toSelection(text, [previous.span], material.article.language)
  // The name stands beside the row.
  const before = named && isLabel(named) ? undefined : previous
  const whole = { start: before?.span.start ?? 0, end: sentence.span.end }
  const both =
    before && isClear(wordsOf(text, before.span)) ? toSelection(text, [whole], material.article.language) : null
  if (both && fits(both.text) && isOneParagraph(wordsOf(text, whole))) return both
  const others = own.filter((one) => one !== before && isClear(wordsOf(text, one.span)))
  return toBest(material, others, wanted) ?? best
}

const isOneParagraph = (words: string): boolean => !words.includes('\n')

/** The words without the name of the point before a colon, which stands beside them: `投資率趨緩：…`. */
export function withoutName({ article }: Material, point: Point, words: Selection): Selection {
  const [first, ...rest] = words.from
  const name = point.label.find(({ start }) => start === first.start)
  if (name === undefined || name.end >= first.end) return words
  const after = { start: name.end, end: first.end }
  const isApart = AFTER_NAME.test(wordsOf(article.source.text, after))
  const told = isApart ? toSelection(article.source.text, [after, ...rest], article.language) : null
  return told && SEVERAL_WORDS.test(told.text) ? told : words
}

/** What stands in the point's head beside its label: `蚂蚁集团的业务调整` of `整改压力：蚂蚁集团的业务调整`. */
function toHeadRest(
  material: Material,
  point: Point,
  label: string,
  fits: (text: string) => boolean,
): Selection | null {
  const { article } = material
  const head: Span = point.mentions[0]
  const rest = toAfterName(material, point)
  if (rest && fits(rest.text) && rest.text !== label) return rest
  const sentence = sentencesOf(material.map, point).find(({ kind, span }) => kind === 'prose' && isWithin(head, span))
  const hanging = withCondition(article, material.map.sentences, head)
  const whole = sentence ? quoteClauses(article, sentence.span, head, fits) : condense(article, hanging, fits)
  return whole && toCapital(article, whole).text !== label ? whole : null
}

/** What stands apart behind the label in the point's head; words that go on with the sentence of the name are a piece of it: `not able to make payouts | to users`. */
function toAfterName({ article }: Material, { mentions: [head], label }: Point): Selection | null {
  const after = { start: label.at(-1)?.end ?? head.end, end: head.end }
  const isApart = AFTER_NAME.test(wordsOf(article.source.text, after))
  return isApart ? toSelection(article.source.text, [after], article.language) : null
}

/** What the author adds to a name in a heading, after a colon, where it is short: `丟多丟少一個價` of `定額清潔費：丟多丟少一個價`. */
export function toGloss(material: Material, point: Point): Selection | null {
  const isHeading = material.map.sentences.some(
    ({ kind, span }) => kind === 'heading' && isWithin(point.mentions[0], span),
  )
  const added = isHeading ? toAfterName(material, point) : null
  return added && isGloss(added) ? toCapital(material.article, added) : null
}
