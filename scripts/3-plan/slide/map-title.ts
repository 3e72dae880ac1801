import { type ArgumentMap, type Link, ROLES, type Role } from '../../model/argument.ts'
import { isWithin } from '../../model/span.ts'
import type { Frame, Selection, Text } from '../../model/text.ts'
import { toAnsweredClaim, toOpenClaim } from '../answered.ts'
import { LEAST_SURE } from '../budget.ts'
import { toCapital } from '../capital.ts'
import { isFree, isName } from '../claim-worth.ts'
import { condense, type Fits } from '../condense.ts'
import { toHeadlineFits } from '../fitting.ts'
import { toAnswerable } from '../gaps.ts'
import { isHeadlined, isNewClaim } from '../headline.ts'
import { isOneMap } from '../map-parts.ts'
import { type Material, pointsOf, toCount, toFrame, toHubRef } from '../material.ts'
import { toAnsweringClaim, toMeetingClaim, toSpreadClaim } from './reach-title.ts'
import { toWayClaim } from './way-title.ts'

/**
 * What the map shows, as a claim: the one risk that nothing was found for; how the line meets in a hub; else that all risks have an answer; the author's own sentence that states the
 * surest of its arrows; which risks the strategies answer; a way through it, by the names of its points; to what most causes lead, or how many to how
 * many risks; else its counts, where these head no other slide. `taken`: headlines of other slides.
 */
export function toMapClaim(material: Material, taken: readonly Text[]): Text {
  const counts = toLine(material)
  const line = taken.some(({ text }) => text === counts.text) ? toFrame(material, 'headline.map') : counts
  // What is said of some points is no headline of a part that does not hold them.
  if (!isOneMap(material)) return line
  const fits = toHeadlineFits(material, 1)
  const isGood = (claim: Frame | null): claim is Frame => claim !== null && fits(claim.text) && isNewClaim(claim, taken)
  const open = toOpenClaim(material)
  if (isGood(open)) return open
  if (material.map.hub) return line
  return (
    [toAnsweredClaim(material)].find(isGood) ??
    toArrowSentence(material, fits, taken) ??
    [toAnsweringClaim(material), toWayClaim(material), toMeetingClaim(material), toSpreadClaim(material)].find(
      isGood,
    ) ??
    line
  )
}

/** Of the sentences that state an arrow by themselves that of the surest, where it is told to its end and clear alone. */
function toArrowSentence(material: Material, fits: Fits, taken: readonly Text[]): Selection | null {
  const { article, map } = material
  const stated = map.links
    .filter(({ basis, confidence }) => basis === 'stated' && confidence >= LEAST_SURE)
    .sort((a, b) => b.confidence - a.confidence)
  for (const { evidence } of stated)
    for (const { spans } of evidence) {
      const sentence = map.sentences.find(
        ({ kind, span }) => kind === 'prose' && spans.every((one) => isWithin(one, span)),
      )
      const told =
        sentence && !isHeadlined(taken, sentence.span) ? condense(article, sentence.span, fits, 'tight') : null
      if (!sentence || !told) continue
      const isWhole = (told.from.at(-1)?.end ?? 0) >= sentence.span.end - 1
      if (isWhole && isFree(material, told.text) && !isName(material, told.text)) return toCapital(article, told)
    }
  return null
}

/** `3 个原因导致 3 类风险，以 4 项策略应对`: the counts as a sentence, of the roles there are. */
export function toLine(material: Material): Frame {
  const [causes, risks, strategies] = ROLES.map((role) => pointsOf(material.map, role).length > 0)
  const counts = {
    causes: toCount(material, 'cause'),
    risks: toCount(material, 'risk'),
    strategies: toCount(material, 'strategy'),
  }
  const hub = toHubRef(material)
  if (hub && causes && risks)
    return toFrame(material, strategies ? 'headline.hub-risks' : 'headline.hub', { ...counts, hub: hub.label })
  const led = toBetween(material.map)
  const isInferred = led.every(({ basis }) => basis === 'inferred')
  const way = !isWhole(material.map, led) ? '-apart' : isInferred ? '-inferred' : ''
  if (causes && risks && strategies) return toFrame(material, `headline.line${way}`, counts)
  if (causes && risks) return toFrame(material, `headline.cause-risk${way === '' ? '' : '-apart'}`, counts)
  if (causes) return toFrame(material, 'headline.cause-strategy', counts)
  const isMet = toAnswerable(material).every(({ id }) => material.map.links.some(({ from }) => from === id))
  return toFrame(material, isMet ? 'headline.risk-strategy' : 'headline.risk-strategy-apart', counts)
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
