import { PAGE_LINES } from '../language/page-lines.ts'
import { wordsOf } from '../model/span.ts'
import type { DraftBlock } from './draft.ts'
import { endsSentence, toColumns } from './shape.ts'

/** The lines above the first paragraph are no more than these, and shorter than that paragraph, in columns. */
const MOST_LINES = 16
const BODY_COLUMNS = 60

/**
 * Lines of the page around the title of a text that was copied from it, by index of the block: parts of the site, buttons. None where
 * nothing else stands above the first paragraph: then the first line is the title, whatever it says.
 */
export function findPageHead(text: string, blocks: readonly DraftBlock[]): ReadonlySet<number> {
  const end = blocks.findIndex((block) => block.kind !== 'paragraph' || isBody(wordsOf(text, block.span)))
  if (end === -1 || end > MOST_LINES) return new Set()
  const lines = blocks.slice(0, end).map(({ span }) => wordsOf(text, span).trim())
  const found = lines.flatMap((words, index) => (PAGE_LINES.test(words) ? [index] : []))
  const hasTitle = found.length < lines.length || blocks[end]?.kind === 'heading'
  return new Set(hasTitle ? found : [])
}

const isBody = (words: string): boolean => endsSentence(words) && toColumns(words, BODY_COLUMNS) >= BODY_COLUMNS
