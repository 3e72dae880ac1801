import type { Violation } from './probe.ts'

/** Words that stand beside the footer or beneath its line, which is kept free for it. Runs in the page, like every function of this folder. */
export const findCrowding = ({ index, limit }: { index: number; limit: number }): Violation[] => {
  const probe = globalThis.throughlineProbe
  const slide = probe.slide(index)
  const footer = slide.querySelector('.slidev-layout > footer')
  if (footer === null) return []
  const pieces = probe.texts(slide)
  const line = Math.min(
    ...pieces.filter(({ element }) => footer.contains(element)).flatMap(({ boxes }) => boxes.map(({ top }) => top)),
  )
  return pieces.flatMap(({ element, words, boxes }) => {
    const by = Math.max(...boxes.map(({ bottom }) => bottom)) - line
    return by > limit && !footer.contains(element)
      ? [{ words, detail: `${by.toFixed(1)} px below the line of the footer` }]
      : []
  })
}

/** Words, pictures and painted boxes that stand out of the slide. */
export const findOverflow = ({ index, limit }: { index: number; limit: number }): Violation[] => {
  const probe = globalThis.throughlineProbe
  const slide = probe.slide(index)
  const { width, height } = slide.getBoundingClientRect()
  const overhang = (box: { left: number; top: number; right: number; bottom: number }): [string, number] => {
    const sides: [string, number][] = [
      ['on the left', -box.left],
      ['at the top', -box.top],
      ['on the right', box.right - width],
      ['at the bottom', box.bottom - height],
    ]
    return sides.reduce((worst, side) => (side[1] > worst[1] ? side : worst))
  }
  const told = (words: string, box: Parameters<typeof overhang>[0]): Violation[] => {
    const [side, by] = overhang(box)
    return by > limit ? [{ words: probe.words(words), detail: `${by.toFixed(1)} px beyond the slide ${side}` }] : []
  }
  const isPainted = (element: Element): boolean => {
    if (/^(?:img|canvas|video|table)$/i.test(element.tagName)) return true
    const style = getComputedStyle(element)
    return Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none'
  }
  const ofTexts = probe.texts(slide).flatMap((piece) => piece.boxes.flatMap((box) => told(piece.words, box)))
  const ofBoxes = [...slide.querySelectorAll('.slidev-layout *')]
    .filter((element) => element.closest('[aria-hidden="true"], svg') === null)
    .filter((element) => isPainted(element) && probe.isShown(element))
    .flatMap((element) => told(element.textContent ?? '', probe.box(element, slide)))
  return [...ofTexts, ...ofBoxes]
}

/** Words that a box with hidden overflow cuts off. */
export const findClipped = ({ index, limit }: { index: number; limit: number }): Violation[] => {
  const probe = globalThis.throughlineProbe
  const slide = probe.slide(index)
  const isCutting = (value: string) => value !== 'visible'
  const cut = (element: Element, box: { left: number; top: number; right: number; bottom: number }): number => {
    for (let host: Element | null = element; host !== null && host !== slide; host = probe.parent(host)) {
      const style = getComputedStyle(host)
      if (host.classList.contains('slidev-page')) break
      const outer = probe.box(host, slide)
      const across = isCutting(style.overflowX) ? Math.max(outer.left - box.left, box.right - outer.right) : 0
      const down = isCutting(style.overflowY) ? Math.max(outer.top - box.top, box.bottom - outer.bottom) : 0
      if (style.display !== 'inline' && Math.max(across, down) > limit) return Math.max(across, down)
    }
    return 0
  }
  return probe.texts(slide).flatMap((piece) => {
    const by = Math.max(...piece.boxes.map((box) => cut(piece.element, box)))
    return by > limit ? [{ words: piece.words, detail: `${by.toFixed(1)} px of it are cut off` }] : []
  })
}

/** Words that stand out of the painted box or the shape of a diagram that holds them. Runs in the page. */
export const findSpilling = ({ index, limit }: { index: number; limit: number }): Violation[] => {
  const probe = globalThis.throughlineProbe
  const slide = probe.slide(index)
  const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const
  const isPanel = (element: Element): boolean => {
    const style = getComputedStyle(element)
    if (element instanceof SVGElement || /^(?:inline|contents)$/.test(style.display)) return false
    const borders = SIDES.filter((side) => Number.parseFloat(style[`border${side}Width`]) > 0)
    return borders.length === SIDES.length || probe.ink(style.backgroundColor, element)[3] > 0
  }
  const holderOf = (element: Element): Element | null => {
    const shape = element.closest('g.node')?.querySelector('.label-container, rect, polygon, circle, ellipse, path')
    if (shape) return shape
    for (let host: Element | null = element; host !== null && host !== slide; host = probe.parent(host)) {
      if (host.classList.contains('slidev-layout')) return null
      if (isPanel(host)) return host
    }
    return null
  }
  return probe.texts(slide).flatMap((piece) => {
    const holder = holderOf(piece.element)
    if (holder === null) return []
    const outer = probe.box(holder, slide)
    const sides = piece.boxes.map((box) =>
      Math.max(outer.left - box.left, outer.top - box.top, box.right - outer.right, box.bottom - outer.bottom),
    )
    const by = Math.max(...sides)
    return by > limit ? [{ words: piece.words, detail: `${by.toFixed(1)} px of it stand out of its box` }] : []
  })
}

/** Pieces of text that run into each other. */
export const findOverlaps = ({ index, limit }: { index: number; limit: number }): Violation[] => {
  const probe = globalThis.throughlineProbe
  const pieces = probe.texts(probe.slide(index))
  const found: Violation[] = []
  for (const [at, one] of pieces.entries()) {
    for (const other of pieces.slice(at + 1)) {
      if (other.block === one.block) continue
      for (const a of one.boxes) {
        for (const b of other.boxes) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
          if (across <= limit || down <= limit) continue
          const detail = `runs into “${other.words}” by ${across.toFixed(1)} × ${down.toFixed(1)} px`
          found.push({ words: one.words, detail })
        }
      }
    }
  }
  return found
}
