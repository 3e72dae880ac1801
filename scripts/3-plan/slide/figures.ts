import { ROLES, type Role, type Sentence } from '../../model/argument.ts'
import type { ChapterKey, FiguresSlide } from '../../model/slide.ts'
import type { Frame, Selection, Text } from '../../model/text.ts'
import { FIGURES } from '../budget-figures.ts'
import { toCaptioned } from '../caption.ts'
import { BLANK, type Draft } from '../draft.ts'
import { type Figure, findFigures } from '../figures.ts'
import { toFits } from '../fitting.ts'
import { isSameClaim, toClaimFits } from '../headline.ts'
import { type Material, pointsOf, toBest, toCount, toFrame, toNumber } from '../material.ts'
import { quoteClauses } from '../quote.ts'

/** The numbers that matter on one slide, the most telling first; none when there are fewer than two. `taken`: headlines of other slides. */
export function planFigures(material: Material, sentences: readonly Sentence[], taken: readonly string[]): Draft[] {
  const figures = findFigures(material, sentences)
  const chosen = toChosen(figures)
  if (chosen.length < FIGURES.least) return []
  const slide: FiguresSlide = {
    ...BLANK,
    kind: 'figures',
    id: 'figures',
    title: toTitle(material, chosen, figures, taken),
    chapter: toChapter(chosen),
    items: chosen.map(({ role, values: [first, ...rest] }) => ({
      role,
      values: [toCaptioned(material.article, first), ...rest.map((value) => toCaptioned(material.article, value))],
    })),
  }
  return [{ slide, covers: [] }]
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
    if (!isFit || isApart || isCrowded || isTold(chosen, figure)) continue
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

/** The sentence of one of the most telling numbers where it is short enough to be a headline, or of one in the opening; else the numbers themselves. */
function toTitle(
  material: Material,
  chosen: readonly Figure[],
  figures: readonly Figure[],
  taken: readonly string[],
): Text {
  // Over the numbers of a role stands none that is not of it.
  const opening =
    toChapter(chosen) === 'context' ? figures.filter(({ role, isCentral }) => role === null && isCentral) : []
  for (const figure of [...chosen.slice(0, FIGURES.headed), ...opening]) {
    const claim = toClaim(material, figure)
    if (claim && !taken.some((title) => isSameClaim(material, title, claim.text))) return claim
  }
  return (
    toFigured(material, chosen) ??
    toFrame(material, 'headline.figures', {
      values: chosen.flatMap(({ values }) => values.map(({ value }) => value)).slice(0, FIGURES.slots),
    })
  )
}

/** Of how many points of a role the numbers speak; `null` where they speak of others, or of one alone. */
function toFigured(material: Material, chosen: readonly Figure[]): Frame | null {
  const role = ROLES.find((one) => chosen.every((figure) => figure.role === one))
  const told = new Set(chosen.map(({ sentence }) => sentence.point)).size
  if (role === undefined || told < 2) return null
  const points = toCount(material, role)
  if (told === pointsOf(material.map, role).length) return toFrame(material, 'headline.all-figured', { points })
  const n = toNumber(material, told)
  return toFrame(material, 'headline.some-figured', { points, n, part: toFrame(material, `part.${role}`, { n }) })
}

/** Its sentence, or the clauses around its numbers, where all of these are in it. */
function toClaim(material: Material, { sentence, values }: Figure): Selection | null {
  const hasAll = (text: string) => values.every(({ value }) => text.includes(value.text))
  const [isShort, isRoomFor] = [toClaimFits(material), toFits(material, 'headline')]
  const { article } = material
  const told = values.flatMap(({ value, words }) => (words ?? value).from)
  const [start, end] = [told[0]?.start ?? 0, told.at(-1)?.end ?? 0]
  const around = quoteClauses(article, sentence.span, { start, end }, (text) => isRoomFor(text) && hasAll(text))
  const isStart = article.language !== 'en' || around?.from[0].start === sentence.span.start
  const fits = (text: string) => isShort(text) && hasAll(text)
  return toBest(material, [sentence], { fits, tightness: 'tight' }) ?? (isStart ? around : null)
}

/** The chapter of the role that most of them speak for; the background when most stand outside the points. */
function toChapter(chosen: readonly Figure[]): ChapterKey {
  const count = (role: Role) => chosen.filter((figure) => figure.role === role).length
  return ROLES.find((role) => count(role) * 2 > chosen.length) ?? 'context'
}
