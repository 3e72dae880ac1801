import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import * as messages from '../diagnostics/messages.ts'
import type { Span } from '../model/span.ts'
import { isPointed, isSpoken } from './deck-texts.ts'
import type { Facts } from './facts.ts'

/** What is wrong with the ledger: each sentence is on a slide, else in the notes, else dropped with a reason, and the figures say so. */
export function findFaultsOfLedger(facts: Facts): Diagnostic[] {
  const { ledger } = facts.deck
  const { sentences } = facts.map
  const { noise } = facts.article
  const texts = facts.texts.filter(({ slide }) => slide > 0)
  const shown = toCover(
    texts.filter((placed) => !isSpoken(placed) && !isPointed(placed)).flatMap(({ text }) => text.from),
  )
  const spoken = toCover(texts.filter(isSpoken).flatMap(({ text }) => text.from))
  const onSlides = sentences.filter(({ span }) => shown(span)).length
  const rest = sentences.filter(({ span }) => !shown(span))
  const inNotes = rest.filter(({ span }) => spoken(span)).length
  const lost = rest.filter(({ span }) => !spoken(span))
  const isDropped = (span: Span) =>
    ledger.dropped.some((one) => one.span.start === span.start && one.span.end === span.end)
  const counts = [
    ['sentences', ledger.sentences, sentences.length + noise.length],
    ['onSlides', ledger.onSlides, onSlides],
    ['inNotes', ledger.inNotes, inNotes],
    ['dropped', ledger.dropped.length, lost.length + noise.length],
  ] as const
  return [
    ...counts
      .filter(([, said, found]) => said !== found)
      .map(([name, said, found]) => messages.ledgerDoesNotAddUp(name, said, found)),
    ...[...lost, ...noise].filter(({ span }) => !isDropped(span)).map(({ span }) => messages.sentenceLost(span)),
    ...ledger.dropped.filter(({ reason }) => reason.trim() === '').map(({ span }) => messages.sentenceLost(span)),
  ]
}

/** Tells of a span whether one of the others shares a character with it. */
function toCover(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  // The furthest end of all spans up to each: with it one look-up tells.
  const ends: number[] = []
  for (const { end } of sorted) ends.push(Math.max(ends.at(-1) ?? 0, end))
  return (span) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) < span.end) low = middle + 1
      else high = middle
    }
    return low > 0 && (ends[low - 1] ?? 0) > span.start
  }
}
