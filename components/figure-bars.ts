import { type Quantity, readCell, readQuantity } from '../scripts/language/quantities.ts'
import { toPartsOfWhole } from '../scripts/language/wholes.ts'
import type { Language } from '../scripts/model/article.ts'
import { scaleOf } from './use-fit.ts'

/**
 * How long the bar of each number is, 0 to 1: of a share its part of the whole; of two numbers of a kind their size beside the larger.
 * `null` where there is nothing to compare with.
 */
export function toBarLengths(numbers: readonly (Quantity | null)[]): (number | null)[] {
  const [first] = numbers
  const isShare = numbers.every((number) => number?.kind === 'share' && number.amount >= 0 && number.amount <= 100)
  if (isShare) return numbers.map((number) => (number?.amount ?? 0) / 100)
  const isPair = numbers.length > 1 && numbers.every((number) => number && number.unit === first?.unit)
  const largest = Math.max(...numbers.map((number) => number?.amount ?? 0))
  return numbers.map((number) => (isPair && number && largest > 0 ? number.amount / largest : null))
}

/** How long the bar of each number of a column is beside the largest, 0 to 1; none where they are not of one unit. */
export function toColumnLengths(numbers: readonly (Quantity | null)[]): number[] {
  const amounts = numbers.flatMap((number) => (number && number.unit === numbers[0]?.unit ? [number.amount] : []))
  const largest = Math.max(...amounts)
  return amounts.length === numbers.length && largest > 0 ? amounts.map((amount) => amount / largest) : []
}

/** Draws a bar after each number in the last column of a table, from the numbers that stand in it. */
export function drawColumn(box: HTMLElement, lang: string): void {
  const cells = [...box.querySelectorAll<HTMLElement>(':scope > table > tbody > tr > td:last-child')]
  const lengths = toColumnLengths(cells.map((cell) => readCell(cell.textContent ?? '', lang as Language)))
  const widths = cells.map(toWordsWidth)
  for (const [index, cell] of cells.entries()) {
    cell.classList.toggle('tl-bar', lengths[index] !== undefined)
    cell.style.setProperty('--share', String(lengths[index] ?? 0))
    cell.style.setProperty('--own', `${widths[index] ?? 0}px`)
    cell.style.setProperty('--widest', `${Math.ceil(Math.max(...widths))}px`)
  }
}

/** Px of the words of an element, as if the slide were not scaled. */
function toWordsWidth(element: HTMLElement): number {
  const words = document.createRange()
  words.selectNodeContents(element)
  return words.getBoundingClientRect().width / scaleOf(element)
}

/** Draws the bars of a list of figures from the numbers that stand in it, so that a number changed by hand changes its bar. */
export function drawBars(box: HTMLElement, lang: string): void {
  for (const item of box.querySelectorAll<HTMLElement>(':scope > ul > li')) {
    const values = [...item.querySelectorAll<HTMLElement>('strong')]
    const numbers = values.map((value) => readQuantity(value.textContent ?? '', lang as Language))
    for (const [index, length] of toBarLengths(numbers).entries()) {
      const value = values[index]
      if (!value || length === null) continue
      value.classList.add('tl-bar')
      value.style.setProperty('--length', toPercent(length))
    }
  }
}

/** Draws beneath the numbers of a row that are a whole and its parts which part of it each is. */
export function drawParts(box: HTMLElement, lang: string): void {
  const items = [...box.querySelectorAll<HTMLElement>(':scope > .tl-told > ul > li')]
  const values = items.map((item) => item.querySelector<HTMLElement>(':scope > strong'))
  const parts = toPartsOfWhole(values.map((value) => readQuantity(value?.textContent ?? '', lang as Language)))
  for (const [index, value] of values.entries()) {
    const part = parts[index]
    value?.classList.toggle('tl-part', part !== undefined)
    value?.style.setProperty('--at', toPercent(part?.at ?? 0))
    value?.style.setProperty('--end', toPercent((part?.at ?? 0) + (part?.length ?? 0)))
  }
}

const toPercent = (share: number): string => `${Math.round(share * 1000) / 10}%`
