/** What a focus slide says beside its names: lines of words in a box, pieces told further and lines of each. */
export interface FocusSays {
  readonly words: number
  readonly facts: number
  readonly lines: number
}

/** From all it may say to the least, in the order in which its parts are given up. */
export const FOCUS_SAYS: readonly FocusSays[] = [
  { words: 8, facts: 3, lines: 4 },
  { words: 6, facts: 3, lines: 4 },
  { words: 6, facts: 3, lines: 3 },
  { words: 5, facts: 3, lines: 4 },
  { words: 5, facts: 3, lines: 3 },
  { words: 4, facts: 3, lines: 4 },
  { words: 4, facts: 3, lines: 3 },
  { words: 5, facts: 3, lines: 2 },
  { words: 5, facts: 2, lines: 2 },
  { words: 4, facts: 3, lines: 2 },
  { words: 3, facts: 3, lines: 3 },
  { words: 3, facts: 3, lines: 2 },
  { words: 3, facts: 2, lines: 2 },
  { words: 2, facts: 3, lines: 2 },
  { words: 2, facts: 2, lines: 1 },
  { words: 3, facts: 0, lines: 0 },
  { words: 2, facts: 0, lines: 0 },
  { words: 0, facts: 0, lines: 0 },
]

/** Px of the row of what is told further, and its type; of a column so much is taken, as words break unevenly. */
export const FOCUS_FACTS = { width: 884, gap: 16, beside: 46, safe: 0.92, size: 18, weight: 400 } as const

/** A section that counts: the numbers in its row and the sentences beneath it; what a number counts more that speaks of the headline's matter. */
export const NUMBERED = { least: 2, most: { zh: 4, en: 3 }, lines: 4, statements: 2, headline: 0.6 } as const
