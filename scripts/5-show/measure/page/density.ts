import type { Violation } from './probe.ts'

/** Lists of more items than can be taken in; `drawn` are those that are a picture, such as a line of time. Runs in the page. */
export const findLongLists = (order: { index: number; items: number; drawn: string }): Violation[] => {
  const { index, items, drawn } = order
  const probe = globalThis.throughlineProbe
  return probe
    .all(probe.slide(index), '.slidev-layout :is(ul, ol)')
    .filter((list) => probe.isShown(list) && list.closest(drawn) === null)
    .flatMap((list) => {
      const shown = [...list.children].filter((item) => item.tagName === 'LI' && probe.isShown(item))
      return shown.length > items
        ? [{ words: probe.words(shown[0]?.textContent ?? ''), detail: `${shown.length} items, at most ${items}` }]
        : []
    })
}

/** A band across the whole slide in which nothing stands, higher than `share` of the slide. Runs in the page. */
export const findEmptyBands = ({ index, share }: { index: number; share: number }): Violation[] => {
  const probe = globalThis.throughlineProbe
  const slide = probe.slide(index)
  const height = slide.getBoundingClientRect().height
  const isDrawn = (element: Element) =>
    probe.isShown(element) && !(element instanceof SVGElement && element.closest('svg') === element)
  const drawn = probe
    .all(slide, '.slidev-layout :is(img, canvas, video, svg *, [data-drawn])')
    .filter(isDrawn)
    .map((element) => probe.box(element, slide))
  const filled = [...probe.texts(slide).flatMap(({ boxes }) => boxes), ...drawn]
    .filter(({ top, bottom, left, right }) => bottom - top + right - left > 0)
    .sort((one, other) => one.top - other.top)
  let reached = 0
  let widest = { top: 0, bottom: 0 }
  for (const { top, bottom } of [...filled, { top: height, bottom: height }]) {
    if (top - reached > widest.bottom - widest.top) widest = { top: reached, bottom: top }
    reached = Math.max(reached, bottom)
  }
  const found = (widest.bottom - widest.top) / height
  if (found <= share) return []
  const place = `from ${Math.round(widest.top)} to ${Math.round(widest.bottom)} px`
  return [
    { words: '', detail: `${Math.round(found * 100)} % of the height are empty (${place}), at most ${share * 100} %` },
  ]
}
