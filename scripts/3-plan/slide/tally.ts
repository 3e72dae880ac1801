import type { Role } from '../../model/argument.ts'
import type { BriefSlide, PointRef } from '../../model/slide.ts'
import type { Frame } from '../../model/text.ts'
import { MOST } from '../budget.ts'
import { type Material, pointsOf, toFrame, toRef } from '../material.ts'
import { toLineCount, toWidth } from '../measure.ts'
import { isChinese } from '../selection.ts'

type Tally = BriefSlide['tallies'][number]
type Fits = (names: readonly string[]) => boolean

/** Between two names, as the slide sets them. */
const SEPARATOR = { zh: '／', en: ' · ' }

/** The counts of the roles with the names behind them; `isAlone`: with no verdict beside them, `lines`: of the names of each. */
export function toTallies(material: Material, roles: readonly Role[], isAlone: boolean, lines: number): Tally[] {
  const box = { ...material.budget.boxes[isAlone ? 'tallyAlone' : 'tally'], lines }
  const fits: Fits = (names) => {
    if (!isChinese(material.article.language)) return toLineCount(names.join(SEPARATOR.en), box) <= box.lines
    return toLinesOfNames(names, (text) => toWidth(text, box.size, box.weight), box.width) <= box.lines
  }
  return roles.map((role) => toTally(material, role, fits))
}

/** Lines of names of which each stays in one piece as long as it fits on a line. */
function toLinesOfNames(names: readonly string[], widthOf: (text: string) => number, width: number): number {
  let lines = 0
  let left = 0
  for (const name of names) {
    const own = widthOf(name + SEPARATOR.zh)
    if (own > left) {
      lines += Math.ceil(own / width)
      left = width * Math.ceil(own / width)
    }
    left -= own
  }
  return lines
}

function toTally(material: Material, role: Role, fits: Fits): Tally {
  const points = pointsOf(material.map, role).map((point) => toRef(material, point))
  const name = toFrame(material, `tally.${role}`, { n: points.length })
  return { role, count: points.length, name, ...toNamed(material, points, fits) }
}

/** All names where they fit; else those that do beside how many more there are. */
function toNamed(
  material: Material,
  points: readonly PointRef[],
  fits: Fits,
): { points: readonly PointRef[]; more: Frame | null } {
  const names = points.map(({ label }) => label.text)
  if (points.length <= MOST.items && fits(names)) return { points, more: null }
  const more = (count: number) => toFrame(material, 'tally.more', { n: points.length - count })
  const most = Math.min(points.length, MOST.items) - 1
  const counts = Array.from({ length: most }, (_, at) => most - at)
  const count = counts.find((one) => fits([...names.slice(0, one), more(one).text])) ?? 1
  return count < points.length ? { points: points.slice(0, count), more: more(count) } : { points, more: null }
}
