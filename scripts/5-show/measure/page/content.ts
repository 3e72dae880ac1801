import type { Violation } from './probe.ts'

/** A slide that shows nothing to read. */
export const findEmptiness = ({ index }: { index: number }): Violation[] => {
  const probe = globalThis.throughlineProbe
  const slide = probe.slide(index)
  const isFilled = probe.texts(slide).length > 0 || slide.querySelector('img, video, canvas') !== null
  return isFilled ? [] : [{ words: '', detail: 'the slide shows no words and no picture' }]
}

/**
 * A diagram whose source is on the slide but which was not drawn; Slidev then shows what Mermaid says in its place. The deck's own map
 * says itself that it is drawn: it may have no line.
 */
export const findUndrawn = ({ index, expected }: { index: number; expected: number }): Violation[] => {
  const slide = globalThis.throughlineProbe.slide(index)
  const complaint = [...slide.querySelectorAll('pre')].find((pre) =>
    /^(?:\w*Error: )?Parse error|^\w*Error: /.test(pre.textContent ?? ''),
  )
  if (complaint !== undefined)
    return [{ words: '', detail: `Mermaid cannot draw the diagram: ${complaint.textContent?.split('\n', 1)[0]}` }]
  const hosts = [...slide.querySelectorAll('.mermaid')].map((host) => host.shadowRoot ?? host)
  const drawn = hosts.filter((host) => host.querySelector('svg') !== null).length
  const own =
    slide.querySelectorAll('.tl-map-drawn').length +
    [...slide.querySelectorAll('svg:not(.tl-map-figure svg)')].filter((svg) => svg.childElementCount > 0).length
  return drawn + own >= expected ? [] : [{ words: '', detail: 'the diagram was not drawn' }]
}
