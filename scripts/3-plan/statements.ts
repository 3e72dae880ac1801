import type { Sentence } from '../model/argument.ts'
import type { Block, ListBlock, Section } from '../model/article.ts'
import { isWithin, type Span, wordsOf } from '../model/span.ts'
import type { Selection, Text } from '../model/text.ts'
import type { Material } from './material.ts'
import { isAlone, toRanked } from './rank.ts'
import { toSelection } from './selection.ts'
import type { Statement } from './slide/points.ts'
import { isSaidBy } from './statement-text.ts'

/** So few statements or sentences leave a slide bare. */
export const FEW = 3

/** What paragraphs, quotes and list items say, one statement each; a line that only addresses the reader says nothing. */
export function toStatements(material: Material, blocks: readonly Block[]): Statement[] {
  return blocks.flatMap((block): Statement[] => {
    if (block.kind === 'paragraph' || block.kind === 'quote')
      return isAddress(material, block.span)
        ? []
        : [{ label: null, texts: [], covers: sentencesIn(material, [block.span]) }]
    return block.kind === 'list' ? toListStatements(material, block) : []
  })
}

/** Where paragraphs alone would leave a slide bare, their sentences are the statements, but for those that lean on another. */
export function toEnough(
  material: Material,
  statements: readonly Statement[],
  title: Text | null = null,
): readonly Statement[] {
  if (statements.length >= FEW || statements.some((statement) => statement.label)) return statements
  const sentences = statements.flatMap((statement) => statement.covers).filter((sentence) => sentence.kind === 'prose')
  const alone = sentences.filter(
    (sentence) =>
      isAlone(wordsOf(material.article.source.text, sentence.span), material.article) && !isSaidBy(title, sentence),
  )
  const chosen = new Set(toRanked(material.article, alone, {}).slice(0, FEW + 1))
  if (chosen.size <= statements.length) return toTold(material, statements, alone)
  return alone
    .filter((sentence) => chosen.has(sentence))
    .map((sentence) => ({ label: null, texts: [], covers: [sentence] }))
}

/** The statements, those of several sentences that stand alone with each of these apart, as long as they are few. */
function toTold(
  material: Material,
  statements: readonly Statement[],
  alone: readonly Sentence[],
): readonly Statement[] {
  const apart = statements.flatMap((statement): Statement[] => {
    const own = statement.covers.filter((sentence) => alone.includes(sentence))
    return own.length < 2 ? [statement] : own.map((sentence) => ({ label: null, texts: [], covers: [sentence] }))
  })
  return apart.length <= FEW && material.map.kind === 'argument' ? apart : statements
}

// A line that only leads to what follows: `各位居民：`, `Dear neighbours,`.
const ADDRESS = /^.{0,40}[：:,，]$/su

const isAddress = (material: Material, span: Span): boolean =>
  ADDRESS.test(wordsOf(material.article.source.text, span).trim())

/** A statement an item, named by its head. */
export function toListStatements(material: Material, list: ListBlock): Statement[] {
  return list.items.map((item) => {
    const { article } = material
    const head = item.head?.label ?? item.head?.span ?? null
    const label = head && toSelection(article.source.text, [head], article.language)
    return { label, texts: [], covers: sentencesIn(material, [item.span]) }
  })
}

// Two letters or characters: a heading that is a bare number names nothing.
const WORD = /\p{L}{2}/u

/**
 * All of a section as one statement, named by its heading where that has a word in it; of one in parts what one part says does not stand
 * for it, and the parts are named.
 */
export function toSectionStatement(material: Material, section: Section): Statement[] {
  const covers = sentencesIn(material, [section.span])
  const { label, span } = section.heading
  const own = { label: toName(material, label ?? span), texts: [], covers }
  if (section.sections.length < 2) return [own]
  const around = section.blocks.map(({ span }) => span)
  const parts = section.sections.flatMap((part) => toName(material, part.heading.span) ?? [])
  return [{ ...own, ofAll: sentencesIn(material, around), parts }]
}

function toName({ article }: Material, heading: Span): Selection | null {
  const name = toSelection(article.source.text, [heading], article.language)
  return name !== null && WORD.test(name.text) ? name : null
}

/** The statements that say most, in reading order, when there are more than slides for them. */
export function toChosen(material: Material, statements: readonly Statement[], most: number): readonly Statement[] {
  if (statements.length <= most) return statements
  const firsts = statements.flatMap((statement) =>
    statement.covers.filter((sentence) => sentence.kind === 'prose').slice(0, 1),
  )
  const kept = new Set(
    toRanked(material.article, firsts, { heading: material.article.title })
      .slice(0, most)
      .map((sentence) => sentence.id),
  )
  return statements.filter((statement) => statement.covers.some((sentence) => kept.has(sentence.id)))
}

/** The sentences that lie in one of the spans. */
export const sentencesIn = (material: Material, spans: readonly Span[]): Sentence[] =>
  material.map.sentences.filter((sentence) => spans.some((span) => isWithin(sentence.span, span)))
