import type { Sentence } from '../model/argument.ts'
import type { ChapterKey, Slide } from '../model/slide.ts'

/** A slide before its notes are written: `slide.notes` hold the deck's own remarks, `covers` the sentences to be spoken at it. */
export interface Draft {
  readonly slide: Slide
  readonly covers: readonly Sentence[]
  /** The step at which what is said of a point is due, by the point's id; 0 for all else. */
  readonly steps?: ReadonlyMap<string, number>
}

/** What all slides begin with; a planner overrides what differs. */
export const BLANK = {
  part: null,
  chapter: null as ChapterKey | null,
  footer: null,
  clicks: 0,
  notes: [],
  seconds: 0,
} as const
