import { QUOTED } from '../language/no-claims.ts'
import { LEADS_ON } from '../language/sentence-ends.ts'
import type { Paragraph } from '../model/article.ts'
import { type Span, wordsOf } from '../model/span.ts'
import { sizeOf } from './bare-label.ts'
import { foldedOf, type Reading, sentencesIn } from './reading.ts'

/** So many paragraphs of a section, and such a share of those of more than one sentence, open with a sentence of so much of what a label may have. */
const TOPICS = { fewest: 3, share: 0.7, size: 1.5 }

/** A question asks, and names nothing. */
const ASKED = /[?？]["”’」』]?$/u

/**
 * Paragraphs of a section that each open with a short sentence of their own, which names what the rest of the paragraph tells: `Gap sites rot. …`,
 * `付款方式也很要命。…`. None unless most of the section's paragraphs do. In the maps that readers drew of 273 articles 89 of 114 such
 * paragraphs, beneath headings that name a role, hold a point of it.
 */
export function findTopicLed(reading: Reading, paragraphs: readonly Paragraph[]): Span[] {
  const several = paragraphs.filter(({ span, strong }) => strong.length === 0 && sentencesIn(reading, span).length > 1)
  const led = several.filter(({ span }) => isTopic(reading, sentencesIn(reading, span)[0]?.span))
  return led.length >= Math.max(TOPICS.fewest, several.length * TOPICS.share) ? led.map(({ span }) => span) : []
}

function isTopic(reading: Reading, opening: Span | undefined): boolean {
  if (opening === undefined || sizeOf(reading, opening) > TOPICS.size) return false
  const words = wordsOf(reading.text, opening).trim()
  if (ASKED.test(words) || LEADS_ON.test(words) || QUOTED.test(words)) return false
  return !reading.cues.claimless.test(foldedOf(reading, opening).trim())
}
