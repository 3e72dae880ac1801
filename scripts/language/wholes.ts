import type { Quantity } from './quantities.ts'

/** Which part of a whole a number is, and where this part begins when the parts are laid end to end; 0 to 1. */
interface PartOfWhole {
  readonly at: number
  readonly length: number
}

// Sums of decimals are no rounder than this.
const NOTHING = 1e-9
const LEAST_PARTS = 2

/**
 * Where numbers of one unit are a whole and its parts, that is where one of them is the sum of all others: what each is of the whole.
 * None where they are not: numbers side by side are of different things.
 */
export function toPartsOfWhole(numbers: readonly (Quantity | null)[]): PartOfWhole[] {
  const like = numbers.flatMap((number) => (number && number.unit === numbers[0]?.unit ? [number.amount] : []))
  const whole = Math.max(...like)
  const sum = like.reduce((total, amount) => total + amount, 0)
  const isSum = Math.abs(sum - 2 * whole) <= NOTHING * sum
  if (like.length < numbers.length || like.length <= LEAST_PARTS || !isSum || whole <= 0) return []
  let reached = 0
  return like.map((amount) => {
    const at = amount === whole ? 0 : reached
    if (amount !== whole) reached += amount / whole
    return { at, length: amount / whole }
  })
}
