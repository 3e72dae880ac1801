import { isWebAddress } from '../language/claims.ts'
import { toDefinedLength } from '../language/definitions.ts'
import type { Sentence } from '../model/argument.ts'
import { isOverlapping, isWithin, wordsOf } from '../model/span.ts'
import type { Selection, Text } from '../model/text.ts'
import { MOST } from './budget.ts'
import { toCapital } from './capital.ts'
import { toFits, toLinesIn } from './fitting.ts'
import { isLeadIn } from './lead-in.ts'
import { type Material, toBest } from './material.ts'
import { isAlone } from './rank.ts'
import { toSelection } from './selection.ts'
import type { Statement } from './slide/points.ts'

/** Two statements with names stand side by side as cards. */
const CARDS = 2
/** The share of statements with a name from which on this is the form of all. */
const MOST_OF_THEM = 2 / 3

/**
 * The statements with their texts as they fit, all in one form. Where most have a name those alone, two of them as cards: what stands
 * beside them leads to them. Else bare.
 */
export function toFitted(material: Material, all: readonly Statement[], title: Text | null = null): Statement[] {
  const named = all.filter(({ label }) => label !== null)
  const isNamed = named.length === all.length || (named.length > 1 && named.length >= MOST_OF_THEM * all.length)
  const statements = isNamed ? named : all
  const isCards = isNamed && statements.length === CARDS
  const fitted = statements.flatMap((statement) => {
    const body = toBody(material, statement, title)
    const told = isCards
      ? toCardTexts(material, statement, body)
      : toRowText(material, statement, body, statements.length)
    const texts = told.length > 0 ? told : toParts(material, statement, statements.length)
    return texts.length > 0 || statement.label ? [{ ...statement, texts }] : []
  })
  const saying = fitted.filter(({ texts }) => texts.length > 0)
  // A bare name beside what others say tells nothing, but for one of a list, which would be missed.
  const isListed = isNamed && saying.length > 1 && saying.length === fitted.length - 1
  const told = saying.length === 0 ? withoutLongNames(material, fitted) : isListed ? fitted : saying
  return isNamed ? told : toOneForm(material, told)
}

/** Names with nothing beneath them, as words where one of them takes more than a line: they are statements, and set as such. */
function withoutLongNames(material: Material, statements: readonly Statement[]): Statement[] {
  const isShort = toFits(material, 'item', 1)
  if (statements.every(({ label }) => label === null || isShort(label.text))) return [...statements]
  const fits = toFits(material, 'item', material.budget.itemLines[Math.min(MOST.statements, statements.length)])
  return statements.flatMap((one) => {
    const texts = one.label ? [one.label] : one.texts
    return texts.every(({ text }) => fits(text)) ? [{ ...one, label: null, texts }] : []
  })
}

/** The names of its parts, a line each, where all have room. */
function toParts(material: Material, { parts = [] }: Statement, rows: number): readonly Selection[] {
  const most = material.budget.itemLines[Math.min(MOST.statements, rows)] ?? 0
  return parts.length <= most && parts.every(({ text }) => toFits(material, 'item', 1)(text)) ? parts : []
}

/** What a statement stands for, without its name, what the headline says, addresses, and what only leads on or is said in brackets. */
function toBody(material: Material, { label, covers, ofAll }: Statement, title: Text | null): Sentence[] {
  const words = ({ span }: Sentence) => wordsOf(material.article.source.text, span).trim()
  const body = (ofAll ?? covers).filter(
    (sentence) =>
      !label?.from.some((span) => isWithin(sentence.span, span)) &&
      !isSaidBy(title, sentence) &&
      !isWebAddress(words(sentence)),
  )
  const telling = body.filter((one) => !isLeadIn(material, one) && !ASIDE.test(words(one)))
  return telling.length > 0 || label === null ? telling : body
}

// `（年轻人血气方刚啊）`: a remark from its first character to its last.
const ASIDE = /^[（(][^（）()]*[）)][。.]?$/u

/** The best sentence that fits a row. */
function toRowText(material: Material, { label }: Statement, body: readonly Sentence[], rows: number): Selection[] {
  const lines = material.budget.itemLines[Math.min(MOST.statements, rows)]
  const name = label?.text ?? ''
  const fits = (text: string) => toFits(material, 'item', lines)(name === '' ? text : `${name} ${text}`)
  const text = toBest(material, body, { fits, isUsed: (told) => told.text === name }) ?? toCells(material, body, fits)
  const bare = text && label ? withoutLabel(material, text, label) : text
  return bare ? [toCapital(material.article, bare)] : []
}

/** The best sentences of a card as long as there is room, in the order of the article. */
function toCardTexts(material: Material, { label }: Statement, body: readonly Sentence[]): Selection[] {
  const { article } = material
  const fits = toFits(material, 'card')
  const texts: Selection[] = []
  let left: readonly Sentence[] = body
  let lines: number = MOST.cardLines
  while (texts.length < MOST.cardTexts) {
    const isRoom = (text: string) => fits(text) && toLinesIn(material, 'card', text) <= lines
    const told = toBest(material, left, { fits: isRoom, isUsed: ({ text }) => text === label?.text })
    const bare = told && label ? withoutLabel(material, told, label) : told
    if (!told || !bare) break
    texts.push(bare)
    lines -= toLinesIn(material, 'card', bare.text)
    left = left.filter(
      ({ span }) =>
        !told.from.some((words) => isOverlapping(words, span)) && isAlone(wordsOf(article.source.text, span), article),
    )
  }
  const [first] = body
  const cells = texts.length === 0 && first ? toCells(material, [first], fits) : null
  return [...texts, ...(cells ? [cells] : [])].sort((a, b) => a.from[0].start - b.from[0].start)
}

/** Statements of which not all have a name: with what they define as their name where all define something, else without. */
function toOneForm(material: Material, statements: readonly Statement[]): Statement[] {
  const defined = statements.map((statement) => toDefined(material, statement))
  return defined.every(({ label }) => label !== null) ? defined : [...statements]
}

/** A definition with what it defines as its name: `花呗` · `是一款信用支付产品`. */
function toDefined({ article }: Material, statement: Statement): Statement {
  const [text] = statement.texts
  if (statement.label || !text) return statement
  const [first, ...rest] = text.from
  const length = toDefinedLength(wordsOf(article.source.text, first), article.language)
  const at = first.start + length
  const spans = [{ start: at, end: first.end }, ...rest]
  const label =
    length > 0 ? toSelection(article.source.text, [{ start: first.start, end: at }], article.language) : null
  const told = label && toSelection(article.source.text, spans, article.language)
  return told ? { ...statement, label, texts: [told] } : statement
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
  if (!first || first.kind === 'code' || first.kind === 'cell') return null
  const whole = toSelection(material.article.source.text, [first.span], material.article.language)
  return whole && fits(whole.text) ? whole : null
}
