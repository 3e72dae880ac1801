import type { Sentence } from '../model/argument.ts'
import type { Block, Section } from '../model/article.ts'
import { STRETCH } from './budget.ts'
import type { Material } from './material.ts'
import { toLastWord } from './slide/statement.ts'
import { sentencesIn } from './statements.ts'

/** What a plain talk tells, and what it ends with. */
interface PlainParts {
  readonly lead: readonly Block[]
  readonly sections: readonly Section[]
  readonly closing: readonly Sentence[]
}

/** Where nothing is set apart as the close, the last paragraph of a longer text is it, if it comes to something. */
export function withEnd(material: Material, parts: PlainParts): PlainParts {
  const { lead, sections, closing } = parts
  const last = sections.at(-1)
  const blocks = last ? last.blocks : lead
  const end = blocks.at(-1)
  const isWhole = last === undefined || last.sections.length === 0
  if (closing.length > 0 || !isWhole || end?.kind !== 'paragraph' || blocks.length < STRETCH.leastBlocks) return parts
  const told = sentencesIn(material, [end.span])
  if (toLastWord(material, told) === null) return parts
  const rest = blocks.slice(0, -1)
  if (last === undefined) return { lead: rest, sections, closing: told }
  const cut = { ...last, blocks: rest, span: { start: last.span.start, end: end.span.start } }
  return { lead, sections: [...sections.slice(0, -1), cut], closing: told }
}
