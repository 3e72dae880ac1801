import { type Link, type Point, ROLES, type Role } from '../../model/argument.ts'
import type { Frame, Note } from '../../model/deck.ts'
import { BLANK, type Draft } from '../draft.ts'
import { findGapIds, findUnanswered, toAnswerable } from '../gaps.ts'
import { linksFrom, type Material, pointsOf, toCount, toFrame, toNumber, toRef } from '../material.ts'
import { toLine } from './brief.ts'

/**
 * The whole line with every link, shown role by role and then chain by chain; the notes say at each step what appears and why each
 * arrow is there. The first role is there from the start; a chain runs through a risk, or through a cause where there are no risks.
 */
export function planMap(material: Material): Draft {
  const { map } = material
  const roles = ROLES.filter((role) => pointsOf(map, role).length > 0)
  const middle = toAnswerable(material)
  const notes = [
    ...roles.map((role, click) => toRemark(toOpening(material, role), click)),
    ...map.links.map((link) => toRemark(toReason(material, link), toChainClick(link, middle, roles.length))),
  ]
  return {
    slide: {
      ...BLANK,
      kind: 'map',
      id: 'map',
      title: toAnsweredClaim(material),
      clicks: roles.length - 1 + middle.length,
      points: map.points.map((point) => toRef(material, point)),
      links: map.links.map(({ from, to, basis }) => ({ from, to, basis })),
      gaps: findGapIds(material),
      notes: notes.sort((a, b) => a.click - b.click),
    },
    covers: [],
  }
}

const toRemark = (text: Frame, click: number): Note => ({ text, click, place: null })

/** The step at which the chain with an arrow stands out; where no chain holds it, that at which its last end appears. */
function toChainClick(link: Link, middle: readonly Point[], roles: number): number {
  const chain = middle.findIndex(({ id }) => id === link.from || id === link.to)
  return roles + chain
}

/** How many risks have an answer, and how sure that is, as a claim; the counts alone when there is nothing to answer or to answer with. */
export function toAnsweredClaim(material: Material): Frame {
  const { map } = material
  const all = toAnswerable(material)
  if (pointsOf(map, 'risk').length === 0 || pointsOf(map, 'strategy').length === 0) return toLine(material)
  const answered = all.length - findUnanswered(material).length
  const stated = all.filter(({ id }) =>
    linksFrom(map, id).some((link) => link.kind === 'answered-by' && link.basis === 'stated'),
  ).length
  const number = (n: number) => toNumber(material, n)
  const risks = toCount(material, 'risk')
  if (all.length === 1 && answered === 1) return toFrame(material, 'headline.one-answered')
  if (answered === 0) return toFrame(material, 'headline.none-answered', { risks })
  if (answered < all.length) return toFrame(material, 'headline.some-answered', { risks, n: number(answered) })
  if (stated === 0 || stated === all.length) return toFrame(material, 'headline.all-answered', { risks })
  return toFrame(material, 'headline.split-answered', {
    risks,
    stated: number(stated),
    inferred: number(all.length - stated),
  })
}

/** What is said when the column of a role appears: the names of its points. */
function toOpening(material: Material, role: Role): Frame {
  const names = pointsOf(material.map, role).map((point) => toRef(material, point).label)
  return toFrame(material, `note.map.${role}`, { role: toFrame(material, `role.${role}`), names })
}

/** An arrow in words: what it joins and why. */
export function toReason(material: Material, link: Material['map']['links'][number]): Frame {
  const ends = material.map.points.filter((point) => point.id === link.from || point.id === link.to)
  const label = (id: string) => ends.filter((point) => point.id === id).map((point) => toRef(material, point).label)
  const [evidence] = link.evidence
  const key = `note.${link.kind === 'answered-by' ? 'answer' : 'link'}.${link.basis}`
  return toFrame(material, key, {
    from: label(link.from),
    to: label(link.to),
    rule: toFrame(material, `rule.${evidence.rule}`, { cue: evidence.cue }),
  })
}
