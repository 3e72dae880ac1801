import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import * as messages from '../diagnostics/messages.ts'
import { type DeckFile, isFrame, isSelection } from './deck-texts.ts'
import { type Provable, toFacts } from './facts.ts'
import { toFrameProof } from './frames.ts'
import { findFaultsOfLedger } from './ledger.ts'
import { findFaultsOfLinks } from './links.ts'
import { findFaultsOfPlaces } from './places.ts'
import { findFaultOfSelection } from './selections.ts'
import { findFaultsOfSlidesFile } from './slides-file.ts'

/** What was looked at, and what was found not to hold. */
export interface Proof {
  /** Texts of the article on slides and in the notes. */
  readonly selections: number
  /** Texts of the deck's own, filled. */
  readonly frames: number
  readonly links: number
  readonly diagnostics: readonly Diagnostic[]
}

export type { Provable }

/**
 * Proves a deck as written (`deck.json`, `slides.md`) against the article and its map. It shares no code with the phases that made
 * them: it compares the words themselves, works the counts out anew, and reads the slides back from their Markdown.
 */
export function prove(provable: Provable): Proof {
  const deck = readDeck(provable.files['deck.json'])
  if (deck === null) return { selections: 0, frames: 0, links: 0, diagnostics: [messages.deckFileNotRead()] }
  const facts = toFacts(provable, deck)
  const selections = facts.texts.filter(isSelection)
  const frames = facts.texts.filter(isFrame)
  const findFaultOfFrame = toFrameProof(facts)
  return {
    selections: selections.length,
    frames: frames.length,
    links: provable.map.links.length,
    diagnostics: [
      ...selections.flatMap((placed) => findFaultOfSelection(facts, placed) ?? []),
      ...frames.flatMap((placed) => findFaultOfFrame(placed) ?? []),
      ...findFaultsOfPlaces(facts),
      ...findFaultsOfLinks(facts),
      ...findFaultsOfLedger(facts),
      ...findFaultsOfSlidesFile(facts, provable.files['slides.md'] ?? ''),
    ],
  }
}

function readDeck(text: string | undefined): DeckFile | null {
  try {
    const deck = JSON.parse(text ?? '')
    return Array.isArray(deck.slides) && typeof deck.ledger === 'object' ? deck : null
  } catch {
    return null
  }
}
