import { ROLES, type Sentence } from '../../model/argument.ts'
import type { BriefSlide } from '../../model/slide.ts'
import type { Frame, Text } from '../../model/text.ts'
import { toAnsweredClaim } from '../answered.ts'
import { BLANK, type Draft } from '../draft.ts'
import { findGaps } from '../gaps.ts'
import { isRoomFor } from '../height/index.ts'
import { type Material, pointsOf, toCount, toFrame } from '../material.ts'
import { toRemark } from '../reasons.ts'
import type { Answer } from '../thesis.ts'
import { toTallies } from './tally.ts'

// Lines of the names behind each count, as many as there is room for.
const TALLY_LINES = [4, 3, 2, 1]

/** What the two slides that open the line are headed by, and what stands beside the counts: no two of them the same. */
export interface OpeningClaims {
  readonly brief: Text
  readonly verdict: Text | null
  readonly map: Text
}

/** The author's own sentences first; where there is none, what the arrows come to, then the counts. */
export function toOpeningClaims(material: Material, { thesis, verdict }: Answer): OpeningClaims {
  const [line, answered] = [toLine(material), toAnsweredClaim(material)]
  if (thesis === null && verdict === null) return { brief: answered ?? line, verdict: null, map: line }
  if (verdict !== null || answered === null) return { brief: thesis ?? line, verdict, map: answered ?? line }
  return { brief: thesis ?? line, verdict: answered, map: line }
}

/** The whole article on one slide: the sentence that answers "so what", the counts, the largest gap. `covers` is spoken at it. */
export function planBrief(material: Material, claims: OpeningClaims, covers: readonly Sentence[]): Draft {
  const roles = ROLES.filter((role) => pointsOf(material.map, role).length > 0)
  const gap = findGaps(material)[0] ?? null
  const counts = roles.map((role) => toCount(material, role))
  const said = [toFrame(material, 'note.counts', { counts }), ...(gap ? [toFrame(material, 'note.gap', { gap })] : [])]
  const bare: BriefSlide = {
    ...BLANK,
    kind: 'brief',
    id: 'brief',
    title: claims.brief,
    verdict: claims.verdict,
    tallies: [],
    gap,
    notes: said.map((text) => toRemark(text, 0)),
  }
  const withNames = (lines: number) => ({
    ...bare,
    tallies: toTallies(material, roles, claims.verdict === null, lines),
  })
  // Names are given up first, and stand behind how many more there are; the notes say the gap.
  const slide = TALLY_LINES.map(withNames).find(isRoomFor) ?? { ...withNames(1), gap: null }
  return { slide, covers }
}

/** `3 个原因引出 3 类风险，以 4 项策略应对`: the counts as a sentence, of the roles there are. */
export function toLine(material: Material): Frame {
  const [causes, risks, strategies] = ROLES.map((role) => pointsOf(material.map, role).length > 0)
  const counts = {
    causes: toCount(material, 'cause'),
    risks: toCount(material, 'risk'),
    strategies: toCount(material, 'strategy'),
  }
  const risksOf = pointsOf(material.map, 'risk').map(({ id }) => id)
  const isLed = material.map.links.some(({ kind, to }) => kind === 'leads-to' && risksOf.includes(to))
  if (causes && risks && strategies) return toFrame(material, isLed ? 'headline.line' : 'headline.line-apart', counts)
  if (causes && risks) return toFrame(material, 'headline.cause-risk', counts)
  return toFrame(material, causes ? 'headline.cause-strategy' : 'headline.risk-strategy', counts)
}
