/** A run of text as it stands on a slide. Coordinates are pixels of the slide. */
interface PieceOfText {
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

/** Red, green, blue (0 to 255) and opacity (0 to 1). */
export type Ink = readonly [number, number, number, number]

/** What the measuring functions share in the page. Mermaid's diagrams stand in shadow trees: all of these look into them. */
interface Probe {
  slide(index: number): HTMLElement
  texts(slide: HTMLElement): readonly PieceOfText[]
  /** All elements of a slide that a selector fits, in the order of the document. */
  all(slide: HTMLElement, selector: string): readonly Element[]
  parent(element: Element): Element | null
  closest(element: Element, selector: string): Element | null
  box(element: Element, slide: HTMLElement): Box
  isShown(element: Element): boolean
  words(text: string): string
  /** A colour of CSS as it comes out on an element, all opacities taken together. */
  ink(colour: string, element: Element): Ink
  /** Contrast of an ink with an opaque ground (WCAG 2.2). */
  contrast(ink: Ink, ground: readonly [number, number, number]): number
  /** Puts a style on the slides and into their diagrams; gives what takes it away. */
  style(css: string): () => void
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
  const parent = (element: Element): Element | null => {
    const root = element.getRootNode()
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  }
  const closest = (element: Element, selector: string): Element | null => {
    const found = element.closest(selector)
    const root = element.getRootNode()
    return found ?? (root instanceof ShadowRoot ? closest(root.host, selector) : null)
  }
  /** A slide and the shadow trees in it. */
  const roots = (host: Element | Document): (Element | Document | ShadowRoot)[] => [
    host,
    ...[...host.querySelectorAll('.mermaid')].flatMap((element) => element.shadowRoot ?? []),
  ]
  const all = (host: HTMLElement, selector: string): Element[] =>
    roots(host).flatMap((root) => [...root.querySelectorAll(selector)])
  /** Text for screen readers only is cut to one pixel. */
  const isForEars = (element: Element): boolean => {
    for (let host: Element | null = element; host !== null; host = parent(host)) {
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
    while (/^(?:inline|contents)$/.test(getComputedStyle(host).display)) {
      const outer = parent(host)
      if (outer === null) break
      host = outer
    }
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
    const found: PieceOfText[] = []
    for (const root of roots(host)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (walker.nextNode() !== null) {
        const node = walker.currentNode as Text
        const element = node.parentElement
        if (element === null || node.data.trim() === '' || /^(?:style|script|title|desc)$/i.test(element.tagName))
          continue
        const one = isShown(element) ? piece(node, element, origin) : null
        if (one !== null) found.push(one)
      }
    }
    return found
  }
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const ink = (colour: string, element: Element): Ink => {
    if (pen === null) return [0, 0, 0, 1]
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 255] = pen.getImageData(0, 0, 1, 1).data
    let opacity = alpha / 255
    for (let host: Element | null = element; host !== null; host = parent(host))
      opacity *= Number(getComputedStyle(host).opacity)
    return [red, green, blue, opacity]
  }
  // Relative luminance and contrast ratio as WCAG 2.2 defines them.
  const luminance = (...colour: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = ([red, green, blue, alpha]: Ink, ground: readonly [number, number, number]): number => {
    const mix = (part: number, below: number) => part * alpha + below * (1 - alpha)
    const written = luminance(mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]))
    const below = luminance(...ground)
    return (Math.max(written, below) + 0.05) / (Math.min(written, below) + 0.05)
  }
  const style = (css: string): (() => void) => {
    const sheets = roots(document).map((root) => {
      const sheet = document.createElement('style')
      sheet.textContent = css
      ;(root instanceof Document ? root.head : root).append(sheet)
      return sheet
    })
    return () => {
      for (const sheet of sheets) sheet.remove()
    }
  }
  globalThis.throughlineProbe = { slide, texts, all, parent, closest, box, isShown, words, ink, contrast, style }
}
