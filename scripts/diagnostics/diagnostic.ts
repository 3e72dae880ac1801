import type { Span } from '../model/span.ts'

export type Severity = 'error' | 'warning' | 'info'

/** Something a person should know. Offsets inside; line and column only when it is printed. */
export interface Diagnostic {
  /** Kebab-case, states the fault: `no-recognisable-text`. A key of `explanations.ts`. */
  readonly code: string
  readonly severity: Severity
  /** What is wrong, with the article's or the user's words in quotes. */
  readonly message: string
  readonly span: Span | null
  /** What to do, in the imperative. */
  readonly hint: string | null
  /** Further places that explain it. */
  readonly notes: readonly { readonly message: string; readonly span: Span | null }[]
}
