import { toRuleKey } from '../language/labels/index.ts'
import type { Basis, Link, LinkKind, Point } from '../model/argument.ts'
import type { Note } from '../model/slide.ts'
import type { Frame } from '../model/text.ts'
import { linksFrom, linksTo, type Material, toFrame, toNodes, toRef } from './material.ts'
import { toQuotes } from './slide/evidence.ts'

/** A remark of the deck's own, said at a step of its slide. */
export const toRemark = (text: Frame, click: number): Note => ({ text, click, place: null })

/** Rules that found words in common. */
const IN_COMMON: ReadonlySet<string> = new Set(['shared-term', 'names-it', 'carries-on'])

/** Why an arrow is there: the weightiest rule in words; where it is words in common, all of them. */
export function toRule(material: Pick<Material, 'labels'>, link: Link): Frame {
  const [{ rule, cue }] = link.evidence
  const words = toCommonWords(link)
  return toFrame(material, toRuleKey(material.labels, rule, link.basis), {
    cue: words.length > 0 ? words.join(material.labels['list.separator']) : cue,
  })
}

/** The words that the two sides of an inferred arrow have in common, where these are what it rests on: none within another. */
function toCommonWords({ evidence, basis }: Link): string[] {
  if (basis === 'stated' || !IN_COMMON.has(evidence[0].rule)) return []
  const cues = evidence.filter(({ rule }) => IN_COMMON.has(rule)).map(({ cue }) => cue)
  const isWithinOther = (cue: string, index: number) =>
    cues.some((other, at) => at !== index && toPlain(other).includes(toPlain(cue)) && (other !== cue || at < index))
  return cues.filter((cue, index) => !isWithinOther(cue, index))
}

const toPlain = (word: string): string => word.toLowerCase()

/** An arrow in words: what it joins and why. */
export function toReason(material: Material, link: Link): Frame {
  const label = (id: string) =>
    material.map.points.filter((point) => point.id === id).map((point) => toRef(material, point).label)
  const key = `note.${link.kind === 'answered-by' ? 'answer' : 'link'}.${link.basis}`
  return toFrame(material, key, {
    from: label(link.from),
    to: label(link.to),
    rule: toBothSay(material, link) ?? toRule(material, link),
  })
}

/** One word in common convinces nobody: what the article says with it in both places does. */
function toBothSay(material: Material, link: Link): Frame | null {
  if (toCommonWords(link).length !== 1) return null
  const names = [link.from, link.to].map((id) => material.names.get(id)?.text)
  const [one, other] = toQuotes(material, link, [], 'mapQuote').filter(({ text }) => !names.includes(text))
  return one === undefined || other === undefined ? null : toFrame(material, 'rule.both-say', { one, other })
}

/**
 * The arrows whose reason is told where a point is shown in full: those that lead to it and those to what answers it. So the
 * reason of each arrow is told once.
 */
export const linksToldAt = ({ map }: Pick<Material, 'map'>, { id }: Point): Link[] =>
  map.links.filter((link) => (link.kind === 'leads-to' ? link.to === id : link.from === id))

const BASES: readonly Basis[] = ['stated', 'inferred']

/** What a point comes from, or what answers it, as it is said: first what the article states. */
export function toChainNotes(material: Material, middle: Point, kind: LinkKind): Frame[] {
  const point = toRef(material, middle).label
  const links = kind === 'leads-to' ? linksTo(material.map, middle.id) : linksFrom(material.map, middle.id)
  return BASES.flatMap((basis) => {
    const ids = links
      .filter((link) => link.kind === kind && link.basis === basis)
      .map(({ from, to }) => (kind === 'leads-to' ? from : to))
    const names = toNodes(material, ids).map(({ label }) => label)
    return names.length > 0 ? [toFrame(material, `note.chain.${kind}.${basis}`, { point, names })] : []
  })
}
