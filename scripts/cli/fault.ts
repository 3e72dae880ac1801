import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { internalBug } from '../diagnostics/messages.ts'

/** What a shell is told at the end. */
export const EXIT = { done: 0, faultyArticle: 1, wrongUsage: 2, files: 3, show: 4, bug: 70, stopped: 130 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** A fault of the command or of the machine: thrown in `cli` alone, caught by `main`. */
export class Fault extends Error {
  readonly exitCode: ExitCode
  readonly diagnostic: Diagnostic

  constructor(exitCode: ExitCode, diagnostic: Diagnostic) {
    super(diagnostic.message)
    this.exitCode = exitCode
    this.diagnostic = diagnostic
  }
}

/** Whatever was thrown, as a fault: what nobody foresaw is a bug of ours. */
export const toFault = (error: unknown): Fault =>
  error instanceof Fault
    ? error
    : new Fault(EXIT.bug, internalBug(error instanceof Error ? error.message : String(error)))

/** The system's word for an error (`ENOENT`), or `null` when it is not one of the system's. */
export const toSystemCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
