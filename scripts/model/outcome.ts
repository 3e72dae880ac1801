import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** What every phase returns: a value, and what a person should know about how it came about. */
export interface Outcome<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}
