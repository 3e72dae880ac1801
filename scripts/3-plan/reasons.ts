import { toRuleKey } from '../language/labels/index.ts'
import type { Link, Point } from '../model/argument.ts'
import type { Note } from '../model/slide.ts'
import type { Frame } from '../model/text.ts'
import { type Material, toFrame, toRef } from './material.ts'

/** A remark of the deck's own, said at a step of its slide. */
export const toRemark = (text: Frame, click: number): Note => ({ text, click, place: null })

/** Why an arrow is there: the weightiest rule in words. */
export function toRule(material: Pick<Material, 'labels'>, { evidence: [{ rule, cue }], basis }: Link): Frame {
  return toFrame(material, toRuleKey(material.labels, rule, basis), { cue })
}

/** An arrow in words: what it joins and why. */
export function toReason(material: Material, link: Link): Frame {
  const label = (id: string) =>
    material.map.points.filter((point) => point.id === id).map((point) => toRef(material, point).label)
  const key = `note.${link.kind === 'answered-by' ? 'answer' : 'link'}.${link.basis}`
  return toFrame(material, key, {
    from: label(link.from),
    to: label(link.to),
    rule: toRule(material, link),
  })
}

/**
 * The arrows whose reason is told where a point is shown in full: those that lead to it and those to what answers it. So the
 * reason of each arrow is told once.
 */
export const linksToldAt = ({ map }: Pick<Material, 'map'>, { id }: Point): Link[] =>
  map.links.filter((link) => (link.kind === 'leads-to' ? link.to === id : link.from === id))
