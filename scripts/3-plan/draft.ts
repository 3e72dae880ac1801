import type { Sentence } from '../model/argument.ts'
import type { ChapterKey, Slide } from '../model/deck.ts'

/** A slide before its notes are written: `remarks` are the deck's own, `covers` the sentences to be spoken at it. */
export interface Draft {
  readonly slide: Slide
  readonly covers: readonly Sentence[]
}

/** What all slides begin with; a planner overrides what differs. */
export const BLANK = { part: null, chapter: null as ChapterKey | null, footer: null, clicks: 0, notes: [] } as const
