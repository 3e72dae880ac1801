import { ROLES, type Sentence } from '../../model/argument.ts'
import type { Frame, PointRef, Selection } from '../../model/deck.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits } from '../fitting.ts'
import { findGaps } from '../gaps.ts'
import { type Material, pointsOf, toBest, toCount, toFrame, toRef, type Wanted } from '../material.ts'

/** The whole article on one slide: the sentence that answers "so what", the counts, the largest gap. */
export function planBrief(material: Material, verdict: Selection | null): Draft {
  const roles = ROLES.filter((role) => pointsOf(material.map, role).length > 0)
  return {
    slide: {
      ...BLANK,
      kind: 'brief',
      id: 'brief',
      title: toLine(material),
      verdict,
      tallies: roles.map((role) => {
        const points = pointsOf(material.map, role)
        const name = toFrame(material, `tally.${role}`, { n: points.length })
        return {
          role,
          count: points.length,
          name,
          ...toNamed(
            material,
            points.map((point) => toRef(material, point)),
          ),
        }
      }),
      gap: findGaps(material)[0] ?? null,
    },
    covers: [],
  }
}

/** The names that fit a tally, and how many do not. */
function toNamed(material: Material, points: readonly PointRef[]): { points: PointRef[]; more: Frame | null } {
  const fits = toFits(material, 'tally')
  const isRoom = (count: number) =>
    fits(
      points
        .slice(0, count)
        .map((point) => point.label.text)
        .join('／'),
    )
  const shown = points.filter((_point, index) => isRoom(index + 1))
  const left = points.length - shown.length
  return { points: shown, more: left > 0 ? toFrame(material, 'tally.more', { n: left }) : null }
}

/** `3 个原因引出 3 类风险，以 4 项策略应对`: the counts as a sentence, of the roles there are. */
export function toLine(material: Material): Frame {
  const [causes, risks, strategies] = ROLES.map((role) => pointsOf(material.map, role).length > 0)
  const counts = {
    causes: toCount(material, 'cause'),
    risks: toCount(material, 'risk'),
    strategies: toCount(material, 'strategy'),
  }
  if (causes && risks && strategies) return toFrame(material, 'headline.line', counts)
  if (causes && risks) return toFrame(material, 'headline.cause-risk', counts)
  return toFrame(material, causes ? 'headline.cause-strategy' : 'headline.risk-strategy', counts)
}

/** The sentence of the article's close that says most; one of the lead when the close has none. */
export function toVerdict(
  material: Material,
  closing: readonly Sentence[],
  lead: readonly Sentence[],
): Selection | null {
  const wanted: Wanted = {
    fits: toFits(material, 'verdict'),
    purpose: { heading: material.article.title },
    tightness: 'tight',
  }
  const close = closing.length > 1 ? toBest(material, closing, wanted) : null
  return close ?? toBest(material, lead, wanted)
}
