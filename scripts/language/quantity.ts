type QuantityKind = 'share' | 'money' | 'time' | 'count'

/** A number with its unit as it stands in a text; dates, times of day, ordinals, ranges and names with a number are none. */
export interface Quantity {
  readonly start: number
  readonly end: number
  readonly kind: QuantityKind
  /** In the unit itself: `3.5万元` is 35,000; of a share in percent: `四成` is 40, `三成八` is 38. */
  readonly amount: number
  /** What is counted, so that only like is compared: `元`, `%`, `passengers`. */
  readonly unit: string
}

/** Digits with or without commas, or narrow spaces (ISO 80000-1), between thousands. */
export const DIGITS =
  '\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|(?<!\\d|\\d[ .,])\\d{1,3}(?:[ \\u2009\\u00a0\\u202f]\\d{3})+(?![\\d.,]\\d| \\d)|\\d+(?:\\.\\d+)?'

/** Four digits that may be a year. */
export const YEAR = /^(?:1[89]|20)\d\d$/u

/** What stands between thousands. */
export const BETWEEN_THOUSANDS = /[,，\s]/gu
