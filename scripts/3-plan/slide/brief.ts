import { type ArgumentMap, type Link, ROLES, type Role, type Sentence } from '../../model/argument.ts'
import type { BriefSlide } from '../../model/slide.ts'
import { isOverlapping } from '../../model/span.ts'
import { type Frame, isFrame, type Selection, type Text } from '../../model/text.ts'
import { toAnsweredClaim, toOpenClaim } from '../answered.ts'
import { toNamedOpenClaim } from '../claim-open.ts'
import { type Around, findRoleClaim, LEAST_OF_ALL } from '../claim-worth.ts'
import { BLANK, type Draft } from '../draft.ts'
import { findGaps, isGapIn } from '../gaps.ts'
import { toClaimFits, toStatingHeading } from '../headline.ts'
import { isRoomFor } from '../height/index.ts'
import { type Material, pointsOf, toCount, toFrame, toHubRef } from '../material.ts'
import { toRemark } from '../reasons.ts'
import { toClaimNotes } from '../remarks.ts'
import type { Answer } from '../thesis.ts'
import { toLinkedCount } from './linked-title.ts'
import { toTallies } from './tally.ts'

// Lines of the names behind each count, as many as there is room for.
const TALLY_LINES = [4, 3, 2, 1]

/** What the two slides that open the line are headed by, and what stands beside the counts: no two of them the same. */
export interface OpeningClaims {
  readonly brief: Text
  readonly verdict: Text | null
  readonly map: Text
}

/**
 * The author's answer first; where he gives none, the one point that is left open, by a name of the author's; else the harm he tells of
 * most, or what he ends with; else what the arrows come to, then the counts.
 */
export function toOpeningClaims(
  material: Material,
  { thesis, verdict }: Answer,
  around: Around,
  lastWord: Selection | null,
): OpeningClaims {
  const [line, answered] = [toLine(material), toAnsweredClaim(material)]
  if (thesis === null) {
    const open = toNamedOpenClaim(material)
    const toHarm = (least?: number) => findRoleClaim(material, 'risk', 1, verdict ? [verdict] : [], around, least)
    const harm = open ? null : toHarm()
    const last = lastWord && toClaimFits(material)(lastWord.text) ? lastWord : null
    return {
      brief:
        open ??
        harm ??
        last ??
        toHarm(LEAST_OF_ALL) ??
        toTitleClaim(material) ??
        toOpenClaim(material) ??
        answered ??
        line,
      verdict,
      map: line,
    }
  }
  // Where the line meets in a hub, that is what the map shows.
  const all = [answered, toLinkedCount(material, 'strategy')?.claim ?? null].find(isWholeClaim)
  const map = material.map.hub ? line : (all ?? line)
  if (verdict !== null || answered === null) return { brief: thesis, verdict, map }
  return { brief: thesis, verdict: answered, map: line }
}

// What is said of all points, or names the one that it is not said of; a part of them is no claim of the whole map.
const OF_ALL = /^headline\.(?:all-|split-|one-|strategies-all-linked$)/u

const isWholeClaim = (claim: Frame | null): claim is Frame => claim !== null && OF_ALL.test(claim.label)

/** The title of the article where it states something. */
const toTitleClaim = (material: Material): Selection | null =>
  material.article.title && toStatingHeading(material, material.article.title)

/** The whole article on one slide: the sentence that answers "so what", the counts, the largest gap. `covers` is spoken at it. */
export function planBrief(material: Material, claims: OpeningClaims, covers: readonly Sentence[]): Draft {
  const roles = ROLES.filter((role) => pointsOf(material.map, role).length > 0)
  const gaps = findGaps(material)
  const told = gaps.find((one) => !isGapIn(one, claims.brief)) ?? null
  // That a strategy answers nothing is no gap of the line: the notes say it.
  const gap = told && !isOfStrategy(told) ? told : null
  const counts = roles.map((role) => toCount(material, role))
  const said = [
    ...toAnswerNotes(material, claims, covers),
    toFrame(material, 'note.counts', { counts }),
    ...toClaimNotes(material, claims.brief),
    ...(told ? [toFrame(material, 'note.gap', { gap: told })] : []),
  ]
  const bare: BriefSlide = {
    ...BLANK,
    kind: 'brief',
    id: 'brief',
    title: claims.brief,
    verdict: claims.verdict,
    tallies: [],
    gap: gap && toFrame(material, 'brief.gap', { gap }),
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

/** What the article comes to is said at once, also where its words are told later in the talk; what it starts from is spoken already. */
function toAnswerNotes(material: Material, { brief, verdict }: OpeningClaims, covers: readonly Sentence[]): Frame[] {
  const isLater = (text: Text | null): text is Selection =>
    text !== null && !isFrame(text) && !covers.some(({ span }) => text.from.some((own) => isOverlapping(span, own)))
  const end = material.article.sections[0]?.span.start ?? 0
  const isOccasion = ({ from: [first] }: Selection) => first.start < end
  return [brief, verdict]
    .filter(isLater)
    .filter((text) => !isOccasion(text))
    .map((text) => toFrame(material, 'note.verdict', { verdict: text }))
    .slice(0, 1)
}

/** `3 个原因引出 3 类风险，以 4 项策略应对`: the counts as a sentence, of the roles there are. */
export function toLine(material: Material): Frame {
  const [causes, risks, strategies] = ROLES.map((role) => pointsOf(material.map, role).length > 0)
  const counts = {
    causes: toCount(material, 'cause'),
    risks: toCount(material, 'risk'),
    strategies: toCount(material, 'strategy'),
  }
  const hub = toHubRef(material)
  if (hub && causes && risks) return toFrame(material, 'headline.hub', { ...counts, hub: hub.label })
  const led = toBetween(material.map)
  const isInferred = led.every(({ basis }) => basis === 'inferred')
  const way = !isWhole(material.map, led) ? '-apart' : isInferred ? '-inferred' : ''
  if (causes && risks && strategies) return toFrame(material, `headline.line${way}`, counts)
  if (causes && risks) return toFrame(material, `headline.cause-risk${way === '' ? '' : '-apart'}`, counts)
  return toFrame(material, causes ? 'headline.cause-strategy' : 'headline.risk-strategy', counts)
}

/** The arrows from causes to risks. */
function toBetween({ points, links }: ArgumentMap): Link[] {
  const isOf = (id: string, role: Role) => points.some((point) => point.id === id && point.role === role)
  return links.filter(({ from, to }) => isOf(from, 'cause') && isOf(to, 'risk'))
}

/** Whether such an arrow leads from every cause and to every risk. */
const isWhole = ({ points }: ArgumentMap, between: readonly Link[]): boolean =>
  points.every(
    ({ id, role }) => role === 'strategy' || between.some(({ from, to }) => (role === 'cause' ? from : to) === id),
  )

const isOfStrategy = ({ label }: Frame): boolean => label.startsWith('gap.strategy')
