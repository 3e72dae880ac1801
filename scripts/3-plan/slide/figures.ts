import { ROLES, type Role, type Sentence } from '../../model/argument.ts'
import type { ChapterKey, FiguresSlide, Text } from '../../model/deck.ts'
import { FIGURES } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
import { type Figure, findFigures } from '../figures.ts'
import { toClaimFits } from '../headline.ts'
import { type Material, toBest, toFrame } from '../material.ts'

/** The numbers that matter on one slide, in reading order; none when there are fewer than two. `taken`: headlines of other slides. */
export function planFigures(material: Material, sentences: readonly Sentence[], taken: readonly string[]): Draft[] {
  const chosen = toChosen(findFigures(material, sentences))
  if (chosen.length < FIGURES.least) return []
  const slide: FiguresSlide = {
    ...BLANK,
    kind: 'figures',
    id: 'figures',
    title: toTitle(material, chosen, taken),
    chapter: toChapter(chosen),
    items: chosen.map(({ role, values }) => ({ role, values })),
  }
  return [{ slide, covers: [] }]
}

/** The most telling ones for which there is room, few of one point. */
function toChosen(figures: readonly Figure[]): Figure[] {
  const chosen: Figure[] = []
  let left: number = FIGURES.slots
  for (const figure of figures) {
    const ofPoint = chosen.filter(({ sentence }) => sentence.point === figure.sentence.point)
    const isCrowded = figure.sentence.point !== null && ofPoint.length >= FIGURES.perPoint
    if (figure.worth < FIGURES.worth || figure.values.length > left || isCrowded || isTold(chosen, figure)) continue
    chosen.push(figure)
    left -= figure.values.length
  }
  return chosen.sort((a, b) => a.sentence.span.start - b.sentence.span.start)
}

const toNumbers = ({ values }: Figure): string[] => values.map(({ value }) => value.text)

/** Whether one of its numbers stands on the slide already. */
const isTold = (chosen: readonly Figure[], figure: Figure): boolean =>
  chosen.flatMap(toNumbers).some((number) => toNumbers(figure).includes(number))

/** The sentence of the most telling number where it is short enough to be a headline; else the numbers themselves. */
function toTitle(material: Material, chosen: readonly Figure[], taken: readonly string[]): Text {
  const fits = toClaimFits(material)
  const byWorth = [...chosen].sort((a, b) => b.worth - a.worth)
  for (const { sentence, values } of byWorth) {
    const claim = toBest(material, [sentence], { fits, tightness: 'tight' })
    if (claim && !taken.includes(claim.text) && values.every(({ value }) => claim.text.includes(value.text)))
      return claim
  }
  return toFrame(material, 'headline.figures', {
    values: chosen.flatMap(({ values }) => values.map(({ value }) => value)).slice(0, FIGURES.slots),
  })
}

/** The chapter of the role that most of them speak for; the background when most stand outside the points. */
function toChapter(chosen: readonly Figure[]): ChapterKey {
  const count = (role: Role) => chosen.filter((figure) => figure.role === role).length
  return ROLES.find((role) => count(role) * 2 > chosen.length) ?? 'context'
}
