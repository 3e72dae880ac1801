import type { Violation } from './probe.ts'

/** What a keyboard reaches in another order than the eye, or reaches and cannot be seen. Runs in the page. */
export const findTabOrder = ({ index }: { index: number }): Violation[] => {
  const probe = globalThis.throughlineProbe
  const slide = probe.slide(index)
  const nameOf = (element: Element) =>
    probe.words(element.getAttribute('aria-label') ?? element.textContent ?? '') || element.tagName.toLowerCase()
  const stops = probe
    .all(slide, '.slidev-layout :is(a[href], button, input, select, textarea, summary, [tabindex])')
    .filter((element) => element instanceof HTMLElement || element instanceof SVGElement)
    .filter((element) => element.tabIndex >= 0 && !element.hasAttribute('disabled'))
  const lost = stops.flatMap((element) => {
    if (element.tabIndex > 0)
      return [{ words: nameOf(element), detail: `is taken out of turn by tabindex ${element.tabIndex}` }]
    if (element.closest('[aria-hidden="true"]') !== null)
      return [{ words: nameOf(element), detail: 'the keyboard stops here, a screen reader is told of nothing' }]
    return probe.isShown(element)
      ? []
      : [{ words: nameOf(element), detail: 'the keyboard stops here, nothing is seen' }]
  })
  const seen = stops.filter(probe.isShown)
  // Down a column, then the next column to the right: who goes up again without going right has left the order of reading.
  const turned = seen.slice(1).flatMap((element, at) => {
    const before = seen[at]
    if (before === undefined) return []
    const [from, to] = [probe.box(before, slide), probe.box(element, slide)]
    if (to.bottom > from.top + 1 || to.left >= from.right - 1) return []
    return [{ words: nameOf(element), detail: `is reached after “${nameOf(before)}”, which stands below it` }]
  })
  return [...lost, ...turned]
}

/** Pictures that a person who cannot see them is told nothing of. Runs in the page. */
export const findUnnamedPictures = ({ index }: { index: number }): Violation[] => {
  const probe = globalThis.throughlineProbe
  const isNamed = (element: Element) =>
    ['alt', 'aria-label', 'aria-labelledby', 'title'].some(
      (name) => (element.getAttribute(name) ?? '').trim() !== '',
    ) || element.querySelector(':scope > title')?.textContent?.trim()
  return probe
    .all(probe.slide(index), '.slidev-layout :is(img, canvas, video, object, [role="img"])')
    .filter(
      (element) => probe.isShown(element) && element.closest('[aria-hidden="true"], [role="presentation"]') === null,
    )
    .filter((element) => !isNamed(element))
    .map((element) => {
      const source = element.getAttribute('src') ?? ''
      return {
        words: probe.words(source.startsWith('data:') ? '' : (source.split('/').at(-1) ?? '')),
        detail: 'a picture without words for who cannot see it',
      }
    })
}
