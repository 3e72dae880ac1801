import { readAsked, WHY_ASKED } from '../language/asked.ts'
import type { Role, Sentence } from '../model/argument.ts'
import { type Span, toTrimmed } from '../model/span.ts'
import { countBefore, foldedOf, paragraphOf, type Reading } from './reading.ts'

/** Shorter is no answer, in UTF-16 units. */
const LEAST = 4

/** How long the question for a reason is that a passage opens with, with what leads on to the answer; 0 where it opens with none. */
const toAskedLength = (reading: Reading, span: Span): number =>
  WHY_ASKED[reading.language === 'en' ? 'en' : 'zh'].exec(foldedOf(reading, span))?.[0].length ?? 0

/** Whether words open with a question for a reason that they answer. */
export const isAsked = (reading: Reading, span: Span): boolean => toAskedLength(reading, span) > 0

/** Passages that open with a question for a reason, from its answer on: `Why did it stop? Because the brake was worn.` They claim the answer. */
export function fromAnswer(reading: Reading, prose: readonly Span[]): readonly Span[] {
  const [first, ...rest] = prose
  const length = first === undefined ? 0 : toAskedLength(reading, first)
  if (first === undefined || length === 0) return prose
  const answer = toTrimmed(reading.text, { start: first.start + length, end: first.end })
  if (answer.end - answer.start >= LEAST) return [answer, ...rest]
  return rest.length > 0 ? rest : prose
}

/** So many sentences may stand between a question and the enumeration that answers it. */
const REACH = 3
const QUESTION = /[?？][”"'’」』）)]*$/u

/** What the question asks for that an enumeration answers: it stands before it in its paragraph, or ends the paragraph before; `null` without one. */
export function askedRole(reading: Reading, first: Span): Role | null {
  const at = countBefore(reading.sentences, ({ span }) => span.end <= first.start)
  const own = reading.sentences[at]
  if (own === undefined) return null
  const before = reading.sentences.slice(Math.max(0, at - REACH), at).reverse()
  for (const [index, { kind, span, section }] of before.entries()) {
    const words = foldedOf(reading, span).trim()
    const isBeside = index === 0 || paragraphOf(reading, span) === paragraphOf(reading, own.span)
    if (kind !== 'prose' || section !== own.section || !isBeside) return null
    if (QUESTION.test(words)) return readAsked(words, reading.language)
  }
  return null
}

/**
 * Of each paragraph that opens with a question for a cause or a harm the sentence that most likely answers it. Of 57 such paragraphs in maps
 * that readers drew of 270 articles 44 hold a point of the role that is asked for.
 */
export function findAnswers(
  reading: Reading,
  free: readonly Sentence[],
  likelihoodOf: (sentence: Sentence, role: Role) => number,
): Map<Sentence, Role> {
  const answers = new Map<Sentence, Role>()
  const prose = free.filter(({ kind }) => kind === 'prose')
  const byParagraph = Map.groupBy(prose, ({ span }) => paragraphOf(reading, span))
  for (const [paragraph, role] of findAnswered(reading)) {
    const [first, ...others] = byParagraph.get(paragraph) ?? []
    const likelier = (a: Sentence, b: Sentence): Sentence => (likelihoodOf(b, role) > likelihoodOf(a, role) ? b : a)
    if (first !== undefined) answers.set(others.reduce(likelier, first), role)
  }
  return answers
}

/** Paragraphs that open with a question for a cause or a harm and go on, by their start: the rest answers it. */
function findAnswered(reading: Reading): Map<number, Role> {
  const answered = new Map<number, Role>()
  for (const [index, { kind, span, section }] of reading.sentences.entries()) {
    const paragraph = paragraphOf(reading, span)
    const [before, after] = [reading.sentences[index - 1], reading.sentences[index + 1]]
    const isFirst = before === undefined || paragraphOf(reading, before.span) !== paragraph
    const isAnswered =
      after !== undefined && after.section === section && paragraphOf(reading, after.span) === paragraph
    const words = foldedOf(reading, span).trim()
    if (kind !== 'prose' || !isFirst || !isAnswered || !QUESTION.test(words)) continue
    const role = readAsked(words, reading.language)
    if (role === 'cause' || role === 'risk') answered.set(paragraph, role)
  }
  return answered
}

/** What somebody else asks stands in quotation marks. */
const OWN_QUESTION = /[?？]$/u

/** So many paragraphs at most answer a question, that in which it stands among them. */
const ANSWERING = 4

/** By sentence, the role that the last question before it in its section asks for: in a text without headings such a question stands for one. */
export function findAskedParts(reading: Reading): Map<Sentence, Role> {
  const parts = new Map<Sentence, Role>()
  let asked: { readonly role: Role; readonly section: string | null; readonly paragraph: number } | null = null
  for (const sentence of reading.sentences) {
    const { kind, span, section } = sentence
    const paragraph = countBefore(reading.paragraphs, ({ start }) => start <= span.start)
    const words = foldedOf(reading, span).trim()
    const role = kind === 'prose' && OWN_QUESTION.test(words) ? readAsked(words, reading.language) : null
    if (role !== null) asked = { role, section, paragraph }
    else if (asked !== null && asked.section === section && paragraph - asked.paragraph < ANSWERING)
      parts.set(sentence, asked.role)
  }
  return parts
}
