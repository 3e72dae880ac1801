import { describe, expect, it } from 'vitest'
import { toReading } from '../../scripts/2-argue/reading.ts'
import { chooseSpoken } from '../../scripts/2-argue/spoken-choice.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

/** Which sentences of a text stay when all of them speak for causes alike. */
function stayingOf(text: string): string[] {
  const reading = toReading(readArticle(text, 'text'))
  const spoken = reading.sentences.map((sentence, index) => ({
    sentence,
    clause: sentence.span,
    role: 'cause' as const,
    score: 0.6 - index / 100,
    alone: 0.5,
    paragraph: sentence.span.start,
    isInside: false,
  }))
  return chooseSpoken(reading, spoken).map(({ clause }) => wordsOf(reading.text, clause))
}

describe('of sentences for one role', () => {
  it('those that share letters but no words both stay', () => {
    const text = [
      'Although the harbour master was able to name the necessary repair at once, they did not feel confident to order it again without the yard manager.',
      'The harbour master did not have any reliable chart that told them the boat had entered the other basin, leading to the delay.',
    ]
    expect(stayingOf(text.join('\n\n'))).toEqual(text)
  })

  it('of two that say the same the likelier stays', () => {
    const text = ['The crew was too small for two boats.', 'The crew was far too small for the two boats.']
    expect(stayingOf(text.join('\n\n'))).toEqual(text.slice(0, 1))
  })
})
