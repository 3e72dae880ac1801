import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import * as messages from '../diagnostics/messages.ts'
import { findGuarded } from '../language/guarded.ts'
import { isNotice } from '../language/standing.ts'
import { isOverlapping, isWithin, type Span, toTrimmed } from '../model/span.ts'
import type { Selection } from '../model/text.ts'
import type { Placed } from './deck-texts.ts'
import type { Facts } from './facts.ts'
import { findMeaningLeftOut } from './left-out.ts'
import { findForeignFigure, isSame, toLeftOut } from './words.ts'

/** What is wrong with words of the article on a slide: `null` when they stand in it as they are cited. */
export function findFaultOfSelection(facts: Facts, placed: Placed<Selection>): Diagnostic | null {
  const { text, from } = placed.text
  const place = { slide: placed.slide, id: placed.id, words: text }
  // A column without a header cites its table, and says nothing.
  if (text === '' && placed.path.startsWith('header.')) return null
  const [first] = from
  if (first === undefined) return messages.wordsNotInArticle(place, '', null)
  if (!isInOrder(facts, from)) return messages.wordsFromElsewhere(place, first)
  const cited = from.map(facts.wordsOf).join(' ')
  if (!isSame(text, cited)) return toMismatch(facts, place, cited, first)
  if (!isOnePassage(facts, from)) return messages.wordsFromElsewhere(place, first)
  const cut = findNoise(facts, placed)
  if (cut) return messages.cutWordsShown(place, first)
  return findMeaningLeftOut(facts, placed)
}

/** How a text differs from the words it cites: in a figure, by a word left out that turns its meaning, or otherwise. */
function toMismatch(facts: Facts, place: messages.OnSlide, cited: string, span: Span): Diagnostic {
  const figure = findForeignFigure(place.words, cited)
  if (figure !== null) return messages.figureNotInArticle(place, figure, span)
  const [lost] = findGuarded(toLeftOut(place.words, cited) ?? '', facts.article.language)
  if (lost) return messages.meaningLeftOut(place, lost.word, span)
  return messages.wordsNotInArticle(place, cited, span)
}

/** Spans inside the article, none empty, one after the other. */
function isInOrder(facts: Facts, spans: readonly Span[]): boolean {
  const { length } = facts.article.source.text
  return spans.every(({ start, end }, index) => start >= (spans[index - 1]?.end ?? 0) && end > start && end <= length)
}

/** Words with others left out between them: each gap lies in one sentence, and all of it in one sentence or the passage of one point. */
function isOnePassage(facts: Facts, spans: readonly Span[]): boolean {
  const own = withoutNameBefore(facts, spans)
  if (own.length < spans.length) return isOnePassage(facts, own)
  const gaps = spans.slice(1).map(({ start }, index) => ({ start: spans[index]?.end ?? 0, end: start }))
  const open = gaps.map((gap) => toTrimmed(facts.article.source.text, gap)).filter(({ start, end }) => end > start)
  if (open.length === 0) return true
  const whole = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  const { sentences, points } = facts.map
  const isInOne = (span: Span) => sentences.some((sentence) => isWithin(span, sentence.span))
  const subjects = new Set(sentences.filter(({ span }) => isOverlapping(span, whole)).map(({ point }) => point))
  const isOfOne = (subjects.size === 1 && !subjects.has(null)) || points.some(({ body }) => isWithin(whole, body))
  return isInOne(whole) || (isOfOne && open.every(isInOne))
}

/** Spans without a point's name up to the colon in its head, where the others are of what is told of it. */
function withoutNameBefore({ map, wordsOf }: Facts, spans: readonly Span[]): readonly Span[] {
  const [name, ...others] = spans
  const isOf = map.points.some(({ label, body }) => {
    const isName = name !== undefined && name.start === label[0].start && name.end === label[0].end + 1
    return isName && COLON.test(wordsOf(name)) && others.every((span) => isWithin(span, body))
  })
  return isOf && others.length > 0 ? others : spans
}

const COLON = /[：:]$/u

const TABLE_SLIDE = /-table-\d/u

/**
 * What was cut as noise is on no slide; author, date and publisher are named on the cover all the same, and what the article says of
 * itself there and among the limits; a caption heads its table.
 */
function findNoise(facts: Facts, { text, path, slide, id }: Placed<Selection>): Span | null {
  if (path.startsWith('credits') || path === 'author' || slide === 0) return null
  if ((id === 'cover' || id === 'basis') && isNotice(text.text, facts.article.language)) return null
  const noise = facts.article.noise.find((cut) => text.from.some((span) => isOverlapping(span, cut.span)))
  const isCaption = noise?.reason === 'caption' && path === 'title' && TABLE_SLIDE.test(id)
  return isCaption ? null : (noise?.span ?? null)
}
