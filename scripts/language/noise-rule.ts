import type { NoiseReason } from '../model/article.ts'

/** Where in an article a pattern counts: among its first or last blocks, or anywhere. */
type Zone = 'head' | 'tail' | 'edge' | 'any'

export interface NoiseRule {
  readonly reason: NoiseReason
  readonly zone: Zone
  /** The longest block it can mean, in columns (2 for a full-width character): real prose is longer. */
  readonly columns: number
  readonly pattern: RegExp
}

/** A rule for blocks anywhere. */
export function any(reason: NoiseReason, columns: number, pattern: RegExp): NoiseRule {
  return { reason, zone: 'any', columns, pattern }
}

/** One for the first and the last blocks. */
export function edge(reason: NoiseReason, columns: number, pattern: RegExp): NoiseRule {
  return { reason, zone: 'edge', columns, pattern }
}

/** One for the last blocks. */
export function tail(reason: NoiseReason, columns: number, pattern: RegExp): NoiseRule {
  return { reason, zone: 'tail', columns, pattern }
}
