import { findQuantities, type Quantity } from '../scripts/language/quantities.ts'
import type { Language } from '../scripts/model/article.ts'

/**
 * How long the bar of each number is, 0 to 1: of a share its part of the whole; of two numbers of a kind their size beside the larger.
 * `null` where there is nothing to compare with.
 */
export function toBarLengths(numbers: readonly (Quantity | undefined)[]): (number | null)[] {
  const [first] = numbers
  const isShare = numbers.every((number) => number?.kind === 'share' && number.amount >= 0 && number.amount <= 100)
  if (isShare) return numbers.map((number) => (number?.amount ?? 0) / 100)
  const isPair = numbers.length > 1 && numbers.every((number) => number && number.unit === first?.unit)
  const largest = Math.max(...numbers.map((number) => number?.amount ?? 0))
  return numbers.map((number) => (isPair && number && largest > 0 ? number.amount / largest : null))
}

/** Draws the bars of a list of figures from the numbers that stand in it, so that a number changed by hand changes its bar. */
export function drawBars(box: HTMLElement, lang: string): void {
  for (const item of box.querySelectorAll<HTMLElement>(':scope > ul > li')) {
    const values = [...item.querySelectorAll<HTMLElement>('strong')]
    const numbers = values.map((value) => findQuantities(value.textContent ?? '', lang as Language)[0])
    for (const [index, length] of toBarLengths(numbers).entries()) {
      const value = values[index]
      if (!value || length === null) continue
      value.classList.add('tl-bar')
      value.style.setProperty('--length', `${Math.round(length * 1000) / 10}%`)
    }
  }
}
