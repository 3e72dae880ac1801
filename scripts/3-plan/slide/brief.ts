import { ROLES, type Sentence } from '../../model/argument.ts'
import type { Frame, Selection } from '../../model/deck.ts'
import { BOXES } from '../budget.ts'
import { toFits } from '../condense.ts'
import { BLANK, type Draft } from '../draft.ts'
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
        return { role, count: points.length, name, points: points.map((point) => toRef(material, point)) }
      }),
      gap: findGaps(material)[0] ?? null,
    },
    covers: [],
  }
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
    fits: toFits(BOXES.verdict),
    purpose: { heading: material.article.title },
    tightness: 'tight',
  }
  const close = closing.length > 1 ? toBest(material, closing, wanted) : null
  return close ?? toBest(material, lead, wanted)
}
