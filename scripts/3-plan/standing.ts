import { readConjecture } from '../language/conjecture.ts'
import { SEMICOLON } from '../language/sentence-ends.ts'
import { isNotice, isScope } from '../language/standing.ts'
import type { Sentence } from '../model/argument.ts'
import type { Noise, NoiseReason } from '../model/article.ts'
import { type Span, wordsOf } from '../model/span.ts'
import type { Selection } from '../model/text.ts'
import { MOST } from './budget.ts'
import { condense, type Fits } from './condense.ts'
import { toFits } from './fitting.ts'
import { type Material, toRef } from './material.ts'
import { isOfItself } from './parts.ts'
import { isAlone } from './rank.ts'
import { toSelection } from './selection.ts'

/** What was cut for one of these reasons may yet say what the article is. */
const BESIDE: readonly NoiseReason[] = ['boilerplate', 'byline', 'source']
const SENTENCE = { zh: /[^。！？；!?;\n]+/gu, en: /(?:[^.!?\n]|[.!?](?!\s|$))+/gu }
// A figure of two digits at least.
const FIGURE = /\d[\d.,]*\d/gu
const COLON = /^[：:]/u
// Brackets and marks of stress around a notice that stands alone, or its head: `（本文内容均为虚构。）`, `【告知】…`.
const OPENS = /^(?:【[^【】]{1,20}】|[\s（(【[*_])*/u
const CLOSES = /[\s）)】\]*_]*$/u

/** What the article says of itself, what it is and how far it holds: first what stands beside it, then what is said in it. */
export function findStatements(material: Material): Selection[] {
  const { article, map } = material
  const { text } = article.source
  const beside = article.noise
    .filter(({ reason }) => BESIDE.includes(reason))
    .flatMap((noise) => toNotices(material, noise))
  const own = map.sentences.filter((sentence) => isOfItself(material, sentence))
  const fits = toFits(material, 'basis')
  const told = own.flatMap(({ span }) => condense(article, toBare(span.start, wordsOf(text, span)), fits) ?? [])
  return [...beside.filter((notice) => fits(notice.text)), ...told].slice(0, MOST.standing)
}

/** What the article sets out to do, in its own words; `null` when it does not say. */
export function findScope(material: Material): Selection | null {
  const { article, map } = material
  const { text } = article.source
  const own = map.sentences.find(({ kind, span }) => kind === 'prose' && isScope(wordsOf(text, span), article.language))
  return own ? condense(article, own.span, toFits(material, 'basis')) : null
}

/** What the article does not claim to know. */
interface Conjecture {
  readonly kind: 'hearsay' | 'estimate'
  readonly text: Selection
}

/**
 * What the article itself calls hearsay, a guess or an estimate, in whole sentences that fit: hearsay first, where it opens the article or
 * is told of a point, estimates of points alone; no two with the same figure.
 */
export function findConjectures(material: Material): Conjecture[] {
  const { article, map } = material
  const { text } = article.source
  const fits = toFits(material, 'basis')
  const told = map.sentences.flatMap((sentence) => {
    const words = wordsOf(text, sentence.span)
    const kind = sentence.kind === 'prose' ? readConjecture(words, article.language) : null
    const isOfLine = sentence.point !== null || (kind === 'hearsay' && sentence.section === null)
    if (kind === null || !isOfLine || !isAlone(words, article)) return []
    const selection = toWhole(material, sentence, fits)
    return selection ? [{ kind, text: selection }] : []
  })
  const inOrder = (['hearsay', 'estimate'] as const).flatMap((kind) => told.filter((one) => one.kind === kind))
  return inOrder
    .filter((one, at, all) => !all.slice(0, at).some((other) => isSharingFigure(one.text.text, other.text.text)))
    .slice(0, MOST.conjectures)
    .sort((a, b) => a.text.from[0].start - b.text.from[0].start)
}

/** A sentence that fits, with what it goes on to after a semicolon where that fits too; what a proposal would bring under its name. */
function toWhole(material: Material, sentence: Sentence, fits: Fits): Selection | null {
  const { article, map } = material
  const { text } = article.source
  const next = map.sentences[map.sentences.indexOf(sentence) + 1]
  const isOpen = next && next.point === sentence.point && SEMICOLON.test(wordsOf(text, sentence.span))
  const spans = [...(isOpen ? [{ start: sentence.span.start, end: next.span.end }] : []), sentence.span]
  const name = toNameBefore(material, sentence)
  if (name === null) return null
  for (const span of spans) {
    const told = condense(article, span, fits)
    const isWhole = told && told.from.at(-1)?.end === span.end
    const named = isWhole && name.length > 0 ? toSelection(text, [...name, ...told.from], article.language) : told
    if (isWhole && named && fits(named.text)) return named
  }
  return null
}

/** What stands before a sentence on what a proposal would bring and does not name it, as that speaks of today else: its name up to the colon; `null` where its head has none. */
function toNameBefore(material: Material, { point: id, span }: Sentence): Span[] | null {
  const { text } = material.article.source
  const point = material.map.points.find((one) => one.id === id)
  if (point?.role !== 'strategy') return []
  if (wordsOf(text, span).includes(toRef(material, point).label.text)) return []
  const [label, ...more] = point.label
  const isHeading = more.length === 0 && COLON.test(text.slice(label.end, point.mentions[0].end))
  return isHeading ? [{ start: label.start, end: label.end + 1 }] : null
}

const isSharingFigure = (one: string, other: string): boolean => {
  const figures = new Set(other.match(FIGURE) ?? [])
  return (one.match(FIGURE) ?? []).some((figure) => figures.has(figure))
}

/** The sentences of what was cut that say so. */
function toNotices({ article }: Material, { span }: Noise): Selection[] {
  const { text } = article.source
  const sentences = wordsOf(text, span).matchAll(SENTENCE[article.language === 'en' ? 'en' : 'zh'])
  return [...sentences]
    .map(({ 0: words, index }): Span => toBare(span.start + index, words))
    .filter((one) => isNotice(wordsOf(text, one), article.language))
    .flatMap((one) => toSelection(text, [one], article.language) ?? [])
}

/** A sentence without the brackets around it. */
function toBare(start: number, words: string): Span {
  const before = OPENS.exec(words)?.[0].length ?? 0
  const after = CLOSES.exec(words)?.[0].length ?? 0
  return { start: start + before, end: Math.max(start + before, start + words.length - after) }
}
