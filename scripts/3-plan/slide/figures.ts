import { ROLES, type Role, type Sentence } from '../../model/argument.ts'
import type { ChapterKey, FiguresSlide, FigureValue, Slide } from '../../model/slide.ts'
import type { Selection, Text } from '../../model/text.ts'
import { FIGURES } from '../budget-figures.ts'
import { toCapital } from '../capital.ts'
import { toCaptioned } from '../caption.ts'
import { BLANK, type Draft } from '../draft.ts'
import { type Figure, findFigures } from '../figures.ts'
import { toFits } from '../fitting.ts'
import { isClear, isSameClaim, toClaimFits } from '../headline.ts'
import { type Material, toBest, toFrame } from '../material.ts'
import { quoteClauses, quoteWhole } from '../quote.ts'
import { isChinese } from '../selection.ts'
import { isAfter, isSharing } from './telling-numbers.ts'

/**
 * The numbers that matter on one slide, the most telling first; none when there are fewer than two, or when slides of risks tell most of
 * them large or in their headline. `taken`: headlines of other slides.
 */
export function planFigures(
  material: Material,
  sentences: readonly Sentence[],
  taken: readonly string[],
  focus: readonly Slide[],
): Draft[] {
  const figures = findFigures(material, sentences)
  const chosen = toChosen(figures)
  if (chosen.length < FIGURES.least || isMostlyTold(chosen, focus)) return []
  const headed = findHeaded(material, chosen, figures, taken)
  const items = withHeaded(chosen, headed).map(({ role, values: [first, ...rest] }): FiguresSlide['items'][number] => ({
    role,
    values: [toTold(material, first), ...rest.map((value) => toTold(material, value))],
  }))
  const shown = items.flatMap(({ values }) => values.map(({ value }) => value)).slice(0, FIGURES.slots)
  const slide: FiguresSlide = {
    ...BLANK,
    kind: 'figures',
    id: 'figures',
    title: headed?.title ?? toFrame(material, 'headline.figures', { values: shown }),
    chapter: toChapter(chosen),
    items,
  }
  return [{ slide, covers: [] }]
}

/** A number with its caption, which begins with a capital unless it goes on from the number. */
function toTold({ article }: Material, figure: FigureValue): FigureValue {
  const { value, words } = toCaptioned(article, figure)
  return { value, words: words && !isAfter(value, words) ? toCapital(article, words) : words }
}

function isMostlyTold(chosen: readonly Figure[], focus: readonly Slide[]): boolean {
  const told = focus.flatMap((slide) =>
    slide.kind === 'focus' ? [slide.title, ...slide.facts.flatMap(({ figure }) => figure ?? [])] : [],
  )
  const isIn = (value: Selection) => told.some((text) => isSharing(text, value))
  return chosen.filter(({ values }) => values.some(({ value }) => isIn(value))).length * 2 > chosen.length
}

/** The most telling ones for which there is room, few of one point. */
function toChosen(figures: readonly Figure[]): Figure[] {
  const chosen: Figure[] = []
  const pair = figures.find(({ values }) => values.length > 1)
  let left: number = FIGURES.slots
  for (const figure of figures) {
    const ofPoint = chosen.filter(({ sentence }) => sentence.point === figure.sentence.point)
    const isCrowded = figure.sentence.point !== null && ofPoint.length >= FIGURES.perPoint
    // A second pair of bars is read beside the first: it has the same unit.
    const isApart = figure.values.length > 1 && figure.unit !== pair?.unit
    const isFit = figure.worth >= FIGURES.worth && figure.values.length <= left
    // What stands beside the argument, in its close say, is no number of it.
    const isBeside = !figure.isCentral && figures.some(({ isCentral, worth }) => isCentral && worth >= FIGURES.worth)
    if (!isFit || isApart || isCrowded || isBeside || isTold(chosen, figure)) continue
    chosen.push(figure)
    left -= figure.values.length
  }
  return toOrdered(chosen)
}

/** In the places that a unit has, its largest first, those outside the points and the opening last. */
const toOrdered = (chosen: readonly Figure[]): Figure[] => {
  const byUnit = Map.groupBy(
    [...chosen].sort((a, b) => Number(b.isCentral) - Number(a.isCentral) || b.amount - a.amount),
    ({ unit }) => unit,
  )
  return chosen.map((figure) => byUnit.get(figure.unit)?.shift() ?? figure)
}

const toNumbers = ({ values }: Figure): string[] => values.map(({ value }) => value.text)

/** Whether one of its numbers stands on the slide already. */
const isTold = (chosen: readonly Figure[], figure: Figure): boolean =>
  chosen.flatMap(toNumbers).some((number) => toNumbers(figure).includes(number))

interface Headed {
  readonly figure: Figure
  readonly title: Text
}

/**
 * Which number the headline is of, with its sentence where that is short enough: one of the most telling, or one in the opening, first of
 * those that are chosen, then of all; in one line, else in two.
 */
function findHeaded(
  material: Material,
  chosen: readonly Figure[],
  figures: readonly Figure[],
  taken: readonly string[],
): Headed | null {
  // Over the numbers of a role stands none that is not of it.
  const isOpening = ({ role, isCentral }: Figure) => toChapter(chosen) === 'context' && role === null && isCentral
  const toHeaded = (own: readonly Figure[], lines: number) =>
    own.flatMap((figure): Headed[] => {
      const title = toClaim(material, figure, lines)
      return title && !taken.some((other) => isSameClaim(material, other, title.text)) ? [{ figure, title }] : []
    })[0]
  const first = [...chosen.slice(0, FIGURES.headed), ...chosen.filter(isOpening)]
  const others = figures.filter(isOpening)
  return toHeaded(first, 1) ?? toHeaded(first, 2) ?? toHeaded(others, 1) ?? toHeaded(others, 2) ?? null
}

/** The figures with the one that the headline is of, as far as there is room. */
function withHeaded(chosen: readonly Figure[], headed: Headed | null): readonly Figure[] {
  if (headed === null || chosen.includes(headed.figure)) return chosen
  const { figure } = headed
  let left = FIGURES.slots - figure.values.length
  const others = chosen.filter((other) => {
    const isFit = other.values.length <= left && !isTold([figure], other)
    left -= isFit ? other.values.length : 0
    return isFit
  })
  return [figure, ...others]
}

/** Its sentence, or the clauses around its numbers, where all of these are in it. */
function toClaim(material: Material, { sentence, values }: Figure, lines: number): Selection | null {
  const hasAll = (text: string) => values.every(({ value }) => text.includes(value.text))
  const [isShort, isRoomFor] = [toClaimFits(material), toFits(material, 'headline', lines)]
  const { article } = material
  const told = values.flatMap(({ value, words }) => (words ?? value).from)
  const [start, end] = [told[0]?.start ?? 0, told.at(-1)?.end ?? 0]
  // What hangs on the clause before it in Chinese is no headline.
  const quoteAround = isChinese(article.language) ? quoteWhole : quoteClauses
  const around = quoteAround(
    article,
    sentence.span,
    { start, end },
    (text) => isRoomFor(text) && hasAll(text) && isClear(text, article),
  )
  const isStart = article.language !== 'en' || around?.from[0].start === sentence.span.start
  const fits = (text: string) => isShort(text) && isRoomFor(text) && hasAll(text)
  return toBest(material, [sentence], { fits, tightness: 'tight' }) ?? (isStart ? around : null)
}

/** The chapter of the role that most of them speak for; the background when most stand outside the points. */
function toChapter(chosen: readonly Figure[]): ChapterKey {
  const count = (role: Role) => chosen.filter((figure) => figure.role === role).length
  return ROLES.find((role) => count(role) * 2 > chosen.length) ?? 'context'
}
