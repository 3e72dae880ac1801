const DRAWN = 'img, canvas, video, svg *, [data-drawn]'
const UNSEEN = '.tl-hidden, [aria-hidden="true"]'

interface Band {
  readonly top: number
  readonly bottom: number
}

/** The share of a slide's height that its highest band without words or pictures takes, from side to side, as the gates of `check` measure it. */
export function toEmptiest(slide: HTMLElement): number {
  const { top, bottom } = slide.getBoundingClientRect()
  const drawn = [...slide.querySelectorAll(DRAWN)].map((one) => one.getBoundingClientRect())
  const filled = [...toWords(slide), ...drawn.filter((one) => one.height > 0), { top: bottom, bottom }]
  let [reached, widest] = [top, 0]
  for (const band of filled.sort((a, b) => a.top - b.top)) {
    widest = Math.max(widest, band.top - reached)
    reached = Math.max(reached, band.bottom)
  }
  return widest / (bottom - top)
}

/** The lines of all words, as high as their letters: one em around the middle. */
function toWords(slide: HTMLElement): Band[] {
  const range = document.createRange()
  const scale = slide.getBoundingClientRect().width / slide.offsetWidth || 1
  const words: Band[] = []
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const host = node.parentElement
    if (!host || !node.textContent?.trim() || host.closest(UNSEEN)) continue
    const half = (Number.parseFloat(getComputedStyle(host).fontSize) * scale) / 2
    range.selectNodeContents(node)
    for (const { top, bottom } of range.getClientRects())
      words.push({ top: (top + bottom) / 2 - half, bottom: (top + bottom) / 2 + half })
  }
  return words
}
