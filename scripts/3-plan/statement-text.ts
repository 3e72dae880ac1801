import { toDefinedLength } from '../language/definitions.ts'
import type { Sentence } from '../model/argument.ts'
import { isOverlapping, isWithin, wordsOf } from '../model/span.ts'
import type { Selection, Text } from '../model/text.ts'
import { MOST } from './budget.ts'
import { toFits } from './fitting.ts'
import { type Material, toBest } from './material.ts'
import { toSelection } from './selection.ts'
import type { Statement } from './slide/points.ts'

/** The statements with their text: the best sentence of each that fits the lines there are. */
export function toFitted(material: Material, statements: readonly Statement[], title: Text | null = null): Statement[] {
  const lines = material.budget.itemLines[Math.min(MOST.statements, statements.length)]
  const fitted = statements.flatMap((statement): Statement[] => {
    const label = statement.label?.text ?? ''
    const fits = (text: string) => toFits(material, 'item', lines)(label === '' ? text : `${label} ${text}`)
    const body = statement.covers.filter(
      (sentence) => !statement.label?.from.some((span) => isWithin(sentence.span, span)) && !isSaidBy(title, sentence),
    )
    const text =
      toBest(material, body, { fits, isUsed: (selection) => selection.text === label }) ?? toCells(material, body, fits)
    const clean = text && statement.label ? withoutLabel(material, text, statement.label) : text
    if (clean && !statement.label) return [{ ...statement, ...toDefined(material, clean) }]
    return clean || statement.label ? [{ ...statement, text: clean }] : []
  })
  // A bare name beside what others say tells nothing.
  return fitted.some(({ text }) => text !== null) ? fitted.filter(({ text }) => text !== null) : fitted
}

/** A definition with what it defines as its name: `花呗` · `是一款信用支付产品`. */
function toDefined({ article }: Material, text: Selection): Pick<Statement, 'label' | 'text'> {
  const [first, ...rest] = text.from
  const length = toDefinedLength(wordsOf(article.source.text, first), article.language)
  const at = first.start + length
  const spans = [{ start: at, end: first.end }, ...rest]
  const label =
    length > 0 ? toSelection(article.source.text, [{ start: first.start, end: at }], article.language) : null
  const told = label && toSelection(article.source.text, spans, article.language)
  return told ? { label, text: told } : { label: null, text }
}

/** Whether a sentence is the headline already. */
export const isSaidBy = (title: Text | null, { span }: Sentence): boolean =>
  title?.from.some((words) => isOverlapping(words, span)) ?? false

/** The words of a text after those of the label it opens with. */
function withoutLabel(material: Material, text: Selection, label: Selection): Selection | null {
  const end = label.from[label.from.length - 1]?.end ?? 0
  const spans = text.from.flatMap((span) =>
    span.end <= end ? [] : [{ start: Math.max(span.start, end), end: span.end }],
  )
  return toSelection(material.article.source.text, spans, material.article.language)
}

/** A short item that is no sentence (a name, a date with a word) as it stands. */
function toCells(
  material: Material,
  sentences: readonly Sentence[],
  fits: (text: string) => boolean,
): Selection | null {
  const [first] = sentences
  if (!first || first.kind === 'code') return null
  const whole = toSelection(material.article.source.text, [first.span], material.article.language)
  return whole && fits(whole.text) ? whole : null
}
