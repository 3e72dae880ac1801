/** A run of text as it stands on a slide. Coordinates are pixels of the slide. */
export interface PieceOfText {
  readonly text: string
  readonly element: Element
  readonly node: Text
  /** The paragraph, cell, heading or label it is part of. */
  readonly block: Element
  /** The beginning of what that block says. */
  readonly words: string
  /** A box for every line it covers, as high as the letters. */
  readonly boxes: readonly Box[]
  /** Size of the letters after all scaling. */
  readonly size: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What a gate's measuring finds: the words in question, and what was measured. */
export interface Violation {
  readonly words: string
  readonly detail: string
}

/** What the measuring functions share in the page. */
export interface Probe {
  slide(index: number): HTMLElement
  texts(slide: HTMLElement): readonly PieceOfText[]
  box(element: Element, slide: HTMLElement): Box
  isShown(element: Element): boolean
  words(text: string): string
}

declare global {
  var throughlineProbe: Probe
}

/** Puts the probe into the page. Runs in the page: uses nothing from outside itself. */
export const installProbe = (): void => {
  const slide = (index: number): HTMLElement => {
    const found = document.querySelectorAll<HTMLElement>('.print-slide-container')[index]
    if (found === undefined) throw new Error(`no slide ${index + 1}`)
    return found
  }
  const words = (text: string): string => {
    const line = text.replace(/\s+/g, ' ').trim()
    return line.length > 40 ? `${line.slice(0, 40)}…` : line
  }
  /** Text for screen readers only is cut to one pixel. */
  const isForEars = (element: Element): boolean => {
    for (let host: Element | null = element; host !== null; host = host.parentElement) {
      const { width, height } = host.getBoundingClientRect()
      if (getComputedStyle(host).position === 'absolute' && width <= 1 && height <= 1) return true
    }
    return false
  }
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !isForEars(element)
  const blockOf = (element: Element): Element => {
    const label = element.closest('svg text')
    if (label !== null) return label
    let host = element
    while (host.parentElement !== null && /^(?:inline|contents)$/.test(getComputedStyle(host).display))
      host = host.parentElement
    return host
  }
  const relative = (rect: DOMRect, origin: DOMRect): Box => ({
    left: rect.left - origin.left,
    top: rect.top - origin.top,
    right: rect.right - origin.left,
    bottom: rect.bottom - origin.top,
  })
  const box = (element: Element, host: HTMLElement): Box =>
    relative(element.getBoundingClientRect(), host.getBoundingClientRect())
  /** How much larger an element is drawn than its style says: `zoom`, `transform`, a scaled drawing. */
  const scaleOf = (element: Element): number => {
    if (element instanceof SVGGraphicsElement) {
      const matrix = element.getScreenCTM()
      return matrix === null ? 1 : Math.hypot(matrix.a, matrix.b)
    }
    const host = element.closest<HTMLElement>('div, p, li, td, th, h1, h2, h3, section, blockquote') ?? document.body
    const scale = host.offsetWidth === 0 ? 1 : host.getBoundingClientRect().width / host.offsetWidth
    // `offsetWidth` is rounded to whole pixels.
    return Math.abs(scale - 1) * host.offsetWidth < 1 ? 1 : scale
  }
  /** A line's box is higher than its letters; what counts is the letters: one em around the middle. */
  const letterBox = (line: Box, size: number): Box => {
    const middle = (line.top + line.bottom) / 2
    const half = Math.min(size, line.bottom - line.top) / 2
    return { ...line, top: middle - half, bottom: middle + half }
  }
  const piece = (node: Text, element: Element, origin: DOMRect): PieceOfText | null => {
    const range = document.createRange()
    range.selectNodeContents(node)
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element)
    const boxes = [...range.getClientRects()]
      .filter((rect) => rect.width > 0.5 && rect.height > 0.5)
      .map((rect) => letterBox(relative(rect, origin), size))
    const block = blockOf(element)
    return boxes.length === 0
      ? null
      : { text: node.data, element, node, block, words: words(block.textContent ?? ''), boxes, size }
  }
  const texts = (host: HTMLElement): PieceOfText[] => {
    const origin = host.getBoundingClientRect()
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT)
    const found: PieceOfText[] = []
    while (walker.nextNode() !== null) {
      const node = walker.currentNode as Text
      const element = node.parentElement
      if (element === null || node.data.trim() === '' || /^(?:style|script|title|desc)$/i.test(element.tagName))
        continue
      const one = isShown(element) ? piece(node, element, origin) : null
      if (one !== null) found.push(one)
    }
    return found
  }
  globalThis.throughlineProbe = { slide, texts, box, isShown, words }
}
