import type { Violation } from './probe.ts'

/** A slide that shows nothing to read. */
export const findEmptiness = ({ index }: { index: number }): Violation[] => {
  const probe = globalThis.throughlineProbe
  const slide = probe.slide(index)
  const isFilled = probe.texts(slide).length > 0 || slide.querySelector('img, video, canvas') !== null
  return isFilled ? [] : [{ words: '', detail: 'the slide shows no words and no picture' }]
}

/** A diagram whose source is on the slide but which was not drawn. */
export const findUndrawn = ({ index, expected }: { index: number; expected: number }): Violation[] => {
  const slide = globalThis.throughlineProbe.slide(index)
  const hosts = [...slide.querySelectorAll('.mermaid')].map((host) => host.shadowRoot ?? host)
  const failed = hosts.filter((host) => host.querySelector('svg') === null)
  if (failed.length > 0) return [{ words: '', detail: 'Mermaid could not draw the diagram' }]
  const drawings = hosts.length + [...slide.querySelectorAll('svg')].filter((svg) => svg.childElementCount > 0).length
  return drawings >= expected ? [] : [{ words: '', detail: 'the diagram was not drawn' }]
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

/** Signs of `words` that no font of the deck has, by the ranges the fonts announce. */
export const findUncovered = ({ words }: { words: readonly string[] }): string[] => {
  const faces = [...document.fonts].filter((face) => face.status === 'loaded')
  const ranges = faces.flatMap((face) =>
    face.unicodeRange.split(',').map((range) => {
      const [from = '', to = from] = range.trim().replace(/^u\+/i, '').split('-')
      return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)] as const
    }),
  )
  const isCovered = (sign: string): boolean => {
    const code = sign.codePointAt(0) ?? 0
    return ranges.some(([from, to]) => code >= from && code <= to)
  }
  // Spaces, joiners and marks that steer layout are not drawn.
  const isDrawn = (sign: string): boolean => !/^(?:\s|\p{C}|\p{Z}|\p{Variation_Selector})$/u.test(sign)
  return words.map((text) => [...new Set(text)].filter((sign) => isDrawn(sign) && !isCovered(sign)).join(''))
}
