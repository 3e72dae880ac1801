import type { Sentence } from '../../model/argument.ts'
import type { ChapterKey, PointsSlide } from '../../model/slide.ts'
import type { Selection, Text } from '../../model/text.ts'
import { MOST } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toChunks, toPart } from '../material.ts'
import type { Pair } from '../pair.ts'

export interface Statement {
  readonly label: Selection | null
  readonly figure: Selection | null
  readonly texts: readonly Selection[]
  /** The sentences it stands for. */
  readonly covers: readonly Sentence[]
}

/** Headline and statements, five at most on a slide; more are split evenly and the headline says which part it is. */
export function planPoints(
  id: string,
  title: Text,
  statements: readonly Statement[],
  chapter: ChapterKey | null,
  most: number = MOST.statements,
): Draft[] {
  const chunks = toChunks(statements, most)
  return chunks.map((chunk, index) => {
    const slide: PointsSlide = {
      ...BLANK,
      kind: 'points',
      id: chunks.length > 1 ? `${id}-${index + 1}` : id,
      title,
      part: toPart(index, chunks.length),
      chapter,
      items: chunk.map(({ label, figure, texts }) => ({ label, figure, texts })),
      shared: [],
    }
    return { slide, covers: chunk.flatMap((statement) => statement.covers) }
  })
}

/** Two things side by side: what is said of each, and beneath it what holds for both. */
export function planPair(
  own: Pick<PointsSlide, 'id' | 'title' | 'chapter'>,
  { sides, shared }: Pair,
  covers: readonly Sentence[],
): Draft {
  const items = sides.map(({ label, texts }) => ({ label, figure: null, texts }))
  return { slide: { ...BLANK, ...own, kind: 'points', items, shared }, covers }
}
