import { isCondition } from '../../language/guarded.ts'
import { findHeaded, findNumbers } from '../../language/quantities.ts'
import { holdsDate } from '../../language/times.ts'
import type { Sentence } from '../../model/argument.ts'
import type { Fact, FigureValue } from '../../model/slide.ts'
import { isOverlapping, wordsOf } from '../../model/span.ts'
import type { Selection, Text } from '../../model/text.ts'
import { FIGURES } from '../budget-figures.ts'
import { FOCUS_FACTS } from '../budget-focus.ts'
import { toCapital } from '../capital.ts'
import { type BandFact, toBand, toCaptioned } from '../caption.ts'
import { type Fits, findClauses } from '../condense.ts'
import { type Figure, findSingles } from '../figures.ts'
import type { Material } from '../material.ts'
import { isFitting } from '../measure.ts'
import { toSelection } from '../selection.ts'
import { withoutTurns } from '../turns.ts'

interface Rated extends BandFact {
  readonly value: Selection
  readonly words: Selection
  readonly of: Sentence
  readonly rate: number
  /** Whether the headline names it. */
  readonly isHeaded: boolean
  /** Whether it is told with a number that the headline names. */
  readonly isProof: boolean
  /** Whether it is told under a condition. */
  readonly isSupposed: boolean
}

/** Which numbers a headline in Chinese names. */
function toHeading(title: Text): (figure: Figure) => boolean {
  const headed = findHeaded(title.text)
  return (figure) => headed.some(({ unit, amount }) => figure.unit.startsWith(unit) && amount === figure.amount)
}

/** A column for each: the fewer, the wider. */
export const toColumnFits =
  (columns: number, lines: number): Fits =>
  (text) => {
    const { width, gap, beside, safe, size, weight } = FOCUS_FACTS
    const own = ((width - gap * (columns - 1)) / columns - beside) * safe
    return isFitting(text, { width: own, size, weight, lines })
  }

/**
 * The numbers of sentences that are worth to be drawn, `most` at most, each with the clause that says what it is of, in no order: those that
 * prove the headline, the first of what is `said`, then one of each sentence, then further ones and what is only supposed; not what is
 * `said` already. `toBonus`: what a clause counts beside its number.
 */
export function toTellingNumbers(
  material: Material,
  sentences: readonly Sentence[],
  said: readonly Text[],
  most: number,
  fits: Fits,
  toBonus: (words: string) => number,
): readonly Fact[] {
  const rated = toRated(material, sentences, said, fits, toBonus)
  const isFirst = ({ of }: Rated, at: number) => rated.findIndex((other) => other.of === of) === at
  const firsts = rated.filter((one, at) => one.isProof || (isFirst(one, at) && !one.isSupposed && !one.isHeaded))
  const chosen: Rated[] = []
  for (const one of [...firsts, ...rated.filter((other) => !firsts.includes(other))]) {
    const isTold = chosen.some(({ value, words }) => isSharing(words, one.words) || value.text === one.value.text)
    if (chosen.length < most && !isTold) chosen.push(one)
  }
  const isOpening = ({ of, value }: Rated) =>
    chosen.every((one) => one.of !== of || value.from[0].start <= one.value.from[0].start)
  return toBand(chosen.map((one) => (isOpening(one) ? withDate(material, one, fits) : one)))
}

/** The first number of a sentence in Chinese under the clause that opens it, where that says on which day it was: `2025年8月12日的午後雷雨`. */
function withDate(material: Material, one: Rated, fits: Fits): Rated {
  const { article } = material
  const [first] = findClauses(article.source.text, one.of.span, article)
  const date = first && toSelection(article.source.text, [first], article.language)
  if (!date || article.language === 'en' || !holdsDate(date.text, article.language)) return one
  const toDated = ({ figure, text }: Fact): Fact | null => {
    if (first.end > text.from[0].start) return null
    const dated = toSelection(article.source.text, [first, ...text.from], article.language)
    return dated && fits(dated.text) ? { figure, text: dated } : null
  }
  const [whole, captioned] = [one.whole, one.captioned].map(toDated)
  return whole && captioned ? { ...one, whole, captioned } : one
}

function toRated(
  material: Material,
  sentences: readonly Sentence[],
  said: readonly Text[],
  fits: Fits,
  toBonus: (words: string) => number,
): Rated[] {
  const { article } = material
  const own = said.map((other) => other.text.toLowerCase())
  const isNew = (text: string) => {
    const plain = text.toLowerCase()
    return !own.some((other) => other.includes(plain) || plain.includes(other))
  }
  const isFree = (words: Selection) => isNew(words.text) && !said.some((other) => isSharing(other, words))
  const singles = findSingles(material, sentences, (text) => fits(text) && isNew(text))
  const headed = said.slice(0, 1).flatMap((title) => singles.filter(toHeading(title)))
  const rated = singles.flatMap(({ sentence, worth, values: [first] }): Rated[] => {
    const captioned = toCaptioned(article, first)
    // Above words with another number it would be read before that.
    const isAmong = findNumbers(captioned.words?.text ?? '', article.language).length > 0
    const { value, words } = isAmong ? first : captioned
    if (!words || worth < FIGURES.worth || !isFree(words) || said.some((other) => isSharing(other, value))) return []
    if (!isAtStart(material, sentence, value, words)) return []
    const isHeaded = headed.some(({ values: [own] }) => isSharing(own.value, value))
    const isProof = !isHeaded && headed.some(({ values: [own] }) => isSharing(own.value, words))
    const isSupposed = isCondition(words.text, article.language)
    const rate = worth + toBonus(words.text)
    const toFact = ({ value, words }: FigureValue): Fact => ({
      figure: value,
      text: toOpened(material, sentence, value, words ?? value),
    })
    const [whole, told] = [toFact(first), toFact({ value, words })]
    return [{ whole, captioned: told, value, words: told.text, of: sentence, rate, isHeaded, isProof, isSupposed }]
  })
  return rated.sort(
    (a, b) => Number(b.isProof) - Number(a.isProof) || Number(a.isHeaded) - Number(b.isHeaded) || b.rate - a.rate,
  )
}

// Where English words may begin inside their sentence: after a semicolon or a colon, after `and`.
const NEW_START = /(?:[;:]|\b(?:and|but|so))\s*$/iu

/** Whether words begin where a reader can begin: with their sentence, or with the number drawn above them. */
function isAtStart({ article }: Material, { span }: Sentence, value: Selection, words: Selection): boolean {
  const { start } = words.from[0]
  if (article.language !== 'en' || isAfter(value, words)) return true
  return start === span.start || NEW_START.test(wordsOf(article.source.text, { start: span.start, end: start }))
}

/** Whether words go on from the number drawn above them. */
export const isAfter = (value: Selection, words: Selection): boolean =>
  words.from[0].start >= (value.from.at(-1)?.end ?? 0)

/** With a capital and without what turns them against a clause left out, unless they go on from the number. */
function toOpened({ article }: Material, { span }: Sentence, value: Selection, words: Selection): Selection {
  if (isAfter(value, words)) return words
  const [first, ...more] = words.from
  const isCut = first.start > span.start && more.length === 0
  const unturned = isCut
    ? toSelection(article.source.text, withoutTurns(article.source.text, first), article.language)
    : null
  return toCapital(article, unturned ?? words)
}

/** Whether two texts have words of the article in common. */
export const isSharing = (one: Text, other: Text): boolean =>
  one.from.some((span) => other.from.some((own) => isOverlapping(own, span)))
