import type { Page } from 'playwright-core'

const LOOKS = 40
const BETWEEN_LOOKS_MS = 60

/**
 * Lets the slides come to rest once their fonts are there. A layout may fit its text to the slide, and may have done so while another
 * font stood in: it is made to measure again, and the page is taken when two looks in a row see every box at the same place.
 */
export const settle = async (page: Page): Promise<void> => {
  await page.evaluate(stirLayouts)
  let before = await page.evaluate(readPlaces)
  for (let look = 0; look < LOOKS; look += 1) {
    await page.waitForTimeout(BETWEEN_LOOKS_MS)
    const now = await page.evaluate(readPlaces)
    if (now === before) return
    before = now
  }
}

/** Makes every slide a pixel lower for a moment: what watches its own size measures anew. Runs in the page. */
const stirLayouts = async (): Promise<void> => {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  const slides = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  const heights = slides.map((slide) => slide.style.height)
  for (const slide of slides) slide.style.height = `${slide.offsetHeight - 1}px`
  await drawn()
  for (const [index, slide] of slides.entries()) slide.style.height = heights[index] ?? ''
  await drawn()
  await document.fonts.ready
}

/** Where everything on the slides is, as one text that changes when anything moves. Runs in the page. */
const readPlaces = (): string =>
  [...document.querySelectorAll('.print-slide-container *')]
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [x, y, width, height, element.getAttribute('d') ?? ''].join()
    })
    .join(';')
