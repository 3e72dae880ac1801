import { incidentWordsOf } from '../language/incidents.ts'
import type { Span } from '../model/span.ts'
import { findCausal } from './causal.ts'
import { type EvidenceRule, toFound } from './evidence-rule.ts'
import { foldedOf } from './reading.ts'
import { cueOf, type Field, type Side } from './sides.ts'

/** A passage of the first says that it led to what the article tells of: `…, leading to the incident`. */
export const findLedToAll: EvidenceRule = (field, from, to) => {
  if (from.point.role !== 'cause' || findOccasionSide(field) !== to) return []
  const { reading } = field
  return from.sentences.flatMap(({ span }) =>
    findCausal(reading, span).flatMap(({ cause, cue, effect }) => {
      if (effect === null || !reading.cues.occasion.test(foldedOf(reading, effect).trim())) return []
      const said: Span = { start: cue.start, end: cue.end }
      return [toFound('led-to-all', 1, cueOf(field, said), [cause ?? span, to.point.mentions[0]])]
    }),
  )
}

/** What an article tells of: what somebody did, where it opens with that, else the harm told first. */
function findOccasionSide({ reading, sides }: Field): Side | undefined {
  const [first] = [...sides].sort((a, b) => a.point.mentions[0].start - b.point.mentions[0].start)
  const isAct = first && incidentWordsOf(reading.language).agent.test(foldedOf(reading, first.point.mentions[0]))
  return isAct && first.point.role === 'cause' ? first : sides.find(({ point }) => point.role === 'risk')
}
