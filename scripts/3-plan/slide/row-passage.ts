import { cuesOf } from '../../language/cues.ts'
import type { Point, Sentence } from '../../model/argument.ts'
import { isOverlapping, isWithin, type Span, wordsOf } from '../../model/span.ts'
import type { Selection } from '../../model/text.ts'
import { evidenceOf, linksTo, type Material, sentencesOf } from '../material.ts'
import { toComparable } from '../opening.ts'

// What words count that stand in the sentence of an arrow's words.
const NEAR = 0.7

/** The sentences of a point's passage. */
export const toProse = ({ map }: Material, point: Point): Sentence[] =>
  sentencesOf(map, point).filter(({ kind }) => kind === 'prose')

/**
 * How far words carry an arrow of the point: they are its words, or what these point at (`…. This led to …`), or stand in the same sentence.
 */
export function toCarried(material: Material, point: Point, pieces: readonly Selection[]): number {
  const { map } = material
  const prose = toProse(material, point)
  const spans = evidenceOf(map, point).flatMap((span) => {
    const at = prose.findIndex((sentence) => isOverlapping(sentence.span, span))
    const [before, own] = [prose[at - 1], prose[at]]
    return before && own && isFollowing(material, own) ? [span, before.span] : [span]
  })
  const own = pieces.flatMap(({ from }) => from)
  const isIn = (all: readonly Span[]) => all.some((span) => own.some((piece) => isOverlapping(piece, span)))
  const around = map.sentences.map(({ span }) => span).filter((span) => spans.some((one) => isOverlapping(one, span)))
  return isIn(spans) ? 1 : NEAR * Number(isIn(around))
}

/** What share of the words with which a strategy states what it answers stands in a row. */
export function toAnswering(material: Material, point: Point, pieces: readonly Selection[]): number {
  const stated = linksTo(material.map, point.id).filter(({ basis }) => basis === 'stated')
  const passage = toProse(material, point)
  const spans = stated
    .flatMap(({ evidence: [first] }) => first.spans)
    .filter((span) => passage.some((sentence) => isWithin(span, sentence.span)))
  const own = pieces.flatMap(({ from }) => from)
  const said = spans.filter((span) => own.some((piece) => isWithin(span, piece)))
  return said.length / Math.max(1, spans.length)
}

/** Whether a sentence tells what follows from the one before it: `This led to …`. */
export function isFollowing({ article }: Material, { span }: Sentence): boolean {
  const plain = toComparable(wordsOf(article.source.text, span), article.language)
  return plain.search(cuesOf(article.language).consequence) === 0
}

/** How many sentences of the passage are left out between the end of what a row says first and the beginning of the next. */
export function countLeftOut(
  material: Material,
  point: Point,
  path: readonly Selection[],
  fact: Selection | null,
): number {
  const end = path.at(-1)?.from.at(-1)?.end
  if (end === undefined || fact === null) return 0
  return toProse(material, point).filter(({ span }) => span.start >= end && span.end <= fact.from[0].start).length
}
