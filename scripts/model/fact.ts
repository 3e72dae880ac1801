import type { Fact } from './slide.ts'

/** A fact whose words hold its number: what stands before that and after it. */
interface Parted {
  readonly before: string
  readonly figure: string
  readonly after: string
}

// A number that goes on is another: `12` in `212`, in `12,000`.
const GOES_ON = /^[.,]?\d/u
const COMES_FROM = /\d[.,]?$/u

// Where bold in Markdown cannot begin or end: at a sign beside a letter.
const SIGN_FIRST = /^[\p{P}\p{S}]/u
const SIGN_LAST = /[\p{P}\p{S}]$/u
const LETTER_FIRST = /^[\p{L}\p{N}]/u
const LETTER_LAST = /[\p{L}\p{N}]$/u

/** The words of a fact around its number, so that it is told once; `null` where they do not hold it, or more than once. */
export function partFact({ figure, text }: Fact): Parted | null {
  if (figure === null) return null
  const [before = '', after, ...more] = text.text.split(figure.text)
  if (after === undefined || more.length > 0 || GOES_ON.test(after) || COMES_FROM.test(before)) return null
  const isStuck =
    (SIGN_FIRST.test(figure.text) && LETTER_LAST.test(before)) ||
    (SIGN_LAST.test(figure.text) && LETTER_FIRST.test(after))
  return isStuck ? null : { before, figure: figure.text, after }
}

/** Where in the article a fact begins, in UTF-16 units: with its words or with its number. */
export const toFactStart = ({ figure, text }: Fact): number =>
  Math.min(text.from[0].start, figure?.from[0].start ?? Infinity)
