import { describe, expect, it } from 'vitest'
import { findCausal } from '../../scripts/2-argue/causal.ts'
import { toReading } from '../../scripts/2-argue/reading.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

/** Causes and effects that sentences tell, as `cause > effect`. */
function causesIn(text: string): string[] {
  const reading = toReading(readArticle(text))
  const words = (span: { start: number; end: number } | null) =>
    span === null ? '?' : wordsOf(reading.text, span).trim()
  return reading.sentences.flatMap(({ span }) =>
    findCausal(reading, span).map(({ cause, effect }) => `${words(cause)} > ${words(effect)}`),
  )
}

/** The words of sentences that say so. */
function cuesIn(text: string): string[] {
  const reading = toReading(readArticle(text))
  return reading.sentences.flatMap(({ span }) => findCausal(reading, span).map(({ cue }) => wordsOf(reading.text, cue)))
}

describe('a sentence that tells what leads to what', () => {
  it('is read on both sides of its connective', () => {
    expect(causesIn('The pump failed, so that three streets were dry.')).toEqual([
      'The pump failed > three streets were dry.',
    ])
    expect(causesIn('水管太旧，导致三条街停水。')).toEqual(['水管太旧 > 三条街停水'])
  })

  it('is no sentence that only compares: as they do, as they always have', () => {
    expect(causesIn('Readers load the list at dawn, as they do every morning.')).toEqual([])
    expect(causesIn('Crews checked the valves, as they always have in spring.')).toEqual([])
  })

  it('is none that denies it, and is quoted with what hedges it', () => {
    expect(causesIn('The pump failure did not lead to dry streets in the town.')).toEqual([])
    expect(causesIn('水管老化并不会导致三条街停水。')).toEqual([])
    expect(cuesIn('Old pipes may also lead to dry streets.')).toEqual(['may also lead to'])
    expect(cuesIn('水管老化或将导致三条街停水。')).toEqual(['或将导致'])
  })

  it('whom the effect comes to belongs to neither side', () => {
    expect(causesIn('水压长期升高将给旧管带来不可逆的损害。')).toEqual(['水压长期升高 > 不可逆的损害'])
    expect(causesIn('面对旧管，长期的高压对接口造成了不小的损伤。')).toEqual(['长期的高压 > 不小的损伤'])
  })

  it('names what bears on a thing, not who bears it', () => {
    expect(causesIn('受害人往往耗尽积蓄，才发觉受骗。')).toEqual([])
    expect(causesIn('受寒潮影响，三条街停水。')).toEqual(['寒潮影响 > 三条街停水'])
  })
})
