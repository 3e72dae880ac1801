import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import * as messages from '../diagnostics/messages.ts'
import { toLabel } from '../language/labels/index.ts'
import { readDay } from '../language/times.ts'
import type { Frame } from '../model/text.ts'
import { isClaimTrue } from './claims.ts'
import type { Placed } from './deck-texts.ts'
import type { Facts } from './facts.ts'
import { DAY, isCountOf, toFillingTest, toNumberWords } from './fillings.ts'
import { toBare } from './words.ts'

/** Tells what is wrong with words of the deck's own: `null` when label, filling and what they claim hold. */
export function toFrameProof(facts: Facts): (placed: Placed<Frame>) => Diagnostic | null {
  const numbers = toNumberWords(facts.labels)
  const isTrue = (frame: Pick<Frame, 'label' | 'values'>) =>
    isClaimTrue(facts, frame, (value, n) => isCountOf(numbers, value, (one) => one === n))
  const isFilling = toFillingTest(facts, numbers, isTrue)
  return function proveFrame(placed): Diagnostic | null {
    const { text, label, values, from } = placed.text
    const fault = (why: string) =>
      messages.claimNotComputed({ slide: placed.slide, id: placed.id, words: text }, why, from[0] ?? null)
    if (!(label in facts.labels)) return fault(`there is no label "${label}"`)
    if (toBare(text) !== toBare(toLabel(facts.labels, label, values))) return fault('it is not its label, filled')
    if (isPlace(label)) return null
    if (label === DAY) return isDay(facts, values) ? null : fault('the article has another date')
    const stray = Object.entries(values).find(([, value]) => !isFilling(value))
    if (stray) return fault(`"${stray[1]}" is neither in the article nor a count`)
    return isTrue(placed.text) ? null : fault('the map says otherwise')
  }
}

/** Whether a date is that of the article. */
function isDay({ article: { date }, labels, wordsOf }: Facts, { year, month, day }: Frame['values']): boolean {
  const read = date && readDay(wordsOf(date))
  return read?.year === year && read?.day === day && month === (labels[`month.${read?.month}`] ?? read?.month)
}

const isPlace = (label: string): boolean => label.startsWith('place.')
