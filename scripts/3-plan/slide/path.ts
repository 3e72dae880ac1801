import { hasFigure } from '../../language/figures.ts'
import { isSupposing } from '../../language/guarded.ts'
import type { Point, Sentence } from '../../model/argument.ts'
import { wordsOf } from '../../model/span.ts'
import { type BoxName, MOST } from '../budget.ts'
import type { Fits } from '../condense.ts'
import { toFits } from '../fitting.ts'
import { type Material, sentencesOf, toPurpose } from '../material.ts'
import { isFitting } from '../measure.ts'
import { isPointingInside, toRanked } from '../rank.ts'
import { findAim, findPath, type Path } from '../steps.ts'
import { findTelling, withoutTieInside } from './row-forms.ts'

/**
 * Trigger → effect → …, as a sentence of the risk tells it, in the room of one of `rows` rows; `null` when none does, or when the risk has
 * figures that stand elsewhere. Where another lane of the slide has more pieces (`columns`), all but the last piece have the width of its
 * pieces.
 */
export function toLane(material: Material, point: Point, rows: number, columns?: number): Path | null {
  const fitsAmong =
    (pieces: number) =>
    (at: number): Fits => {
      const width = material.budget.laneWidths[at === pieces - 1 ? pieces : Math.max(pieces, columns ?? 0)] ?? 0
      const lines = material.budget.laneLines[rows] ?? 2
      return (text) => isFitting(text, { ...material.budget.boxes.lane, width, lines })
    }
  const prose = sentencesOf(material.map, point).filter(({ kind }) => kind === 'prose')
  const counted = prose.filter((sentence) => isCountedFact(material, sentence))
  const find = (sentence: Sentence, before: Sentence | null) =>
    counted.length > 0 && !counted.includes(sentence)
      ? null
      : findPath(material.article, sentence, before, MOST.lane, fitsAmong)
  return findAll(material, point, find)[0] ?? null
}

/** Whether a sentence gives figures of what happened, not of what would: such a fact says more of a risk than a supposition. */
export function isCountedFact({ article }: Material, { span }: Sentence): boolean {
  const words = wordsOf(article.source.text, span)
  return hasFigure(words, article.language) && !isSupposing(words, article.language)
}

/** All pairs that the sentences of a point tell, the most telling first: what brings it about → what it changes, what is done → what for. */
export function toPairs(material: Material, point: Point, rows: number): Path[] {
  const { article } = material
  const inBox = (name: BoxName): Fits => toFits(material, name, material.budget.gistLines[rows])
  const find = (sentence: Sentence, before: Sentence | null) =>
    point.role === 'strategy'
      ? findAim(article, sentence.span, inBox('means'), inBox('aim'))
      : findPath(article, sentence, before, 2, () => (at) => inBox(at === 0 ? 'force' : 'effect'))
  const findLater = (sentence: Sentence, before: Sentence | null) => {
    const led = point.role === 'strategy' ? sentence : before
    const start = led && findTelling(material, led)
    if (led === null || start === null) return null
    const told = { ...led, span: { start, end: led.span.end } }
    const path = led === sentence ? find(told, before) : find(sentence, told)
    const [first, ...rest] = path ?? []
    return first && first.from[0].start === start ? [withoutTieInside(material, first), ...rest] : null
  }
  return [find, findLater].flatMap((one) => findAll(material, point, one))
}

/** What is found in the sentences of a point, the most telling first; each with the one before it in the same paragraph. */
function findAll(
  material: Material,
  point: Point,
  find: (sentence: Sentence, before: Sentence | null) => Path | null,
): Path[] {
  const prose = sentencesOf(material.map, point).filter(({ kind }) => kind === 'prose')
  return toRanked(material.article, prose, toPurpose(material, point)).flatMap((sentence) => {
    const path = find(sentence, toBefore(material, prose, sentence))
    return path ? [path] : []
  })
}

/** The sentence before in the same paragraph; none where that points further back itself (`on that wait`) and would lead nowhere. */
function toBefore(material: Material, prose: readonly Sentence[], sentence: Sentence): Sentence | null {
  const before = findJoined(material, prose, prose.indexOf(sentence))
  const words = before ? wordsOf(material.article.source.text, before.span) : ''
  return isPointingInside(words, '', material.article) ? null : before
}

function findJoined(material: Material, prose: readonly Sentence[], at: number): Sentence | null {
  const [before, sentence] = [prose[at - 1], prose[at]]
  if (before === undefined || sentence === undefined) return null
  const between = { start: before.span.end, end: sentence.span.start }
  return wordsOf(material.article.source.text, between).includes('\n') ? null : before
}
