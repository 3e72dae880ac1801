/** How far a long piece of work is: `at` of `of` in the step `step`. */
export interface Progress {
  readonly step: 'build' | 'draw' | 'measure' | 'print' | 'save'
  readonly at: number
  readonly of: number
}

export type OnProgress = (progress: Progress) => void
