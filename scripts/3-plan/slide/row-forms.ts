import { cuesOf } from '../../language/cues.ts'
import { isCondition } from '../../language/guarded.ts'
import { hasEnglishVerb } from '../../language/verbs-en.ts'
import type { Sentence } from '../../model/argument.ts'
import type { Article } from '../../model/article.ts'
import { type Span, wordsOf } from '../../model/span.ts'
import type { Selection } from '../../model/text.ts'
import { condense, type Fits, findClauses, isPhrase } from '../condense.ts'
import type { Material } from '../material.ts'
import { isOpening, toComparable, toPruning, withoutTies } from '../opening.ts'
import { quoteWhole } from '../quote.ts'
import { isProposal } from '../rank.ts'
import { isChinese, toSelection } from '../selection.ts'

/**
 * A sentence cut down: by what it may leave out, from its end, and of one that proposes or gives examples from its start to there. None
 * begins in the middle of a thought.
 */
export function toForms(material: Material, sentence: Sentence, fits: Fits): Selection[] {
  const { article } = material
  const { span } = sentence
  const full = condense(article, span, fits)
  const isUncut = full?.from.length === 1 && full.from[0].end === span.end
  const head = { start: span.start, end: span.start + 1 }
  const first = isUncut ? null : quoteWhole(article, span, head, fits)
  const isSaid = first && (isChinese(article.language) ? !isSubject(article, span, first) : hasEnglishVerb(first.text))
  const isWhole = first && isSaid && isPhrase(first.text, article)
  const telling = findTelling(material, sentence)
  return toDistinct([
    full,
    condense(article, span, fits, 'tight'),
    isWhole ? first : null,
    ...[telling, findAfterNowadays(article, span)].map((start) => {
      const form = start === null ? null : condense(article, { start, end: span.end }, fits)
      return form && withoutTieInside(material, form)
    }),
  ])
}

/** Whether the beginning of a Chinese sentence only names what the rest says something of: `历史上的“万邦来朝”，并不是…`, `…能否走出去，取决于…`. */
function isSubject({ language, source }: Article, sentence: Span, first: Selection): boolean {
  const end = first.from.at(-1)?.end ?? sentence.end
  const rest = toComparable(source.text.slice(end, sentence.end).replace(/^[\s，,]+/u, ''), language)
  const last =
    toComparable(first.text, language)
      .split(/[，；]/u)
      .at(-1) ?? ''
  return cuesOf(language).predicate.test(rest) || (rest !== '' && OPEN_QUESTION.test(last))
}

const OPEN_QUESTION = /能否|是否|能不能|会不会/u

/** Words from the middle of a sentence without what ties their first clause to the one before: `集团为此做了…`. */
export function withoutTieInside({ article }: Material, selection: Selection): Selection {
  const [first, ...rest] = selection.from
  const found = toPruning(article).tieInside.exec(toComparable(wordsOf(article.source.text, first), article.language))
  const [, before = '', tie = ''] = found ?? []
  const at = first.start + before.length
  const spans = [{ start: first.start, end: at }, { start: at + tie.length, end: first.end }, ...rest]
  return (found && toSelection(article.source.text, spans, article.language)) ?? selection
}

// `如今市场…`, but not `如今的市场…`.
const AFTER_NOWADAYS = /^(?:[，,]\s*|\s|(?=\p{Script=Han})(?![的之看已]))/u

/** Where a sentence goes on after a word that only says that it is so today. */
function findAfterNowadays(article: Article, span: Span): number | null {
  const words = wordsOf(article.source.text, span)
  const plain = toComparable(words, article.language)
  const [cue] = toPruning(article)
    .nowadays.filter((one) => plain.startsWith(one))
    .sort((a, b) => b.length - a.length)
  if (cue === undefined) return null
  const length = words.length - plain.length + cue.length
  const mark = AFTER_NOWADAYS.exec(words.slice(length))
  return mark ? span.start + length + mark[0].length : null
}

const toDistinct = (forms: readonly (Selection | null)[]): Selection[] =>
  forms.flatMap((form, at) => (form && forms.findIndex((other) => other?.text === form.text) === at ? [form] : []))

/** Where a sentence comes to what it proposes, or to what it then gives examples of; `null` where it does so at once or never. */
export function findTelling({ article, map }: Material, { span, point: id }: Sentence): number | null {
  const { text } = article.source
  const clauses = findClauses(text, span, article)
  const isStrategy = map.points.some((point) => point.id === id && point.role === 'strategy')
  const telling = clauses.find(({ start, end }, at) => {
    const words = wordsOf(text, { start, end })
    const isEnd = isStrategy
      ? isProposal(toComparable(words, article.language), article)
      : isExample(clauses[at + 1], article)
    const isFree = clauses.slice(0, at).every((clause) => isBackground(article, clause))
    return at > 0 && isFree && isEnd && !isOpening(words, toPruning(article).dependents, article.language)
  })
  return telling?.start ?? null
}

/** Whether a clause is neither a condition of the next nor says what can or will be done. */
function isBackground(article: Article, clause: Span): boolean {
  const words = wordsOf(article.source.text, clause)
  return (
    !isCondition(words, article.language) && !toPruning(article).enabling.test(toComparable(words, article.language))
  )
}

const isExample = (clause: Span | undefined, article: Article): boolean =>
  clause !== undefined && isOpening(wordsOf(article.source.text, clause), toPruning(article).examples, article.language)

/**
 * Two sentences in a row, the second cut down from its end where there is no room for all of it; `null` where they do not stand together
 * or the second is an item of a list.
 */
export function toRun({ article }: Material, first: Sentence, second: Sentence, fits: Fits): Selection | null {
  const { text } = article.source
  const between = wordsOf(text, { start: first.span.end, end: second.span.start })
  const [opening] = withoutTies(article, findClauses(text, first.span, article))
  if (!APART.test(between) || ITEM.test(wordsOf(text, second.span)) || opening === undefined) return null
  const toText = (end: number) => toSelection(text, [{ start: opening.start, end }], article.language)
  const toFitting = (end: number) => {
    const both = toText(end)
    return both !== null && fits(both.text) ? both : null
  }
  const whole = toFitting(second.span.end)
  if (whole || !toFitting(first.span.end)) return whole
  const cut = condense(article, second.span, (words) => fits(`${toText(first.span.end)?.text}. ${words}`))
  const isPrefix = cut?.from.length === 1 && cut.from[0].start === second.span.start
  return cut && isPrefix ? toText(cut.from[0].end) : null
}

// Between two sentences of one paragraph, and how an item of a list opens.
const APART = /^[^\S\n]*$/u
const ITEM = /^\s*(?:[（(]?[\d一二三四五六七八九十]+[)）、]|[①-⑳•·-])/u
