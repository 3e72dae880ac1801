/** Puts a number on every element that shows words of its own, for the browser's font report; gives the words by number. */
export const markTexts = ({ index }: { index: number }): string[] => {
  const probe = globalThis.throughlineProbe
  const pieces = probe.texts(probe.slide(index))
  const elements = [...new Set(pieces.map((piece) => piece.element))]
  return elements.map((element, number) => {
    element.setAttribute('data-throughline-text', `${index}-${number}`)
    return pieces
      .filter((piece) => piece.element === element)
      .map((piece) => piece.text)
      .join('')
  })
}

/**
 * For each marked element the signs that no font has: they come out as the same empty box as a code point that no font can have.
 * Runs in the page.
 */
export const findBoxes = ({ index, count }: { index: number; count: number }): string[] => {
  const probe = globalThis.throughlineProbe
  const slide = probe.slide(index)
  const SIDE = 32
  const NOT_ASSIGNED = '\u0378'
  const pen = new OffscreenCanvas(SIDE, SIDE).getContext('2d', { willReadFrequently: true })
  const seen = new Map<string, string>()
  const draw = (sign: string, font: string): string => {
    const known = seen.get(font + sign)
    if (known !== undefined || pen === null) return known ?? ''
    pen.clearRect(0, 0, SIDE, SIDE)
    pen.font = font
    pen.fillText(sign, 4, 24)
    const picture = pen.getImageData(0, 0, SIDE, SIDE).data.join()
    seen.set(font + sign, picture)
    return picture
  }
  // Spaces, joiners and marks that steer layout are not drawn.
  const isDrawn = (sign: string): boolean => !/^(?:\s|\p{C}|\p{Z}|\p{Variation_Selector})$/u.test(sign)
  return Array.from({ length: count }, (_, number) => {
    const [element] = probe.all(slide, `[data-throughline-text="${index}-${number}"]`)
    if (element === undefined) return ''
    const { fontFamily, fontWeight } = getComputedStyle(element)
    const font = `${fontWeight} 20px ${fontFamily}`
    const signs = [...new Set(element.textContent ?? '')].filter(isDrawn)
    return signs.filter((sign) => draw(sign, font) === draw(NOT_ASSIGNED, font)).join('')
  })
}

/** Puts every sign of a marked element's own words beside them, each in an element of its own. Runs in the page. */
export const layOutSigns = ({ mark }: { mark: string }): string[] => {
  const [element] = globalThis.throughlineProbe.all(document.body, `[data-throughline-text="${mark}"]`)
  if (element === undefined) return []
  const own = [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data)
  const signs = [...new Set(own.join('').replace(/\s/g, ''))]
  for (const [at, sign] of signs.entries()) {
    const host =
      element instanceof SVGElement
        ? document.createElementNS('http://www.w3.org/2000/svg', 'tspan')
        : document.createElement('span')
    host.setAttribute('data-throughline-sign', String(at))
    host.textContent = sign
    element.append(host)
  }
  return signs
}

/** Takes away what `layOutSigns` put there. Runs in the page. */
export const removeSigns = (): void => {
  for (const host of globalThis.throughlineProbe.all(document.body, '[data-throughline-sign]')) host.remove()
}
