import type { Point, Sentence } from '../../model/argument.ts'
import { wordsOf } from '../../model/span.ts'
import type { Selection } from '../../model/text.ts'
import { MOST, PAIR } from '../budget.ts'
import type { Fits } from '../condense.ts'
import { type Material, pointsOf, sentencesOf, toPurpose, toRef } from '../material.ts'
import { isFitting, toWidth } from '../measure.ts'
import { toRanked } from '../rank.ts'
import { isChinese } from '../selection.ts'
import { findAim, findPath, type Path } from '../steps.ts'

/**
 * Trigger → effect → …, as a sentence of the risk tells it, in the room of one of `rows` rows; `null` when none does. Where another lane
 * of the slide has more pieces (`columns`), all but the first piece have the width of its pieces.
 */
export function toLane(material: Material, point: Point, rows: number, columns?: number): Path | null {
  const fitsAmong =
    (pieces: number) =>
    (at: number): Fits => {
      const width = material.budget.laneWidths[at === 0 ? pieces : Math.max(pieces, columns ?? 0)] ?? 0
      const lines = material.budget.gistLines[rows] ?? 2
      return (text) => isFitting(text, { ...material.budget.boxes.lane, width, lines })
    }
  return findFirst(material, point, (sentence, before) =>
    findPath(material.article, sentence, before, MOST.lane, fitsAmong),
  )
}

/** What brings it about → what it changes (a cause), what is done → what for (a strategy); `null` when no sentence says both. */
export function toPair(material: Material, point: Point, rows: number): readonly Selection[] | null {
  const taken = toTakenWidth(material, point.role)
  const inBox = (name: keyof typeof PAIR.share): Fits => {
    const box = material.budget.boxes[name]
    const lines = material.budget.gistLines[rows] ?? box.lines
    return (text) => isFitting(text, { ...box, lines, width: box.width - taken * PAIR.share[name] })
  }
  return findFirst(material, point, (sentence, before) =>
    point.role === 'strategy'
      ? findAim(material.article, sentence.span, inBox('means'), inBox('aim'))
      : findPath(material.article, sentence, before, 2, () => (at) => inBox(at === 0 ? 'force' : 'effect')),
  )
}

/** What the names of a role take from the pieces beside them, in px: they stand in one column, as wide as the longest needs. */
function toTakenWidth(material: Material, role: Point['role']): number {
  const { size, weight } = material.budget.boxes.name
  const name = PAIR.name[isChinese(material.article.language) ? 'zh' : 'en']
  const widths = pointsOf(material.map, role).map((point) => toWidth(toRef(material, point).label.text, size, weight))
  return Math.max(0, Math.min(PAIR.widestName, Math.max(0, ...widths)) - name)
}

/** What is found first in the sentences of a point, the most telling first; each with the one before it in the same paragraph. */
function findFirst(
  material: Material,
  point: Point,
  find: (sentence: Sentence, before: Sentence | null) => Path | null,
): Path | null {
  const prose = sentencesOf(material.map, point).filter(({ kind }) => kind === 'prose')
  for (const sentence of toRanked(material.article, prose, toPurpose(material, point))) {
    const path = find(sentence, toBefore(material, prose, sentence))
    if (path) return path
  }
  return null
}

function toBefore(material: Material, prose: readonly Sentence[], sentence: Sentence): Sentence | null {
  const before = prose[prose.indexOf(sentence) - 1]
  if (before === undefined) return null
  const between = { start: before.span.end, end: sentence.span.start }
  return wordsOf(material.article.source.text, between).includes('\n') ? null : before
}
