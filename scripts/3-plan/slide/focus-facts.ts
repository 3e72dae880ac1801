import type { Point, Sentence } from '../../model/argument.ts'
import type { FocusSlide } from '../../model/slide.ts'
import { isOverlapping, wordsOf } from '../../model/span.ts'
import type { Selection, Text } from '../../model/text.ts'
import { FIGURES } from '../budget-figures.ts'
import { FOCUS_FACTS } from '../budget-focus.ts'
import { toCapital } from '../capital.ts'
import { toCaptioned } from '../caption.ts'
import type { Fits } from '../condense.ts'
import { findSingles } from '../figures.ts'
import { type Material, sentencesOf } from '../material.ts'
import { isFitting } from '../measure.ts'
import { toRoleWorth } from '../rank.ts'
import { isUnsaid, toSentenceForms } from './focus-words.ts'

type Fact = FocusSlide['facts'][number]

const ROLE_SHARE = 0.5

/**
 * What the article tells of a risk further, `most` pieces in its order: its most telling numbers with the clauses around them, then
 * sentences of which nothing is said yet.
 */
export function toFacts(
  material: Material,
  risk: Point,
  said: readonly Text[],
  most: number,
  lines: number,
): readonly Fact[] {
  if (most === 0) return []
  const numbers = toNumbers(material, risk, said, most, toFactFits(most, lines))
  const left = most - numbers.length
  const told = [...said, ...numbers.map(({ text }) => text)]
  const sentences = left > 0 ? toSentences(material, risk, told, left, toFactFits(most, lines)) : []
  const facts = [...numbers, ...sentences].sort((a, b) => toStart(a) - toStart(b))
  // Fewer are wider: more of their sentences may fit.
  return facts.length < most ? toFacts(material, risk, said, most - 1, lines) : facts
}

const toStart = ({ figure, text }: Fact): number => Math.min(text.from[0].start, figure?.from[0].start ?? Infinity)

/** A column for each: the fewer, the wider. */
const toFactFits =
  (columns: number, lines: number): Fits =>
  (text) => {
    const { width, gap, beside, safe, size, weight } = FOCUS_FACTS
    const own = ((width - gap * (columns - 1)) / columns - beside) * safe
    return isFitting(text, { width: own, size, weight, lines })
  }

/** One of each sentence first, then further ones. */
function toNumbers(material: Material, risk: Point, said: readonly Text[], most: number, fits: Fits): readonly Fact[] {
  const rated = toRated(material, risk, said, fits)
  const firsts = rated.filter(({ of }, at) => rated.findIndex((other) => other.of === of) === at)
  const chosen: Fact[] = []
  for (const { value, words } of [...firsts, ...rated.filter((one) => !firsts.includes(one))]) {
    const isTold = chosen.some(({ figure, text }) => isSharing(text, words) || figure?.text === value.text)
    if (chosen.length < most && !isTold) chosen.push({ figure: value, text: words })
  }
  return chosen
}

/** The numbers of a risk that are worth to be drawn, those first whose clause tells most of a harm. */
function toRated(material: Material, risk: Point, said: readonly Text[], fits: Fits) {
  const { article } = material
  const isFree = isUnsaid(material, risk, said)
  const own = said.map((other) => other.text.toLowerCase())
  const isNew = (text: string) => {
    const plain = text.toLowerCase()
    return !own.some((other) => other.includes(plain) || plain.includes(other))
  }
  const singles = findSingles(material, sentencesOf(material.map, risk), (text) => fits(text) && isNew(text))
  const rated = singles.flatMap(({ sentence, worth, values: [first] }) => {
    const { value, words } = toCaptioned(article, first)
    const told = words && toRoleWorth(words.text, 'risk', article)
    if (!words || told === null || worth < FIGURES.worth || !isFree(words) || !isFree(value)) return []
    if (!isAtStart(material, sentence, value, words)) return []
    return [{ value, words: toOpened(material, value, words), of: sentence, rate: worth + ROLE_SHARE * told }]
  })
  return rated.sort((a, b) => b.rate - a.rate)
}

// Where English words may begin inside their sentence: after a semicolon or a colon, after `and`.
const NEW_START = /(?:[;:]|\b(?:and|but|so))\s*$/iu

/** Whether words begin where a reader can begin: with their sentence, or with the number drawn above them. */
function isAtStart({ article }: Material, { span }: Sentence, value: Selection, words: Selection): boolean {
  const { start } = words.from[0]
  if (article.language !== 'en' || isAfter(value, words)) return true
  return start === span.start || NEW_START.test(wordsOf(article.source.text, { start: span.start, end: start }))
}

const isAfter = (value: Selection, words: Selection): boolean => words.from[0].start >= (value.from.at(-1)?.end ?? 0)

/** With a capital, unless they go on from the number. */
const toOpened = ({ article }: Material, value: Selection, words: Selection): Selection =>
  isAfter(value, words) ? words : toCapital(article, words)

/** Whether two texts have words of the article in common. */
export const isSharing = (one: Text, other: Text): boolean =>
  one.from.some((span) => other.from.some((own) => isOverlapping(own, span)))

function toSentences(material: Material, risk: Point, said: readonly Text[], most: number, fits: Fits): Fact[] {
  const isFree = isUnsaid(material, risk, said)
  return sentencesOf(material.map, risk)
    .filter(({ kind }) => kind === 'prose')
    .flatMap((sentence) => toSentenceForms(material, sentence, fits).filter(isFree).slice(0, 1))
    .slice(0, most)
    .map((text) => ({ figure: null, text: toCapital(material.article, text) }))
}
