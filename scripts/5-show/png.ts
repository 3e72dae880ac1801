import { join } from 'node:path'
import { withDrawnDeck } from './drawn-deck.ts'
import { writeAtomically } from './files.ts'
import type { OnProgress } from './progress.ts'

export interface PngOrder {
  /** The deck's folder. */
  readonly dir: string
  readonly browser: string | null
  /** The folder for `01.png`, `02.png` …; other files in it stay. */
  readonly out: string
  readonly dark: boolean
  /** Device pixels for one CSS pixel; 2 when it is left out. */
  readonly scale?: number
  /** A picture a step (`03-1.png`) in place of one a slide. */
  readonly withClicks?: boolean
  readonly onProgress: OnProgress
}

/**
 * Takes a picture of every slide as it stands after its last step, and gives the paths in order.
 *
 * The window is one slide high and is moved from slide to slide: Chromium cuts off pictures of very high pages.
 */
export const screenshotSlides = (order: PngOrder): Promise<string[]> => {
  const drawing = { ...order, withClicks: order.withClicks ?? false, scale: order.scale ?? 2 }
  return withDrawnDeck(drawing, async ({ page }) => {
    const containers = await page.locator('.print-slide-container').all()
    const names = await page.evaluate(readNames)
    const files: string[] = []
    for (const [index, container] of containers.entries()) {
      order.onProgress({ step: 'save', at: index, of: containers.length })
      const file = join(order.out, `${names[index] ?? index + 1}.png`)
      await writeAtomically(file, await container.screenshot({ animations: 'disabled' }))
      files.push(file)
    }
    order.onProgress({ step: 'save', at: containers.length, of: containers.length })
    return files
  })
}

/** The name of each picture: number of the slide, and of the step where a slide has several. Runs in the page. */
const readNames = (): string[] => {
  const numbers = [...document.querySelectorAll('.print-slide-container')].map(
    (container) => container.querySelector<HTMLElement>('[data-slidev-no]')?.dataset.slidevNo ?? '0',
  )
  const digits = Math.max(2, numbers.at(-1)?.length ?? 0)
  return numbers.map((number, index) => {
    const name = number.padStart(digits, '0')
    const step = index - numbers.indexOf(number)
    return numbers.indexOf(number) === numbers.lastIndexOf(number) ? name : `${name}-${step}`
  })
}
