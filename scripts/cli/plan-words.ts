import type { DeckPlan, Ledger } from '../model/deck.ts'
import { toClock, toNumbers } from './notes-text.ts'

/** Cuts that are told; `deck.json` and the notes as text have all. */
const MOST_CUTS = 4

/** The reasons of the ledger in words; a reason without is told as it is. */
const REASONS: Readonly<Record<string, string>> = {
  time: 'no time',
  'no-words': 'without words',
  'noise:advert': 'adverts',
  'noise:boilerplate': 'boilerplate',
  'noise:byline': 'bylines',
  'noise:caption': 'captions',
  'noise:date': 'dates',
  'noise:duplicate': 'repeats',
  'noise:navigation': 'navigation',
  'noise:related': 'related links',
  'noise:source': 'sources',
}

/** What became of the article, how long the talk takes, and what to leave out first: a line each. */
export const toPlanWords = (plan: DeckPlan): string[] => [
  toLedgerWords(plan.ledger),
  toTimeWords(plan),
  ...(plan.timing.cuts.length > 0 ? [toCutWords(plan)] : []),
]

/** `412 sentences: 61 on slides, 288 in notes, 63 dropped (captions 23, no time 40)`. */
function toLedgerWords({ sentences, onSlides, inNotes, dropped }: Ledger): string {
  const counts = new Map<string, number>()
  for (const { reason } of dropped) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const reasons = [...counts].map(([reason, count]) => `${REASONS[reason] ?? reason} ${count}`).join(', ')
  const lost = `${dropped.length} dropped${reasons === '' ? '' : ` (${reasons})`}`
  return `${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}: ${onSlides} on slides, ${inNotes} in notes, ${lost}`
}

function toTimeWords({ slides, timing: { seconds, minutes } }: DeckPlan): string {
  const asked = minutes === null ? '' : `, for ${minutes} min`
  return `${slides.length} ${slides.length === 1 ? 'slide' : 'slides'}, about ${toClock(seconds)} to say${asked}`
}

function toCutWords({ slides, timing: { cuts } }: DeckPlan): string {
  const told = cuts.slice(0, MOST_CUTS).map((cut) => {
    const numbers = toNumbers(slides, cut.slides)
    return `${cut.slides.length > 1 ? 'slides' : 'slide'} ${numbers} (saves ${toClock(cut.seconds)})`
  })
  const more = cuts.length - told.length
  return `with less time, leave out first: ${told.join(', ')}${more > 0 ? `, and ${more} more in deck.json` : ''}`
}
