import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import * as messages from '../diagnostics/messages.ts'
import type { Evidence, Link } from '../model/argument.ts'
import { allLinks } from '../model/hub.ts'
import { eachObject } from './deck-texts.ts'
import type { Facts } from './facts.ts'
import { toFixed } from './words.ts'

/** What is wrong with the arrows: of the map, and of the slides, which show none that the map does not have. */
export function findFaultsOfLinks(facts: Facts): Diagnostic[] {
  return [...allLinks(facts.map).flatMap((link) => findFaultOfLink(facts, link) ?? []), ...findStrayArrows(facts)]
}

/** An arrow joins two points of the map, or one and the hub, and has evidence whose words are found in the article. */
function findFaultOfLink(facts: Facts, link: Link): Diagnostic | null {
  const ends = [link.from, link.to]
    .filter((id) => id !== facts.map.hub?.id)
    .map((id) => facts.map.points.find((point) => point.id === id))
  const name = toName(facts, link.from, link.to)
  if (ends.some((end) => end === undefined) || link.from === link.to) return messages.linkWithoutEvidence(0, name, null)
  const evidence: readonly Evidence[] = link.evidence
  const broken = evidence.find((one) => !isFound(facts, one))
  if (evidence.length > 0 && broken === undefined) return null
  return messages.linkWithoutEvidence(0, name, ends[0]?.mentions[0] ?? null)
}

/** Whether the words on both sides stand in the article, and the cue too. */
function isFound(facts: Facts, { spans, cue, rule }: Evidence): boolean {
  const { length } = facts.article.source.text
  const isInside = spans.every(({ start, end }) => start >= 0 && start < end && end <= length)
  const words = spans.map(facts.wordsOf)
  const parts = cue.split(/\s*(?:…|\/|／|→|、|, )\s*/u).map(toFixed)
  return (
    isInside &&
    words.every((side) => toFixed(side) !== '') &&
    `rule.${rule}` in facts.labels &&
    parts.some((part) => part !== '') &&
    parts.every((part) => facts.fixed.includes(part.toLowerCase()))
  )
}

/** The basis of what answers a risk through its cause. */
const THROUGH = 'through'
const THROUGH_PATH = /^through\.\d+$/u

interface Arrow {
  readonly from: string
  readonly to: string
  readonly basis: string
}

/** Arrows on slides that are none of the map's, or are drawn surer than they are. */
function findStrayArrows(facts: Facts): Diagnostic[] {
  return facts.deck.slides.flatMap((slide, index) =>
    toArrows(slide)
      .filter((arrow) => !isOfMap(facts, arrow) && !isThrough(facts, arrow))
      .map(({ from, to }) => messages.linkWithoutEvidence(index + 1, toName(facts, from, to), null)),
  )
}

const isOfMap = (facts: Facts, arrow: Arrow): boolean =>
  allLinks(facts.map).some(({ from, to, basis }) => from === arrow.from && to === arrow.to && basis === arrow.basis)

/** Whether a strategy answers a risk through its cause, and is shown as no more than that. */
const isThrough = (facts: Facts, { from, to, basis }: Arrow): boolean =>
  basis === THROUGH &&
  facts.through.some(({ risk, strategies }) => risk.id === from && strategies.some(({ id }) => id === to))

/** The arrows of a slide: pairs of ids, quoted pairs, and the points that a row or a risk is linked with. */
function toArrows(slide: unknown): Arrow[] {
  return [...eachObject(slide)].flatMap(({ path, value }): Arrow[] => {
    if (THROUGH_PATH.test(path)) return [{ from: String(value.from), to: String(value.to), basis: THROUGH }]
    if (typeof value.basis === 'string' && 'from' in value && 'to' in value) {
      const [from, to] = [idOf(value.from), idOf(value.to)]
      return from && to && !('role' in value) ? [{ from, to, basis: value.basis }] : []
    }
    return toChips(value)
  })
}

function toChips(holder: Record<string, unknown>): Arrow[] {
  const own = idOf(holder.point)
  if (own === null) return []
  const chips = (key: string) => (Array.isArray(holder[key]) ? (holder[key] as Record<string, unknown>[]) : [])
  const toArrow = (chip: Record<string, unknown>, isFrom: boolean): Arrow[] => {
    const [other, basis] = [idOf(chip), String(chip.basis)]
    if (other === null) return []
    return [isFrom ? { from: other, to: own, basis } : { from: own, to: other, basis }]
  }
  const role = (holder.point as { role?: string }).role
  return [
    ...chips('causes').flatMap((chip) => toArrow(chip, true)),
    ...chips('strategies').flatMap((chip) => toArrow(chip, false)),
    ...chips('links').flatMap((chip) => toArrow(chip, role === 'strategy')),
  ]
}

/** The id of a point: itself, or what holds it. */
function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' ? value.id : null
}

function toName(facts: Facts, from: string, to: string): string {
  const name = (id: string) => {
    const point = facts.map.points.find((one) => one.id === id)
    return point ? facts.nameOf(point) : id
  }
  return `${name(from)} → ${name(to)}`
}
