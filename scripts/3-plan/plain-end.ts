import type { Sentence } from '../model/argument.ts'
import type { Block, Section } from '../model/article.ts'
import type { Selection } from '../model/text.ts'
import { STRETCH } from './budget.ts'
import type { Material } from './material.ts'
import { toLastCall, toLastWord } from './slide/statement.ts'
import { sentencesIn } from './statements.ts'

/** What a plain talk tells, and what it ends with. */
interface PlainParts {
  readonly lead: readonly Block[]
  readonly sections: readonly Section[]
  readonly closing: readonly Sentence[]
}

/** What a plain talk ends with: what its close comes to, else what this says is to be done. */
export const toPlainEnd = (material: Material, closing: readonly Sentence[]): Selection | null =>
  toLastWord(material, closing) ?? toLastCall(material, closing)

/** So many paragraphs at the end are looked at for a last word. */
const LAST = 2

/** Where nothing is set apart as the close, the last paragraph of a longer text is it, or the one before, if it comes to something. */
export function withEnd(material: Material, parts: PlainParts): PlainParts {
  const { lead, sections, closing } = parts
  const last = sections.at(-1)
  const blocks = last ? last.blocks : lead
  const least = last ? STRETCH.leastInSection : STRETCH.leastBlocks
  const isWhole = last === undefined || last.sections.length === 0
  if (closing.length > 0 || !isWhole || blocks.length < least) return parts
  const at = findEnd(material, blocks)
  if (at === null) return parts
  const told = sentencesIn(
    material,
    blocks.slice(at).map(({ span }) => span),
  )
  const rest = blocks.slice(0, at)
  if (last === undefined) return { lead: rest, sections, closing: told }
  const cut = { ...last, blocks: rest, span: { start: last.span.start, end: blocks[at]?.span.start ?? last.span.end } }
  return { lead, sections: [...sections.slice(0, -1), cut], closing: told }
}

/** Where the paragraph begins from which on the text comes to something; `null` where it ends in anything else. */
function findEnd(material: Material, blocks: readonly Block[]): number | null {
  for (let at = blocks.length - 1; at > 0 && at >= blocks.length - LAST; at -= 1) {
    const block = blocks[at]
    if (block?.kind === 'figure') continue
    if (block?.kind !== 'paragraph') return null
    if (toPlainEnd(material, sentencesIn(material, [block.span])) !== null) return at
  }
  return null
}
