import type { Sentence } from '../../model/argument.ts'
import type { ChapterKey, Fact, PointsSlide } from '../../model/slide.ts'
import type { Selection, Text } from '../../model/text.ts'
import { MOST } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits } from '../fitting.ts'
import { type Material, toChunks, toPart } from '../material.ts'
import type { Pair } from '../pair.ts'

export interface Statement {
  readonly label: Selection | null
  readonly texts: readonly Selection[]
  /** The sentences it stands for. */
  readonly covers: readonly Sentence[]
  /** Those of them that speak of all of it, where others speak of one part alone. */
  readonly ofAll?: readonly Sentence[]
  /** The names of these parts. */
  readonly parts?: readonly Selection[]
}

/** Headline and statements, five at most on a slide; more are split evenly and the headline says which part it is. `facts` stand on the first. */
export function planPoints(
  id: string,
  title: Text,
  statements: readonly Statement[],
  chapter: ChapterKey | null,
  most: number = MOST.statements,
  facts: readonly Fact[] = [],
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
      items: chunk.map(({ label, texts }) => ({ label, texts, lead: null })),
      shared: [],
      facts: index === 0 ? facts : [],
    }
    return { slide, covers: chunk.flatMap((statement) => statement.covers) }
  })
}

/** Two things side by side: what is said of each, first the phrase that is short of both, and beneath it what holds for both. */
export function planPair(
  material: Material,
  own: Pick<PointsSlide, 'id' | 'title' | 'chapter'>,
  { sides, shared }: Pair,
  covers: readonly Sentence[],
): Draft {
  const hasLeads = sides.every(({ texts: [first] }) => first && toFits(material, 'lead')(first.text))
  const items = sides.map(({ label, texts: [first, ...rest] }) => {
    const texts = [...(first ? [first] : []), ...rest]
    return { label, lead: (hasLeads && first) || null, texts: hasLeads ? rest : texts }
  })
  return { slide: { ...BLANK, ...own, kind: 'points', items, shared, facts: [] }, covers }
}
