import type { Violation } from './probe.ts'

/** A slide that shows nothing to read. */
export const findEmptiness = ({ index }: { index: number }): Violation[] => {
  const probe = globalThis.throughlineProbe
  const slide = probe.slide(index)
  const isFilled = probe.texts(slide).length > 0 || slide.querySelector('img, video, canvas') !== null
  return isFilled ? [] : [{ words: '', detail: 'the slide shows no words and no picture' }]
}

/** A diagram whose source is on the slide but which was not drawn; Slidev then shows what Mermaid says in its place. */
export const findUndrawn = ({ index, expected }: { index: number; expected: number }): Violation[] => {
  const slide = globalThis.throughlineProbe.slide(index)
  const complaint = [...slide.querySelectorAll('pre')].find((pre) =>
    /^(?:\w*Error: )?Parse error|^\w*Error: /.test(pre.textContent ?? ''),
  )
  if (complaint !== undefined)
    return [{ words: '', detail: `Mermaid cannot draw the diagram: ${complaint.textContent?.split('\n', 1)[0]}` }]
  const hosts = [...slide.querySelectorAll('.mermaid')].map((host) => host.shadowRoot ?? host)
  const drawn = hosts.filter((host) => host.querySelector('svg') !== null).length
  const own = [...slide.querySelectorAll('svg')].filter((svg) => svg.childElementCount > 0).length
  return drawn + own >= expected ? [] : [{ words: '', detail: 'the diagram was not drawn' }]
}

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
    const element = document.querySelector(`[data-throughline-text="${index}-${number}"]`)
    if (element === null) return ''
    const { fontFamily, fontWeight } = getComputedStyle(element)
    const font = `${fontWeight} 20px ${fontFamily}`
    const signs = [...new Set(element.textContent ?? '')].filter(isDrawn)
    return signs.filter((sign) => draw(sign, font) === draw(NOT_ASSIGNED, font)).join('')
  })
}
