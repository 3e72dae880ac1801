import type { Violation } from './probe.ts'

/**
 * Words that something painted lies upon. `limit` is the share of a line's places that may be covered. Runs in the page: moves the
 * slide into the window, since the browser tells what lies at a point only there.
 */
export const findCovered = ({ index, limit }: { index: number; limit: number }): Violation[] => {
  const probe = globalThis.throughlineProbe
  const slide = probe.slide(index)
  slide.scrollIntoView({ block: 'start', behavior: 'instant' })
  const restore = probe.style('* { pointer-events: auto !important }')
  const isOpaque = (colour: string, element: Element): boolean =>
    colour !== 'none' && !colour.startsWith('url(') && probe.ink(colour, element)[3] > 0.5
  const isPainted = (element: Element): boolean => {
    const style = getComputedStyle(element)
    if (element instanceof SVGGeometryElement) return isOpaque(style.fill, element)
    return (
      /^(?:img|canvas|video)$/i.test(element.tagName) ||
      isOpaque(style.backgroundColor, element) ||
      style.backgroundImage !== 'none'
    )
  }
  const coverAt = (element: Element, x: number, y: number): Element | null => {
    const root = element.getRootNode() as Document | ShadowRoot
    for (const host of root.elementsFromPoint(x, y)) {
      if (host === element || host.contains(element) || element.contains(host)) return null
      if (probe.isShown(host) && isPainted(host)) return host
    }
    return null
  }
  const origin = slide.getBoundingClientRect()
  const found = probe.texts(slide).flatMap((piece) =>
    piece.boxes.flatMap((box) => {
      const covers = Array.from({ length: 48 }, (_, at) => {
        const x = origin.left + box.left + ((box.right - box.left) * ((at % 8) + 0.5)) / 8
        const y = origin.top + box.top + ((box.bottom - box.top) * (Math.floor(at / 8) + 0.5)) / 6
        return coverAt(piece.block, x, y)
      }).filter((cover) => cover !== null)
      const share = covers.length / 48
      if (share <= limit) return []
      const by = probe.words(covers[0]?.textContent ?? '')
      const what = by === '' ? 'something painted' : `“${by}”`
      return [{ words: piece.words, detail: `${Math.round(share * 100)} % of a line lie under ${what}` }]
    }),
  )
  restore()
  return found
}
