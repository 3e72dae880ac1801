import type { Sentence } from '../model/argument.ts'
import type { Section } from '../model/article.ts'
import { isOverlapping, isWithin } from '../model/span.ts'
import type { Selection } from '../model/text.ts'
import { MOST } from './budget.ts'
import type { Material } from './material.ts'
import { isOfItself, type Parts } from './parts.ts'

/** The section that opens the article where the brief tells all of it but a sentence: a slide of its own would tell it again. */
export function findSummary(
  material: Material,
  { lead, before: [first] }: Parts,
  told: readonly Selection[],
): Section | null {
  if (lead.length > 0 || first === undefined || told.length < 2) return null
  const own = material.map.sentences.filter(
    (one) => one.kind === 'prose' && isWithin(one.span, first.span) && !isOfItself(material, one),
  )
  const left = own.filter(({ span }) => !told.some(({ from }) => from.some((words) => isOverlapping(words, span))))
  return own.length - left.length === told.length && left.length <= MOST.summaryLeft ? first : null
}

/** The lead before what of it stands on the brief, and from there on: the one is spoken at the cover, the other where the brief stands. */
export function toSplit(
  lead: readonly Sentence[],
  told: readonly Selection[],
): [readonly Sentence[], readonly Sentence[]] {
  const at = lead.findIndex(({ span }) => told.some(({ from }) => from.some((words) => isOverlapping(span, words))))
  return at > 0 ? [lead.slice(0, at), lead.slice(at)] : [lead, []]
}

/** The sentences that open the article: its lead, else its first section without points (a summary, an abstract). */
export function toOpening(material: Material, parts: Parts): readonly Sentence[] {
  const [first] = parts.before
  if (parts.lead.length > 0 || first === undefined) return parts.lead
  return material.map.sentences.filter(
    (sentence) => isWithin(sentence.span, first.span) && !isOfItself(material, sentence),
  )
}
