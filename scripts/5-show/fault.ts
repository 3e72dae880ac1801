export type ShowFaultCode = 'browser-not-found' | 'browser-failed' | 'port-taken' | 'slidev-failed' | 'cannot-write'

/** A fault of the machine around a deck (browser, port, file, Slidev), never of the article. The message is a clause without a full stop. */
export class ShowFault extends Error {
  readonly code: ShowFaultCode
  /** What to do, in the imperative. */
  readonly hint: string

  constructor(code: ShowFaultCode, message: string, hint: string) {
    super(message)
    this.name = 'ShowFault'
    this.code = code
    this.hint = hint
  }
}

/** What an unknown thrown thing says, on one line. */
export const reasonOf = (thrown: unknown): string => {
  const text = thrown instanceof Error ? thrown.message : String(thrown)
  return text.split('\n', 1)[0]?.trim() ?? text
}
