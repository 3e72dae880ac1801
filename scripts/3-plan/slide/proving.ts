import { findHeaded } from '../../language/quantities.ts'
import type { Text } from '../../model/text.ts'
import type { Figure } from '../figures.ts'

// How far two numbers may be from the round ones that a headline makes of them: 469 and 1,140 are `收四元，花十元`.
const ROUNDED = 0.05

/** Which numbers prove a Chinese headline: those that it names, and two that are to each other as the two that it names. */
export function toProving(title: Text, figures: readonly Figure[]): (figure: Figure) => boolean {
  const headed = findHeaded(title.text)
  const [one, other] = headed.map(({ amount }) => amount).sort((a, b) => a - b)
  const isPair = headed.length === 2 && headed[0]?.unit === headed[1]?.unit && one !== other
  const ratio = isPair && one && other ? one / other : null
  return (figure) => {
    const own = headed.filter(({ unit }) => figure.unit.startsWith(unit))
    if (own.some(({ amount }) => amount === figure.amount)) return true
    if (ratio === null || own.length === 0) return false
    return figures.some(({ unit, amount }) => unit === figure.unit && isNear(ratio, amount, figure.amount))
  }
}

const isNear = (ratio: number, one: number, other: number): boolean =>
  Math.abs(Math.min(one, other) / Math.max(one, other) - ratio) <= ROUNDED * ratio
