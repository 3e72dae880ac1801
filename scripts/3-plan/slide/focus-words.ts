import { isComparing } from '../../language/harmless.ts'
import { holdsDate } from '../../language/times.ts'
import { hasEnglishVerb } from '../../language/verbs-en.ts'
import type { Link, Point, Sentence } from '../../model/argument.ts'
import { isOverlapping, isWithin, type Span, wordsOf } from '../../model/span.ts'
import type { Selection, Text } from '../../model/text.ts'
import { toCapital } from '../capital.ts'
import { condense, type Fits, findClauses } from '../condense.ts'
import { findTellingOf } from '../lead-in.ts'
import { type Material, toRef } from '../material.ts'
import { isPointing, isSpared } from '../rank.ts'
import { toSelection } from '../selection.ts'
import { isHeaded } from '../set-apart.ts'
import { toMostTelling } from './row-choice.ts'
import { toForms, toRun } from './row-forms.ts'

const AND = /^\s*and\s+/u

/**
 * What the article says of a risk beneath its name, and does not say on the slide yet: words that `isNew` before others, those without
 * a number before those with one, as numbers are drawn large (`toWorth` tells how much theirs is worth), then that which opens the passage
 * of a point that its author named, then the most telling; never where it went well.
 */
export function toGist(
  material: Material,
  risk: Point,
  said: readonly Text[],
  fits: Fits,
  isNew: (words: Selection) => boolean,
  toWorth: (words: Selection) => number,
): Selection | null {
  const isHarm = ({ text }: Selection) => !isSpared(text, material.article)
  const free = toPieces(material, risk, fits)
    .filter(isHarm)
    .filter(isUnsaid(material, risk, said))
  const fresh = free.filter(isNew)
  const isQuiet = (words: Selection) => toWorth(words) === 0
  const candidates = fresh.some(isQuiet) || (fresh.length > 0 && !free.some(isQuiet)) ? fresh : free
  const least = Math.min(...candidates.map(toWorth))
  const quiet = candidates.filter((words) => toWorth(words) === least)
  const [lead] = findTellingOf(material, risk).filter(({ kind }) => kind === 'prose')
  // A date tells the occasion rather than the harm.
  const isLead = ({ from, text }: Selection) =>
    lead !== undefined &&
    isOverlapping(from[0], lead.span) &&
    isHeaded(material, risk) &&
    !holdsDate(text, material.article.language)
  return toTelling(material, risk, quiet.some(isLead) ? quiet.filter(isLead) : quiet)
}

/**
 * What is told of a risk together with the sentence behind it, then with the one before it, where both tell a harm and neither is said on the
 * slide yet; also with what was spared where that is told for comparison: `同一場雨落在北段…`.
 */
export function findLonger(
  material: Material,
  risk: Point,
  gist: Selection,
  said: readonly Text[],
  fits: Fits,
): Selection[] {
  const { article } = material
  const isHarm = ({ span }: Sentence) => !isSpared(wordsOf(article.source.text, span), article)
  const isCompared = ({ span }: Sentence) => isComparing(wordsOf(article.source.text, span), article.language)
  const { before, own, after } = findAround(material, risk, gist)
  const pairs = [
    after && (isHarm(after) || isCompared(after)) ? [own, after] : [],
    before && isHarm(before) ? [before, own] : [],
  ] as const
  return pairs.flatMap(([first, second]) => toBothWhole(material, risk, first, second, said, fits))
}

/**
 * What is told of a point beside a risk together with a sentence beside it that is not said on the slide yet: of a cause first with the one before,
 * how it comes about, of a strategy with the one behind, what it brings.
 */
export function findLongerBeside(
  material: Material,
  point: Point,
  words: Selection,
  said: readonly Text[],
  fits: Fits,
): Selection[] {
  const { before, own, after } = findAround(material, point, words)
  const pairs = [
    [before, own],
    [own, after],
  ] as const
  const inOrder = point.role === 'strategy' ? [...pairs].reverse() : pairs
  const end = words.from.at(-1)?.end ?? 0
  return inOrder
    .flatMap(([first, second]) => toBothWhole(material, point, first, second, said, fits))
    .filter(({ from }) => (from.at(-1)?.end ?? 0) >= end)
}

/** The sentence of a point that words are of, and those before and behind it. */
function findAround(material: Material, point: Point, { from }: Selection) {
  const prose = findTellingOf(material, point).filter(({ kind }) => kind === 'prose')
  const at = prose.findIndex(({ span }) => isWithin(from[0], span))
  return { before: prose[at - 1], own: prose[at], after: at < 0 ? undefined : prose[at + 1] }
}

function toBothWhole(
  material: Material,
  point: Point,
  first: Sentence | undefined,
  second: Sentence | undefined,
  said: readonly Text[],
  fits: Fits,
): Selection[] {
  const both = first && second ? toRun(material, first, second, fits) : null
  const isWhole = second && (both?.from.at(-1)?.end ?? 0) >= second.span.end - 1
  return both && isWhole && isUnsaid(material, point, said)(both) ? [toCapital(material.article, both)] : []
}

/**
 * What the article says of a point beside a risk: where its arrow is read, of a cause the very words, else of all it says there. Where
 * there is room for no more than a scrap (`isShort`), of a cause these words or none.
 */
export function toNeighbourWords(
  material: Material,
  point: Point,
  link: Link,
  said: readonly Text[],
  fits: Fits,
  isShort: boolean,
): Selection | null {
  const free = toPieces(material, point, fits).filter(isUnsaid(material, point, said))
  const [{ spans }] = link.evidence
  if (link.kind === 'leads-to') {
    const holds = ({ from }: Selection) => from.some((own) => spans.some((span) => isOverlapping(span, own)))
    const held = toTelling(material, point, free.filter(holds))
    if (held !== null || isShort) return held
  }
  const carries = ({ from }: Selection) => isIn(material, spans, from)
  return toTelling(material, point, free.filter(carries)) ?? toTelling(material, point, free)
}

/** Whether words stand in the sentences of others. */
function isIn({ map }: Material, spans: readonly Span[], from: readonly Span[]): boolean {
  const around = map.sentences.filter(({ span }) => spans.some((one) => isOverlapping(one, span)))
  return around.some(({ span }) => from.some((own) => isOverlapping(own, span)))
}

function toTelling(material: Material, point: Point, all: readonly Selection[]): Selection | null {
  const best = toMostTelling(
    material,
    point,
    all.map((selection) => ({ path: [selection], fact: null })),
    1,
  )?.path[0]
  return best ? toCapital(material.article, best) : null
}

/** Whether words stand neither on the slide nor are the name of their point. */
export function isUnsaid(material: Material, point: Point, said: readonly Text[]): (words: Selection) => boolean {
  const label = toRef(material, point).label.text
  return (words) =>
    toCapital(material.article, words).text !== label &&
    !said.some(
      ({ text, from }) =>
        text.includes(words.text) || from.some((span) => words.from.some((own) => isOverlapping(own, span))),
    )
}

/** What a point's sentences say, cut down; one that points back also after the sentence before. */
function toPieces(material: Material, point: Point, fits: Fits): Selection[] {
  const { article } = material
  const label = toRef(material, point).label.text
  const prose = findTellingOf(material, point).filter(({ kind }) => kind === 'prose')
  return prose.flatMap((sentence, at) => {
    const before = prose[at - 1]
    const isBack = isPointing(wordsOf(article.source.text, sentence.span), label, article)
    const both = before && isBack ? toBoth(material, before.span, sentence.span, fits) : null
    return [...(both ? [both] : []), ...toSentenceForms(material, sentence, fits)]
  })
}

/** A sentence cut down, and of an English one what `and` adds at its end. */
export function toSentenceForms(material: Material, sentence: Sentence, fits: Fits): Selection[] {
  const { article } = material
  const { text } = article.source
  const last = findClauses(text, sentence.span, article).at(-1)
  const and = last && AND.exec(wordsOf(text, last))?.[0]
  const added = last && and && condense(article, { start: last.start + and.length, end: last.end }, fits)
  const isWhole = added && hasEnglishVerb(added.text)
  return [...toForms(material, sentence, fits), ...(isWhole ? [added] : [])]
}

/** A sentence as it stands and, in the lines that are left, what points back to it. */
function toBoth({ article }: Material, before: Span, sentence: Span, fits: Fits): Selection | null {
  const { text } = article.source
  if (wordsOf(text, { start: before.start, end: sentence.end }).includes('\n')) return null
  const toWith = (words: Selection) => toSelection(text, [before, ...words.from], article.language)
  const isRoom = (words: string) => fits(`${wordsOf(text, before)} ${words}`)
  const rest = condense(article, sentence, isRoom)
  const both = rest && toWith(rest)
  return both && fits(both.text) ? both : null
}
