import { toLabel } from '../language/labels/index.ts'
import type { Frame } from '../model/text.ts'
import type { Facts } from './facts.ts'
import { toFixed } from './words.ts'

/** Whether a value is the number `n`, in figures or in words. */
export type IsCount = (value: string | number, n: number) => boolean

/** Whether what a label claims with its values is so. */
export type Claim = (facts: Facts, values: Frame['values'], is: IsCount) => boolean

/** Whether a text is a count in the words of a label: `two risks`. */
export const isCounted = ({ labels }: Facts, text: string | number | undefined, key: string, n: number): boolean =>
  [n, labels[`number.${n}`] ?? n].some((word) => toFixed(toLabel(labels, key, { n: word })) === toFixed(String(text)))

/** Whether all of several claims hold. */
export const both =
  (...claims: readonly Claim[]): Claim =>
  (facts, values, is) =>
    claims.every((claim) => claim(facts, values, is))
