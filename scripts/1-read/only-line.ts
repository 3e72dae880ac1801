import { FRONT_HEADS } from '../language/frame.ts'
import { wordsOf } from '../model/span.ts'
import type { DraftBlock } from './draft.ts'
import { endsSentence, toColumns } from './shape.ts'

/** Prose is longer than this, in columns. */
const PROSE_COLUMNS = 120
/** So many blocks at the end may be what stands beneath an article. */
const FOOT_BLOCKS = 4

/** Whether a line beneath the title is the only short one in the article: then it is no heading, and may be the author's name. */
export function isOnlyShortLine(text: string, blocks: readonly DraftBlock[], index: number): boolean {
  const line = blocks[index]
  const [below, ...rest] = blocks.slice(index + 1)
  if (line === undefined || below === undefined || FRONT_HEADS.test(wordsOf(text, line.span).trim())) return false
  return isProse(text, below) && rest.slice(0, -FOOT_BLOCKS).every((block) => !isHeadLike(text, block))
}

const isProse = (text: string, { kind, span }: DraftBlock): boolean =>
  kind === 'paragraph' && toColumns(wordsOf(text, span), PROSE_COLUMNS) > PROSE_COLUMNS

const isHeadLike = (text: string, block: DraftBlock): boolean =>
  block.kind === 'heading' || (!isProse(text, block) && !endsSentence(wordsOf(text, block.span)))
