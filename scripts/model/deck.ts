import type { Nouns } from '../language/labels/nouns.ts'
import type { Language } from './article.ts'
import type { ChapterKey, Slide } from './slide.ts'
import type { Span } from './span.ts'
import type { Frame, Text } from './text.ts'

export interface Chapter {
  readonly key: ChapterKey
  readonly name: Frame
  /** Id of its first slide. */
  readonly to: string
}

/** Every sentence of the article accounted for: `sentences = onSlides + inNotes + dropped.length`. */
export interface Ledger {
  readonly sentences: number
  readonly onSlides: number
  readonly inNotes: number
  /** `reason`: `noise:` and what kind of noise, `time` for what the minutes asked for have no room for, `no-words` for marks alone. */
  readonly dropped: readonly { readonly span: Span; readonly reason: string }[]
}

/** What to leave out of the talk, and what that wins. */
export interface Cut {
  /** Ids of the slides: one, or all parts of one that is split. */
  readonly slides: readonly string[]
  /** What is won by it, in seconds. */
  readonly seconds: number
  /** What the talk takes when this and all before it are left out. */
  readonly left: number
}

export interface Timing {
  /** What was asked for; `null` when the talk may take as long as it does. */
  readonly minutes: number | null
  /** What the slides take together. */
  readonly seconds: number
  /** In the order in which to leave out, the least important first. */
  readonly cuts: readonly Cut[]
}

export interface DeckPlan {
  readonly title: Text
  readonly language: Language
  readonly kind: 'argument' | 'none'
  /** How the author calls the points of a role, where he calls them otherwise than the labels do. */
  readonly nouns: Nouns
  /** Name of the article's file. */
  readonly source: string
  readonly author: Text | null
  readonly chapters: readonly Chapter[]
  readonly slides: readonly Slide[]
  readonly ledger: Ledger
  readonly timing: Timing
}

/** Files to write, by their path below the deck's folder, with `/` between parts. */
export type FileSet = Readonly<Record<string, string>>
